const sorted = (value: number): string => Array.from(String(value)).sort().join("");

/** The same digits in another order: 186 and 168, but not 12 and 21, which two counts may be by chance. */
export const isTransposed = (a: number, b: number): boolean =>
  a !== b && Math.min(a, b) >= 100 && sorted(a) === sorted(b);

/** A digit more or less by a tenth, or digits that changed places: 74 and 47, 53 and 51. */
export const isSlip = (a: number, b: number): boolean =>
  sorted(a) === sorted(b) || Math.abs(a - b) * 10 <= Math.max(a, b);

/** A slip of one digit, of their order, or of not more than half. */
export const resembles = (a: number, b: number): boolean =>
  Math.min(a, b) * 2 >= Math.max(a, b) || sorted(a) === sorted(b);
