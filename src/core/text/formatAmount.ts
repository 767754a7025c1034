/** A decimal as an integer and the number of decimals in it: "-12.50" → -1250n, 2. */
interface Decimal {
  readonly scaled: bigint;
  readonly decimals: number;
}

function parse(digits: string): Decimal {
  if (!/^-?\d+(?:\.\d+)?$/u.test(digits)) throw new RangeError(`not a decimal: ${digits}`);
  const [whole = "", fraction = ""] = digits.split(".");
  return { scaled: BigInt(whole + fraction), decimals: fraction.length };
}

function print(scaled: bigint, decimals: number): string {
  const sign = scaled < 0n ? "-" : "";
  const padded = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, "0");
  const cut = padded.length - decimals;
  return sign + padded.slice(0, cut) + (decimals > 0 ? `.${padded.slice(cut)}` : "");
}

/** Half away from zero, as offices round: 2.5 → 3, -2.5 → -3. */
function divideRounded(dividend: bigint, divisor: bigint): bigint {
  const negative = dividend < 0n !== divisor < 0n;
  const size = (value: bigint): bigint => (value < 0n ? -value : value);
  const rounded = (size(dividend) * 2n + size(divisor)) / (size(divisor) * 2n);
  return negative ? -rounded : rounded;
}

/** "92.345", 1 → "92.3". Exact on the decimal text. A RangeError when `digits` is not a plain decimal. */
export function roundDecimal(digits: string, decimals: number): string {
  const { scaled, decimals: given } = parse(digits);
  return given <= decimals
    ? print(scaled * 10n ** BigInt(decimals - given), decimals)
    : print(divideRounded(scaled, 10n ** BigInt(given - decimals)), decimals);
}

/** Moves the decimal point: "0.925", 2 → "92.5"; "12000", -4 → "1.2". Closing zeros after the point go. */
export function shiftDecimal(digits: string, places: number): string {
  const { scaled, decimals } = parse(digits);
  const moved = decimals - places;
  return trimDecimal(moved >= 0 ? print(scaled, moved) : print(scaled * 10n ** BigInt(-moved), 0));
}

/** "92.50" → "92.5", "12.0" → "12". */
export function trimDecimal(digits: string): string {
  if (!digits.includes(".")) return digits;
  let end = digits.length;
  while (digits.charAt(end - 1) === "0") end--;
  return digits.slice(0, digits.charAt(end - 1) === "." ? end - 1 : end);
}

/** part ÷ whole as a decimal with so many decimals, null when `whole` is 0. A rate in per cent: `scale` 100. */
export function divideDecimals(part: string, whole: string, decimals: number, scale = 1): string | null {
  const a = parse(part);
  const b = parse(whole);
  if (b.scaled === 0n) return null;
  const dividend = a.scaled * BigInt(scale) * 10n ** BigInt(decimals + b.decimals);
  return print(divideRounded(dividend, b.scaled * 10n ** BigInt(a.decimals)), decimals);
}

/** A sign before the digits takes no comma after it. */
function inThrees(whole: string): string {
  const sign = /^\D?/u.exec(whole)?.[0] ?? "";
  const groups: string[] = [];
  for (let end = whole.length; end > sign.length; end -= 3)
    groups.unshift(whole.slice(Math.max(sign.length, end - 3), end));
  return sign + groups.join(",");
}

/** "12845.5" → "12,845.5" */
export function withThousands(digits: string): string {
  const [whole = "", fraction] = digits.split(".");
  const grouped = inThrees(whole);
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

export interface AmountFormat {
  /** Decimals to round to; absent: as many as the number has. */
  readonly decimals?: number;
  /** Whether the text writes 12,845 rather than 12845. */
  readonly thousands?: boolean;
}

/** A number as the text writes its numbers. */
export function formatAmount(digits: string, { decimals, thousands = false }: AmountFormat = {}): string {
  const rounded = decimals === undefined ? digits : roundDecimal(digits, decimals);
  return thousands ? withThousands(rounded) : rounded;
}
