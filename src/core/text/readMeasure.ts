import type { MeasureWord } from "./measureWords";
import { measureWords } from "./measureWords";

const byFirst = new Map<string, MeasureWord[]>();
for (const measure of measureWords) {
  const entries = byFirst.get(measure.word.charAt(0));
  if (entries === undefined) byFirst.set(measure.word.charAt(0), [measure]);
  else entries.push(measure);
}

export interface MeasureReading {
  /** As it stands, magnitude included: "人次", "万元". */
  readonly unit: string;
  /** UTF-16 offset after it. */
  readonly end: number;
  /** `bare`/`cue`: see `MeasureWord.weak`; null: a measure word in any surroundings. */
  readonly weak: "bare" | "cue" | null;
  /** Words before the figure that settle a weak one, see `MeasureWord.prior`. */
  readonly prior: readonly string[];
}

const startsWithAny = (text: string, at: number, words: readonly string[]): boolean =>
  words.some((word) => text.startsWith(word, at));

function readWord(text: string, at: number): MeasureReading | null {
  for (const { word, not, but, only, prior, weak } of byFirst.get(text.charAt(at)) ?? []) {
    if (!text.startsWith(word, at)) continue;
    const end = at + word.length;
    if (startsWithAny(text, end, only)) return { unit: word, end, weak: null, prior };
    // 处处, 个个, 人人: doubled, it means every one and counts nothing.
    const other = startsWithAny(text, end, not) || text.startsWith(word, end);
    if (other && !startsWithAny(text, end, but)) continue;
    return { unit: word, end, weak, prior };
  }
  return null;
}

const magnitudes = ["万亿", "千万", "百万", "十万", "亿", "万", "千", "百"];
const inside = "余多";

/**
 * Reads the measure word at an offset: 次, 人次, 万元, 万余人次 (hedge in the middle), 百余次. The longest wins. Null when none
 * stands there, or when what stands there is the beginning of another word (人民, 名师).
 */
export function readMeasure(
  text: string,
  at: number,
): (MeasureReading & { readonly hedge: string | null }) | null {
  const magnitude = magnitudes.find((word) => text.startsWith(word, at));
  if (magnitude !== undefined) {
    const after = at + magnitude.length;
    const hedged = inside.includes(text.charAt(after)) && after < text.length;
    const reading = readWord(text, hedged ? after + 1 : after);
    if (reading !== null && reading.weak !== "cue" && !magnitudes.includes(reading.unit))
      return { ...reading, unit: magnitude + reading.unit, hedge: hedged ? text.charAt(after) : null };
  }
  const reading = readWord(text, at);
  return reading === null ? null : { ...reading, hedge: null };
}

/** Measure words that 次 in brackets makes another of: 人（次） is 人次, 件（次） and 篇（条） stay 件 and 篇. */
const joinsWithTimes = new Set("人 场".split(" "));

/** The unit of `人（次）`, `篇（条）`: the bracket read with what stands before it. `end` is after the bracket. */
export function readBracketedUnit(
  text: string,
  { unit, end }: MeasureReading,
): { unit: string; end: number } {
  const open = text.charAt(end);
  const close = open === "（" ? "）" : open === "(" ? ")" : null;
  if (close === null) return { unit, end };
  const stop = text.indexOf(close, end + 1);
  if (stop < 0 || stop > end + 3) return { unit, end };
  const inner = text.slice(end + 1, stop);
  if (inner === "次" && joinsWithTimes.has(unit.charAt(unit.length - 1)))
    return { unit: `${unit}次`, end: stop + 1 };
  return byFirst.get(inner.charAt(0))?.some(({ word }) => word === inner) === true
    ? { unit, end: stop + 1 }
    : { unit, end };
}
