import { inRole, matchesIn, sentenceAt } from "./findIn";
import type { Match } from "./findIn";
import type { CheckMaterial, ParagraphReading } from "./reading";
import type { TextRange } from "../text/range";

/** How a language of reports claims something of all, and tells what can not be beside it. Patterns with `g` and `u`. */
export interface ContraryWords {
  readonly pairs: readonly ContraryPair[];
  /** What is asked for, feared or foreseen, and what was in another year. */
  readonly unreal: RegExp;
  /** Last year's figure set beside this year's: it makes nothing a matter of last year. */
  readonly aside: RegExp;
}

/** Two ways of speaking that are not both true of one thing. */
export interface ContraryPair {
  readonly id: string;
  readonly claim: RegExp;
  readonly other: RegExp;
  /** Whether the two speak of one thing, by their groups and the sentences that they stand in. */
  readonly isSame: (claim: Side, other: Side) => boolean;
}

export interface Side {
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly text: string;
  /** The sentence of it, and that part of it, up to its end, that no semicolon is in. */
  readonly sentence: string;
  readonly stretch: string;
}

export interface ContraryClaim {
  /** Where it is claimed of all, and of none. */
  readonly range: TextRange;
  /** What is told beside it, and in which paragraph. */
  readonly told: string;
  readonly paragraph: number;
}

interface Found extends Side {
  readonly match: Match;
}

/** “均安排在下半年” and “3月的党组会首次听取”; “实名举报10件” of 10 and “3件匿名举报”. */
export function* contraryClaims(
  material: CheckMaterial,
  { pairs, unreal, aside }: ContraryWords,
): Generator<ContraryClaim> {
  const bodies = material.readings.filter(({ place }) => place === "body");
  const isReal = (words: string): boolean => !unreal.test(words.replace(aside, ""));
  const done = bodies.filter(({ paragraph }) => !inRole(material, "next-steps", paragraph));
  for (const { claim, other, isSame } of pairs) {
    const claims = foundIn(done, claim, isReal);
    if (claims.length === 0) continue;
    const others = foundIn(done, other, isReal).slice(0, most);
    for (const one of claims.slice(0, most)) {
      const against = others.find((each) => !overlap(one.match.range, each.match.range) && isSame(one, each));
      if (against === undefined) continue;
      const { text, match } = against;
      yield { range: one.match.range, told: text, paragraph: match.range.paragraph };
    }
  }
}

/** More than any report has. */
const most = 60;

function foundIn(
  readings: readonly ParagraphReading[],
  pattern: RegExp,
  isReal: (words: string) => boolean,
): readonly Found[] {
  return readings.flatMap((reading) =>
    [...matchesIn(reading, pattern)].flatMap((match) => {
      const { start, end } = sentenceAt(reading, match.range.start);
      const sentence = reading.text.slice(start, end);
      const stretch = reading.text.slice(start, match.range.start).split("；").at(-1) ?? "";
      return !isReal(stretch + match.text)
        ? []
        : [{ match, groups: match.groups, text: match.text, sentence, stretch: stretch + match.text }];
    }),
  );
}

const overlap = (a: TextRange, b: TextRange): boolean =>
  a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;

/** Whether both have some run of so many characters. */
export function sharesRun(a: string, b: string, least: number): boolean {
  for (let at = 0; at + least <= a.length; at++)
    if (/^\p{Script=Han}+$/u.test(a.slice(at, at + least)) && b.includes(a.slice(at, at + least)))
      return true;
  return false;
}
