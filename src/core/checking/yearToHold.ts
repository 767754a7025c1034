import type { CheckMaterial } from "./reading";

const fullDate = /20\d{2}年\d{1,2}月\d{1,2}日/u;

/**
 * The year a check may hold the text to; null where the title gives a day instead of a year: a report read out in
 * January (“——2025年1月8日在…会议上”) speaks of the year before.
 */
export function yearToHold({ year, outline, readings }: CheckMaterial): number | null {
  if (outline.title === null) return year;
  const { from, to } = outline.title;
  const opening = readings.slice(from, to + 1).map(({ text }) => text);
  return opening.some((text) => text.length < 60 && /会议?上|会上|同志/u.test(text) && fullDate.test(text))
    ? null
    : year;
}
