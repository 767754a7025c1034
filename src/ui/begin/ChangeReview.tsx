import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { BeginPlan } from "../../app/beginReport";
import { beyondWords } from "../../app/beyondSentence";
import { changedLines } from "../../app/changedLines";
import type { Beyond } from "../../ports/documentStories";
import { keyedLines, LineBox } from "../shared/LineBox";
import { useLanguage } from "../strings/StringsContext";
import { beginStringsOf } from "./beginStrings";
import type { ChangeCounts } from "./beginStrings";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  words: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export interface ChangeReviewProps {
  readonly plan: BeginPlan;
  readonly beyond: readonly Beyond[];
}

/** What would be changed, line by line, and what a person has to look at, before anything is kept. */
export function ChangeReview({ plan, beyond }: ChangeReviewProps) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = beginStringsOf(locale);
  const { before, changes, remarks, model } = plan;
  const lines = useMemo(
    () =>
      changedLines(
        before,
        changes.map(({ edit }) => edit),
      ),
    [before, changes],
  );
  const told = remarks.map(({ range, text, note }) => ({
    key: `${range.paragraph}.${range.start}.${text}`,
    pieces: [{ kind: "same", text: `“${text}”：${note}` } as const],
  }));
  return (
    <div className={styles.root}>
      <p className={styles.words} role="status">
        {lines.length === 0 ? words.nothing : words.counts(countsOf(plan), model)}
      </p>
      {lines.length > 0 && <LineBox label={words.changes} lines={keyedLines(lines)} more={words.more} />}
      {told.length > 0 && (
        <>
          <p className={styles.words}>{words.remarks(told.length)}</p>
          <LineBox label={words.remarks(told.length)} lines={told} more={words.moreRemarks} />
        </>
      )}
      {beyond.length > 0 && <p className={styles.quiet}>{words.beyond(beyondWords(beyond, locale))}</p>}
    </div>
  );
}

function countsOf({ changes }: BeginPlan): ChangeCounts {
  const count = (wanted: string): number => changes.filter(({ kind }) => kind === wanted).length;
  return { figure: count("figure"), name: count("name"), year: count("year"), date: count("date") };
}
