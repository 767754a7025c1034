import { inRole, matchesIn, sentenceAt } from "./findIn";
import type { CheckMaterial, ParagraphReading } from "./reading";
import type { TextRange } from "../text/range";

/** How a language of reports says that all was done, and that some was not. */
export interface ClaimWords {
  /** All of it: with `g` and `u`, group `deed`. */
  readonly all: readonly RegExp[];
  /** Some of it is not: with `g` and `u`, group `deed`. */
  readonly open: readonly RegExp[];
  /** What is asked for, feared or foreseen: 凡, 防止. */
  readonly unreal: RegExp;
  /** A number of them, or that it lasts: some are really left. */
  readonly definite: RegExp;
  /** The day up to which something is told. */
  readonly dated: RegExp;
  /** The words of a stretch that tell what it speaks of, without those that any matter has. */
  readonly topics: (text: string) => readonly string[];
  /** Whose, and told by whom: 班子, 个人; 巡察, 审计. Two stretches that name different ones speak of two matters. */
  readonly sides: readonly RegExp[];
}

export interface OpenClaim {
  /** Where some is said to be left. */
  readonly range: TextRange;
  /** What was said of all, and in which paragraph. */
  readonly claim: string;
  readonly paragraph: number;
}

interface Said {
  readonly reading: ParagraphReading;
  readonly range: TextRange;
  readonly text: string;
  readonly deed: string;
  /** The sentence up to the word, back to a semicolon. */
  readonly stretch: string;
  readonly sentence: number;
}

/** “9个党支部全部按期完成换届” and “四队党支部至今未换届”. */
export function* openClaims(material: CheckMaterial, words: ClaimWords): Generator<OpenClaim> {
  const bodies = material.readings.filter(
    ({ place, paragraph }) => place === "body" && !inRole(material, "next-steps", paragraph),
  );
  const open = bodies.flatMap((reading) => [...saidIn(reading, words.open, words)]);
  if (open.length === 0) return;
  const all = bodies.flatMap((reading) => [...saidIn(reading, words.all, words)]);
  for (const one of open.slice(0, most)) {
    if (words.dated.test(one.stretch) || !words.definite.test(lastClauses(one.stretch))) continue;
    const claim = all.find((other) => isAgainst(one, other, words));
    if (claim !== undefined)
      yield { range: one.range, claim: claim.text, paragraph: claim.reading.paragraph };
  }
}

/** More than any report has. */
const most = 100;

function* saidIn(
  reading: ParagraphReading,
  patterns: readonly RegExp[],
  { unreal }: ClaimWords,
): Generator<Said> {
  for (const pattern of patterns)
    for (const { range, text, groups } of matchesIn(reading, pattern)) {
      const { start } = sentenceAt(reading, range.start);
      const before = reading.text.slice(Math.max(start, range.start - 60), range.start);
      const stretch = (before.split("；").at(-1) ?? "") + text;
      if (!unreal.test(stretch))
        yield { reading, range, text, deed: groups["deed"] ?? "", stretch, sentence: start };
    }
}

function isAgainst(open: Said, claim: Said, { topics, sides }: ClaimWords): boolean {
  if (open.deed !== claim.deed || (open.reading === claim.reading && open.sentence === claim.sentence))
    return false;
  if (sides.some((side) => differ(side, open.stretch, claim.stretch))) return false;
  const said = topics(lastClauses(claim.stretch));
  return topics(lastClauses(open.stretch)).some((topic) => topic !== open.deed && said.includes(topic));
}

/** The clause with the words, and the one before it. */
const lastClauses = (stretch: string): string => stretch.split("，").slice(-2).join("，");

function differ(side: RegExp, a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => new Set(text.match(side) ?? []));
  if (one === undefined || other === undefined || one.size === 0 || other.size === 0) return false;
  return ![...one].some((word) => other.has(word));
}
