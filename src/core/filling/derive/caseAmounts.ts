import type { CaseColumn, CaseTable } from "../../ledger/cases/caseTable";
import { compareUnits } from "../unitRules";
import type { CaseWords } from "./caseWords";

const unasked: ReadonlySet<string> = new Set(["plan", "standard", "score", "previous", "rate"]);

export const isSummed = ({ kind, role, label }: CaseColumn, never: RegExp): boolean =>
  kind === "amount" && !unasked.has(role) && !never.test(label);

/**
 * Whether rows are what is counted where their amounts may be: 问题数 of the rows rather than rows, where 个 are asked.
 * `same`: a column tells its amounts in the unit asked.
 */
export function unitsBeside(
  { table, vocabulary }: CaseWords,
  counted: readonly number[],
  unit: string,
): "none" | "maybe" | "same" {
  let found: "none" | "maybe" = "none";
  for (const [index, column] of table.columns.entries()) {
    if (!isSummed(column, vocabulary.never)) continue;
    if (vocabulary.people.test(column.label)) {
      if (vocabulary.heads.test(unit) && !table.roster) return "same";
      continue;
    }
    const told = unitOfCases(table, counted, index);
    if (told === undefined) continue;
    if (told === null ? !vocabulary.events.test(unit) : compareUnits(unit, told, []).kind === "same")
      if (told === null) found = "maybe";
      else return "same";
  }
  return found;
}

/** The unit of the amounts of some cases; null where they name none, undefined where they have none or several. */
export function unitOfCases(
  table: CaseTable,
  cases: readonly number[],
  index: number,
): string | null | undefined {
  const amounts = cases.flatMap((at) => table.rows[at]?.amounts[index] ?? []);
  const units = new Set(amounts.map(({ unit }) => unit ?? table.columns[index]?.unit ?? null));
  return units.size === 1 ? [...units][0] : undefined;
}

/** Whether rows of a register that is called so are counted in a unit; `open` where its name does not tell, or the unit. */
export function rowUnit(
  { facts: { caption, sheet }, table, vocabulary: { rowKinds } }: CaseWords,
  unit: string,
): "own" | "other" | "open" {
  if (table.roster) return "open";
  const own = rowKinds.filter(({ title }) => title.test(caption) || title.test(sheet));
  if (own.length === 0 || !rowKinds.some(({ units }) => units.test(unit))) return "open";
  return own.some(({ units }) => units.test(unit)) ? "own" : "other";
}
