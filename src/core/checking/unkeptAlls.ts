import { inRole } from "./findIn";
import type { FigureStatement } from "./figureStatements";
import { figureStatements } from "./figureStatements";
import type { CheckMaterial, ParagraphReading } from "./reading";
import type { TextRange } from "../text/range";
import { textRange } from "../text/range";

/** How a language of reports tells that something was found, and that it was done. */
export interface DoneWords {
  /** Before a total, at its clause's end: group `finding` (查摆), group `noun` (问题). */
  readonly found: RegExp;
  /** Before what was done of it, at its clause's end: group `deed`. */
  readonly done: RegExp;
  /** All of it in a clause of its own, with `g` and `u`: groups `all` and `deed`. */
  readonly all: RegExp;
  /** The same of what is named, with `g` and `u`: groups `finding`, `noun`, `all`, `deed`. */
  readonly allOfNamed: RegExp;
  /** The figures are those of some day. */
  readonly dated: RegExp;
}

/** “全部” where a figure says that some are left. */
export interface UnkeptAll {
  readonly range: TextRange;
  readonly total: number;
  readonly done: number;
  readonly unit: string;
  /** Where that figure stands. */
  readonly paragraph: number;
}

interface Left {
  readonly reading: ParagraphReading;
  readonly total: FigureStatement;
  readonly done: FigureStatement;
  readonly finding: string;
  readonly noun: string;
  readonly deed: string;
}

export function* unkeptAlls(material: CheckMaterial, words: DoneWords): Generator<UnkeptAll> {
  const bodies = material.readings.filter(
    ({ place, paragraph }) => place === "body" && !inRole(material, "next-steps", paragraph),
  );
  const left = bodies.flatMap((reading) => leftIn(reading, words));
  for (const each of left) yield* inItsSentence(each, words);
  const named = left.filter(({ finding, noun }) => finding !== "" && noun !== "");
  if (named.length > 0) for (const reading of bodies) yield* ofNamed(reading, named, words);
}

function leftIn(reading: ParagraphReading, words: DoneWords): readonly Left[] {
  const statements = figureStatements(reading).filter(({ hedged }) => !hedged);
  return statements.flatMap((done, index) => {
    // “64份，占28.4%，已规范59份”: a share of it may stand between.
    const total = statements.slice(Math.max(0, index - 2), index).findLast(({ unit }) => unit !== "%");
    const left = total === undefined ? null : leftOf(reading, total, done, words);
    return left === null ? [] : [left];
  });
}

/** “发现问题64个，已整改59个”: null where the two do not belong together, or are those of some day. */
function leftOf(
  reading: ParagraphReading,
  total: FigureStatement,
  done: FigureStatement,
  words: DoneWords,
): Left | null {
  const { text, sentences } = reading;
  const start = sentences[total.sentence]?.start ?? total.range.start;
  if (!isPart(total, done, text) || words.dated.test(text.slice(start, done.range.start))) return null;
  const between = text.slice(total.unitEnd, done.range.start);
  const end = between.search(/\P{Script=Han}/u);
  const behind = between.slice(0, Math.max(0, end));
  const name = words.found.exec(text.slice(start, total.range.start) + behind)?.groups;
  const deed = words.done.exec(between)?.groups?.["deed"];
  if (deed === undefined || name === undefined) return null;
  const { finding = "", noun = "" } = name;
  return { reading, total, done, deed, finding, noun };
}

const isPart = (total: FigureStatement, done: FigureStatement, text: string): boolean =>
  total.unit === done.unit &&
  total.sentence === done.sentence &&
  done.value < total.value &&
  !text.slice(total.unitEnd, done.range.start).includes("其中");

/** “已规范59份，全部规范到位” */
function* inItsSentence({ reading, total, done, deed }: Left, { all }: DoneWords): Generator<UnkeptAll> {
  const end = reading.sentences[total.sentence]?.end ?? reading.text.length;
  for (const { 0: match, index, groups } of reading.text.slice(done.unitEnd, end).matchAll(all)) {
    if (groups?.["deed"] !== deed) continue;
    const { all: claim = "" } = groups;
    const last = done.unitEnd + index + match.length;
    yield toldOf(textRange(reading.paragraph, last - claim.length, last), reading, total, done);
    return;
  }
}

function* ofNamed(
  { paragraph, text }: ParagraphReading,
  left: readonly Left[],
  { allOfNamed }: DoneWords,
): Generator<UnkeptAll> {
  for (const { 0: match, index, groups = {} } of text.matchAll(allOfNamed)) {
    const { finding, noun, deed, all = "" } = groups;
    const other = left.find((each) => each.finding === finding && each.noun === noun && each.deed === deed);
    if (other === undefined) continue;
    const end = index + match.length;
    yield toldOf(textRange(paragraph, end - all.length, end), other.reading, other.total, other.done);
  }
}

const toldOf = (
  range: TextRange,
  { paragraph }: ParagraphReading,
  total: FigureStatement,
  done: FigureStatement,
): UnkeptAll => ({ range, total: total.value, done: done.value, unit: total.unit, paragraph });
