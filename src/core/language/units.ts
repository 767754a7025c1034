import { foldWidth } from "../text/foldWidth";
import { readMeasure } from "../text/readMeasure";
import type { LedgerWords } from "./ledgerWords";

const magnitudes = ["万亿", "千万", "百万", "十万", "亿", "万", "千", "百"];
const joined = /^(?<first>[^()/、]{1,4})(?:\((?<second>[^()]{1,3})\)|[/、](?<other>[^()/、]{1,3}))$/u;

/** The unit that a text names as a whole: 次, ％, 万标箱, 人（次）, “单位：万元”; null when it names none. */
export function unitNamed(text: string, words: LedgerWords): string | null {
  const bare = foldWidth(text)
    .replace(/\s+/gu, "")
    .replace(/^(?:计量)?单位[:：]?/u, "")
    .replace(/^\((.{1,9})\)$/u, "$1");
  if (bare === "" || bare.length > 9) return null;
  if (bare === "%" || bare === "﹪") return "％";
  if (isUnit(bare, words)) return bare;
  return joinedUnit(joined.exec(bare)?.groups ?? {}, words);
}

/** 人（次） is 人次; 篇（条） and 件/起 count 篇 and 件. */
function joinedUnit(
  { first = "", second, other }: Readonly<Record<string, string | undefined>>,
  words: LedgerWords,
): string | null {
  if (first === "" || !isUnit(first, words)) return null;
  if (second !== undefined && isUnit(first + second, words)) return first + second;
  return isUnit(second ?? other ?? "", words) ? first : null;
}

function isUnit(text: string, words: LedgerWords): boolean {
  if (words.units.has(text) || words.money.has(text)) return true;
  if (readMeasure(text, 0)?.end === text.length) return true;
  const magnitude = magnitudes.find((word) => text.startsWith(word) && text.length > word.length);
  return magnitude !== undefined && isUnit(text.slice(magnitude.length), words);
}

const LONGEST = 7;

/** A unit of the ledgers' own, with or without a magnitude: 标箱, 万标箱. */
function isWritten(word: string, { units, money }: LedgerWords): boolean {
  if (units.has(word) || money.has(word)) return true;
  const magnitude = magnitudes.find((name) => word.startsWith(name) && word.length > name.length);
  const inner = magnitude === undefined ? "" : word.slice(magnitude.length);
  return units.has(inner) || money.has(inner);
}

/** The unit at an offset of a running text and where it ends; the longest wins. */
export function unitAt(
  text: string,
  at: number,
  words: LedgerWords,
): { readonly unit: string; readonly end: number } | null {
  const sign = text.charAt(at);
  if (sign === "%" || sign === "％" || sign === "‰") return { unit: sign === "‰" ? sign : "％", end: at + 1 };
  for (let length = Math.min(LONGEST, text.length - at); length > 0; length -= 1) {
    const word = text.slice(at, at + length);
    if (isWritten(word, words)) return { unit: word, end: at + length };
  }
  const measure = readMeasure(text, at);
  return measure === null ? null : { unit: measure.unit, end: measure.end };
}

/** The unit that a name ends with: 培训人次 is counted in 人次, 党课次数 in 次; null for 党员数, which may be 名 or 人. */
export function unitOfName(name: string, words: LedgerWords): string | null {
  for (const length of [3, 2]) {
    const unit = name.length >= length ? words.counts.get(name.slice(-length)) : undefined;
    if (unit !== undefined) return unit;
  }
  return null;
}
