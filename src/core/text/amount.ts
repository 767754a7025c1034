import { isChineseNumeralCharacter, readChineseCount, readChineseNumeral } from "./chineseNumeral";
import { foldWidth } from "./foldWidth";
import { readBracketedUnit, readMeasure } from "./readMeasure";

/** A number as a ledger or a report writes it. */
export interface Amount {
  /** Exact decimal text without separators, e.g. "1284", "92.5", "-3". */
  readonly digits: string;
  readonly value: number;
  /** 余 多 近 约 超 … as it stood, null when exact. */
  readonly hedge: string | null;
}

export interface AmountReading {
  readonly amount: Amount;
  /** What follows the number: "人次", "％", "万元"; null when nothing does. */
  readonly unit: string | null;
}

/** Hedges that stand before a number, longest first. */
export const leadingHedges: readonly string[] = [
  "不少于",
  "不低于",
  "不超过",
  "大约",
  "将近",
  "接近",
  "超过",
  "至少",
  "近",
  "约",
  "超",
  "逾",
];
const trailingHedges = ["余", "多", "来", "几"];
const closingHedges = ["以上", "左右", "以内", "多"];
/** Words that say nothing about the number itself. */
const leadIns = ["共计", "合计", "累计", "总计", "共", "达到", "达"];

interface Part<T> {
  readonly value: T;
  readonly end: number;
}

/** Digits with thousands separators in their places, or without any. */
const arabic = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/u;

function readArabic(folded: string, at: number): Part<string> | null {
  const text = folded.slice(at).replace(/^[−–]/u, "-");
  const match = arabic.exec(text)?.[0];
  if (match === undefined) return null;
  return {
    value: match
      .replaceAll(",", "")
      .replace(/^\+/u, "")
      .replace(/^(-?)0+(?=\d)/u, "$1"),
    end: at + match.length,
  };
}

const numeralEnd = (text: string, at: number): number => {
  let end = at;
  while (end < text.length && isChineseNumeralCharacter(text.charAt(end))) end++;
  return end;
};

/** 九十二点五 */
function readChineseDecimal(text: string, at: number, point: number): Part<string> | null {
  const end = numeralEnd(text, point + 1);
  const whole = readChineseCount(text.slice(at, point));
  const places = Array.from(text.slice(point + 1, end), readChineseNumeral);
  return whole !== null && places.length > 0 && places.every((place) => place !== null && place < 10)
    ? { value: `${whole}.${places.join("")}`, end }
    : null;
}

/** 十二万元 is twelve of 万元; 一万二千元 is 12,000 of 元. */
function leavesMagnitude(text: string, at: number, end: number): boolean {
  if (end - at < 2 || end === text.length || !/[万亿]/u.test(text.charAt(end - 1))) return false;
  return (readMeasure(text, end - 1)?.unit.length ?? 0) > 1;
}

function readChinese(text: string, at: number): Part<string> | null {
  const end = numeralEnd(text, at);
  if (end === at) return null;
  const decimal = text.charAt(end) === "点" ? readChineseDecimal(text, at, end) : null;
  if (decimal !== null) return decimal;
  const stop = leavesMagnitude(text, at, end) ? end - 1 : end;
  const value = readChineseCount(text.slice(at, stop));
  return value === null ? null : { value: String(value), end: stop };
}

const startOf = (words: readonly string[], text: string, at: number): string | null =>
  words.find((word) => text.startsWith(word, at)) ?? null;

const skipBlanks = (text: string, at: number): number => {
  let end = at;
  while (text.charAt(end) === " ") end++;
  return end;
};

interface Tail {
  readonly unit: string | null;
  readonly hedge: string | null;
}

/** What follows the number, to the very end of the text; null when something is left over. */
function readTail(text: string, folded: string, at: number): Tail | null {
  const hedge = startOf(trailingHedges, folded, at);
  const unitAt = skipBlanks(folded, at + (hedge?.length ?? 0));
  if (unitAt === folded.length) return { unit: null, hedge };
  const sign = folded.charAt(unitAt);
  const measure =
    sign === "%" || sign === "‰"
      ? { unit: text.charAt(unitAt), end: unitAt + 1, weak: null, prior: [], hedge: null }
      : readMeasure(folded, unitAt);
  if (measure === null) return closingTail(folded, unitAt, null, hedge);
  const { unit, end } = readBracketedUnit(folded, measure);
  return closingTail(folded, end, unit, hedge ?? measure.hedge);
}

function closingTail(folded: string, at: number, unit: string | null, hedge: string | null): Tail | null {
  const closing = startOf(closingHedges, folded, at);
  return at + (closing?.length ?? 0) === folded.length ? { unit, hedge: hedge ?? closing } : null;
}

/** Characters other than digits that an amount may begin with. */
const beginnings: ReadonlySet<string> = new Set(
  [...leadIns, ...leadingHedges, "百分之", "+", "-", "−", "–", " "].map((word) => word.charAt(0)),
);

/** Whether a text may be an amount, by its first character: what is not need not be read. */
export function beginsAmount(text: string): boolean {
  const first = foldWidth(text.charAt(0));
  return (first >= "0" && first <= "9") || beginnings.has(first) || isChineseNumeralCharacter(first);
}

/**
 * Reads one amount: full-width digits, thousands separators, Chinese numerals (十二, 二〇二五, 两千), `12次`, `约60`,
 * `60余人次`, `92.5%`. Null when the text is not one amount as a whole.
 */
export function readAmount(text: string): AmountReading | null {
  const trimmed = text.trim();
  const folded = foldWidth(trimmed);
  const leadIn = skipBlanks(folded, startOf(leadIns, folded, 0)?.length ?? 0);
  const leading = startOf(leadingHedges, folded, leadIn);
  const at = skipBlanks(folded, leadIn + (leading?.length ?? 0));
  const rate = folded.startsWith("百分之", at);
  const number = readNumber(folded, rate ? at + 3 : at);
  const tail = number === null ? null : readTail(trimmed, folded, number.end);
  if (number === null || tail === null) return null;
  const amount = { digits: number.value, value: Number(number.value), hedge: tail.hedge ?? leading };
  if (!rate) return { amount, unit: tail.unit };
  return tail.unit === null ? { amount, unit: "％" } : null;
}

const readNumber = (folded: string, at: number): Part<string> | null =>
  readArabic(folded, at) ?? readChinese(folded, at);
