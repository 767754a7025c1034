/** Weighs what was found: the value with the most weight speaks for all. */
export interface Tally<T> {
  add(value: T, weight: number): void;
  /** Null where nothing was found; the first of equal ones. */
  most(): T | null;
  /** Of all weight, the part of values that are accepted; 0 where nothing was found. */
  share(accepts: (value: T) => boolean): number;
}

/** @param keyOf the same for values that count as one */
export function createTally<T>(keyOf: (value: T) => string = String): Tally<T> {
  const found = new Map<string, { readonly value: T; weight: number }>();
  return {
    add(value, weight) {
      const known = found.get(keyOf(value));
      if (known === undefined) found.set(keyOf(value), { value, weight });
      else known.weight += weight;
    },
    most() {
      let best: { readonly value: T; readonly weight: number } | null = null;
      for (const one of found.values()) if (best === null || one.weight > best.weight) best = one;
      return best?.value ?? null;
    },
    share(accepts) {
      let all = 0;
      let accepted = 0;
      for (const { value, weight } of found.values()) {
        all += weight;
        if (accepts(value)) accepted += weight;
      }
      return all === 0 ? 0 : accepted / all;
    },
  };
}
