/** A number as a ledger or a report writes it. */
export interface Amount {
  /** Exact decimal text without separators, e.g. "1284", "92.5", "-3". */
  readonly digits: string;
  readonly value: number;
  /** 余 多 近 约 超 … as it stood, null when exact. */
  readonly hedge: string | null;
}

export interface AmountReading {
  readonly amount: Amount;
  /** What follows the number: "人次", "％", "万元"; null when nothing does. */
  readonly unit: string | null;
}

/**
 * Reads one amount: full-width digits, thousands separators, Chinese numerals (十二, 二〇二五, 两千), `12次`, `约60`,
 * `60余人次`, `92.5%`. Null when the text is not one amount as a whole.
 */
export function readAmount(text: string): AmountReading | null {
  throw new Error(`not yet: ${text}`);
}
