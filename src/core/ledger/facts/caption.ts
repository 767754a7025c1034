import type { LedgerWords } from "../../language/ledgerWords";
import { findPeriod } from "../../language/period";
import { unitNamed } from "../../language/units";
import type { PrintedTable } from "../tables/printedTable";
import type { FactPeriod } from "./fact";

/** What stands over a table, and what it says of all of it. */
export interface Caption {
  readonly text: string;
  /** The unit of everything that names none. */
  readonly unit: string | null;
  /** The unit of money alone: 金额单位：万元. */
  readonly moneyUnit: string | null;
  readonly year: number | null;
  readonly period: FactPeriod | null;
  readonly asides: readonly string[];
  /** It says that rates are told as fractions. */
  readonly fractions: boolean;
}

const said =
  /(?<what>[\p{Script=Han}]{0,6}?)(?:计量)?单位(?:\s?[:：]\s?|(?=[百千万亿]{0,2}元))(?<unit>[^\s)）；;]{1,24})/gu;
const closing = /[（(]([^（()）]{1,60})[)）]\s*(?=$|\s)/gu;
const brackets = /[（(]([^（()）]{1,60})[)）]/gu;

export function readCaption(table: PrintedTable, words: LedgerWords): Caption {
  const lines = table.captions.map((row) => (table.rows[row]?.cells ?? []).map(({ text }) => text).join(" "));
  const all = lines.join(" ");
  const units = unitsIn(lines, words);
  const sheet = findPeriod(table.sheet.name, words.years);
  const periods = lines.map((line) => captionPeriod(line, words)).filter((period) => period !== null);
  const period = periods.find(({ from }) => from !== null) ?? null;
  return {
    text: all,
    ...units,
    year: lastYear(all, words) ?? sheet?.period.year ?? null,
    period: period ?? sheet?.period ?? null,
    asides: [...all.matchAll(brackets)].map((match) => match[1] ?? ""),
    fractions: words.fractions.some((word) => all.includes(word)),
  };
}

type Units = Pick<Caption, "unit" | "moneyUnit">;

/** “单位：万元”, “金额单位：元”, a bracket at a line's end: （元，纪检派人盯的）, （秋季，金额：元）. */
function unitsIn(lines: readonly string[], words: LedgerWords): Units {
  const found = lines.flatMap((line) => [
    ...Array.from(line.matchAll(said), ({ groups }) =>
      listed(groups?.["unit"] ?? "", groups?.["what"] ?? "", words),
    ),
    ...Array.from(line.matchAll(closing), (match) => bracketed(match[1] ?? "", words)),
  ]);
  const first = (of: keyof Units): string | null => found.find((one) => one[of] !== null)?.[of] ?? null;
  return { unit: first("unit"), moneyUnit: first("moneyUnit") };
}

const none: Units = { unit: null, moneyUnit: null };

/** Of several units nobody can tell which is whose. */
function listed(text: string, what: string, words: LedgerWords): Units {
  const named = text.split(/[、，,；;]/u).flatMap((part) => unitNamed(part, words) ?? []);
  const moneys = named.filter((one) => words.money.has(one));
  if (named.length > 1 && moneys.length === 1) return { unit: null, moneyUnit: moneys[0] ?? null };
  if (named.length !== 1) return none;
  const [unit = null] = named;
  return words.moneyNames.some((word) => what.includes(word))
    ? { unit: null, moneyUnit: unit }
    : { unit, moneyUnit: null };
}

/** 金额万元 */
const withoutMoney = (part: string, { moneyNames }: LedgerWords): string | null => {
  const word = moneyNames.find((one) => part.trim().startsWith(one));
  return word === undefined ? null : part.trim().slice(word.length);
};

function bracketed(inner: string, words: LedgerWords): Units {
  if (inner.includes("单位")) return none;
  const parts = inner.split(/[、，,；;]/u);
  const of = parts
    .flatMap((part) => unitNamed(part.split(/[:：]/u)[1] ?? withoutMoney(part, words) ?? "", words) ?? [])
    .find((unit) => words.money.has(unit));
  return { unit: listed(inner, "", words).unit, moneyUnit: of ?? null };
}

const yearIn = /(?<!\d)(20\d\d)(?=\s*[年.]|$|[^\d])([^\d]{0,8}(?:\d{0,2}[月.-]\d{1,2}日?[^\d]{0,4})?)/gu;
/** A whole date, as of the day on which a table was made up: 2025年1月6日, 2026.1.4导. */
const wholeDate = /^[年.-]\d{1,2}[月.-]\d{1,2}/u;

/**
 * The last year that a title names, but for those of plans (2024年完成情况及2025年计划) and the day on which it was made up
 * (2024年惠农资金监督（2025年1月6日上报）); one of these where it names no other.
 */
function lastYear(text: string, words: LedgerWords): number | null {
  const years = Array.from(text.matchAll(yearIn), (match) => ({
    year: Number(match[1]),
    plan: words.roles.some(([word, role]) => role === "plan" && (match[2] ?? "").includes(word)),
    stamp: wholeDate.test(match[2] ?? "") || words.madeUp.some((word) => (match[2] ?? "").includes(word)),
  }));
  const latest = (some: typeof years): number | null =>
    some.length === 0 ? null : Math.max(...some.map(({ year }) => year));
  const own = years.filter(({ plan, stamp }) => !plan && !stamp);
  return latest(own) ?? latest(years.filter(({ plan }) => !plan)) ?? latest(years);
}

/** A title speaks for its table where it names a span, a half, a quarter; the month of its writing says nothing. */
function captionPeriod(line: string, words: LedgerWords): FactPeriod | null {
  const reading = findPeriod(line, words.years);
  const reached = asOf(line);
  if (reading === null || (reading.period.from === null && reached !== null))
    return reached === null ? null : { year: reading?.period.year ?? null, ...reached };
  const { from, to } = reading.period;
  return from !== null && from === to ? null : reading.period;
}

const lastDay =
  /[（(](?:(?:统计|数据)?截?[至止到]?)?(?:20\d\d[年.])?(1[0-2]|[1-9])(?:月(?:3[01]|2[89])日|月[末底]|\.(?:3[01]|2[89]))[）)]/u;

/** （6月30日）: all from the beginning of the year to the last day of a month; the last of the year is the year. */
function asOf(line: string): Omit<FactPeriod, "year"> | null {
  const to = Number(lastDay.exec(line.replace(/\s+/gu, ""))?.[1] ?? 0);
  return to === 0 || to === 12 ? null : { from: 1, to, cumulative: true };
}
