import type { Facts } from "../core/ledger/facts/fact";
import { ledgerLimits, overLedgerLimit } from "../core/ledger/ledgerLimits";
import type { LedgerLimit } from "../core/ledger/ledgerLimits";
import { err, ok } from "../core/result";
import type { Result } from "../core/result";
import type { LoadLedgerError } from "./loadLedger";

/** All that a report is to be held against, as one: less of it is taken than of a ledger that is only shown. */
export function heldAgainst(ledger: Facts): Result<Facts, LoadLedgerError> {
  const over = overLedgerLimit(ledger, true);
  return over === null ? ok(ledger) : tooLarge(over);
}

export const tooLarge = (of: LedgerLimit): Result<never, LoadLedgerError> =>
  err({ kind: "tooLarge", limit: ledgerLimits[of], of });
