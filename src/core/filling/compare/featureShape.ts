import type { Likeness } from "./likeness";

/** One thing that speaks for or against a fact answering a question: 0 to 1. */
export interface Feature {
  readonly id: string;
  /** 1: its weight may not fall below 0; -1: not rise above; 0: free. */
  readonly sign: 1 | -1 | 0;
  /** Why it should tell anything, with an example. */
  readonly reason: string;
  readonly of: (pair: Likeness) => number;
}
