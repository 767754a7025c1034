/** One question for the fit: what speaks for each of its answers, and which are right. */
export interface Example {
  readonly values: readonly Float64Array[];
  readonly right: readonly boolean[];
  /** How much it counts. */
  readonly weight: number;
}

export interface LearnOptions {
  /** 1: not below 0, -1: not above 0. */
  readonly signs: readonly (1 | -1 | 0)[];
  readonly rounds: number;
  /** Strength that pulls weights towards 0. */
  readonly pull: number;
}

/**
 * Weights of a conditional logit with “none of them” as a further answer of score 0: steps of Adam over all examples at
 * once, in their order, so that the same examples give the same weights.
 */
export function learn(examples: readonly Example[], { signs, rounds, pull }: LearnOptions): number[] {
  const size = signs.length;
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const spread = new Float64Array(size);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 1; round <= rounds; round++) {
    const slope = new Float64Array(size);
    for (const example of examples) addSlope(example, weights, slope);
    const step = 0.15 * (round > rounds * 0.7 ? 0.3 : 1);
    for (let at = 0; at < size; at++) {
      const towards = (slope[at] ?? 0) / total - (pull * (weights[at] ?? 0)) / total;
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * towards;
      spread[at] = 0.99 * (spread[at] ?? 0) + 0.01 * towards * towards;
      const m = (mean[at] ?? 0) / (1 - 0.9 ** round);
      const s = (spread[at] ?? 0) / (1 - 0.99 ** round);
      let next = (weights[at] ?? 0) + (step * m) / (Math.sqrt(s) + 1e-8);
      if (signs[at] === 1) next = Math.max(0, next);
      if (signs[at] === -1) next = Math.min(0, next);
      weights[at] = next;
    }
  }
  return [...weights];
}

/** d/dw of log P(right): what the right ones have on average less what all have. */
function addSlope({ values, right, weight }: Example, weights: Float64Array, slope: Float64Array): void {
  const scores = values.map((one) => {
    let sum = 0;
    for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (weights[at] ?? 0);
    return sum;
  });
  const top = Math.max(0, ...scores);
  const parts = scores.map((score) => Math.exp(score - top));
  const none = Math.exp(-top);
  const all = parts.reduce((sum, part) => sum + part, none);
  const some = right.some((one) => one);
  const ofRight = some ? parts.reduce((sum, part, at) => sum + (right[at] === true ? part : 0), 0) : none;
  values.forEach((one, at) => {
    const share = (right[at] === true ? (parts[at] ?? 0) / ofRight : 0) - (parts[at] ?? 0) / all;
    if (Math.abs(share) < 1e-7) return;
    for (let index = 0; index < one.length; index++)
      slope[index] = (slope[index] ?? 0) + weight * share * (one[index] ?? 0);
  });
}
