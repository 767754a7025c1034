import { ledgerWords } from "../catalog/language/ledgerWords";
import { ledgerLayouts } from "../catalog/ledgerLayouts/index";
import type { Ledger, LedgerError } from "../core/ledger/ledger";
import { readFacts } from "../core/ledger/facts/readFacts";
import { readLedger } from "../core/ledger/readLedger";
import type { LedgerOptions } from "../core/ledger/readLedger";
import type { Sheet } from "../core/ledger/sheet";
import { err, ok } from "../core/result";
import type { Result } from "../core/result";
import type { LedgerSource, SheetError } from "../ports/ledgerSource";

export type LoadLedgerError =
  | LedgerError
  | SheetError
  /** A fault of ours that nobody foresaw: whoever waits for the ledger is answered all the same. */
  | { readonly kind: "failed"; readonly detail: string };

export function loadPastedLedger(
  source: LedgerSource,
  text: string,
  options: LedgerOptions,
): Result<Ledger, LoadLedgerError> {
  try {
    const sheets = source.readText(text);
    return sheets.ok ? read(sheets.value, "", options) : sheets;
  } catch (cause) {
    return failed(cause);
  }
}

export async function loadLedgerFile(
  source: LedgerSource,
  name: string,
  bytes: Uint8Array,
  options: LedgerOptions,
): Promise<Result<Ledger, LoadLedgerError>> {
  try {
    const sheets = await source.readFile(name, bytes);
    return sheets.ok ? read(sheets.value, name, options) : sheets;
  } catch (cause) {
    return failed(cause);
  }
}

function read(sheets: readonly Sheet[], name: string, options: LedgerOptions): Result<Ledger, LedgerError> {
  const ledger = readLedger(sheets, ledgerLayouts, options);
  return ledger.ok ? ok({ ...ledger.value, facts: readFacts(sheets, ledgerWords, name) }) : ledger;
}

export const failed = (cause: unknown): Result<never, LoadLedgerError> =>
  err({ kind: "failed", detail: cause instanceof Error ? cause.message : String(cause) });
