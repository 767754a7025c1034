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

/** Counts what is asked over the cases that took place, in the period, meeting all conditions. */
export function tallyCases(table: CaseTable, question: CaseQuestion): Tally {
  const counted: number[] = [];
  const notHeld: number[] = [];
  const undated: number[] = [];
  table.rows.forEach((row, index) => {
    if (!question.conditions.every((condition) => meetsCase(row, condition))) return;
    const inside = question.period === null ? true : dateIn(row.date, question.period);
    if (inside === false) return;
    if (!row.held) notHeld.push(index);
    else if (inside === null) undated.push(index);
    else counted.push(index);
  });
  const rows = counted.flatMap((index) => table.rows[index] ?? []);
  const has = (index: number): boolean => measured(table.rows[index], question) !== null;
  return {
    value: valueOf(rows, question),
    counted,
    notHeld,
    undated,
    blank: question.what === "rows" ? [] : counted.filter((index) => !has(index)),
    unsure: counted.filter(
      (index) => table.rows[index]?.alongside === true || table.rows[index]?.recurring === true,
    ),
  };
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

function measured(
  row: CaseRow | undefined,
  { what, of = -1 }: CaseQuestion,
): number | readonly string[] | null {
  if (typeof what === "object") return row === undefined ? null : amountOf(row, what);
  const values = row?.values[of] ?? [];
  return values.length === 0 ? null : values;
}

const amountOf = (row: CaseRow, { sum, within }: CaseSum): number | null =>
  within == null ? (row.amounts[sum]?.value ?? null) : amountWithin(row.values[sum] ?? [], within);

function valueOf(rows: readonly CaseRow[], question: CaseQuestion): number {
  const { what, of = -1 } = question;
  if (what === "rows") return rows.length;
  if (what === "distinct") return new Set(rows.flatMap((row) => row.values[of] ?? [])).size;
  const sum = rows.reduce((total, row) => total + (amountOf(row, what) ?? 0), 0);
  // Sums of decimals: what binary fractions add behind the ninth place is noise.
  return Math.round(sum * 1e9) / 1e9;
}
