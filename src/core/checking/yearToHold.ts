import type { CheckMaterial } from "./reading";

const readOut = /20\d{2}年\d{1,2}月\d{1,2}日.{0,40}(?:会议?上|同志)/u;
const bracketed = /^\s*[（(]\s*20\d{2}年\d{1,2}月\d{1,2}日\s*[）)]\s*$/u;
const isDateline = (text: string): boolean =>
  text.length < 60 && (readOut.test(text) || bracketed.test(text));

/**
 * The year a check may hold the text to; null where the title gives a day instead of a year: a report read out in
 * January (“——2025年1月8日在…会议上”) speaks of the year before.
 */
export function yearToHold({ year, outline, readings }: CheckMaterial): number | null {
  if (outline.title === null) return year;
  const { from, to } = outline.title;
  const opening = readings.slice(from, to + 1).map(({ text }) => text);
  return opening.some(isDateline) ? null : year;
}
