import { readAmount } from "../text/amount";
import type { Amount } from "../text/amount";
import { isChineseNumeralCharacter } from "../text/chineseNumeral";
import { foldWidth } from "../text/foldWidth";
import type { LedgerWords } from "./ledgerWords";
import { unitAt } from "./units";

/** A figure where it stands in a text, before anything is said of what it counts. */
export interface Scanned {
  readonly start: number;
  readonly end: number;
  readonly amount: Amount;
  readonly unit: string | null;
}

const COMMA = "\u0001";
const arabic = /[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/uy;
const hedgeBefore = /(?:不少于|不低于|不超过|大约|将近|接近|超过|至少|近|约|超|逾)\s?$/u;
/** Marks that end a clause in a folded text. */
export const clauseEnds = new Set(`${COMMA},;。、;()（）!?\t\n：:`);
const quoted = /[“"《〔【][^“”"《》〔〕【】]{1,60}[”"》〕】]/gu;
/** 1. （二） ① at the beginning of a line. */
export const listMark =
  /^\s*(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|\d{1,2}\s?[.、．](?!\d)|[一二三四五六七八九十]{1,3}[、.]|[①-⑳]|[一二三四五六七八九十]是|[•●▪◆■·*-])\s*/u;

/** Same length as the text, widths folded, quotations blotted out, commas between clauses told from those in numbers. */
export const foldText = (text: string): string =>
  foldWidth(text.replaceAll("，", COMMA)).replace(quoted, (match) =>
    /[\d一二三四五六七八九十两]/u.test(match) ? "\u0002".repeat(match.length) : match,
  );

/** All figures of a folded text, from left to right. */
export function scan(text: string, words: LedgerWords): readonly Scanned[] {
  const found: Scanned[] = [];
  let at = listMark.exec(text)?.[0].length ?? 0;
  while (at < text.length) {
    const end = numberEnd(text, at);
    if (end === at) {
      at += 1;
      continue;
    }
    const second = secondOfAbout(text, at, end);
    if (second > end) {
      at = second;
      continue;
    }
    const figure = figureAt(text, at, end, words);
    if (figure !== null) found.push(figure);
    at = Math.max(end, figure?.end ?? end);
  }
  return found;
}

/** Where 2、3次 or 12、13人 end, which tell of about so many; the end of the first number where it is no such. */
function secondOfAbout(text: string, at: number, end: number): number {
  if (text.charAt(end) !== "、") return end;
  const next = numberEnd(text, end + 1);
  const [low, high] = [text.slice(at, end), text.slice(end + 1, next)];
  const isNext = /^\d{1,3}$/u.test(low) && /^\d{1,3}$/u.test(high) && Number(high) === Number(low) + 1;
  return isNext && !severally.test(text.slice(Math.max(0, at - 6), at)) ? next : end;
}

/** Two numbers by themselves: 第1、2次, 分别为2、3次, and the 3、 of a list. */
const severally = /第$|分别|各|\n$/u;

function numberEnd(text: string, at: number): number {
  arabic.lastIndex = at;
  const digits = arabic.exec(text)?.[0].length ?? 0;
  if (digits > 0) return at + digits;
  let end = at;
  while (end < text.length && isChineseNumeralCharacter(text.charAt(end))) end += 1;
  return end;
}

/** 上年（2024） */
const yearInBrackets = /^\((?:19|20)\d\d\)$/u;

function figureAt(text: string, at: number, stop: number, words: LedgerWords): Scanned | null {
  if (/[第\d.A-Za-z〔\-–—~至/]/u.test(text.charAt(at - 1))) return null;
  if (yearInBrackets.test(text.slice(Math.max(0, at - 1), stop + 1))) return null;
  const spelled = !/\d/u.test(text.slice(at, stop));
  const end = spelled ? numeralsEnd(text, at, stop) : stop;
  const hedge = hedgeBehind(text, end);
  const unit = unitAt(text, end + hedge.length, words);
  const close = unit === null ? end + hedge.trimEnd().length : unit.end;
  if (isOther(text, end, close)) return null;
  // In the middle of a clause a number counts only with its unit; a single numeral never without: 四个意识, 统一.
  if (unit === null && !standsAlone(text, close, spelled && stop - at < 2)) return null;
  const amount = amountAt(
    text,
    at,
    text.slice(at, end) + hedgeIn(hedge, text.slice(end + hedge.length, close)),
  );
  return amount === null ? null : { start: at, end: close, unit: unit === null ? null : unit.unit, amount };
}

/** 9千多件: where none stands before the unit, one may stand within it. */
const hedgeIn = (hedge: string, unit: string): string => hedge.trim() || (/[余多]/u.exec(unit)?.[0] ?? "");

function amountAt(text: string, at: number, words: string): Amount | null {
  const amount = readAmount(words)?.amount;
  return amount === undefined ? null : { ...amount, hedge: amount.hedge ?? hedgeAhead(text, at) };
}

/** 十二万元 is twelve of 万元. */
const numeralsEnd = (text: string, at: number, stop: number): number =>
  stop - at > 1 && /[万亿]/u.test(text.charAt(stop - 1)) ? stop - 1 : stop;

const hedgeBehind = (text: string, at: number): string =>
  /^\s?[余多来]?\s?/u.exec(text.slice(at, at + 3))?.[0] ?? "";

const hedgeAhead = (text: string, at: number): string | null =>
  hedgeBefore.exec(text.slice(Math.max(0, at - 4), at))?.[0].trim() ?? null;

const standsAlone = (text: string, close: number, numeral: boolean): boolean =>
  !numeral && endsClause(text, close);

function endsClause(text: string, at: number): boolean {
  const next = text.slice(at).trimStart().charAt(0);
  return next === "" || clauseEnds.has(next) || /\s/u.test(text.charAt(at));
}

/** A date, an age, a bound: 3月, 35岁, 50万元以上的. */
const isOther = (text: string, end: number, close: number): boolean =>
  /^\s?[年月日号级岁时点]/u.test(text.slice(end, end + 2)) ||
  /^\s?(?:岁|以上|以下|往上|往下|及以上)/u.test(text.slice(close, close + 4));
