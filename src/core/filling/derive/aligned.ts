import type { Figure } from "./formula";

export const isNumberUnit = (unit: string | null): boolean => unit !== "％" && unit !== "%";

const ratios: ReadonlySet<string> = new Set(["rate", "change", "score", "average"]);

export const isRatio = ({ role, unit }: Figure): boolean => ratios.has(role) || !isNumberUnit(unit);

/** One of them is over the other, or they stand in one row or column, or are counts of cases of one table. */
export function areAligned(part: Figure, whole: Figure): boolean {
  if (part.table !== whole.table) return false;
  if (part.parent === whole.id && whole.id >= 0) return true;
  if (part.tally !== undefined && whole.tally !== undefined) {
    const kept = part.tally.conditions;
    return whole.tally.conditions.every((one) =>
      kept.some(({ column, values }) => column === one.column && values.join() === one.values.join()),
    );
  }
  const sameLine = part.origin.row === whole.origin.row && part.origin.sheet === whole.origin.sheet;
  return (part.column === whole.column && part.reading === whole.reading) || sameLine;
}
