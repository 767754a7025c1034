import { textSheet } from "../../core/ledger/sheet";
import type { Sheet } from "../../core/ledger/sheet";
import { err, ok } from "../../core/result";
import type { Result } from "../../core/result";
import type { LedgerSource, SheetError } from "../../ports/ledgerSource";
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
        ? err({ kind: "tooLarge", limit: limits.bytes })
        : rowsToSheets(textRows(text, "ifTable"), limits),
  };
}

/** Workbooks, text files and pastes as grids of cells. A file's content decides what it is; its name only helps. */
export const spreadsheetSource: LedgerSource = limitedSource(officeLimits);

async function readFile(name: string, bytes: Uint8Array, limits: SpreadsheetLimits): Promise<Sheets> {
  if (bytes.length === 0) return err({ kind: "empty" });
  if (bytes.length > limits.bytes) return err({ kind: "tooLarge", limit: limits.bytes });
  if (startsWith(bytes, [0x50, 0x4b])) {
    const unpacked = unpackedSize(bytes);
    if (unpacked === null) return err({ kind: "broken", detail: "zip without a directory" });
    return unpacked > limits.unpackedBytes
      ? err({ kind: "tooLarge", limit: limits.unpackedBytes })
      : readWorkbook(bytes, limits.rows);
  }
  // D0CF11E0: an OLE container, i.e. an .xls of 97–2003 or an encrypted .xlsx.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return readWorkbook(bytes, limits.rows);
  const text = decodeText(bytes);
  if (text === null || text.startsWith("%PDF-") || text.startsWith("{\\rtf"))
    return err({ kind: "notASpreadsheet" });
  if (isMarkup(text)) return readWorkbook(text, limits.rows);
  return rowsToSheets(textRows(text, /\.csv$/iu.test(name) ? "always" : "ifTable"), limits);
}

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);

const isMarkup = (text: string): boolean =>
  /^\uFEFF?\s*<(?:[?!a-z])/iu.test(text) && /<(?:table|workbook|ss:)/iu.test(text);

function rowsToSheets(rows: readonly (readonly string[])[], limits: SpreadsheetLimits): Sheets {
  let length = rows.length;
  while (length > 0 && rows[length - 1]?.every((cell) => cell.trim() === "") === true) length -= 1;
  if (length === 0) return err({ kind: "empty" });
  if (length > limits.rows) return err({ kind: "tooLarge", limit: limits.rows });
  return ok([textSheet(rows.slice(0, length))]);
}

/** The sum of the unpacked sizes in a zip's central directory (APPNOTE 4.3.12), null where there is none. */
function unpackedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  let position = view.getUint32(end + 16, true);
  let sum = 0;
  while (position + 46 <= view.byteLength && view.getUint32(position, true) === 0x02014b50) {
    sum += view.getUint32(position + 24, true);
    position +=
      46 +
      view.getUint16(position + 28, true) +
      view.getUint16(position + 30, true) +
      view.getUint16(position + 32, true);
  }
  return sum;
}

function endOfDirectory(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let position = view.byteLength - 22; position >= first; position -= 1)
    if (view.getUint32(position, true) === 0x06054b50) return position;
  return null;
}
