import type { Gap } from "../gaps/gap";
import type { Amount } from "../text/amount";
import { shiftDecimal } from "../text/formatAmount";

/** What a share below 1 in a column of ％ amounts to. */
export interface ShareShown {
  readonly amount: Amount;
  /** How it was brought to per cent; null when it stands as it is. */
  readonly formula: string | null;
  readonly sure: boolean;
}

const shape = /^(?<whole>[*＊xX×_○〇]+)[.．](?<places>[*＊xX×_○〇]+)$/u;

const fits = (digits: string, whole: number, places: number): boolean => {
  const [before = "", after = ""] = digits.split(".");
  return before.length === whole && after.length === places;
};

/**
 * 0.992 may be 99.2 ％ as a spreadsheet stores it, or less than one per cent. A mask that shows its digits tells:
 * `*.**` takes 0.82 as it stands, `**.*` takes 0.992 as 99.2, which a person should see. Null where nothing tells.
 */
export function shareShown(gap: Gap, amount: Amount): ShareShown | null {
  const groups = shape.exec(gap.raw)?.groups;
  if (groups === undefined || amount.hedge !== null) return null;
  const whole = groups["whole"]?.length ?? 0;
  const places = groups["places"]?.length ?? 0;
  if (fits(amount.digits, whole, places)) return { amount, formula: null, sure: true };
  const digits = shiftDecimal(amount.digits, 2);
  if (whole < 2 || !fits(digits, whole, places)) return null;
  return {
    amount: { digits, value: Number(digits), hedge: null },
    formula: `${amount.digits} × 100`,
    sure: false,
  };
}
