import type { Result } from "../result";
import type { Ledger, LedgerError } from "./ledger";
import type { LedgerLayout } from "./ledgerLayout";
import type { Sheet } from "./sheet";

export interface LedgerOptions {
  /** The report's year: event rows of other years are left out and noted. Null = all. */
  readonly year: number | null;
}

/** Reads every sheet with the layout that understands it best; parts of different layouts in one file are joined. */
export function readLedger(
  sheets: readonly Sheet[],
  layouts: readonly LedgerLayout[],
  options: LedgerOptions,
): Result<Ledger, LedgerError> {
  throw new Error(`not yet: ${sheets.length} ${layouts.length} ${options.year}`);
}
