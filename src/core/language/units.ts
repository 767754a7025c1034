/* eslint-disable complexity */
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
  const { first = "", second, other } = joined.exec(bare)?.groups ?? {};
  if (first === "" || !isUnit(first, words)) return null;
  if (second !== undefined)
    return isUnit(first + second, words) ? first + second : isUnit(second, words) ? first : null;
  return other !== undefined && isUnit(other, words) ? first : null;
}

function isUnit(text: string, words: LedgerWords): boolean {
  if (words.units.has(text) || words.money.has(text)) return true;
  if (readMeasure(text, 0)?.end === text.length) return true;
  const magnitude = magnitudes.find((word) => text.startsWith(word) && text.length > word.length);
  return magnitude !== undefined && isUnit(text.slice(magnitude.length), words);
}

/** The unit at an offset of a running text and where it ends; the longest wins. */
export function unitAt(
  text: string,
  at: number,
  words: LedgerWords,
): { readonly unit: string; readonly end: number } | null {
  const sign = text.charAt(at);
  if (sign === "%" || sign === "％" || sign === "‰") return { unit: sign === "‰" ? sign : "％", end: at + 1 };
  for (let length = Math.min(7, text.length - at); length > 0; length -= 1) {
    const word = text.slice(at, at + length);
    if (words.units.has(word) || words.money.has(word)) return { unit: word, end: at + length };
    const magnitude = magnitudes.find((name) => word.startsWith(name) && length > name.length);
    const inner = magnitude === undefined ? "" : word.slice(magnitude.length);
    if (inner !== "" && (words.units.has(inner) || words.money.has(inner)))
      return { unit: word, end: at + length };
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
