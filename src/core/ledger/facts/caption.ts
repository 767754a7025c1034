/* eslint-disable complexity */
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
}

const said = /(?<what>[\p{Script=Han}]{0,6}?)(?:计量)?单位\s?[:：]\s?(?<unit>[^\s)）；;]{1,24})/gu;
const brackets = /[（(]([^（()）]{1,60})[)）]/gu;

export function readCaption(table: PrintedTable, words: LedgerWords): Caption {
  const lines = table.captions.map((row) => (table.rows[row]?.cells ?? []).map(({ text }) => text).join(" "));
  const all = lines.join(" ");
  const units = unitsIn(all, words);
  const sheet = findPeriod(table.sheet.name, words.years);
  const periods = lines.map((line) => captionPeriod(line, words)).filter((period) => period !== null);
  const period = periods.find(({ from }) => from !== null) ?? null;
  return {
    text: all,
    ...units,
    year: lastYear(all) ?? sheet?.period.year ?? null,
    period: period ?? sheet?.period ?? null,
    asides: [...all.matchAll(brackets)].map((match) => match[1] ?? ""),
  };
}

function unitsIn(text: string, words: LedgerWords): Pick<Caption, "unit" | "moneyUnit"> {
  let unit: string | null = null;
  let moneyUnit: string | null = null;
  for (const { groups } of text.matchAll(said)) {
    const named = (groups?.["unit"] ?? "").split(/[、，,]/u).map((part) => unitNamed(part, words));
    if (named[0] == null || named.filter((one) => one !== null).length > 1) continue;
    if (/金额|资金|投资/u.test(groups?.["what"] ?? "")) moneyUnit ??= named[0];
    else unit ??= named[0];
  }
  for (const match of text.matchAll(brackets)) {
    const parts = (match[1] ?? "").split(/[、，,；;]/u);
    const named = parts.map((part) => unitNamed(part, words)).filter((one) => one !== null);
    if (named.length === 1 && !(match[1] ?? "").includes("单位")) unit ??= named[0] ?? null;
    for (const part of parts) {
      const [what = "", value = ""] = part.split(/[:：]/u);
      const money = unitNamed(value, words);
      if (money !== null && words.money.has(money) && what !== "单位") moneyUnit ??= money;
    }
  }
  return { unit, moneyUnit };
}

const lastYear = (text: string): number | null => {
  const years = [...text.matchAll(/(?<!\d)(20\d\d)(?=\s*[年.]|$|[^\d])/gu)].map((match) => Number(match[1]));
  return years.length === 0 ? null : Math.max(...years);
};

/** A title speaks for its table where it names a span, a half, a quarter; the month of its writing says nothing. */
function captionPeriod(line: string, words: LedgerWords): FactPeriod | null {
  const reading = findPeriod(line, words.years);
  if (reading === null) return null;
  const { from, to } = reading.period;
  return from !== null && from === to ? null : reading.period;
}
