import { textSheet } from "../../core/ledger/sheet";
import type { Sheet } from "../../core/ledger/sheet";
import { err, ok } from "../../core/result";
import type { Result } from "../../core/result";
import type { LedgerSource, SheetError } from "../../ports/ledgerSource";
import { holdsStream, readDirectory } from "./containers";
import { decodeText } from "./decodeText";
import { measureWorkbook } from "./measureWorkbook";
import { readWorkbook } from "./readWorkbook";
import { overSpans } from "./markupSpans";
import { measureRows, overLimit } from "./sheetLimits";
import type { SheetLimits } from "./sheetLimits";
import { textRows } from "./textRows";

export interface SpreadsheetLimits extends SheetLimits {
  /** Of the file as it is stored. */
  readonly bytes: number;
  /** Of a file that can not be counted before it is parsed (.xls, HTML and XML tables). */
  readonly uncountedBytes: number;
  /** Cells of a workbook, whose parser keeps an object of each; a text may hold `cells`. */
  readonly workbookCells: number;
}

const MEGABYTE = 1024 * 1024;
/** What is read within ten seconds and 512 MB on an office computer; a year's records of a county come nowhere near. */
export const officeLimits: SpreadsheetLimits = {
  bytes: 64 * MEGABYTE,
  uncountedBytes: 16 * MEGABYTE,
  rows: 120_000,
  columns: 1024,
  cells: 600_000,
  workbookCells: 300_000,
  places: 2_000_000,
  cellText: 32_767,
  text: 8_000_000,
  parts: 10_000,
  unpackedBytes: 64 * MEGABYTE,
};

type Sheets = Result<readonly Sheet[], SheetError>;

/** A source with limits of one's own; `spreadsheetSource` has those of the product. */
export function limitedSource(limits: SpreadsheetLimits): LedgerSource {
  return {
    readFile: (name, bytes) => readFile(name, bytes, limits),
    readText: (text) =>
      text.length > limits.bytes
        ? err({ kind: "tooLarge", limit: limits.bytes, of: "bytes" })
        : readRows(text, "ifTable", limits),
  };
}

/** Workbooks, text files and pastes as grids of cells. A file's content decides what it is; its name only helps. */
export const spreadsheetSource: LedgerSource = limitedSource(officeLimits);

async function readFile(name: string, bytes: Uint8Array, limits: SpreadsheetLimits): Promise<Sheets> {
  if (bytes.length === 0) return err({ kind: "empty" });
  if (bytes.length > limits.bytes) return err({ kind: "tooLarge", limit: limits.bytes, of: "bytes" });
  if (startsWith(bytes, [0x50, 0x4b])) return readZipped(bytes, limits);
  // D0CF11E0: an OLE container, i.e. an .xls of 97–2003, an encrypted .xlsx, or a .doc.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return readContainer(bytes, limits);
  const text = decodeText(bytes);
  if (text === null || text.startsWith("%PDF-") || text.startsWith("{\\rtf") || isJson(text))
    return err({ kind: "notASpreadsheet" });
  if (isMarkup(text)) return readMarkup(text, limits);
  return readRows(text, /\.csv$/iu.test(name) ? "always" : "ifTable", limits);
}

/** A workbook may hold a Word document as an object, and the other way round: then only reading it tells. */
async function readContainer(bytes: Uint8Array, limits: SpreadsheetLimits): Promise<Sheets> {
  const word = holdsStream(bytes, "WordDocument");
  const workbook = holdsStream(bytes, "Workbook") || holdsStream(bytes, "Book");
  if (word && !workbook) return err({ kind: "notASpreadsheet" });
  const sheets = await readUncounted(bytes, limits);
  return word && !sheets.ok && sheets.error.kind === "broken" ? err({ kind: "notASpreadsheet" }) : sheets;
}

async function readZipped(bytes: Uint8Array, limits: SpreadsheetLimits): Promise<Sheets> {
  const parts = readDirectory(bytes);
  if (parts === null) return err({ kind: "broken", detail: "zip without a directory" });
  if (parts.some(({ name }) => /^(?:word|ppt)\//u.test(name))) return err({ kind: "notASpreadsheet" });
  const measured = measureWorkbook(bytes, parts, ofWorkbook(limits));
  if (!measured.ok) return measured;
  return readWorkbook(measured.value.bytes, ofWorkbook(limits), measured.value.hiddenRows);
}

const ofWorkbook = (limits: SpreadsheetLimits): SheetLimits => ({
  ...limits,
  cells: Math.min(limits.cells, limits.workbookCells),
});

const readUncounted = async (content: Uint8Array | string, limits: SpreadsheetLimits): Promise<Sheets> =>
  content.length > limits.uncountedBytes
    ? err({ kind: "tooLarge", limit: limits.uncountedBytes, of: "bytes" })
    : readWorkbook(content, ofWorkbook(limits));

/** Its cells are counted once it is parsed; what they ask for beyond themselves before. */
async function readMarkup(text: string, limits: SpreadsheetLimits): Promise<Sheets> {
  const over = text.length > limits.uncountedBytes ? null : overSpans(text, ofWorkbook(limits));
  return over === null ? readUncounted(text, limits) : err(over);
}

/** Borders of cells are counted before a text is cut at them. */
function readRows(text: string, commas: "always" | "ifTable", limits: SpreadsheetLimits): Sheets {
  if (text.length > limits.text + 2 * limits.cells)
    return err({ kind: "tooLarge", limit: limits.text, of: "text" });
  let borders = 0;
  for (let at = 0; at < text.length; at += 1) if (isBorder(text.charCodeAt(at))) borders += 1;
  if (borders > 2 * limits.cells) return err({ kind: "tooLarge", limit: limits.cells, of: "cells" });
  return rowsToSheets(textRows(text, commas), limits);
}

/** Tab, line ends, comma, semicolon, bar. */
const isBorder = (code: number): boolean =>
  code === 9 || code === 10 || code === 13 || code === 44 || code === 59 || code === 124;

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);

const isMarkup = (text: string): boolean =>
  /^\uFEFF?\s*<(?:[?!a-z])/iu.test(text) && /<(?:table|workbook|ss:)/iu.test(text);

function rowsToSheets(rows: readonly (readonly string[])[], limits: SpreadsheetLimits): Sheets {
  let length = rows.length;
  while (length > 0 && rows[length - 1]?.every((cell) => cell.trim() === "") === true) length -= 1;
  if (length === 0) return err({ kind: "empty" });
  const over = overLimit(measureRows(rows.slice(0, length)), limits);
  if (over !== null) return err(over);
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
