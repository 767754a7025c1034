import type { Amount } from "../text/amount";
import { roundDecimal, trimDecimal } from "../text/formatAmount";

const PLACES = 9;

/** The exact sum; hedged when one of its parts is. */
export function sumAmounts(amounts: readonly Amount[]): Amount {
  const scaled = amounts.reduce(
    (sum, { digits }) => sum + BigInt(roundDecimal(digits, PLACES).replace(".", "")),
    0n,
  );
  const sign = scaled < 0n ? "-" : "";
  const text = (scaled < 0n ? -scaled : scaled).toString().padStart(PLACES + 1, "0");
  const digits = trimDecimal(`${sign}${text.slice(0, -PLACES)}.${text.slice(-PLACES)}`);
  return { digits, value: Number(digits), hedge: amounts.find(({ hedge }) => hedge !== null)?.hedge ?? null };
}

export const wholeAmount = (value: number): Amount => ({ digits: String(value), value, hedge: null });
