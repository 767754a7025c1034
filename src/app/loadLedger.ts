import { ledgerWords } from "../catalog/language/ledgerWords";
import type { Snapshot } from "../core/document/snapshot";
import { otherYears } from "../core/ledger/cases/otherYears";
import type { ColumnRoles } from "../core/ledger/columnRoles";
import { documentSheets } from "../core/ledger/documentSheets";
import type { Facts } from "../core/ledger/facts/fact";
import { withNotes } from "../core/ledger/facts/joinFacts";
import { readFacts } from "../core/ledger/facts/readFacts";
import { overLedgerLimit } from "../core/ledger/ledgerLimits";
import { isBlank } from "../core/ledger/sheet";
import type { Sheet } from "../core/ledger/sheet";
import { err, ok } from "../core/result";
import type { Result } from "../core/result";
import type { LedgerSource, SheetError } from "../ports/ledgerSource";
import { tooLarge } from "./heldAgainst";
import { failed } from "./ledgerFailed";

export interface LedgerOptions {
  /** The report's year: cases of other years are named. Null where nobody knows it. */
  readonly year: number | null;
  /** Columns whose purpose a person has named; absent = all as their headers and contents tell. */
  readonly roles?: ColumnRoles;
}

export type LedgerError =
  /** Nothing but blank cells. */
  | { readonly kind: "emptyLedger" }
  /** No row says a figure, or is a case. */
  | { readonly kind: "nothingUnderstood"; readonly rows: number };

export type LoadLedgerError =
  | LedgerError
  | SheetError
  /** A fault of ours that nobody foresaw: whoever waits for the ledger is answered all the same. */
  | { readonly kind: "failed"; readonly detail: string };

/** @param name tells a paste from others beside it */
export function loadPastedLedger(
  source: LedgerSource,
  text: string,
  options: LedgerOptions,
  name = "",
): Result<Facts, LoadLedgerError> {
  try {
    const sheets = source.readText(text);
    return sheets.ok ? readSheets(sheets.value, name, options) : sheets;
  } catch (cause) {
    return failed(cause);
  }
}

export async function loadLedgerFile(
  source: LedgerSource,
  name: string,
  bytes: Uint8Array,
  options: LedgerOptions,
): Promise<Result<Facts, LoadLedgerError>> {
  try {
    const sheets = await source.readFile(name, bytes);
    return sheets.ok ? readSheets(sheets.value, name, options) : sheets;
  } catch (cause) {
    return failed(cause);
  }
}

/** What opens a document's bytes; null where they are no document. */
export type OpenDocument = (bytes: Uint8Array) => Promise<Snapshot | null>;

/** A source that reads documents too: their tables, and their lines with figures. */
export const withDocuments = (source: LedgerSource, open: OpenDocument): LedgerSource => ({
  readText: (text) => source.readText(text),
  readFile: async (name, bytes) => {
    const sheets = await source.readFile(name, bytes);
    if (sheets.ok || sheets.error.kind !== "notASpreadsheet") return sheets;
    const document = await open(bytes);
    if (document === null) return sheets;
    const read = documentSheets(document);
    return read.length === 0 ? err({ kind: "empty" }) : ok(read);
  },
});

function readSheets(
  sheets: readonly Sheet[],
  name: string,
  { year, roles }: LedgerOptions,
): Result<Facts, LoadLedgerError> {
  if (sheets.every(({ rows }) => rows.every((row) => row.every(isBlank))))
    return err({ kind: "emptyLedger" });
  const facts = readFacts(sheets, ledgerWords, fileName(name), roles);
  const over = overLedgerLimit(facts, false);
  if (over !== null) return tooLarge(over);
  if (!saysSomething(facts)) {
    const filled = sheets.flatMap(({ rows }) => rows.filter((row) => !row.every(isBlank)));
    return err({ kind: "nothingUnderstood", rows: filled.length });
  }
  return ok(withNotes(facts, otherYears(facts, year)));
}

const saysSomething = ({ size, tables }: Facts): boolean =>
  size > 0 || tables.some(({ cases }) => cases !== null);

/** Without its folders. */
const fileName = (path: string): string => path.replace(/^.*[\\/]/u, "");
