import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular, Search16Regular } from "@fluentui/react-icons";
import type { Severity } from "../../core/checking/finding";
import { FilterToggles } from "../shared/FilterToggles";
import { usePanelWith } from "../panel/PanelContext";
import type { Entry, EntryFilter } from "../panel/entries";
import { filterOf } from "../panel/entries";
import { rangeKey } from "../panel/fillItems";
import { useStrings } from "../strings/StringsContext";

const followed = ["current", "openEntry"] as const;

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  search: { flexGrow: 1, minWidth: 0 },
  position: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    minWidth: "44px",
    textAlign: "end",
  },
});

export interface EntryFiltersProps {
  readonly entries: readonly Entry[];
  /** In the order of the rows. */
  readonly shown: readonly Entry[];
  readonly filter: EntryFilter | null;
  readonly onFilter: (filter: EntryFilter | null) => void;
  readonly words: string;
  readonly onWords: (words: string) => void;
}

const severities: readonly Severity[] = ["error", "warning", "advice"];

/** What the list shows, and next/previous through what it shows. */
export function EntryFilters({ entries, shown, filter, onFilter, words, onWords }: EntryFiltersProps) {
  const styles = useStyles();
  const strings = useStrings();
  const count = (wanted: EntryFilter): number => entries.filter((entry) => filterOf(entry) === wanted).length;
  return (
    <>
      <FilterToggles<EntryFilter>
        label={strings.check.filters}
        chosen={filter}
        onChoose={onFilter}
        choices={[
          { value: null, name: strings.check.all, count: entries.length },
          ...severities.map((severity) => ({
            value: severity,
            name: strings.severity[severity],
            count: count(severity),
          })),
          {
            value: "gaps",
            name: strings.check.gaps,
            count: count("gaps"),
          },
        ]}
      />
      <div className={styles.row}>
        <Input
          className={styles.search}
          size="small"
          type="search"
          contentBefore={<Search16Regular />}
          placeholder={strings.check.search}
          aria-label={strings.check.searchHint}
          value={words}
          onChange={(_, { value }) => onWords(value)}
        />
        <Stepper shown={shown} />
      </div>
    </>
  );
}

/** Where one is in what the list shows; next and previous go round. */
function Stepper({ shown }: { readonly shown: readonly Entry[] }) {
  const styles = useStyles();
  const strings = useStrings();
  const { panel, state } = usePanelWith(followed);
  const key = state.current === null ? null : rangeKey(state.current);
  const index = shown.findIndex(
    ({ id, range }) => rangeKey(range) === key && (state.openEntry === null || state.openEntry === id),
  );
  const step = (by: 1 | -1): void => {
    const next =
      shown[index < 0 ? (by > 0 ? 0 : shown.length - 1) : (index + by + shown.length) % shown.length];
    if (next !== undefined) panel.goTo(next);
  };
  const buttons = [
    { by: -1, label: strings.check.previous, icon: <ChevronUp16Regular /> },
    { by: 1, label: strings.check.next, icon: <ChevronDown16Regular /> },
  ] as const;
  return (
    <>
      <span className={styles.position}>{strings.check.position(index + 1, shown.length)}</span>
      {buttons.map(({ by, label, icon }) => (
        <Button
          key={by}
          size="small"
          appearance="subtle"
          icon={icon}
          aria-label={label}
          title={label}
          disabled={shown.length === 0}
          onClick={() => step(by)}
        />
      ))}
    </>
  );
}
