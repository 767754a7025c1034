/** What `npm run fit` found: one weight a feature, a sign and a trust, in their order; and where decisions are cut. */
export interface Weights {
  readonly features: readonly number[];
  readonly signs: readonly number[];
  readonly trusts: readonly number[];
  /** From this trust on a proposal is certain: the lowest from which 99.5 of 100 are right on the hands that were left out. */
  readonly certainFrom: number;
  readonly likelyFrom: number;
}
