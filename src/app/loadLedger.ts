import { ledgerLayouts } from "../catalog/ledgerLayouts/index";
import type { Ledger, LedgerError } from "../core/ledger/ledger";
import { readLedger } from "../core/ledger/readLedger";
import type { LedgerOptions } from "../core/ledger/readLedger";
import type { Result } from "../core/result";
import type { LedgerSource, SheetError } from "../ports/ledgerSource";

export type LoadLedgerError = LedgerError | SheetError;

export function loadPastedLedger(
  source: LedgerSource,
  text: string,
  options: LedgerOptions,
): Result<Ledger, LoadLedgerError> {
  const sheets = source.readText(text);
  return sheets.ok ? readLedger(sheets.value, ledgerLayouts, options) : sheets;
}

export async function loadLedgerFile(
  source: LedgerSource,
  name: string,
  bytes: Uint8Array,
  options: LedgerOptions,
): Promise<Result<Ledger, LoadLedgerError>> {
  const sheets = await source.readFile(name, bytes);
  return sheets.ok ? readLedger(sheets.value, ledgerLayouts, options) : sheets;
}
