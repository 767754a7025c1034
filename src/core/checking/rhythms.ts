import type { ParagraphReading } from "./reading";
import type { TextRange } from "../text/range";
import { textRange } from "../text/range";

/** How a language of reports says how often something is done, and how often it was. */
export interface RhythmWords {
  /** With `g` and `u`: groups `period`, `unit`, and `noun` where one follows; ends behind them. */
  readonly every: RegExp;
  readonly timesAYear: ReadonlyMap<string, number>;
  /** Meets from where that ends: groups `between`, `count`, `unit`. */
  readonly total: RegExp;
}

export interface BrokenRhythm {
  readonly range: TextRange;
  readonly period: string;
  readonly unit: string;
  readonly expected: number;
  readonly found: number;
}

/** “坚持每月1次主题党日，全年组织主题党日11次”: fewer than the rhythm makes in a year. */
export function* brokenRhythms(
  { text, paragraph }: ParagraphReading,
  { every, timesAYear, total }: RhythmWords,
): Generator<BrokenRhythm> {
  for (const { 0: match, index, groups = {} } of text.matchAll(every)) {
    const { period = "", unit = "", noun = "" } = groups;
    const from = index + match.length;
    const told = total.exec(text.slice(from, from + 40));
    const expected = timesAYear.get(period) ?? 0;
    if (told === null || !isOf(told, unit, noun)) continue;
    const { count, offset } = countOf(told);
    if (Number(count) >= expected) continue;
    const start = from + told[0].indexOf(count, offset);
    yield {
      range: textRange(paragraph, start, start + count.length),
      period,
      unit,
      expected,
      found: Number(count),
    };
  }
}

const countOf = ({ groups = {} }: RegExpExecArray) => ({
  count: groups["count"] ?? "",
  offset: groups["between"]?.length ?? 0,
});

/** The total counts in that unit, and the thing that the rhythm names, if it names one. */
const isOf = ({ groups = {} }: RegExpExecArray, unit: string, noun: string): boolean =>
  groups["unit"] === unit && `${groups["between"] ?? ""}|${groups["after"] ?? ""}`.includes(noun);
