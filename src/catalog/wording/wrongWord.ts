import type { Severity } from "../../core/checking/finding";

/** A confusion of official writing. `wrong` must never stand in a right text where the conditions hold. */
export interface WrongWord {
  readonly wrong: string;
  readonly right: string;
  /** One of these must stand directly before, after. */
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  /** None of these may stand directly before, after. */
  readonly notBefore?: readonly string[];
  readonly notAfter?: readonly string[];
  readonly severity: Severity;
  /** Why it is wrong, in a few Chinese words. */
  readonly note: string;
}

type Conditions = Pick<WrongWord, "before" | "after" | "notBefore" | "notAfter">;

/** How the list is written down: the wrong word, the right one, and conditions where it needs them. */
export type WrongWordRow = readonly [wrong: string, right: string, conditions?: Conditions];

export const wrongWordsOf = (
  severity: Severity,
  note: string,
  rows: readonly WrongWordRow[],
): readonly WrongWord[] =>
  rows.map(([wrong, right, conditions]) => ({ wrong, right, severity, note, ...conditions }));
