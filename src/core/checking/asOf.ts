import type { FigureStatement } from "./figureStatements";
import type { ParagraphReading } from "./reading";

const day =
  /(?:截至|截止|(?<![月日年])[到至])(?:20\d{2}年)?(?<day>\d{1,2}月(?:\d{1,2}日|底|末|份)?|[一二三四]季度末|上半年末)/gu;
/** The end of the year is what a report on it speaks of anyway. */
const yearEnd = /^12月/u;

/**
 * The day that the sentence gives its figures for (截至6月30日), as it stands; "" for the end of the year or none. Two figures
 * as of two days do not contradict one another.
 */
export function asOf(reading: ParagraphReading, { range, sentence }: FigureStatement): string {
  const start = reading.sentences[sentence]?.start ?? range.start;
  const last = [...reading.text.slice(start, range.start).matchAll(day)].at(-1)?.groups?.["day"] ?? "";
  return yearEnd.test(last) ? "" : last;
}
