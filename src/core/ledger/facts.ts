import { readAmount } from "../text/amount";
import type { Amount } from "../text/amount";
import { foldWidth } from "../text/foldWidth";
import { unitAt, unitOf } from "./ledgerUnits";
import { readPeriod } from "./period";

/** One thing a line of text states: “研究议题96个，其中党建议题31个” holds two. */
export interface Fact {
  /** Parents included: ["研究议题", "党建议题"]. */
  readonly path: readonly string[];
  readonly amount: Amount;
  readonly unit: string | null;
  /** “一季度”, “2025”; null when the text names none. */
  readonly period: string | null;
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly amount: Amount;
  readonly unit: string | null;
}

const number =
  /(?:约|近|超过|超|逾)?\s?(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|[〇零一二两三四五六七八九十百千]+)/gu;
const listMark =
  /^\s*(?:\(?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\)|\d{1,2}\s?[.、](?!\d)|[一二三四五六七八九十]{1,3}[、.]|[①-⑳]|[一二三四五六七八九十]是|[•●▪◆■·*-])\s*/u;
const quoted = /[“"《〔【][^“”"《》〔〕【】]*[”"》〕】]/gu;
const border = /[,;。、\n()!?\t]/u;
const closing = /[;。\n)]/u;
const verbs = /^(?:召开|开展|举办|进行|组织(?!生活|建设|关系|部|架构|员|机构|处理|调整|纪律))/u;
const fillers =
  /^(?:全年|今年以来|今年|本年度?|年内|上年度?|去年|共计?|总计|累计|先后|分别|已(?=.)|并(?=.)|及时|其中[:：]?|含(?!金)|包括)/u;
const endings = /(?:[为是了达约]|达到|共计?|累计|总计|合计|不少于|[\s—–-]){1,20}$/u;
/** “12次/340人次”: behind a quantity the slash begins another one. */
const slash = /(\d\s?\p{Script=Han}{1,3})\/(?=\s?[约近]?\d)/gu;
/** “…2期，参加86人次” speaks of the people of what is named before. */
const attended = /^(?:参加|参与|参训|参会|到会|参学|听课|受教育|受众|覆盖|惠及)$/u;
const peopleUnits: ReadonlySet<string> = new Set(["人次", "人", "名", "万人次", "户次"]);
/** Names that say nothing without the fact before them. */
const dependent = /^(?:已?完成|占|占比|占比例|比例|完成率|已销号|销号率|整改率|占总数)$/u;

/**
 * Reads every amount that stands in a text together with what it counts. Dates, ordinals, document numbers and
 * quoted formulations (“三会一课”) are no amounts. Empty when the text states nothing.
 * @param above path of the fact of the line before: “其中：…” at the start of a text belongs to it
 */
export function readFacts(text: string, above: readonly string[] = []): readonly Fact[] {
  const folded = foldWidth(text)
    .replace(quoted, (match) => "\u0001".repeat(match.length))
    .replace(slash, "$1,");
  const begin = listMark.exec(folded)?.[0].length ?? 0;
  const tokens = findTokens(folded, begin);
  return nameTokens(folded, text, tokens, begin, /^\s*其中/u.test(text) ? above : []);
}

function findTokens(text: string, begin: number): readonly Token[] {
  const tokens: Token[] = [];
  number.lastIndex = begin;
  for (let match = number.exec(text); match !== null; match = number.exec(text)) {
    const token = tokenAt(text, match.index, match.index + match[0].length);
    if (token === null) continue;
    tokens.push(token);
    number.lastIndex = token.end;
  }
  return tokens;
}

function tokenAt(text: string, start: number, numberEnd: number): Token | null {
  if (/[第\d./A-Za-z〔\-–—~至]/u.test(text[start - 1] ?? "")) return null;
  const { unit, end } = unitBehind(text, numberEnd);
  const next = text.slice(end).trimStart().slice(0, 1);
  const ends = next === "" || border.test(next);
  if (!ends && refused(next, unit, /[一-龥〇]/u.test(text.slice(start, numberEnd)))) return null;
  const reading = readAmount(text.slice(start, end).trim());
  if (reading === null) return null;
  return {
    start,
    end,
    amount: reading.amount,
    unit: reading.unit === null ? null : (unitOf(reading.unit) ?? reading.unit),
  };
}

function unitBehind(text: string, numberEnd: number): { readonly unit: string | null; readonly end: number } {
  const hedge = /^\s?(?:余|多|来)?\s?/u.exec(text.slice(numberEnd, numberEnd + 3))?.[0] ?? "";
  const start = numberEnd + hedge.length;
  const unit = unitAt(text, start);
  if (unit === null) return { unit, end: start };
  const end = start + unit.length;
  const bracket = /^\((?:次|条|人|场|项)\)/u.exec(text.slice(end, end + 3))?.[0] ?? "";
  return { unit, end: end + bracket.length };
}

/** A number in the middle of a clause counts only with its unit; a Chinese numeral there is part of a word (四个意识). */
function refused(next: string, unit: string | null, chinese: boolean): boolean {
  if (unit === null) return true;
  if (/[月年日号级]/u.test(next)) return true;
  return chinese && !/[约近共计\d\s]/u.test(next);
}

interface Clause {
  readonly name: string;
  readonly groups: readonly string[];
  readonly period: string | null;
  /** Introduced by 其中, or in a bracket behind a fact. */
  readonly sub: boolean;
}

function nameTokens(
  folded: string,
  raw: string,
  tokens: readonly Token[],
  begin: number,
  above: readonly string[],
): readonly Fact[] {
  const facts: Fact[] = [];
  let main = above;
  let last = above;
  let sub = false;
  let enumerated = false;
  let period: string | null = null;
  let previousEnd = begin;
  tokens.forEach((token, index) => {
    const between = folded.slice(previousEnd, token.start);
    const ends = closing.test(between);
    if (ends) period = null;
    period = periodBefore(between) ?? period;
    const clause = readClause(folded, raw, previousEnd, token, nextStart(tokens, index, folded));
    sub = last.length > 0 && (isPart(clause, between) || (sub && !ends));
    const attends = !enumerated && isAttendance(clause, token, last);
    const path = attends ? last : pathOf(clause, last, sub ? main : []);
    enumerated = between.includes("、");
    previousEnd = token.end;
    if (path === null) return;
    if (!sub) main = path;
    last = path;
    facts.push({ path, amount: token.amount, unit: token.unit, period: clause.period ?? period });
  });
  return facts;
}

const nextStart = (tokens: readonly Token[], index: number, text: string): number =>
  tokens[index + 1]?.start ?? text.length;

const isPart = ({ sub }: Clause, between: string): boolean => sub || between.includes("(");

/** Behind several things in a row (党员大会4次、支委会13次，参加86人次) nobody can tell whose people these are. */
const isAttendance = ({ name }: Clause, { unit }: Token, last: readonly string[]): boolean =>
  last.length > 0 && attended.test(name) && peopleUnits.has(unit ?? "");

/** “截至11月底，” before the facts of a sentence. */
function periodBefore(between: string): string | null {
  for (const piece of between.split(border).reverse()) {
    const reading = readPeriod(piece, null);
    if (reading?.rest === "") return reading.period.label;
  }
  return null;
}

function pathOf(
  clause: Clause,
  last: readonly string[],
  parents: readonly string[],
): readonly string[] | null {
  // “举办培训班3期120人次”: the second amount speaks of the same thing.
  if (clause.name === "") return last.length === 0 ? null : last;
  if (dependent.test(clause.name) && last.length > 0) {
    const word = clause.name.replace(/^占(?:比例|总数)?$/u, "占比");
    const base = last[last.length - 1] ?? "";
    return [...last, `${word.startsWith("完成") ? base.replace(/完成$/u, "") : base}${word}`];
  }
  return [...parents, ...clause.groups, clause.name];
}

function readClause(folded: string, raw: string, from: number, token: Token, until: number): Clause {
  let start = token.start;
  while (start > from && !border.test(folded[start - 1] ?? "")) start -= 1;
  const before = tidyName(raw.slice(start, token.start));
  if (before.name !== "" || start === from) {
    const after = before.name === "" ? nameAfter(folded, raw, token, until) : "";
    return before.name === "" ? { ...before, name: after } : before;
  }
  return { ...before, name: nameAfter(folded, raw, token, until) };
}

/** “开展12次主题党日活动”: what is counted stands behind the amount. */
function nameAfter(folded: string, raw: string, token: Token, until: number): string {
  let end = token.end;
  while (end < until && !border.test(folded[end] ?? "")) end += 1;
  const name = tidyName(raw.slice(token.end, end)).name.replace(/^的/u, "");
  // “120人参加” speaks of the meeting before it.
  return /\p{Script=Han}{2}/u.test(name) && !/^(?:参加|参与|参训|参会|到会|受教育)$/u.test(name) ? name : "";
}

function tidyName(raw: string): Clause {
  const pieces = raw.trim().split(/[:：]/u);
  const sub = /^其中/u.test(raw.trim());
  let period: string | null = null;
  const names = pieces.flatMap((piece) => {
    const tidied = tidyPiece(piece);
    period = tidied.period ?? period;
    return tidied.name === "" ? [] : [tidied.name];
  });
  return { name: names[names.length - 1] ?? "", groups: names.slice(0, -1), period, sub };
}

/** Takes periods, adverbs and the verb from a name: “截至11月底累计召开党组会” → 党组会, 1-11月. */
function tidyPiece(piece: string): { readonly name: string; readonly period: string | null } {
  let name = piece.trim();
  let period: string | null = null;
  for (let before = ""; before !== name;) {
    before = name;
    const reading = readPeriod(name, null);
    if (reading !== null) {
      period ??= reading.period.label;
      name = reading.rest.replace(/^[,，、]/u, "");
    }
    name = name.replace(fillers, "").replace(endings, "").trim();
  }
  return { name: name.replace(verbs, ""), period };
}
