import { sentenceAt } from "./findIn";
import type { ParagraphReading } from "./reading";
import type { Severity } from "./finding";
import type { TextRange } from "../text/range";
import { textRange } from "../text/range";

/** How a language of reports says that what follows is one's own, or where one goes within one's own. */
export interface ClaimWords {
  /** At the end of what stands before: 下设, 我联系的. */
  readonly owns: RegExp;
  /** 我到, 书记深入. */
  readonly goes: RegExp;
  /** Organs within houses of one kind. */
  readonly organs: readonly InnerOrgan[];
}

export interface InnerOrgan {
  /** With `g` and `u`. */
  readonly words: RegExp;
  /** Meets the names of the units that have such, or have such under them. */
  readonly name: RegExp;
  /** Nobody but those goes there either. */
  readonly inside: boolean;
  /** A sentence with such words speaks of another's. */
  readonly unless: RegExp;
}

export interface ClaimedOrgan {
  readonly range: TextRange;
  readonly words: string;
  readonly severity: Severity;
}

/** “我联系的第三税务分局党支部” of a bus company, “我到4个车间的班组” of a township. */
export function* claimedOrgans(
  unit: string,
  readings: readonly ParagraphReading[],
  { owns, goes, organs }: ClaimWords,
): Generator<ClaimedOrgan> {
  for (const { words, name, inside, unless } of organs) {
    if (name.test(unit)) continue;
    const places = readings.flatMap((reading) =>
      [...reading.text.matchAll(words)].map((found) => ({ reading, found })),
    );
    // What the report speaks of again and again is its own.
    if (places.length > most) continue;
    const told: ParagraphReading[] = [];
    for (const { reading, found } of places) {
      if (told.includes(reading)) continue;
      const { start, end } = sentenceAt(reading, found.index);
      const before =
        reading.text
          .slice(start, found.index)
          .split(/[，；]/u)
          .at(-1) ?? "";
      const isOwn = owns.test(before);
      if (!isOwn && !(inside && goes.test(before))) continue;
      const range = textRange(reading.paragraph, found.index, found.index + found[0].length);
      if (unless.test(reading.text.slice(start, end))) continue;
      told.push(reading);
      yield { range, words: found[0], severity: "advice" };
    }
  }
}

const most = 2;
