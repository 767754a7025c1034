import type { Severity } from "./finding";
import { sentenceAt } from "./findIn";
import type { ParagraphReading } from "./reading";
import type { TextRange } from "../text/range";
import { textRange } from "../text/range";

/** Words that only units of some name say of themselves. */
export interface HouseWords {
  /** Alternatives of a pattern. */
  readonly words: string;
  /** What may stand before them, and then belongs to them: 全体. */
  readonly lead?: string;
  /** Meets the names of the units that have them. */
  readonly name: RegExp;
  /** Meets the names of those that never have to do with them; absent = all others. */
  readonly of?: RegExp;
  /** A sentence with such words around them speaks of that house. */
  readonly unless: RegExp;
  readonly severity: Severity;
}

export interface StrayWord {
  readonly range: TextRange;
  readonly words: string;
  readonly severity: Severity;
}

/** Every such word that the report has once, and of a house that its unit is not. */
export function* strayWords(
  unit: string,
  readings: readonly ParagraphReading[],
  table: readonly HouseWords[],
): Generator<StrayWord> {
  for (const { words, lead = "", name, of, unless, severity } of table) {
    if (name.test(unit) || of?.test(unit) === false) continue;
    const places = readings.flatMap((reading) =>
      [...reading.text.matchAll(new RegExp(`(?:${lead})(?:${words})`, "gu"))].map(({ 0: found, index }) => ({
        reading,
        found,
        index,
      })),
    );
    const [place] = places;
    if (place === undefined || places.length > 1) continue;
    const { reading, found, index } = place;
    if (unless.test(around(reading, index, index + found.length))) continue;
    yield { range: textRange(reading.paragraph, index, index + found.length), words: found, severity };
  }
}

/** The words of its clause and of the one before it. */
function around(reading: ParagraphReading, from: number, to: number): string {
  const { start, end } = sentenceAt(reading, from);
  const left = reading.text
    .slice(start, from)
    .split(/[，；]/u)
    .slice(-2)
    .join("，");
  const right = reading.text.slice(to, end).split(/[，；]/u)[0] ?? "";
  return `${left}|${right}`;
}
