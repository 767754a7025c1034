import { textSheet } from "../../core/ledger/sheet";
import type { Sheet } from "../../core/ledger/sheet";
import { err, ok } from "../../core/result";
import type { Result } from "../../core/result";
import type { LedgerSource, SheetError } from "../../ports/ledgerSource";
import { holdsStream, readDirectory } from "./containers";
import { decodeText } from "./decodeText";
import { readWorkbook } from "./readWorkbook";
import { textRows } from "./textRows";

export interface SpreadsheetLimits {
  /** Of the file as it is stored. */
  readonly bytes: number;
  /** Of all sheets together. */
  readonly rows: number;
  /** Of a zipped workbook as it says of itself, unpacked. */
  readonly unpackedBytes: number;
}

const MEGABYTE = 1024 * 1024;
const officeLimits: SpreadsheetLimits = {
  bytes: 64 * MEGABYTE,
  rows: 200_000,
  unpackedBytes: 1024 * MEGABYTE,
};

type Sheets = Result<readonly Sheet[], SheetError>;

/** A source with limits of one's own; `spreadsheetSource` has those of the product. */
export function limitedSource(limits: SpreadsheetLimits): LedgerSource {
  return {
    readFile: (name, bytes) => readFile(name, bytes, limits),
    readText: (text) =>
      text.length > limits.bytes
        ? err({ kind: "tooLarge", limit: limits.bytes, of: "bytes" })
        : rowsToSheets(textRows(text, "ifTable"), limits),
  };
}

/** Workbooks, text files and pastes as grids of cells. A file's content decides what it is; its name only helps. */
export const spreadsheetSource: LedgerSource = limitedSource(officeLimits);

async function readFile(name: string, bytes: Uint8Array, limits: SpreadsheetLimits): Promise<Sheets> {
  if (bytes.length === 0) return err({ kind: "empty" });
  if (bytes.length > limits.bytes) return err({ kind: "tooLarge", limit: limits.bytes, of: "bytes" });
  if (startsWith(bytes, [0x50, 0x4b])) return readZipped(bytes, limits);
  // D0CF11E0: an OLE container, i.e. an .xls of 97–2003, an encrypted .xlsx, or a .doc.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return holdsStream(bytes, "WordDocument")
      ? err({ kind: "notASpreadsheet" })
      : readWorkbook(bytes, limits.rows);
  const text = decodeText(bytes);
  if (text === null || text.startsWith("%PDF-") || text.startsWith("{\\rtf") || isJson(text))
    return err({ kind: "notASpreadsheet" });
  if (isMarkup(text)) return readWorkbook(text, limits.rows);
  return rowsToSheets(textRows(text, /\.csv$/iu.test(name) ? "always" : "ifTable"), limits);
}

async function readZipped(bytes: Uint8Array, { rows, unpackedBytes }: SpreadsheetLimits): Promise<Sheets> {
  const directory = readDirectory(bytes);
  if (directory === null) return err({ kind: "broken", detail: "zip without a directory" });
  if (directory.names.some((name) => /^(?:word|ppt)\//u.test(name))) return err({ kind: "notASpreadsheet" });
  if (directory.unpacked > unpackedBytes) return err({ kind: "tooLarge", limit: unpackedBytes, of: "bytes" });
  return readWorkbook(bytes, rows);
}

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);

const isMarkup = (text: string): boolean =>
  /^\uFEFF?\s*<(?:[?!a-z])/iu.test(text) && /<(?:table|workbook|ss:)/iu.test(text);

function rowsToSheets(rows: readonly (readonly string[])[], limits: SpreadsheetLimits): Sheets {
  let length = rows.length;
  while (length > 0 && rows[length - 1]?.every((cell) => cell.trim() === "") === true) length -= 1;
  if (length === 0) return err({ kind: "empty" });
  if (length > limits.rows) return err({ kind: "tooLarge", limit: limits.rows, of: "rows" });
  return ok([textSheet(rows.slice(0, length))]);
}

/** Settings or a key, given for a ledger by mistake. */
function isJson(text: string): boolean {
  if (!/^\uFEFF?\s*[{[]/u.test(text)) return false;
  try {
    return typeof JSON.parse(text) === "object";
  } catch {
    return false;
  }
}
