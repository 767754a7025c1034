import { spreadsheetSource } from "../../src/adapters/spreadsheet/spreadsheetSource";

/** The texts of a spreadsheet's cells, blank ones at the ends of rows left out. */
export async function readSheets(
  bytes: Uint8Array,
): Promise<readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[]> {
  const sheets = await spreadsheetSource.readFile("table.xlsx", bytes);
  if (!sheets.ok) throw new Error(sheets.error.kind);
  return sheets.value.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => row.map(({ text }) => text)),
  }));
}
