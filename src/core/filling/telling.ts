/** One thing that speaks for or against something, 0 to 1, with a fitted weight: a feature, a sign, a trust. */
export interface Telling<Of> {
  readonly id: string;
  /** 1: its weight may not fall below 0; -1: not rise above; 0: free. */
  readonly sign: 1 | -1 | 0;
  /** Why it should tell anything, with an example. */
  readonly reason: string;
  readonly of: (one: Of) => number;
}

export const yes = (value: boolean): number => (value ? 1 : 0);
export const clamp = (value: number): number => Math.max(0, Math.min(1, value));
/** None 0, one a half, more 1. */
export const few = (count: number): number => Math.min(count, 2) / 2;

/** What each tells of one, in the order of the weights. */
export function valuesOf<Of>(tellings: readonly Telling<Of>[], one: Of): Float64Array {
  const values = new Float64Array(tellings.length);
  for (let at = 0; at < tellings.length; at++) values[at] = tellings[at]?.of(one) ?? 0;
  return values;
}
