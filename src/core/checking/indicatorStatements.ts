import { inRole } from "./findIn";
import type { FigureStatement } from "./figureStatements";
import { figureStatements } from "./figureStatements";
import type { CheckMaterial, ParagraphReading } from "./reading";

/** How a language of reports names what is counted. */
export interface IndicatorWords {
  /** Other ways of saying a name, applied in order. */
  readonly synonyms: readonly { readonly pattern: RegExp; readonly name: string }[];
  /** Words that restrict nothing: subjects, adverbs, verbs of holding a meeting. */
  readonly neutral: RegExp;
  readonly names: ReadonlySet<string>;
  /** The figure is for a part, another period or another body. */
  readonly scoped: RegExp;
  /** What there is stays what it is, also where one plans: 现有. */
  readonly standing: RegExp;
  /** “在今年党组会24次的基础上” tells in the plan what was reached: the year before, what stands behind. */
  readonly reached: { readonly year: RegExp; readonly basis: RegExp };
  /** What belongs to something that was counted before it: “新增廉政风险点5个，制定防控措施8条”. */
  readonly dependent: RegExp;
  /** Says, at any distance before, that only some were counted. */
  readonly ahead: RegExp;
  /** “各支部共召开支委会34次、党员大会11次，上党课10次”: those of the sentence's beginning did it all. */
  readonly branches: RegExp;
  /** The unit of what took place: 次. */
  readonly times: string;
  /** Whose doing it was, where the words say that it was not the unit's as a whole: 党组书记, 班子成员. */
  readonly doers: readonly { readonly doer: Exclude<Doer, "unit">; readonly words: RegExp }[];
}

/** The unit as a whole, its chief, the members of its committee: what one of the latter did is part of what the first did. */
export type Doer = "unit" | "chief" | "members";

/** The words on either side of a figure. */
interface Clause {
  readonly before: string;
  readonly after: string;
}

const isReached = ({ before, after }: Clause, { year, basis }: IndicatorWords["reached"]): boolean =>
  year.test(before) && basis.test(after);

const isScoped = (
  reading: ParagraphReading,
  statement: FigureStatement,
  { before, after }: Clause,
  words: IndicatorWords,
): boolean =>
  words.scoped.test(before) ||
  words.scoped.test(after) ||
  (words.dependent.test(before + after) && words.ahead.test(upTo(reading, statement)));

/** What a figure is restricted by stands no further before it. */
const furthestAhead = 200;

/** The sentence up to the figure. */
function upTo({ text, sentences }: ParagraphReading, { range, sentence }: FigureStatement): string {
  const from = Math.max(sentences[sentence]?.start ?? 0, range.start - furthestAhead);
  return text.slice(from, range.start);
}

export interface IndicatorStatement {
  /** The usual name and the unit: equal for two statements of the same thing. */
  readonly key: string;
  readonly name: string;
  readonly doer: Doer;
  readonly statement: FigureStatement;
}

/** Exact figures that are stated for the whole report, with what they count. */
export function* indicatorStatements(
  material: CheckMaterial,
  words: IndicatorWords,
): Generator<IndicatorStatement> {
  for (const reading of material.readings) {
    if (reading.place !== "body") continue;
    const plans = inRole(material, "next-steps", reading.paragraph);
    for (const statement of figureStatements(reading)) {
      const stated = statement.hedged ? null : statedIn(reading, statement, plans, words);
      if (stated !== null) yield stated;
    }
  }
}

function statedIn(
  reading: ParagraphReading,
  statement: FigureStatement,
  plans: boolean,
  words: IndicatorWords,
): IndicatorStatement | null {
  const clause = clauseOf(reading, statement);
  if (plans && !words.standing.test(clause.before) && !isReached(clause, words.reached)) return null;
  if (isScoped(reading, statement, clause, words)) return null;
  const told = plans ? clause.before.replace(/^在/u, "") : clause.before;
  const name = usualName(told, words) ?? nameBehind(clause, statement.unit, words);
  if (name === null || words.branches.test(upTo(reading, statement))) return null;
  const doer = doerIn(clause.before, words) ?? doerIn(headOfSentence(reading, statement), words) ?? "unit";
  return { key: indicatorKey(name, statement.unit), name, doer, statement };
}

const doerIn = (text: string, { doers }: IndicatorWords): Doer | undefined =>
  doers.find(({ words }) => words.test(text))?.doer;

/** “党委书记坚持重要工作亲自部署，主持党委会31次”: who is spoken of stands at the beginning. */
const subject = 10;

function headOfSentence({ text, sentences }: ParagraphReading, { range, sentence }: FigureStatement): string {
  const start = sentences[sentence]?.start ?? range.start;
  return text.slice(start, Math.min(start + subject, range.start));
}

/**
 * Exact figures of the whole report whose words name no known indicator, by those words: what is told with the same
 * verb and the same noun is the same thing. Short phrases (“发现问题”) mean another thing in every place and are out.
 */
export function* phraseStatements(
  material: CheckMaterial,
  words: IndicatorWords,
): Generator<IndicatorStatement> {
  for (const reading of material.readings) {
    if (reading.place !== "body" || inRole(material, "next-steps", reading.paragraph)) continue;
    for (const statement of figureStatements(reading)) {
      if (statement.hedged || !/^[名人次项条篇期场起家件批轮户处个份人次]+$/u.test(statement.unit)) continue;
      const clause = clauseOf(reading, statement);
      if (isScoped(reading, statement, clause, words) || words.ahead.test(upTo(reading, statement))) continue;
      for (const name of phrasesOf(clause, words))
        yield { key: indicatorKey(name, statement.unit), name, doer: "unit", statement };
    }
  }
}

const studied = /专题研究(?:部署)?(?<topic>\p{Script=Han}{2,12}?)(?:工作|情况)?$/u;
const shortest = 5;

/**
 * “查办药品案件52件”, and “对查办的56件药品案件开展回访” in every length that its noun may have: only one of them meets
 * the same words elsewhere.
 */
function phrasesOf({ before, after }: Clause, words: IndicatorWords): readonly string[] {
  const deed = /^(?:[对将把就]|针对)?(?<deed>\p{Script=Han}{2,12})的$/u.exec(before)?.groups?.["deed"];
  if (deed === undefined) {
    const phrase = phraseOf(before, words);
    return phrase === null ? [] : [phrase];
  }
  const verb = deed.replace(words.neutral, "");
  if (verb.length < 2) return [];
  return Array.from({ length: 8 }, (_, at) => verb + after.slice(0, at + 3)).filter(
    (phrase, at) => after.length >= at + 3 && phrase.length >= shortest,
  );
}

/** The words of the phrase without who, when and how. */
function phraseOf(before: string, words: IndicatorWords): string | null {
  if (usualName(before, words) !== null) return null;
  const topic = studied.exec(before)?.groups?.["topic"];
  if (topic !== undefined) return `专题研究${topic}`;
  const phrase = before
    .replace(words.neutral, "")
    .replace(/^\P{Script=Han}+|^(?:通过|经)\p{Script=Han}{2,4}(?=发现|查处)/gu, "");
  return phrase.length >= shortest ? phrase : null;
}

/** The words around the figure, up to the next mark or figure on either side. */
function clauseOf({ text }: ParagraphReading, { range, unitEnd }: FigureStatement): Clause {
  const before = /[^，。；：、！？（）“”\d]{0,30}$/u.exec(
    text.slice(Math.max(0, range.start - 30), range.start),
  );
  const after = /^[^，。；：、！？（）“”\d]*/u.exec(text.slice(unitEnd, unitEnd + 20));
  const words = before?.[0] ?? "";
  // “两新”组织党员 is not 党员: the marks before the words restrict them, and stay with them.
  const lead = text.charAt(range.start - words.length - 1);
  return { before: "”》".includes(lead) ? lead + words : words, after: after?.[0] ?? "" };
}

/** “共有136名党员”; people are only counted as a whole where the sentence says that there are so many. */
function nameBehind({ before, after }: Clause, unit: string, words: IndicatorWords): string | null {
  if ((unit === "名" || unit === "人") && !before.endsWith("有")) return null;
  return usualName(before + after, words);
}

export const indicatorKey = (name: string, unit: string): string => `${name} ${unit}`;

/** The usual name when the words name a known indicator and nothing else but who, when and how. */
export function usualName(clause: string, { synonyms, neutral, names }: IndicatorWords): string | null {
  let words = clause;
  for (const { pattern, name } of synonyms) words = words.replace(pattern, name);
  words = words.replace(neutral, "");
  return names.has(words) ? words : null;
}
