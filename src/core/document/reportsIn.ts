import type { Span } from "./outline";
import { readLead } from "./headingNumber";
import { compact } from "./paragraphText";
import { isDateLine } from "./signature";
import { plainParagraph } from "./snapshot";
import type { Snapshot } from "./snapshot";

/** A report is longer than a cover, a letter or a slip that ends with a date, too. */
const leastOfReport = 8;
/** A title may stand on so many lines. */
const titleLines = 3;
const title = /(?:报告|总结|汇报|汇报材料|述职材料|情况)(?:提纲)?$/u;
const clause = /[。，；！？：]/u;

/**
 * The reports that one file holds, one behind the other: each but the last ends with the date of its signature, and a title
 * follows. One span where there is one report; together they cover all paragraphs.
 */
export function reportsIn(snapshot: Snapshot): readonly Span[] {
  const { paragraphs } = snapshot;
  const filled = paragraphs.flatMap(({ text }, at) => (text.trim() === "" ? [] : [at]));
  const starts = [0];
  let since = 0;
  for (const [index, at] of filled.entries()) {
    const next = filled[index + 1];
    if (next === undefined || index + 1 - since < leastOfReport || filled.length - index - 1 < leastOfReport)
      continue;
    if (
      !isDateLine(paragraphs[at]?.text ?? "") ||
      !isTitled(snapshot, filled.slice(index + 1, index + 1 + titleLines))
    )
      continue;
    starts.push(next);
    since = index + 1;
  }
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? paragraphs.length }));
}

/** The lines begin with a title: short ones without marks, the last of them says that it is a report. */
function isTitled({ paragraphs }: Snapshot, lines: readonly number[]): boolean {
  for (const at of lines) {
    const { text = "", cell = null } = paragraphs[at] ?? {};
    const line = compact(text);
    if (
      cell !== null ||
      line.length > 60 ||
      clause.test(line) ||
      /^附/u.test(line) ||
      readLead(text) !== null
    )
      return false;
    if (line.length >= 8 && title.test(line)) return true;
  }
  return false;
}

/** The snapshot with nothing but these paragraphs, in their places. */
export const onlyThese = (snapshot: Snapshot, { from, to }: Span): Snapshot => ({
  ...snapshot,
  paragraphs: snapshot.paragraphs.map((paragraph, at) =>
    at >= from && at < to ? paragraph : plainParagraph(""),
  ),
});
