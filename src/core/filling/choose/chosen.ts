import { likelihoods, weigh } from "../compare/weigh";
import { signValues } from "./sign";
import type { Standing } from "./standing";

/** An answer's standing with how sure it is: of all answers of its place with the same value together. */
export interface Chosen {
  readonly standing: Standing;
  /** Of all answers with its value together, 0 to 1. */
  readonly sure: number;
  /** Of itself alone. */
  readonly own: number;
}

/** The answers of a place, surest first; `weights`: of the signs. */
export function choose(standings: readonly Standing[], weights: readonly number[]): readonly Chosen[] {
  const shares = likelihoods(standings.map((one) => weigh(signValues(one), weights)));
  const ofValue = new Map<string, number>();
  standings.forEach(({ weighed: { answer } }, at) =>
    ofValue.set(answer.value, (ofValue.get(answer.value) ?? 0) + (shares[at] ?? 0)),
  );
  return standings
    .map((standing, at): Chosen => ({
      standing,
      sure: ofValue.get(standing.weighed.answer.value) ?? 0,
      own: shares[at] ?? 0,
    }))
    .sort((a, b) => b.sure - a.sure || b.own - a.own);
}
