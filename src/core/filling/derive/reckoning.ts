import type { Condition } from "./condition";
import type { Figure, Formula } from "./formula";

/** What the cases that were counted have in common; `column` "" where it has no header. */
export interface ReckonedCondition {
  readonly column: string;
  readonly how: Condition["how"];
  readonly values: readonly string[];
}

/** How a figure follows from its ledger, as names alone: plain data, which whoever shows it puts into words. */
export type Reckoning =
  | { readonly kind: "cell"; readonly name: string }
  /** The cells of a row or a column added up. */
  | { readonly kind: "total"; readonly name: string }
  /** Cases counted, one column of theirs added up, or its different values counted; `of` "" where cases are counted. */
  | {
      readonly kind: "count" | "sum" | "distinct";
      readonly of: string;
      readonly conditions: readonly ReckonedCondition[];
    }
  /** Months or quarters of one row added up. */
  | { readonly kind: "periods"; readonly names: readonly string[] }
  /** The point moves by `shift` places. */
  | { readonly kind: "conversion"; readonly of: Reckoning; readonly shift: number }
  | { readonly kind: "difference" | "change"; readonly now: Reckoning; readonly before: Reckoning }
  | {
      readonly kind: "share" | "completion" | "average";
      readonly part: Reckoning;
      readonly whole: Reckoning;
    };

export function reckoningOf(formula: Formula): Reckoning {
  switch (formula.kind) {
    case "cell":
      return reckonedFigure(formula.figure);
    case "sum":
      return { kind: "periods", names: formula.parts.map(periodOf) };
    case "conversion":
      return { kind: "conversion", of: reckoningOf(formula.of), shift: formula.shift };
    case "difference":
    case "change":
      return { kind: formula.kind, now: reckoningOf(formula.now), before: reckoningOf(formula.before) };
    case "share":
    case "completion":
    case "average":
      return { kind: formula.kind, part: reckoningOf(formula.part), whole: reckoningOf(formula.whole) };
  }
}

function reckonedFigure(figure: Figure): Reckoning {
  const { tally, reading } = figure;
  if (tally === undefined) return { kind: reading === "total" ? "total" : "cell", name: nameOf(figure) };
  const label = (column: number): string => tally.table.columns[column]?.label ?? "";
  const conditions = tally.conditions.map(({ column, how, values }) => ({
    column: label(column),
    how,
    values,
  }));
  if (tally.summed !== null) return { kind: "sum", of: label(tally.summed), conditions };
  if (tally.distinct !== null) return { kind: "distinct", of: label(tally.distinct), conditions };
  return { kind: "count", of: "", conditions };
}

const periodOf = ({ columns, rows }: Figure): string => columns.at(-1) ?? rows.at(-1) ?? "";

/** What a figure is called: its row, and its column where that says more than the time. */
export function nameOf({ rows, columns, caption }: Figure): string {
  const names = [...rows, ...columns].filter((name) => name !== "");
  return names.length > 0 ? names.join(" › ") : caption;
}
