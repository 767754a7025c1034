/** The sum of values by their weights. */
export function weigh(values: Float64Array, weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += (values[at] ?? 0) * (weights[at] ?? 0);
  return sum;
}

/**
 * How likely each of several is the one that is meant, by their scores; what is left of 1 is the likelihood that none of
 * them is (score 0).
 */
export function likelihoods(scores: readonly number[]): readonly number[] {
  const top = Math.max(0, ...scores);
  const parts = scores.map((score) => Math.exp(score - top));
  const sum = parts.reduce((total, part) => total + part, Math.exp(-top));
  return parts.map((part) => part / sum);
}
