import { inRole, sentenceAt } from "./findIn";
import type { CheckMaterial, ParagraphReading } from "./reading";
import type { TextRange } from "../text/range";
import { textRange } from "../text/range";

/** How a language of reports tells that some are left, or none: patterns with `g` and `u`. */
export interface RemainderWords {
  /** 办结44件，另有2件: groups `deed`, `done`, `left`, `unit`. */
  readonly left: RegExp;
  /** 投诉已全部办结: groups `noun`, `deed`. */
  readonly all: RegExp;
  /** 仍有4件投诉尚未办结: groups `noun`, `deed`. */
  readonly open: RegExp;
  /** 办结率100%: group `deed`. */
  readonly closed: RegExp;
  /** What stands in a sentence that tells of some day, or only of what was to be done by then. */
  readonly dated: RegExp;
  /** … of a day that is past. */
  readonly earlier: RegExp;
}

/** `all`: all are said to be done where some are left · `open`: the other way round. */
export interface OpenRemainder {
  readonly kind: "all" | "open";
  readonly range: TextRange;
  /** Where the other side stands, and what it says. */
  readonly paragraph: number;
  readonly deed: string;
  readonly done: number;
  readonly left: number;
  readonly unit: string;
}

/** “办结44件，另有2件…” and “投诉已全部办结”; “办结率100%” and “仍有4件投诉尚未办结”. */
export function* openRemainders(material: CheckMaterial, words: RemainderWords): Generator<OpenRemainder> {
  const bodies = material.readings.filter(
    ({ place, paragraph }) => place === "body" && !inRole(material, "next-steps", paragraph),
  );
  const toldBy = (pattern: RegExp): readonly Told[] =>
    bodies.flatMap((reading) => [...reading.text.matchAll(pattern)].map((match) => toldAt(reading, match)));
  const sides = [
    { kind: "all", claims: toldBy(words.all), others: toldBy(words.left) },
    { kind: "open", claims: toldBy(words.open), others: toldBy(words.closed) },
  ] as const;
  for (const { kind, claims, others } of sides)
    for (const claim of claims.slice(0, mostClaims)) {
      if (words.earlier.test(claim.sentence)) continue;
      const other = others.find((each) => isSame(claim, each) && !words.dated.test(each.sentence));
      if (other === undefined) continue;
      const { deed = "", done, left, unit = "" } = other.groups;
      const { paragraph } = other.range;
      yield { kind, range: claim.range, paragraph, deed, done: Number(done), left: Number(left), unit };
    }
}

/** More of them than any report has. */
const mostClaims = 200;

const isSame = (claim: Told, other: Told): boolean =>
  other.groups["deed"] === claim.groups["deed"] &&
  other.sentence !== claim.sentence &&
  other.sentence.includes(claim.groups["noun"] ?? "");

interface Told {
  readonly range: TextRange;
  readonly sentence: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

function toldAt(reading: ParagraphReading, { 0: match, index, groups = {} }: RegExpExecArray): Told {
  const { start, end } = sentenceAt(reading, index);
  return {
    range: textRange(reading.paragraph, index, index + match.length),
    sentence: reading.text.slice(start, end),
    groups,
  };
}
