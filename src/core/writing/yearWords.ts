import { foldWidth } from "../text/foldWidth";

const numerals = "〇一二三四五六七八九";

/** 2025, ２０２５, 二〇二五 */
export function readYear(words: string): number {
  const plain = foldWidth(words).replaceAll(/[○零O]/gu, "〇");
  return Number(plain.replaceAll(/[〇一二三四五六七八九]/gu, (one) => String(numerals.indexOf(one))));
}

/** 二〇二六, with the sign for nought that `like` uses. */
export function chineseYear(year: number, like: string): string {
  const nought = /[○零O]/u.exec(like)?.[0] ?? "〇";
  return Array.from(String(year), (one) => numerals.charAt(Number(one)).replace("〇", nought)).join("");
}
