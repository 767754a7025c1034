import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { BeginPlan } from "../../app/beginReport";
import { beyondWords } from "../../app/beyondSentence";
import { changedLines } from "../../app/changedLines";
import type { ChangedLine, ChangedPiece } from "../../app/changedLines";
import type { Beyond } from "../../ports/documentStories";
import { useLanguage } from "../strings/StringsContext";
import { beginStringsOf } from "./beginStrings";
import type { ChangeCounts } from "./beginStrings";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  words: { margin: 0 },
  box: {
    maxHeight: "32vh",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  line: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ":last-child": { borderBottom: 0 },
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
  },
  removed: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
  added: {
    backgroundColor: tokens.colorNeutralBackground5,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "none",
    paddingInline: "2px",
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** More lines than anybody reads before deciding; the rest is counted. */
const mostLines = 200;

export interface ChangeReviewProps {
  readonly plan: BeginPlan;
  readonly beyond: readonly Beyond[];
}

/** What would be changed, line by line, and what a person has to look at, before anything is kept. */
export function ChangeReview({ plan, beyond }: ChangeReviewProps) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = beginStringsOf(locale);
  const lines = useMemo(
    () =>
      changedLines(
        plan.before,
        plan.changes.map(({ edit }) => edit),
      ),
    [plan],
  );
  const { remarks } = plan;
  return (
    <div className={styles.root}>
      <p className={styles.words} role="status">
        {lines.length === 0 ? words.nothing : words.counts(countsOf(plan), plan.model)}
      </p>
      {lines.length > 0 && <Lines lines={lines} />}
      {remarks.length > 0 && (
        <>
          <p className={styles.words}>{words.remarks(remarks.length)}</p>
          <div className={styles.box} role="group" aria-label={words.remarks(remarks.length)} tabIndex={0}>
            <ul className={styles.list}>
              {remarks.map(({ range, text, note }) => (
                <li key={`${range.paragraph}.${range.start}.${text}`} className={styles.line}>
                  {`“${text}”：${note}`}
                </li>
              ))}
            </ul>
          </div>
        </>
      )}
      {beyond.length > 0 && <p className={styles.quiet}>{words.beyond(beyondWords(beyond, locale))}</p>}
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly ChangedLine[] }) {
  const styles = useStyles();
  const words = beginStringsOf(useLanguage().locale);
  return (
    <>
      {/* Reached by the keyboard, so that it can be scrolled with it. */}
      <div className={styles.box} role="group" aria-label={words.changes} tabIndex={0}>
        <ol className={styles.list}>
          {lines.slice(0, mostLines).map(({ paragraph, pieces }) => (
            <li key={paragraph} className={styles.line}>
              {pieces.map((piece, index) => (
                <Piece key={`${index}.${piece.kind}`} piece={piece} />
              ))}
            </li>
          ))}
        </ol>
      </div>
      {lines.length > mostLines && <p className={styles.quiet}>{words.more(lines.length - mostLines)}</p>}
    </>
  );
}

function Piece({ piece: { kind, text } }: { readonly piece: ChangedPiece }) {
  const styles = useStyles();
  if (kind === "removed") return <del className={styles.removed}>{text}</del>;
  if (kind === "added") return <ins className={styles.added}>{text}</ins>;
  return <>{text}</>;
}

function countsOf({ changes }: BeginPlan): ChangeCounts {
  const count = (wanted: string): number => changes.filter(({ kind }) => kind === wanted).length;
  return { figure: count("figure"), name: count("name"), year: count("year"), date: count("date") };
}
