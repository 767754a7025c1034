import { amountWithin } from "./amountWithin";
import { dateIn } from "./dateIn";
import type { FactPeriod } from "../facts/fact";
import type { CaseRow, CaseTable } from "./caseTable";

export interface CaseCondition {
  /** Index in `CaseTable.columns`. */
  readonly column: number;
  /** Any of them will do. */
  readonly values: readonly string[];
  /** `is`: one of the cell's values; `contains`: stands within one of them; `blank`, `filled`: there is none, or any. */
  readonly how: "is" | "contains" | "blank" | "filled" | "above" | "atLeast" | "below" | "atMost";
}

/** The amounts of a column; `within`: those that its words tell in a unit (困难党员6户). */
export interface CaseSum {
  readonly sum: number;
  readonly within?: string | null;
}

export interface CaseQuestion {
  /** All must be met. */
  readonly conditions: readonly CaseCondition[];
  /** Null: any time. */
  readonly period: FactPeriod | null;
  /** `rows`: cases; `distinct`: different values of the column `of`; `sum`: the amounts of a column added up. */
  readonly what: "rows" | "distinct" | CaseSum;
  readonly of?: number;
}

export interface Tally {
  readonly value: number;
  /** Indices in `CaseTable.rows` of what was counted. */
  readonly counted: readonly number[];
  /** What meets the conditions but did not take place. */
  readonly notHeld: readonly number[];
  /** What meets them and has no date although a period was asked. */
  readonly undated: readonly number[];
  /** Counted ones that have a blank where a sum or distinct values were asked. */
  readonly blank: readonly number[];
  /** Counted ones that stand beside another or for several: the number may be another. */
  readonly unsure: readonly number[];
}

/** The cases that conditions and a period choose, before anything of theirs is counted. */
export type ChosenCases = Pick<Tally, "counted" | "notHeld" | "undated" | "unsure">;

/** Counts what is asked over the cases that took place, in the period, meeting all conditions. */
export const tallyCases = (table: CaseTable, question: CaseQuestion): Tally =>
  measureCases(table, chooseCases(table, question), question);

export function chooseCases(
  table: CaseTable,
  { conditions, period }: Pick<CaseQuestion, "conditions" | "period">,
): ChosenCases {
  const counted: number[] = [];
  const notHeld: number[] = [];
  const undated: number[] = [];
  const unsure: number[] = [];
  table.rows.forEach((row, index) => {
    if (!conditions.every((condition) => meetsCase(row, condition))) return;
    const inside = period === null ? true : dateIn(row.date, period);
    if (inside === false) return;
    if (!row.held) notHeld.push(index);
    else if (inside === null) undated.push(index);
    else {
      counted.push(index);
      if (row.alongside || row.recurring) unsure.push(index);
    }
  });
  return { counted, notHeld, undated, unsure };
}

/** What is asked of chosen cases; each is looked at once. */
export function measureCases(
  { rows }: CaseTable,
  chosen: ChosenCases,
  { what, of = -1 }: Pick<CaseQuestion, "what" | "of">,
): Tally {
  if (what === "rows") return { ...chosen, value: chosen.counted.length, blank: [] };
  const { value, blank } = what === "distinct" ? distinctOf(rows, chosen, of) : sumOf(rows, chosen, what);
  return { ...chosen, value, blank };
}

function distinctOf(
  rows: CaseTable["rows"],
  { counted }: ChosenCases,
  column: number,
): Pick<Tally, "value" | "blank"> {
  const blank: number[] = [];
  const values = new Set<string>();
  for (const index of counted) {
    const told = rows[index]?.values[column] ?? [];
    for (const value of told) values.add(value);
    if (told.length === 0) blank.push(index);
  }
  return { value: values.size, blank };
}

function sumOf(
  rows: CaseTable["rows"],
  { counted }: ChosenCases,
  what: CaseSum,
): Pick<Tally, "value" | "blank"> {
  const blank: number[] = [];
  let sum = 0;
  for (const index of counted) {
    const row = rows[index];
    const amount = row === undefined ? null : amountOf(row, what);
    if (amount === null) blank.push(index);
    else sum += amount;
  }
  // Sums of decimals: what binary fractions add behind the ninth place is noise.
  return { value: Math.round(sum * 1e9) / 1e9, blank };
}

const bounds = {
  above: (amount: number, bound: number) => amount > bound,
  atLeast: (amount: number, bound: number) => amount >= bound,
  below: (amount: number, bound: number) => amount < bound,
  atMost: (amount: number, bound: number) => amount <= bound,
} as const;

/** Whether a case meets a condition. */
export function meetsCase(row: CaseRow | undefined, { column, values, how }: CaseCondition): boolean {
  if (row === undefined) return false;
  const told = row.values[column] ?? [];
  const amount = row.amounts[column]?.value ?? null;
  if (how === "blank" || how === "filled") return (told.length > 0 || amount !== null) === (how === "filled");
  if (how === "is") return values.some((value) => told.includes(value));
  if (how === "contains") return values.some((value) => told.some((text) => text.includes(value)));
  return amount !== null && values.some((value) => bounds[how](amount, Number(value)));
}

const amountOf = (row: CaseRow, { sum, within }: CaseSum): number | null =>
  within == null ? (row.amounts[sum]?.value ?? null) : amountWithin(row.values[sum] ?? [], within);
