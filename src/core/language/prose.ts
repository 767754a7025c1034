/* eslint-disable complexity */
import type { FactRole } from "../ledger/facts/fact";
import { readAmount } from "../text/amount";
import type { Amount } from "../text/amount";
import { isChineseNumeralCharacter } from "../text/chineseNumeral";
import { foldWidth } from "../text/foldWidth";
import type { LedgerWords } from "./ledgerWords";
import { findPeriod } from "./period";
import type { PeriodReading } from "./period";
import { unitAt } from "./units";

/** A figure that stands in a running text, and what it counts. */
export interface ProseFigure {
  readonly start: number;
  readonly end: number;
  readonly amount: Amount;
  readonly unit: string | null;
  /** Outer to inner: what stands before a colon, the figure it is a part of, its own words. */
  readonly names: readonly string[];
  readonly period: PeriodReading | null;
  readonly role: FactRole | null;
  /** Index of the figure that it is a part of, null where none is. */
  readonly part: number | null;
}

interface Scanned {
  readonly start: number;
  readonly end: number;
  readonly amount: Amount;
  readonly unit: string | null;
}

const COMMA = "\u0001";
const arabic = /[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/uy;
const hedgeBefore = /(?:不少于|不低于|不超过|大约|将近|接近|超过|至少|近|约|超|逾)\s?$/u;
const clauseEnds = new Set(`${COMMA},;。、;()（）!?\t\n：:`);
const sentenceEnds = new Set(";。\n!?");
const quoted = /[“"《〔【][^“”"《》〔〕【】]{1,60}[”"》〕】]/gu;
const listMark =
  /^\s*(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|\d{1,2}\s?[.、．](?!\d)|[一二三四五六七八九十]{1,3}[、.]|[①-⑳]|[一二三四五六七八九十]是|[•●▪◆■·*-])\s*/u;

/** Whether a text states a figure with its unit. */
export const saysFigures = (text: string, words: LedgerWords): boolean =>
  /[\d０-９一二两三四五六七八九十百千]/u.test(text) &&
  scan(foldText(text), words).some(({ unit }) => unit !== null);

/** Same length as the text, widths folded, quotations blotted out, commas between clauses told from those in numbers. */
const foldText = (text: string): string =>
  foldWidth(text.replaceAll("，", COMMA)).replace(quoted, (match) =>
    /\d/u.test(match) || /[一二三四五六七八九十]/u.test(match) ? "\u0002".repeat(match.length) : match,
  );

function scan(text: string, words: LedgerWords): readonly Scanned[] {
  const found: Scanned[] = [];
  let at = listMark.exec(text)?.[0].length ?? 0;
  while (at < text.length) {
    const end = numberEnd(text, at);
    if (end === at) {
      at += 1;
      continue;
    }
    const figure = figureAt(text, at, end, words);
    if (figure !== null) found.push(figure);
    at = Math.max(end, figure?.end ?? end);
  }
  return found;
}

function numberEnd(text: string, at: number): number {
  arabic.lastIndex = at;
  const digits = arabic.exec(text)?.[0].length ?? 0;
  if (digits > 0) return at + digits;
  let end = at;
  while (end < text.length && isChineseNumeralCharacter(text.charAt(end))) end += 1;
  return end;
}

function figureAt(text: string, at: number, stop: number, words: LedgerWords): Scanned | null {
  if (/[第\d.A-Za-z〔\-–—~至/]/u.test(text.charAt(at - 1))) return null;
  const spelled = !/\d/u.test(text.slice(at, stop));
  let end = stop;
  // 十二万元 is twelve of 万元.
  if (spelled && stop - at > 1 && /[万亿]/u.test(text.charAt(stop - 1))) end = stop - 1;
  const hedge = /^\s?[余多来]?\s?/u.exec(text.slice(end, end + 3))?.[0] ?? "";
  const unit = unitAt(text, end + hedge.length, words);
  const close = unit === null ? end + hedge.trimEnd().length : unit.end;
  const next = text.slice(close).trimStart().charAt(0);
  if (/[年月日号级岁时点]/u.test(text.slice(end).trimStart().charAt(0))) return null;
  if (/^(?:岁|以上|以下|往上|往下|及以上)/u.test(text.slice(close).trimStart())) return null;
  const ends = next === "" || clauseEnds.has(next) || /\s/u.test(text.charAt(close));
  if (unit === null && !ends) return null;
  // A Chinese numeral within a word counts nothing: 四个意识, 一岗双责, 统一.
  if (spelled && unit === null && stop - at < 2) return null;
  const amount = readAmount(text.slice(at, end) + hedge.trim())?.amount;
  if (amount === undefined) return null;
  const before = hedgeBefore.exec(text.slice(Math.max(0, at - 4), at))?.[0].trim();
  return {
    start: at,
    end: close,
    unit: unit?.unit ?? null,
    amount: before === undefined ? amount : { ...amount, hedge: amount.hedge ?? before },
  };
}

/** Reads every figure of a text together with what it counts. Dates, ordinals, ages and quotations are none. */
export function readProse(text: string, words: LedgerWords): readonly ProseFigure[] {
  const folded = foldText(text);
  const found = scan(folded, words);
  const figures: ProseFigure[] = [];
  let group = "";
  let main: number | null = null;
  let open: number | null = null;
  let year: PeriodReading | null = null;
  let from = listMark.exec(folded)?.[0].length ?? 0;
  found.forEach((token, index) => {
    const between = folded.slice(from, token.start);
    if (Array.from(between).some((sign) => sentenceEnds.has(sign))) {
      year = null;
      main = null;
      open = null;
      if (/[。\n]/u.test(between)) group = "";
    }
    const clause = clauseBefore(folded, text, from, token.start);
    if (clause.group !== "") group = clause.group;
    if (/[(（]/u.test(between)) open = figures.length - 1;
    if (/[)）]/u.test(between)) open = null;
    const within = words.within.find((word) => clause.name.startsWith(word) && word.length > 1);
    const bare = (within === undefined ? clause.name : clause.name.slice(within.length)).replace(
      /^[:：\s]+/u,
      "",
    );
    const period = findPeriod(bare, words.years);
    if (period !== null) year = period;
    const own = period === null ? bare : period.rest;
    const until = found[index + 1]?.start ?? folded.length;
    const behind = own.length > 2 ? "" : nameBehind(folded, text, token.end, until);
    const name = tidy(own + behind);
    const part = open !== null && open >= 0 ? open : within !== undefined ? main : null;
    const alike = name === "" ? likeIt(figures, token.unit) : null;
    const parentNames = part === null ? (group === "" ? [] : [group]) : (figures[part]?.names ?? []);
    const role =
      words.roles.find(([word]) => clause.name.includes(word))?.[1] ??
      ((year?.offset ?? 0) < 0 ? "previous" : null);
    figures.push({
      ...token,
      names: name === "" ? (alike?.names ?? parentNames) : [...parentNames, name],
      period: year,
      role,
      part,
    });
    if (part === null) main = figures.length - 1;
    from = token.end;
  });
  return figures;
}

/** “去年31回” speaks of what was counted in 回 before. */
const likeIt = (figures: readonly ProseFigure[], unit: string | null): ProseFigure | undefined =>
  figures.find((figure) => figure.unit === unit && figure.names.length > 0) ?? figures[figures.length - 1];

function clauseBefore(
  folded: string,
  text: string,
  from: number,
  to: number,
): { readonly name: string; readonly group: string } {
  let start = to;
  while (
    start > from &&
    (!clauseEnds.has(folded.charAt(start - 1)) || /[:：]/u.test(folded.charAt(start - 1)))
  )
    start -= 1;
  const words = text.slice(start, to).trim();
  const colon = words.search(/[:：]/u);
  if (colon < 0) return { name: words, group: "" };
  return { name: words.slice(colon + 1).trim(), group: words.slice(0, colon).trim() };
}

function nameBehind(folded: string, text: string, from: number, until: number): string {
  let end = from;
  while (end < until && !clauseEnds.has(folded.charAt(end))) end += 1;
  const name = text.slice(from, end).trim();
  return /\p{Script=Han}/u.test(name) && name.length <= 16 ? name : "";
}

const tidy = (name: string): string =>
  name
    .replace(/(?:为|是|了|达|达到|约|共|计|共计|累计|总计|合计|不少于|近|超|[\s—–-])+$/u, "")
    .replace(/^(?:并|已|共|还|另|又|的)(?=.{2})/u, "")
    .trim();
