import { readAmount } from "../text/amount";

/** So much more or less than last year that a person should look twice. */
const far = 2;
/** Small counts vary: 2 after 5 is nothing to wonder at. */
const leastDifference = 5;

/** Whether a figure is far from last year's (与去年相差较大); false where either is no number. */
export function isFarFromLast(value: string, last: string): boolean {
  const now = readAmount(value)?.amount.value ?? null;
  const then = readAmount(last)?.amount.value ?? null;
  if (now === null || then === null || Math.abs(now - then) < leastDifference) return false;
  return now >= then * far || then >= now * far;
}
