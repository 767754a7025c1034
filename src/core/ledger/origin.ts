import type { LedgerNote, LedgerNoteCode, Origin } from "./ledger";
import type { Sheet } from "./sheet";

/** A row as it stood, cells joined by tabs, without the blank cells at its end. */
export const rowTextOf = (sheet: Sheet, row: number): string =>
  (sheet.rows[row] ?? [])
    .map(({ text }) => text)
    .join("\t")
    .trimEnd();

/** @param row counted from 0 within the sheet's rows @param column counted from 0 */
export const originOf = (sheet: Sheet, row: number, column: number): Origin => ({
  sheet: sheet.name,
  row: (sheet.rowsAbove ?? 0) + row + 1,
  column: column + 1,
  text: sheet.rows[row]?.[column]?.text ?? "",
  rowText: rowTextOf(sheet, row),
});

export const noteOn = (sheet: Sheet, row: number, code: LedgerNoteCode, text?: string): LedgerNote => ({
  sheet: sheet.name,
  row: (sheet.rowsAbove ?? 0) + row + 1,
  code,
  text: text ?? rowTextOf(sheet, row),
});
