import type { FactRole } from "../ledger/facts/fact";
import type { Amount } from "../text/amount";
import type { LedgerWords } from "./ledgerWords";
import { findPeriod } from "./period";
import type { PeriodReading } from "./period";
import { clauseEnds, foldText, listMark, scan } from "./proseFigures";
import type { Scanned } from "./proseFigures";
import { roleSaid } from "./roleSaid";

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

const sentenceEnds = new Set(";。\n!?");

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
interface Walk {
  readonly figures: ProseFigure[];
  /** What stands before the sentence's colon. */
  group: string;
  /** It begins in the middle of a sentence (…12次；党课：书记4次；…), and ends with its part. */
  ofPart: boolean;
  /** Index of the sentence's first figure. */
  first: number;
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
    ofPart: false,
    first: 0,
    ofGroup: null,
    intended: false,
    main: null,
    open: null,
    period: null,
  };
  let from = listMark.exec(folded)?.[0].length ?? 0;
  found.forEach((token, index) => {
    pass(walk, folded.slice(from, token.start), words);
    const clause = clauseBefore(folded, text, from, token.start);
    if (clause.group !== "") headed(walk, clause.group, words);
    const until = found[index + 1]?.start ?? folded.length;
    const behind = nameBehind(folded, text, token.end, until);
    walk.figures.push(toFigure(walk, token, clause.name, behind, folded.slice(token.end), words));
    if (walk.figures[walk.figures.length - 1]?.part === null) walk.main = walk.figures.length - 1;
    from = token.end;
  });
  return walk.figures;
}

/** What a stop, a bracket between two figures changes. */
function pass(walk: Walk, between: string, words: LedgerWords): void {
  for (let at = 0; at < between.length; at++) {
    const sign = between.charAt(at);
    if (sentenceEnds.has(sign)) {
      walk.period = null;
      walk.main = null;
      walk.open = null;
      const ends = sign === "。" || sign === "\n";
      if (ends) walk.first = walk.figures.length;
      if (ends || walk.ofPart) {
        walk.group = "";
        walk.ofGroup = null;
        walk.intended = false;
        walk.ofPart = false;
      }
    } else if (sign === "(") walk.open = walk.figures.length - 1;
    else if (sign === ")") {
      walk.open = null;
      walk.period = timeBefore(between.slice(0, at), words);
    }
  }
}

/** 上半年（1—6月）受理: what the bracket explains is a time, and goes on. */
function timeBefore(closed: string, { years }: LedgerWords): PeriodReading | null {
  const told = /(?:^|[,，;；。:：])(?<time>[^,，;；。:：(]{2,8})\([^()]*$/u.exec(closed)?.groups?.["time"];
  const period = told === undefined ? null : findPeriod(told.trim(), years);
  return period?.rest === "" ? period : null;
}

/** 累计420册（2019年以来）: not of the year in which it is told. */
function since(behind: string, { years }: LedgerWords): PeriodReading | null {
  const told =
    /^[^,，;；。:：(]{0,4}\((?:自|从)?(?<year>(?:19|20)\d\d年)(?:\d{1,2}月)?(?:以来|起|至今)/u.exec(behind);
  return told === null ? null : findPeriod(told.groups?.["year"] ?? "", years);
}

const timeOf = ({ period, ofGroup }: Walk): PeriodReading | null => period ?? ofGroup;

/** 上年（2024）全年收线索: 全年 is of the year that was told. */
const timeAfter = (
  told: PeriodReading | null,
  own: PeriodReading | null,
  name: string,
): PeriodReading | null => (name.startsWith("全年") && told?.period.from === null ? told : (own ?? told));

function toFigure(
  walk: Walk,
  token: Scanned,
  before: string,
  behind: string,
  rest: string,
  words: LedgerWords,
): ProseFigure {
  const within = words.within.find((word) => word.length > 1 && before.startsWith(word));
  const bare = (within === undefined ? before : before.slice(within.length)).replace(/^[:：\s]+/u, "");
  const period = findPeriod(bare, words.years);
  walk.period = timeAfter(walk.period, period, bare);
  const own = period === null ? bare : period.rest;
  const name = tidy(own === "" || words.verbs.has(own) || isVerb(own) ? own + behind : own);
  const part = partOf(walk, within !== undefined);
  const spoken = since(rest, words) ?? timeOf(walk);
  return {
    ...token,
    names: namesOf(walk, name, part, token.unit, words),
    period: spoken,
    role: roleSaid(before, words) ?? (walk.intended ? "plan" : roleOfTime(spoken)),
    part,
  };
}

/** What stands before a colon: a name of what follows (党课：), its time (2026年：), what it is meant for (明年打算：). */
function headed(walk: Walk, group: string, words: LedgerWords): void {
  const period = findPeriod(group, words.years);
  const rest = period?.rest ?? group;
  const intended = words.intentions.find((word) => rest.endsWith(word));
  walk.ofPart = walk.figures.length > walk.first;
  walk.ofGroup = period;
  walk.intended = intended !== undefined;
  const name = intended === undefined ? rest : rest.slice(0, -intended.length);
  walk.group = name === "" || isNote(name, words) ? "" : period === null ? group : name;
}

/** 定了107件事, 点了19条. */
const isVerb = (name: string): boolean => /^.{0,3}[了过]$/u.test(name);

const roleOfTime = (period: PeriodReading | null): FactRole | null => {
  const offset = period?.offset ?? 0;
  return offset < 0 ? "previous" : offset > 0 ? "plan" : null;
};

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
