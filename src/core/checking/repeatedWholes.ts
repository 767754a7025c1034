import { isClose } from "./digitSlips";
import { matchesIn, sentenceAt } from "./findIn";
import type { CheckMaterial, ParagraphReading } from "./reading";
import type { TextRange } from "../text/range";
import { textRange } from "../text/range";

/** A wording that counts all of something, wherever it stands. */
export interface FixedWhole {
  /** With `g` and `u`; groups `count` and `unit`, and `who` for whose they are. */
  readonly pattern: RegExp;
  /** Its name for people. */
  readonly name: (who: string) => string;
  /** Words before it in the sentence with which it counts something else. */
  readonly unless: RegExp | null;
  /** Smaller numbers may be those of another time. */
  readonly least: number;
}

export interface RepeatedWhole {
  readonly range: TextRange;
  readonly name: string;
  readonly unit: string;
  readonly first: { readonly paragraph: number; readonly value: number };
  readonly second: number;
}

/** Every place that counts such a whole again with a value that is a little another. */
export function* repeatedWholes(
  { readings }: CheckMaterial,
  { pattern, name, unless, least }: FixedWhole,
): Generator<RepeatedWhole> {
  const told = new Map<string, RepeatedWhole["first"]>();
  for (const reading of readings) {
    if (reading.place !== "body") continue;
    for (const { range, text, groups } of matchesIn(reading, pattern)) {
      const { who = "", count = "", unit = "" } = groups;
      if (countsAnother(reading, range.start, unless)) continue;
      const second = Number(count);
      const first = told.get(who + unit);
      if (first === undefined) told.set(who + unit, { paragraph: range.paragraph, value: second });
      // A small difference is a slip, a large one another whole.
      else if (first.value !== second && isClose(first.value, second, least)) {
        const start = range.start + text.lastIndexOf(count + unit);
        const place = textRange(range.paragraph, start, start + count.length);
        yield { range: place, name: name(who), unit, first, second };
      }
    }
  }
}

const countsAnother = (reading: ParagraphReading, start: number, unless: RegExp | null): boolean =>
  unless?.test(reading.text.slice(sentenceAt(reading, start).start, start)) === true;
