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

type Counted = NonNullable<Figure["tally"]>;

/** What is counted is part of what the other counts: by its conditions, or case by case. */
export const isWithin = (part: Counted, whole: Counted): boolean =>
  part.table === whole.table &&
  (narrows(part.conditions, whole.conditions) || isSubset(part.result.counted, whole.result.counted));

const known = new WeakMap<readonly number[], ReadonlySet<number>>();

function isSubset(part: readonly number[], whole: readonly number[]): boolean {
  if (part.length === 0 || part.length > whole.length) return false;
  const all = known.get(whole) ?? new Set(whole);
  known.set(whole, all);
  return part.every((one) => all.has(one));
}

/** One of them is over the other, or they stand in one row or column, or are counts of cases of one table. */
export function areAligned(part: Figure, whole: Figure): boolean {
  if (part.table !== whole.table) return false;
  if (part.parent === whole.id && whole.id >= 0) return true;
  if (part.tally !== undefined && whole.tally !== undefined) return isWithin(part.tally, whole.tally);
  const sameLine = part.origin.row === whole.origin.row && part.origin.sheet === whole.origin.sheet;
  return (part.column === whole.column && part.reading === whole.reading) || sameLine;
}
