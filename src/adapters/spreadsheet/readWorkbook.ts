import type { CellObject, Range, WorkBook, WorkSheet, read } from "@e965/xlsx";
import type { Cell, CellArea, Sheet } from "../../core/ledger/sheet";
import { err, ok } from "../../core/result";
import type { Result } from "../../core/result";
import type { SheetError } from "../../ports/ledgerSource";

/** What is used of the parser; its own types leave the number formats untyped. */
interface Xlsx {
  readonly read: typeof read;
  readonly SSF: { readonly is_date: (format: string) => boolean };
}

const BLANK: Cell = { text: "", number: null, date: false };
/** Days between the first days of the 1900 and the 1904 date systems of spreadsheets. */
const DAYS_1904 = 1462;

/**
 * Reads a workbook (.xlsx, .xls, .ods, or the HTML and XML tables that old systems call “.xls”): stored values and shown texts of
 * every sheet, hidden ones included. Formulas are not evaluated: the cached value counts.
 */
export async function readWorkbook(
  content: Uint8Array | string,
  maxRows: number,
): Promise<Result<readonly Sheet[], SheetError>> {
  // The parser is by far the largest dependency and most ledgers are pasted: it is loaded when a workbook comes.
  const xlsx: Xlsx = await import("@e965/xlsx");
  const opened = open(xlsx, content, maxRows);
  if (!opened.ok) return opened;
  const workbook = opened.value;
  const offset = workbook.Workbook?.WBProps?.date1904 === true ? DAYS_1904 : 0;
  const sheets = workbook.SheetNames.flatMap((name, index) => {
    const worksheet = workbook.Sheets[name];
    if (worksheet?.["!data"] === undefined) return [];
    const sheet = toSheet(xlsx, name, worksheet, offset);
    return [(workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0 ? { ...sheet, hidden: true } : sheet];
  });
  if (sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0) > maxRows)
    return err({ kind: "tooLarge", limit: maxRows, of: "rows" });
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  return filled.length === 0 ? err({ kind: "empty" }) : ok(filled);
}

function open(xlsx: Xlsx, content: Uint8Array | string, maxRows: number): Result<WorkBook, SheetError> {
  try {
    return ok(
      xlsx.read(content, {
        type: typeof content === "string" ? "string" : "array",
        dense: true,
        cellNF: true,
        cellText: true,
        cellDates: false,
        cellFormula: false,
        cellHTML: false,
        // Which rows are hidden is told with the styles only.
        cellStyles: true,
        sheetRows: maxRows + 1,
      }),
    );
  } catch (cause) {
    // The parser throws for every bad file; what it says is the only way to tell a locked file from a damaged one.
    const detail = cause instanceof Error ? cause.message : String(cause);
    if (/password|encrypt/iu.test(detail)) return err({ kind: "passwordProtected" });
    return err(
      /unsupported zip file/iu.test(detail) ? { kind: "notASpreadsheet" } : { kind: "broken", detail },
    );
  }
}

function toSheet(xlsx: Xlsx, name: string, worksheet: WorkSheet, offset: number): Sheet {
  const data: (CellObject[] | undefined)[] = worksheet["!data"] ?? [];
  const rows: Cell[][] = [];
  for (let index = 0; index < data.length; index += 1) {
    const row = Array.from(data[index] ?? [], (cell) => toCell(xlsx, cell, offset));
    while (row.length > 0 && row[row.length - 1]?.text.trim() === "") row.pop();
    rows.push(row);
  }
  while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop();
  const hiddenRows = rows.flatMap((_, row) => (worksheet["!rows"]?.[row]?.hidden === true ? [row] : []));
  const sheet = { name, rows, merges: (worksheet["!merges"] ?? []).map(toArea) };
  return hiddenRows.length === 0 ? sheet : { ...sheet, hiddenRows };
}

const toArea = ({ s, e }: Range): CellArea => ({ top: s.r, left: s.c, bottom: e.r, right: e.c });

function toCell(xlsx: Xlsx, cell: CellObject | undefined, offset: number): Cell {
  if (cell?.v === undefined || cell.t === "z") return BLANK;
  const text = cell.w ?? String(cell.v);
  if (cell.t !== "n" || typeof cell.v !== "number") return { text, number: null, date: false };
  const date = typeof cell.z === "string" && xlsx.SSF.is_date(cell.z);
  return { text, number: date ? cell.v + offset : cell.v, date };
}
