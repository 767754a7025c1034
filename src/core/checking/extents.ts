import { inRole, matchesIn, sentenceAt } from "./findIn";
import type { CheckMaterial, ParagraphReading } from "./reading";
import type { TextRange } from "../text/range";

/** A way of saying that all of some things are done, or that some are not. */
export interface ExtentPattern {
  /** With `g` and `u`: groups `deed` or `state`, and `total`, `done`, `left`, `unit`, `rate`, `named` as it tells them. */
  readonly pattern: RegExp;
  /** The deed that it tells where none of its words does. */
  readonly deed?: string;
  /** Only where it is definite: a number or a word for what lasts. */
  readonly definite?: boolean;
  /** Words before it, in its sentence, with which it tells what was put right later: 检查发现. */
  readonly unless?: RegExp;
}

/** How a language of reports tells how much of something is done. */
export interface ExtentWords {
  readonly all: readonly ExtentPattern[];
  readonly short: readonly ExtentPattern[];
  /** What is asked for, feared or foreseen, or of another year. */
  readonly unreal: RegExp;
  /** A number of them, or that it lasts. */
  readonly definite: RegExp;
  /** Words that say the one thing: 整改 and 销号; `near` where one may be more than the other. */
  readonly deeds: readonly { readonly words: ReadonlySet<string>; readonly near: boolean }[];
  /** The day that something is told for; group `month`, `late` for the end of the year. */
  readonly day: RegExp;
  /** At the head of a clause: it tells of some of what the clause before tells of. */
  readonly parts: RegExp;
  /** Behind what is left: it was done later. */
  readonly mended: RegExp;
  /** It lasts to the time of writing: 仍, 剩下. */
  readonly lasting: RegExp;
  /** The words of a stretch that tell what it speaks of, without those that any matter has. */
  readonly topics: (text: string) => readonly string[];
  /** Whose, and told by whom: 班子, 个人; 巡察, 审计. Two stretches that name different ones speak of two matters. */
  readonly sides: readonly RegExp[];
  /** Topics that many matters have. */
  readonly vague: RegExp;
  /** Deeds that say little without what they are done to: 参加, 完成; and that, right behind them. */
  readonly open: RegExp;
  readonly behind: RegExp;
}

/** “全部整改”, “已整改23个” of 24: what is said to be done, of what, and how much of it. */
export interface Extent {
  readonly reading: ParagraphReading;
  readonly range: TextRange;
  readonly text: string;
  readonly deed: string;
  /** What is claimed to be so, where no deed is: “双带头人” of 均为“双带头人”. */
  readonly state: string;
  /** How many there are, and how many of them are left. */
  readonly total: number | null;
  readonly left: number | null;
  readonly unit: string;
  /** The sentence up to its last word, back to a semicolon. */
  readonly stretch: string;
  readonly sentence: { readonly start: number; readonly end: number };
  readonly month: number | null;
}

export interface Extents {
  readonly all: readonly Extent[];
  readonly short: readonly Extent[];
}

export function readExtents(material: CheckMaterial, words: ExtentWords): Extents {
  const bodies = material.readings.filter(
    ({ place, paragraph }) => place === "body" && !inRole(material, "next-steps", paragraph),
  );
  const readAll = (patterns: readonly ExtentPattern[]): readonly Extent[] =>
    patterns.flatMap((pattern) => bodies.flatMap((reading) => [...extentsIn(reading, pattern, words)]));
  return {
    all: readAll(words.all).slice(0, most),
    short: readAll(words.short).slice(0, most),
  };
}

/** More than any report has. */
const most = 200;

function* extentsIn(
  reading: ParagraphReading,
  pattern: ExtentPattern,
  words: ExtentWords,
): Generator<Extent> {
  for (const match of matchesIn(reading, pattern.pattern)) {
    const sentence = sentenceAt(reading, match.range.start);
    const lead = reading.text.slice(sentence.start, match.range.start).split("；").at(-1) ?? "";
    const stretch = lead + match.text;
    const rest = reading.text.slice(match.range.end, sentence.end);
    if (!isMeant(stretch, rest, pattern, words)) continue;
    const { total, left } = amountsOf(match.groups, lead, words);
    if (left !== null && left < 1) continue;
    const { state = "", unit = "" } = match.groups;
    const deed = match.groups["deed"] ?? pattern.deed ?? "";
    const month = monthOf(stretch, words.day);
    const { range, text } = match;
    yield { reading, range, text, deed, state, total, left, unit, stretch, sentence, month };
  }
}

/** It is so, and was not put right later in its sentence. */
const isMeant = (
  stretch: string,
  rest: string,
  { definite = false, unless }: ExtentPattern,
  words: ExtentWords,
): boolean =>
  !words.unreal.test(stretch) &&
  (unless === undefined || (!unless.test(stretch) && !words.mended.test(rest))) &&
  (!definite || words.definite.test(stretch.split("，").slice(-2).join("，")));

type Groups = Readonly<Record<string, string | undefined>>;

/** Of how many, and how many of them are left: null for what is not told. */
function amountsOf(groups: Groups, lead: string, { parts }: ExtentWords): Pick<Extent, "total" | "left"> {
  const [total, done, left] = [groups["total"], groups["done"], groups["left"]].map(numberOf);
  if (total !== undefined && done !== undefined) return { total, left: total - done };
  if (done !== undefined && left !== undefined) return { total: done + left, left };
  return { total: total ?? lastCount(wholesOf(lead, parts)), left: left ?? null };
}

/** The clauses without those that tell of some of what another tells of. */
export const wholesOf = (stretch: string, parts: RegExp): readonly string[] => {
  const clauses = stretch.split("，");
  return clauses.filter((clause, at) => at === clauses.length - 1 || !parts.test(clause));
};

const spelled = "零一二三四五六七八九十";

const numberOf = (words: string | undefined): number | undefined =>
  words === undefined
    ? undefined
    : /\d/u.test(words)
      ? Number(words)
      : spelled.indexOf(words.replace("两", "二"));

/** “问题合同64份，全部规范”: the number at the end of the clause, or of the clause before it where it has none. */
function lastCount(clauses: readonly string[]): number | null {
  const own = clauses.at(-1) ?? "";
  const found = countIn.exec(own) ?? (own.length < shortClause ? countIn.exec(clauses.at(-2) ?? "") : null);
  return found === null ? null : Number(found.groups?.["count"]);
}

/** A clause of fewer characters goes on with what the one before it counts. */
const shortClause = 4;
const countIn = /(?<![\d.第])(?<count>\d{1,5})(?!\d|[.%％年月日]|个月)(?=\p{Script=Han})/u;

function monthOf(stretch: string, day: RegExp): number | null {
  const found = [...stretch.matchAll(day)].at(-1)?.groups;
  if (found === undefined) return null;
  return found["late"] === undefined ? Number(found["month"] ?? 6) : yearEnd;
}

export const yearEnd = 12;
