import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { isAcceptable } from "../../core/filling/acceptEdit";
import type { Gap } from "../../core/gaps/gap";
import type { Entry } from "../panel/entries";
import { isOpenGap } from "../panel/entries";
import type { EntryLine } from "../panel/entryGroups";
import { proposedByPlace, rangeKey, sentenceAround } from "../panel/fillItems";
import { usePanel } from "../panel/PanelContext";
import { useGapNames } from "../shared/gapNames";
import { OwnValue } from "../shared/OwnValue";
import { useLate } from "../shared/useLate";
import { useStrings } from "../strings/StringsContext";
import { CommentButton } from "./CommentButton";
import { useDetailStyles } from "./detailStyles";
import { IgnoreMenu } from "./IgnoreMenu";
import { LineSentence } from "./LineSentence";

const useStyles = makeStyles({
  gaps: { margin: 0, padding: 0, listStyleType: "none" },
  gap: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    paddingBlock: "3px",
  },
  name: { minWidth: "36px", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});

export interface GapDetailProps {
  readonly line: EntryLine;
  readonly text: string;
}

/** A sentence once, with what is to be filled in it, what is proposed, and what else is said of it. */
export function GapDetail({ line, text }: GapDetailProps) {
  const detail = useDetailStyles();
  const styles = useStyles();
  const strings = useStrings();
  const { panel, services, state } = usePanel();
  const [first] = line.entries;
  const messages = new Set(line.entries.flatMap(({ message }) => message ?? []));
  const bases = [...new Set(line.entries.flatMap(({ basis }) => (basis ? [basis] : [])))];
  return (
    <div className={detail.detail}>
      <p className={detail.line}>
        <LineSentence line={line} text={text} whole />
      </p>
      <ul className={styles.gaps}>
        {line.entries.map((entry) => (
          <GapRow key={entry.id} entry={entry} />
        ))}
      </ul>
      {othersInSentence(line, text, strings.catalog.entries(state.entries)).map((entry) => (
        <p key={entry.id} className={detail.line}>
          <Link as="button" onClick={() => panel.goTo(entry)}>
            {entry.name}
          </Link>{" "}
          {entry.message}
        </p>
      ))}
      {messages.size > 0 && <p className={detail.quiet}>{[...messages].join("")}</p>}
      {bases.map((basis) => (
        <p key={basis} className={detail.quiet}>
          {strings.check.basis}：{basis}
        </p>
      ))}
      {services.focusDocument !== undefined && (
        <div className={detail.actions}>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              panel.reveal(first.range);
              services.focusDocument?.();
            }}
          >
            {strings.check.goThere}
          </Button>
        </div>
      )}
    </div>
  );
}

function GapRow({ entry }: { readonly entry: Entry }) {
  const styles = useStyles();
  const nameOf = useGapNames();
  if (entry.gap === null) return null;
  return (
    <li className={styles.gap}>
      <span className={styles.name}>{nameOf(entry.gap)}</span>
      <GapActions gap={entry.gap} />
      <CommentButton entry={entry} />
      <IgnoreMenu entry={entry} />
    </li>
  );
}

/** What the ledger proposes, and a value of one's own. */
function GapActions({ gap }: { readonly gap: Gap }) {
  const strings = useStrings();
  const { panel, state } = usePanel();
  const busy = useLate(state.busy !== null);
  // Figures beside digits that were typed already are proposed in 填 only, where both are seen together.
  const item =
    gap.typed === null ? proposedByPlace(state.plan, state.decisions).get(rangeKey(gap.range)) : undefined;
  return (
    <>
      {item !== undefined && (
        <Button
          size="small"
          appearance="primary"
          disabled={busy}
          title={item.source?.rowText}
          onClick={() => void panel.fill([item])}
        >
          {`${strings.check.write} ${item.value}${gap.unit ?? ""}`}
          {item.confidence === "likely" && ` · ${strings.confidence.likely}`}
        </Button>
      )}
      <OwnValue
        label={strings.check.typeIt}
        button={strings.check.write}
        unit={gap.unit}
        disabled={busy}
        accepts={(value) => isAcceptable({ gap, value })}
        onUse={(value) => void panel.fill([{ gap, value, source: null }])}
      />
    </>
  );
}

/** What is wrong in the same sentence. */
function othersInSentence(
  { entries: [first] }: EntryLine,
  text: string,
  entries: readonly Entry[],
): readonly Entry[] {
  const { start, end } = sentenceAround(text, first.range);
  return entries.filter(
    (entry) =>
      !isOpenGap(entry) &&
      entry.missing === null &&
      entry.range.paragraph === first.range.paragraph &&
      entry.range.start < entry.range.end &&
      entry.range.start >= start &&
      entry.range.end <= end,
  );
}
