import type { Formula } from "./formula";
import type { Reckoning, ReckonedCondition } from "./reckoning";
import { reckoningOf } from "./reckoning";

/**
 * How a formula reads on the command line and in what is remembered: "完成/制定", "count(类别=中心组学习)". Null where it
 * stands in one cell.
 */
export const renderFormula = (formula: Formula): string | null => rendered(reckoningOf(formula));

function rendered(reckoning: Reckoning): string | null {
  if (reckoning.kind === "cell") return null;
  if ("name" in reckoning) return `sum(${reckoning.name})`;
  if ("names" in reckoning) return reckoning.names.join("+");
  if ("conditions" in reckoning) return counted(reckoning);
  if ("before" in reckoning) return changed(reckoning);
  return "shift" in reckoning
    ? `${part(reckoning.of)} ${reckoning.shift < 0 ? "÷" : "×"} 1${"0".repeat(Math.abs(reckoning.shift))}`
    : `${part(reckoning.part)}/${part(reckoning.whole)}`;
}

function counted({ kind, of, conditions }: Counted): string {
  const asked = conditions.map(condition);
  return `${kind}(${(kind === "count" ? asked : [of, ...asked]).join("，")})`;
}

function changed({ kind, now, before }: Changed): string {
  const more = `${part(now)}-${part(before)}`;
  return kind === "change" ? `(${more})/${part(before)}` : more;
}

/** A term by its name: a later ledger with other values gives the same formula. */
function part(reckoning: Reckoning): string {
  if ("name" in reckoning) return reckoning.name;
  return "conditions" in reckoning ? counted(reckoning) : `(${rendered(reckoning) ?? ""})`;
}

type Counted = Extract<Reckoning, { readonly conditions: unknown }>;
type Changed = Extract<Reckoning, { readonly before: unknown }>;

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

const condition = ({ column, how, values }: ReckonedCondition): string =>
  `${column}${marks[how]}${values.join("/")}`;
