import { readOutline } from "../core/document/outline";
import { plainSnapshot } from "../core/document/snapshot";
import type { Variables } from "../core/writing/planSection";
import { protectedSpans, within } from "../core/writing/protectedSpans";
import { reportFigures } from "../core/writing/reportFigures";

/** Words of a report as a phrase: its figures become masks, to be filled anew, and the names and the year that were told become variables. */
export function phraseText(words: string, variables: Variables = {}): string {
  const snapshot = plainSnapshot(["", words.trim()]);
  const masked = reportFigures(snapshot, readOutline(snapshot)).reduceRight(
    (text, { range }) => `${text.slice(0, range.start)}**${text.slice(range.end)}`,
    words.trim(),
  );
  return named.reduce(
    (text, [name, shape]) => withVariable(text, variables[name] ?? "", name, shape),
    masked,
  );
}

/** What stands before and after a value is part of the shape: 2025年 alone is the report's year, 2025年3月 the day of an event. */
const named: readonly (readonly [string, (value: string) => RegExp | null])[] = [
  ["unit", nameOf],
  ["superior", nameOf],
  ["secretary", nameOf],
  ["year", yearOf],
  ["nextYear", yearOf],
];

/** A name of one character would be met everywhere. */
function nameOf(value: string): RegExp | null {
  return value.length < 2 ? null : new RegExp(value.replace(/[\\^$.*+?()[\]{}|/-]/gu, "\\$&"), "gu");
}

function yearOf(value: string): RegExp | null {
  return /^\d{4}$/u.test(value) ? new RegExp(`(?<!\\d)${value}(?=年(?!\\d))`, "gu") : null;
}

function withVariable(
  text: string,
  value: string,
  name: string,
  shape: (value: string) => RegExp | null,
): string {
  const found = shape(value);
  if (found === null) return text;
  const spans = protectedSpans(text);
  return text.replace(found, (whole, at: number) =>
    within(spans, at, at + whole.length) ? whole : `{${name}}`,
  );
}
