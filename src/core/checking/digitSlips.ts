/** Equal for numbers of the same digits: 186 and 168. */
export const digitsOf = (value: number): string => Array.from(String(value)).sort().join("");

/** Of two digits, two counts may be the same by chance. */
export const leastTransposed = 100;

/** The same digits in another order: 186 and 168, but not 12 and 21. */
export const isTransposed = (a: number, b: number): boolean =>
  a !== b && Math.min(a, b) >= leastTransposed && digitsOf(a) === digitsOf(b);

/** Not more than a tenth apart, or digits that changed places: 53 and 51, 74 and 47. */
export const isSlip = (a: number, b: number): boolean =>
  digitsOf(a) === digitsOf(b) || Math.abs(a - b) * 10 <= Math.max(a, b);

/** A slip of one digit, of their order, or of not more than half. */
export const resembles = (a: number, b: number): boolean =>
  Math.min(a, b) * 2 >= Math.max(a, b) || digitsOf(a) === digitsOf(b);

/** Numbers that are less than a quarter apart; those below `least` may be such by chance. */
export const isClose = (a: number, b: number, least: number): boolean =>
  Math.min(a, b) >= least && Math.min(a, b) * 4 >= Math.max(a, b) * 3;

/** One digit is another, or the same digits stand in another order: 94.6 and 96.4. */
export function isOneDigitApart(a: number, b: number): boolean {
  const [left, right] = [String(a), String(b)];
  if (left.length !== right.length || left.indexOf(".") !== right.indexOf(".")) return false;
  const differ = Array.from(left).filter((digit, at) => digit !== right.charAt(at)).length;
  return differ === 1 || digitsOf(a) === digitsOf(b);
}
