import type { Outline, Span } from "../document/outline";
import type { Snapshot } from "../document/snapshot";
import { readChineseCount } from "../text/chineseNumeral";
import { foldWidth } from "../text/foldWidth";
import type { TextRange } from "../text/range";
import { readBracketedUnit, readMeasure } from "../text/readMeasure";
import { protectedSpans, within } from "./protectedSpans";
import type { ProtectedSpan } from "./protectedSpans";

/** A count, amount or rate as a report states it: in 开展谈话60余人次 the 60. */
export interface ReportFigure {
  /** The number alone, without hedge and unit. */
  readonly range: TextRange;
  /** As it stands: "1,284", "１２", "十二". */
  readonly text: string;
  /** Exact decimal text without separators. */
  readonly digits: string;
  /** Null in a table cell that holds the number alone. */
  readonly unit: string | null;
  /** 余 多 … between number and unit, or 近 约 … before it. */
  readonly hedge: string | null;
}

/** Digits of either width with separators of thousands and a decimal point. */
const typed = /[0-9０-９]+(?:[,，][0-9０-９]{3}(?![0-9０-９]))*(?:[.．][0-9０-９]+)?/gu;
const spelled =
  /(?<![第几每数整同某十百千万零一二三四五六七八九两之其年月0-9０-９])[一二三四五六七八九十两百千]{1,6}/gu;

/**
 * Every figure of a report in document order: digits before a measure word, Chinese numerals above one before a clear
 * measure word, numbers alone in table cells. Years, dates, ordinals, document numbers, numbers of headings, names of
 * documents (《…》), quoted names (“…”) and counts that belong to a formulation (四个意识, 八项规定) are none.
 */
export function reportFigures(snapshot: Snapshot, outline: Outline): readonly ReportFigure[] {
  const leads = new Map(outline.headings.map(({ paragraph, start }) => [paragraph, start]));
  return snapshot.paragraphs.flatMap(({ text, cell }, paragraph) => {
    if (text === "" || isIn(outline.title, paragraph) || isIn(outline.signature, paragraph)) return [];
    if (cell !== null && cell.column > 0 && cell.row > 0) {
      const whole = wholeCell(text, paragraph);
      if (whole !== null) return [whole];
    }
    const from = leads.get(paragraph) ?? 0;
    return figuresIn(text, paragraph).filter(({ range }) => range.start >= from);
  });
}

const isIn = (span: Span | null, paragraph: number): boolean =>
  span !== null && paragraph >= span.from && paragraph < span.to;

function wholeCell(text: string, paragraph: number): ReportFigure | null {
  const number = text.trim();
  if (!/^[0-9０-９]+(?:[,，][0-9０-９]{3})*(?:[.．][0-9０-９]+)?$/u.test(number)) return null;
  const digits = plainDigits(number);
  // 2025 alone in a cell is a year.
  if (/^(?:19|20)\d\d$/u.test(digits)) return null;
  const start = text.indexOf(number);
  const range = { paragraph, start, end: start + number.length };
  return { range, text: number, digits, unit: null, hedge: null };
}

function figuresIn(text: string, paragraph: number): readonly ReportFigure[] {
  const spans = protectedSpans(text);
  const found = [
    ...[...text.matchAll(typed)].map(({ 0: words, index }) => typedFigure(text, index, words, spans)),
    ...[...text.matchAll(spelled)].map(({ 0: words, index }) => spelledFigure(text, index, words, spans)),
  ];
  return found
    .filter((figure) => figure !== null)
    .map(({ start, ...figure }) => ({
      range: { paragraph, start, end: start + figure.text.length },
      ...figure,
    }))
    .sort((a, b) => a.range.start - b.range.start);
}

type Found = Omit<ReportFigure, "range"> & { readonly start: number };

function typedFigure(
  text: string,
  start: number,
  words: string,
  spans: readonly ProtectedSpan[],
): Found | null {
  const end = start + words.length;
  if (within(spans, start, end) || isLabelled(text, start)) return null;
  // 2—3名: the first number takes the unit of the second.
  const range =
    /^[-－—–~～至]{1,2}[0-9０-９]+(?:[.．][0-9０-９]+)?/u.exec(text.slice(end, end + 12))?.[0] ?? "";
  const tail = unitAfter(text, end + range.length);
  if (tail === null || neverCounted.has(tail.unit) || isStructure(text, tail.unitEnd, tail.unit)) return null;
  if (text.charAt(start - 1) === "第" && !/^[名位]$/u.test(tail.unit)) return null;
  return {
    start,
    text: words,
    digits: plainDigits(words),
    unit: tail.unit,
    hedge: tail.hedge ?? hedgeBefore(text, start),
  };
}

/**
 * What comes before a number that names a thing: A2, 3+2, 2.1.3, and the hour before minutes. A 点, 时 or colon behind
 * a word is none: 廉政风险点63个, 学时40个, 讲党课：4次.
 */
const isLabelled = (text: string, start: number): boolean =>
  /(?:[A-Za-z0-9０-９+＋×·.．]|[0-9０-９一二三四五六七八九十两零〇][点时:：/／])$/u.test(
    text.slice(Math.max(0, start - 2), start),
  );

/** Lengths of time and turns of office, which are no count of the year's work. */
const neverCounted = new Set(["年", "周年", "个月", "周", "届", "代", "版", "岁", "成", "队", "班", "层"]);
/** Standing expressions: 8小时以外, 24小时值班, 3个方面. */
const structural =
  /^(?:方面|层面|维度|环节|阶段|步骤|重点|到位|必须|坚持|务必|意识|自信|维护|确立|结合|转变|统一|关键|一)/u;

const isStructure = (text: string, at: number, unit: string): boolean =>
  (unit === "个" && structural.test(text.slice(at, at + 2))) ||
  (unit === "小时" && /^(?:以?外|之外|内外|值班|在线|值守|不间断)/u.test(text.slice(at, at + 3))) ||
  /^全会/u.test(text.slice(at, at + 2));

interface Tail {
  readonly unit: string;
  readonly hedge: string | null;
  readonly unitEnd: number;
}

function unitAfter(text: string, end: number): Tail | null {
  const skip = text.charAt(end) === " " ? 1 : 0;
  const hedge = /^[余多来]/u.exec(text.slice(end + skip, end + skip + 1))?.[0] ?? null;
  const measure =
    readMeasure(text, end + skip + (hedge?.length ?? 0)) ?? (hedge === null ? null : readMeasure(text, end));
  if (measure === null) return null;
  const { unit, end: unitEnd } = readBracketedUnit(text, measure);
  return { unit, hedge: hedge ?? measure.hedge, unitEnd };
}

const hedgeBefore = (text: string, start: number): string | null =>
  /(?:不少于|不低于|将近|接近|超过|至少|近|约|超|逾)$/u.exec(
    text.slice(Math.max(0, start - 3), start),
  )?.[0] ?? null;

/** Before anything: 十二次党委会. Before a stop alone: 三项。 but 八项规定 is a name. */
const clearUnits = new Set("人次 场次 次 名 篇 期 场 件 人 起 份 户 万元 亿元".split(" "));
const closedUnits = new Set("项 条 个 家 支 批 轮".split(" "));

function spelledFigure(
  text: string,
  start: number,
  words: string,
  spans: readonly ProtectedSpan[],
): Found | null {
  const end = start + words.length;
  const value = readChineseCount(words);
  if (value === null || value < 2 || /^[百千]+$/u.test(words) || within(spans, start, end)) return null;
  const tail = unitAfter(text, end);
  if (tail === null || isStructure(text, tail.unitEnd, tail.unit)) return null;
  const closed = /^(?:$|[，。；、！）)]|以上|左右)/u.test(text.slice(tail.unitEnd, tail.unitEnd + 2));
  if (!clearUnits.has(tail.unit) && !(closedUnits.has(tail.unit) && closed)) return null;
  return { start, text: words, digits: String(value), unit: tail.unit, hedge: tail.hedge };
}

const plainDigits = (words: string): string => foldWidth(words).replaceAll(/[,，]/gu, "");
