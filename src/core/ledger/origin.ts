import type { LedgerNote, LedgerNoteCode, Origin } from "./ledger";
import type { Sheet } from "./sheet";

/** A row as it stood, cells joined by tabs, without the blank cells at its end. */
export const rowTextOf = (sheet: Sheet, row: number): string =>
  (sheet.rows[row] ?? [])
    .map(({ text }) => text)
    .join("\t")
    .trimEnd();

/** Where a cell of a table stands in the spreadsheet; both count from 0. */
function placeOf(
  { rowsAbove = 0, turnedBelow }: Sheet,
  row: number,
  column: number,
): { readonly row: number; readonly column: number } {
  return turnedBelow === undefined || row < turnedBelow
    ? { row: rowsAbove + row, column }
    : { row: rowsAbove + turnedBelow + column, column: row - turnedBelow };
}

/** @param row counted from 0 within the sheet's rows @param column counted from 0 */
export function originOf(sheet: Sheet, row: number, column: number): Origin {
  const place = placeOf(sheet, row, column);
  return {
    sheet: sheet.name,
    row: place.row + 1,
    column: place.column + 1,
    text: sheet.rows[row]?.[column]?.text ?? "",
    rowText: rowTextOf(sheet, row),
  };
}

export const noteOn = (sheet: Sheet, row: number, code: LedgerNoteCode, text?: string): LedgerNote => ({
  sheet: sheet.name,
  row: placeOf(sheet, row, 0).row + 1,
  code,
  text: text ?? rowTextOf(sheet, row),
});
