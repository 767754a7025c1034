import type { Likeness } from "../compare/likeness";
import type { Standing } from "./standing";

/**
 * A veto: what it meets is never certain, however well the words agree, where it is final; else it weighs against, as
 * `npm run fit` found. As a check, it carries its reason and examples.
 */
export interface Gate {
  readonly id: string;
  readonly reason: string;
  readonly final: boolean;
  /** A place, what the ledger says, and that it must not be certain. */
  readonly examples: readonly string[];
  readonly vetoes: (standing: Standing) => boolean;
}

/** A veto on what a question and a figure have in common; what follows from several figures passes. */
export const likely =
  (test: (likeness: Likeness) => boolean) =>
  ({ weighed: { answer } }: Standing): boolean =>
    answer.likeness !== null && test(answer.likeness);
