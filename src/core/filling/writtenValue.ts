import type { Gap } from "../gaps/gap";
import type { Amount } from "../text/amount";
import { trimDecimal } from "../text/formatAmount";
import { completes } from "./acceptEdit";

/** What a mask becomes for an amount; `sure` false where a person should look although the amount is right. */
export interface WrittenValue {
  readonly value: string;
  readonly sure: boolean;
}

const above = /^(?:余|多|超|超过|逾|突破|来|以上|不少于|不低于|至少)$/u;
const below = /^(?:近|将近|接近|不超过|以内)$/u;

/**
 * Obeys the hedge beside the mask: `60余` from 63, never from 59; `近60` from 58. Obeys typed digits: `75**` is
 * 7512, and never 756. Null when no value would be true.
 */
export function writtenValue(gap: Gap, amount: Amount): WrittenValue | null {
  const digits = trimDecimal(amount.digits);
  if (gap.joined === true) return null;
  if (gap.typed !== null)
    return completes(gap.typed, gap.raw, digits) ? { value: digits, sure: false } : null;
  if (gap.hedge === null) return { value: digits, sure: amount.hedge === null };
  // The ledger hedges as well: its own round number is what stands there.
  if (amount.hedge !== null) return { value: digits, sure: amount.hedge === gap.hedge };
  if (above.test(gap.hedge)) return roundedDown(digits);
  if (below.test(gap.hedge)) return roundedUp(digits);
  return { value: digits, sure: false };
}

function roundedDown(digits: string): WrittenValue | null {
  if (!/^\d+(?:\.\d+)?$/u.test(digits)) return null;
  const whole = digits.split(".")[0] ?? digits;
  if (whole !== digits) return { value: whole, sure: false };
  // 160余 of 168, 1500余 of 1563: so much is left out that a reader does not ask for it.
  const places = whole.length < 4 ? 1 : 2;
  const zeros = "0".repeat(places);
  if (whole.length < 2 || whole.endsWith(zeros)) return { value: whole, sure: false };
  return { value: `${whole.slice(0, -places)}${zeros}`, sure: places === 1 };
}

function roundedUp(digits: string): WrittenValue | null {
  if (!/^\d{1,15}$/u.test(digits)) return null;
  const value = Number(digits);
  const next = Math.ceil(value / 10) * 10;
  if (value < 10 || next === value) return { value: digits, sure: false };
  return { value: String(next), sure: next - value <= 3 };
}
