import type { Figure, Formula } from "./formula";

/** How a formula reads for a person: "完成/制定", "count(类别=中心组学习)". Null where it stands in one cell. */
export function renderFormula(formula: Formula): string | null {
  switch (formula.kind) {
    case "cell":
      return (
        renderTally(formula.figure) ??
        (formula.figure.reading === "total" ? `sum(${nameOf(formula.figure)})` : null)
      );
    case "sum":
      return formula.parts.map(periodOf).join("+");
    case "conversion":
      return `${part(formula.of)} ${formula.shift < 0 ? "÷" : "×"} 1${"0".repeat(Math.abs(formula.shift))}`;
    case "difference":
      return `${part(formula.now)}-${part(formula.before)}`;
    case "change":
      return `(${part(formula.now)}-${part(formula.before)})/${part(formula.before)}`;
    case "share":
    case "completion":
    case "average":
      return `${part(formula.part)}/${part(formula.whole)}`;
  }
}

/** A term by its name: a later ledger with other values gives the same formula. */
const part = (formula: Formula): string =>
  formula.kind === "cell"
    ? (renderTally(formula.figure) ?? nameOf(formula.figure))
    : `(${renderFormula(formula) ?? ""})`;

const periodOf = ({ columns, rows }: Figure): string => columns.at(-1) ?? rows.at(-1) ?? "";

const marks = {
  is: "=",
  contains: "~",
  blank: "=空",
  filled: "≠空",
  above: ">",
  atLeast: "≥",
  below: "<",
  atMost: "≤",
} as const;

function renderTally({ tally }: Figure): string | null {
  if (tally === undefined) return null;
  const conditions = tally.conditions.map(
    ({ column, values, how }) =>
      `${tally.table.columns[column]?.label ?? ""}${marks[how]}${values.join("/")}`,
  );
  const of = (column: number): string => [tally.table.columns[column]?.label ?? "", ...conditions].join("，");
  if (tally.summed !== null) return `sum(${of(tally.summed)})`;
  return tally.distinct === null ? `count(${conditions.join("，")})` : `distinct(${of(tally.distinct)})`;
}

/** What a figure is called: its row, and its column where that says more than the time. */
export function nameOf({ rows, columns, caption }: Figure): string {
  const names = [...rows, ...columns].filter((name) => name !== "");
  return names.length > 0 ? names.join(" › ") : caption;
}
