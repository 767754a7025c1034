import type { FactRole } from "../ledger/facts/fact";
import { readAmount } from "../text/amount";
import type { Amount } from "../text/amount";
import { isChineseNumeralCharacter } from "../text/chineseNumeral";
import { foldWidth } from "../text/foldWidth";
import type { LedgerWords } from "./ledgerWords";
import { findPeriod } from "./period";
import type { PeriodReading } from "./period";
import { roleSaid } from "./roleSaid";
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

/** Whether a text states a figure with its unit, or several without: 编制68，实有63. */
export function saysFigures(text: string, words: LedgerWords): boolean {
  if (!/[\d０-９一二两三四五六七八九十百千]/u.test(text)) return false;
  const folded = foldText(text);
  const found = scan(folded, words);
  if (found.some(({ unit }) => unit !== null)) return true;
  const named = found.filter(({ start }) =>
    /\p{Script=Han}{2}[^\p{Script=Han}]{0,2}$/u.test(folded.slice(0, start)),
  );
  return named.length >= (listMark.test(folded) ? 1 : 2);
}

/** Same length as the text, widths folded, quotations blotted out, commas between clauses told from those in numbers. */
const foldText = (text: string): string =>
  foldWidth(text.replaceAll("，", COMMA)).replace(quoted, (match) =>
    /[\d一二三四五六七八九十两]/u.test(match) ? "\u0002".repeat(match.length) : match,
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

interface Walk {
  readonly figures: ProseFigure[];
  /** What stands before the sentence's colon. */
  group: string;
  /** The time that it names (2026年：), and whether it tells what is meant to be done (2026年打算：). */
  ofGroup: PeriodReading | null;
  intended: boolean;
  /** Index of the figure that 其中 would speak of. */
  main: number | null;
  /** Index of the figure whose bracket is open. */
  open: number | null;
  period: PeriodReading | null;
}

/** Reads every figure of a text together with what it counts. Dates, ordinals, ages and quotations are none. */
export function readProse(text: string, words: LedgerWords): readonly ProseFigure[] {
  const folded = foldText(text);
  const found = scan(folded, words);
  const walk: Walk = {
    figures: [],
    group: "",
    ofGroup: null,
    intended: false,
    main: null,
    open: null,
    period: null,
  };
  let from = listMark.exec(folded)?.[0].length ?? 0;
  found.forEach((token, index) => {
    pass(walk, folded.slice(from, token.start));
    const clause = clauseBefore(folded, text, from, token.start);
    if (clause.group !== "") headed(walk, clause.group, words);
    const until = found[index + 1]?.start ?? folded.length;
    walk.figures.push(toFigure(walk, token, clause.name, nameBehind(folded, text, token.end, until), words));
    if (walk.figures[walk.figures.length - 1]?.part === null) walk.main = walk.figures.length - 1;
    from = token.end;
  });
  return walk.figures;
}

/** What a stop, a bracket between two figures changes. */
function pass(walk: Walk, between: string): void {
  for (const sign of between) {
    if (sentenceEnds.has(sign)) {
      walk.period = null;
      walk.main = null;
      walk.open = null;
      if (sign === "。" || sign === "\n") {
        walk.group = "";
        walk.ofGroup = null;
        walk.intended = false;
      }
    } else if (sign === "(") walk.open = walk.figures.length - 1;
    else if (sign === ")") {
      walk.open = null;
      walk.period = null;
    }
  }
}

function toFigure(
  walk: Walk,
  token: Scanned,
  before: string,
  behind: string,
  words: LedgerWords,
): ProseFigure {
  const within = words.within.find((word) => word.length > 1 && before.startsWith(word));
  const bare = (within === undefined ? before : before.slice(within.length)).replace(/^[:：\s]+/u, "");
  const period = findPeriod(bare, words.years);
  walk.period = period ?? walk.period;
  const own = period === null ? bare : period.rest;
  const name = tidy(own === "" || words.verbs.has(own) || isVerb(own) ? own + behind : own);
  const part = partOf(walk, within !== undefined);
  const said = roleSaid(before, words) ?? (walk.intended ? "plan" : null);
  const spoken = walk.period ?? walk.ofGroup;
  return {
    ...token,
    names: namesOf(walk, name, part, token.unit, words),
    period: spoken,
    role: said ?? (isBefore(spoken) ? "previous" : isAfter(spoken) ? "plan" : null),
    part,
  };
}

/** What stands before a colon: a name of what follows (党课：), its time (2026年：), what it is meant for (明年打算：). */
function headed(walk: Walk, group: string, words: LedgerWords): void {
  const period = findPeriod(group, words.years);
  const rest = period?.rest ?? group;
  const intended = words.intentions.find((word) => rest.endsWith(word));
  walk.ofGroup = period;
  walk.intended = intended !== undefined;
  const name = intended === undefined ? rest : rest.slice(0, -intended.length);
  walk.group = name === "" || isNote(name, words) ? "" : period === null ? group : name;
}

/** 定了107件事, 点了19条. */
const isVerb = (name: string): boolean => /^.{0,3}[了过]$/u.test(name);

const isAfter = (period: PeriodReading | null): boolean => (period?.offset ?? 0) > 0;
const isBefore = (period: PeriodReading | null): boolean => (period?.offset ?? 0) < 0;

/** In a bracket behind a figure, or introduced by 其中. */
function partOf({ open, main }: Walk, within: boolean): number | null {
  if (open !== null && open >= 0) return open;
  return within ? main : null;
}

function namesOf(
  { figures, group, main }: Walk,
  name: string,
  part: number | null,
  unit: string | null,
  { dependent }: LedgerWords,
): readonly string[] {
  // “认领89个” speaks of what was counted before it.
  const leans = part === null && main !== null && dependent.some((word) => name.startsWith(word));
  const leant = leans ? main : part;
  const above = group === "" ? [] : [group];
  const outer = leant === null ? above : (figures[leant]?.names ?? []);
  if (name !== "") return [...outer, name];
  return part === null ? (likeIt(figures, unit)?.names ?? outer) : outer;
}

/** “去年31回” speaks of what was counted in 回 before. */
const likeIt = (figures: readonly ProseFigure[], unit: string | null): ProseFigure | undefined =>
  figures.find((figure) => figure.unit === unit && figure.names.length > 0) ?? figures[figures.length - 1];

const isNote = (text: string, { notes }: LedgerWords): boolean =>
  notes.some((word) => text.startsWith(word) && text.length < word.length + 3);

function clauseBefore(
  folded: string,
  text: string,
  from: number,
  to: number,
): { readonly name: string; readonly group: string } {
  let start = from < to && folded.charAt(to - 1) === ")" ? bracketStart(folded, from, to - 1) : to;
  while (
    start > from &&
    (!clauseEnds.has(folded.charAt(start - 1)) || /[:：]/u.test(folded.charAt(start - 1)))
  )
    start -= 1;
  const clause = text.slice(start, to).trim();
  const colon = clause.search(/[:：]/u);
  const group = colon < 0 ? "" : clause.slice(0, colon).trim();
  return {
    name: clause
      .slice(colon + 1)
      .trim()
      .replace(/^\d{1,2}[.．、](?=\D|20\d\d年)/u, ""),
    group,
  };
}

/** 党委会（扩大）3次: a bracket right before the figure belongs to its name. */
function bracketStart(folded: string, from: number, close: number): number {
  const open = folded.lastIndexOf("(", close);
  return open > from && close - open < 20 ? open : close + 1;
}

function nameBehind(folded: string, text: string, from: number, until: number): string {
  let end = from;
  while (end < until && !clauseEnds.has(folded.charAt(end))) end += 1;
  // “418件　按期办结率 1”: what stands apart is the name of the next.
  if (/\s/u.test(folded.charAt(from))) return "";
  const name = text.slice(from, end).trim();
  return /\p{Script=Han}/u.test(name) && name.length <= 16 ? name : "";
}

const tidy = (name: string): string =>
  name
    .replace(/(?:为|是|了|达|达到|约|共|计|共计|累计|总计|合计|不少于|近|超|[\s—–-]){1,20}$/u, "")
    .replace(/^(?:并|已|共|还|另|又|的)(?=.{2})/u, "")
    .trim();
