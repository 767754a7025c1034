/** What `npm run fit` found: one weight a feature and a sign, in their order; and where decisions are cut. */
export interface Weights {
  readonly features: readonly number[];
  readonly signs: readonly number[];
  readonly trusts: readonly number[];
  /** From here on a proposal is certain, chosen by an exact bound on pairs not fitted; 0 to 1. */
  readonly certainFrom: number;
  readonly likelyFrom: number;
}
