import { err } from "../core/result";
import type { Result } from "../core/result";
import type { LoadLedgerError } from "./loadLedger";

/** What went wrong while a ledger was read, as its answer. */
export const failed = (cause: unknown): Result<never, LoadLedgerError> => err(faultOf(cause));

export const faultOf = (cause: unknown): LoadLedgerError => ({
  kind: "failed",
  detail: cause instanceof Error ? cause.message : String(cause),
});
