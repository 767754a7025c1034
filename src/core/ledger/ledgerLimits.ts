import type { Facts } from "./facts/fact";

/** What is read of a ledger, and what of it a report is held against, within ten seconds and 512 MB. */
export const ledgerLimits = {
  /** Figures understood. */
  figures: 150_000,
  /** Figures and cases, where each is compared with what a report asks. */
  filled: 60_000,
} as const;

export type LedgerLimit = keyof typeof ledgerLimits;

/** The limit that what was understood passes, null for none. @param filled a report is to be held against it */
export function overLedgerLimit({ size, tables }: Facts, filled: boolean): LedgerLimit | null {
  if (size > ledgerLimits.figures) return "figures";
  const cases = tables.reduce((sum, table) => sum + (table.cases?.size ?? 0), 0);
  return filled && size + cases > ledgerLimits.filled ? "filled" : null;
}
