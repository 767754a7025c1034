import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { CheckReport } from "../../app/checkDocument";
import type { FillPlan } from "../../core/filling/proposal";
import type { FillItem } from "../panel/fillItems";
import { certainItems, fillItems, groupBySentence, rangeKey } from "../panel/fillItems";
import { usePanel } from "../panel/PanelContext";
import { EmptyState } from "../shared/EmptyState";
import { FilterToggles } from "../shared/FilterToggles";
import { useLate } from "../shared/useLate";
import { useStrings } from "../strings/StringsContext";
import { AllCards } from "./AllCards";
import { CardsInView } from "./CardsInView";
import { figureStop, useFigureWalk } from "./useFigureWalk";

const useStyles = makeStyles({
  top: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // In a short pane it would leave no room for a row.
    "@container pane (max-height: 400px)": { position: "static" },
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** From here on only the sentences in view are drawn. */
const many = 60;

type Filter = "certain" | "likely" | "open" | "filled";

const filters: readonly Filter[] = ["certain", "likely", "open", "filled"];

const filterOf = (item: FillItem): Filter => {
  if (item.kind !== "proposed") return item.kind;
  return item.confidence === "likely" ? "likely" : "certain";
};

export interface ProposalListProps {
  readonly report: CheckReport;
  readonly plan: FillPlan;
}

/** Step three: every figure in document order; after filling, the same list is the record. */
export function ProposalList({ report, plan }: ProposalListProps) {
  const styles = useStyles();
  const strings = useStrings();
  const { state } = usePanel();
  const [filter, setFilter] = useState<Filter | null>(null);
  const { decisions, filled, busy, current, currentStamp } = state;
  const items = useMemo(() => fillItems(plan, decisions, filled), [plan, decisions, filled]);
  const groups = useMemo(
    () =>
      groupBySentence(
        items.filter((item) => filter === null || filterOf(item) === filter),
        (paragraph) => report.snapshot.paragraphs[paragraph]?.text ?? "",
      ),
    [items, filter, report],
  );
  // A click must not miss a button that is held only for as long as a paragraph that was typed is written.
  const held = useLate(busy !== null);
  const shown = groups.flatMap((group) => group.items);
  const place = current === null ? null : rangeKey(current);
  const stop = figureStop(shown, place);
  const walk = useFigureWalk(shown, stop, busy !== null);
  const stopRange = shown[stop]?.range;
  if (items.length === 0) return <EmptyState title={strings.fill.nothing} hint={strings.fill.nothingHint} />;
  const Cards = groups.length > many ? CardsInView : AllCards;
  return (
    <>
      <div className={styles.top}>
        <ProposalFilters items={items} filter={filter} onFilter={setFilter} />
        <BulkActions items={items} />
      </div>
      <Cards
        groups={groups}
        label={strings.fill.list}
        textOf={({ paragraph }) => report.snapshot.paragraphs[paragraph]?.text ?? ""}
        place={place}
        tabStop={stopRange === undefined ? null : rangeKey(stopRange)}
        walk={walk}
        busy={held}
        stamp={currentStamp}
      />
    </>
  );
}

interface ProposalFiltersProps {
  readonly items: readonly FillItem[];
  readonly filter: Filter | null;
  readonly onFilter: (filter: Filter | null) => void;
}

function ProposalFilters({ items, filter, onFilter }: ProposalFiltersProps) {
  const strings = useStrings();
  const count = (wanted: Filter): number => items.filter((item) => filterOf(item) === wanted).length;
  return (
    <FilterToggles<Filter>
      label={strings.check.filters}
      chosen={filter}
      onChoose={onFilter}
      choices={[
        { value: null, name: strings.check.all, count: items.length },
        ...filters.map((value) => ({ value, name: strings.fill[value], count: count(value) })),
      ]}
    />
  );
}

/** Fill all that is certain; put all back. */
function BulkActions({ items }: { readonly items: readonly FillItem[] }) {
  const styles = useStyles();
  const strings = useStrings();
  const { panel, state } = usePanel();
  const { filled, busy } = state;
  const held = useLate(busy !== null);
  const certain = certainItems(items);
  return (
    <div className={styles.buttons}>
      {certain.length > 0 && (
        <Button appearance="primary" size="small" disabled={held} onClick={() => void panel.fill(certain)}>
          {strings.fill.fillCertain(certain.length)}
        </Button>
      )}
      {filled.length > 0 && (
        <Button size="small" disabled={busy !== null} onClick={() => void panel.putBack(filled)}>
          {strings.fill.putBackAll(filled.length)}
        </Button>
      )}
    </div>
  );
}
