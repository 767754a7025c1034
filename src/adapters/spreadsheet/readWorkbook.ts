import type { CellObject, Range, WorkBook, WorkSheet, read } from "@e965/xlsx";
import type { Cell, CellArea, Sheet } from "../../core/ledger/sheet";
import { err, ok } from "../../core/result";
import type { Result } from "../../core/result";
import type { SheetError } from "../../ports/ledgerSource";
import { scaledText } from "./scaledText";
import { noAmounts, overLimit } from "./sheetLimits";
import type { Amounts, SheetLimits } from "./sheetLimits";

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
 * @param hiddenRows rows that are not shown, by sheet, where that is known; else the parser is asked, which costs ten times as much
 */
export async function readWorkbook(
  content: Uint8Array | string,
  limits: SheetLimits,
  hiddenRows: readonly (readonly number[])[] | null = null,
): Promise<Result<readonly Sheet[], SheetError>> {
  // The parser is by far the largest dependency and most ledgers are pasted: it is loaded when a workbook comes.
  const xlsx: Xlsx = await import("@e965/xlsx");
  const opened = open(xlsx, content, limits.rows, hiddenRows === null);
  if (!opened.ok) return opened;
  const workbook = opened.value;
  const offset = workbook.Workbook?.WBProps?.date1904 === true ? DAYS_1904 : 0;
  const over = overLimit(amountsOf(workbook), limits);
  if (over !== null) return err(over);
  const sheets = workbook.SheetNames.flatMap((name, index) => {
    const worksheet = workbook.Sheets[name];
    if (worksheet?.["!data"] === undefined) return [];
    const sheet = toSheet(xlsx, name, worksheet, offset, hiddenRows?.[index] ?? null);
    return [(workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0 ? { ...sheet, hidden: true } : sheet];
  });
  if (sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0) > limits.rows)
    return err({ kind: "tooLarge", limit: limits.rows, of: "rows" });
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  return filled.length === 0 ? err({ kind: "empty" }) : ok(filled);
}

/** Columns of the widest sheet that any program writes. */
const FARTHEST_COLUMN = 16_384;

/** Again after parsing: what came out of an .xls, .ods or HTML table could not be counted before. */
function amountsOf(workbook: WorkBook): Amounts {
  const sum = { ...noAmounts };
  for (const name of workbook.SheetNames) {
    const data: (CellObject[] | undefined)[] = workbook.Sheets[name]?.["!data"] ?? [];
    // A span of an HTML table may reach beyond every sheet: to walk over its holes takes minutes.
    const widest = data.reduce((width, row) => Math.max(width, row?.length ?? 0), 0);
    if (widest > FARTHEST_COLUMN) return { ...sum, columns: widest };
    data.forEach((row) => {
      let reach = 0;
      row?.forEach((cell, column) => {
        const length = textOf(cell).length;
        if (length === 0) return;
        sum.columns = Math.max(sum.columns, column + 1);
        reach = column + 1;
        sum.cells += 1;
        sum.text += length;
        sum.cellText = Math.max(sum.cellText, length);
      });
      sum.places += reach;
    });
  }
  return sum;
}

function open(
  xlsx: Xlsx,
  content: Uint8Array | string,
  maxRows: number,
  withRows: boolean,
): Result<WorkBook, SheetError> {
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
        cellStyles: withRows,
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

function toSheet(
  xlsx: Xlsx,
  name: string,
  worksheet: WorkSheet,
  offset: number,
  knownHidden: readonly number[] | null,
): Sheet {
  const rows = rowsOf(xlsx, worksheet, offset);
  const hiddenRows = (knownHidden ?? hiddenIn(worksheet)).filter((row) => row < rows.length);
  const sheet = { name, rows, merges: (worksheet["!merges"] ?? []).map(toArea) };
  return hiddenRows.length === 0 ? sheet : { ...sheet, hiddenRows };
}

/** Up to the last cell and the last row with something in it. The parser's own cells are let go row by row. */
function rowsOf(xlsx: Xlsx, worksheet: WorkSheet, offset: number): Cell[][] {
  const data: (CellObject[] | undefined)[] = worksheet["!data"] ?? [];
  const rows: Cell[][] = [];
  for (let index = 0; index < data.length; index += 1) {
    const cells = data[index] ?? [];
    data[index] = undefined;
    cells.length = lastFilled(cells) + 1;
    const row = Array.from(cells, (cell) => toCell(xlsx, cell, offset));
    while (row.length > 0 && row[row.length - 1]?.text.trim() === "") row.pop();
    rows.push(row);
  }
  while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop();
  return rows;
}

const hiddenIn = (worksheet: WorkSheet): readonly number[] =>
  (worksheet["!rows"] ?? []).flatMap((row, index) => (row.hidden === true ? [index] : []));

function lastFilled(cells: readonly CellObject[]): number {
  let last = -1;
  cells.forEach((cell, column) => {
    if (textOf(cell) !== "") last = column;
  });
  return last;
}

/** As shown; "" where there is nothing. */
const textOf = (cell: CellObject | undefined): string =>
  cell?.v === undefined || cell.t === "z" ? "" : (cell.w ?? String(cell.v));

const toArea = ({ s, e }: Range): CellArea => ({ top: s.r, left: s.c, bottom: e.r, right: e.c });

function toCell(xlsx: Xlsx, cell: CellObject | undefined, offset: number): Cell {
  if (cell?.v === undefined || cell.t === "z") return BLANK;
  const text = textOf(cell);
  if (cell.t !== "n" || typeof cell.v !== "number") return { text, number: null, date: false };
  const format = typeof cell.z === "string" ? cell.z : "";
  const scaled = scaledText(format, cell.v);
  if (scaled !== null) return { text: scaled, number: cell.v, date: false };
  // [h]:mm counts hours beyond a day: an amount and no time of day.
  if (/\[h+\]/iu.test(format)) return { text, number: cell.v * 24, date: false };
  const date = format !== "" && xlsx.SSF.is_date(format);
  return { text, number: date ? cell.v + offset : cell.v, date };
}
