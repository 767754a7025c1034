import { isPercent } from "../unitRules";
import type { Condition } from "./condition";
import type { Figure } from "./formula";

const ratios: ReadonlySet<string> = new Set(["rate", "change", "score", "average"]);

export const isRatio = ({ role, unit }: Figure): boolean => ratios.has(role) || isPercent(unit);

/** Both ask for the same values of the same column. */
const sameCondition = (a: Condition, b: Condition): boolean =>
  a.column === b.column && a.values.join() === b.values.join();

/** All conditions of the wider are among those of the narrower. */
export const narrows = (narrower: readonly Condition[], wider: readonly Condition[]): boolean =>
  wider.every((one) => narrower.some((other) => sameCondition(one, other)));

/** One of them is over the other, or they stand in one row or column, or are counts of cases of one table. */
export function areAligned(part: Figure, whole: Figure): boolean {
  if (part.table !== whole.table) return false;
  if (part.parent === whole.id && whole.id >= 0) return true;
  if (part.tally !== undefined && whole.tally !== undefined)
    return narrows(part.tally.conditions, whole.tally.conditions);
  const sameLine = part.origin.row === whole.origin.row && part.origin.sheet === whole.origin.sheet;
  return (part.column === whole.column && part.reading === whole.reading) || sameLine;
}
