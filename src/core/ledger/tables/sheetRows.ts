import type { Sheet } from "../sheet";
import { saysFigures } from "../../language/prose";
import type { CellReader, CellReading } from "./cells";
import type { Readers } from "./splitSheet";

/** A row and what may be said of it by itself. */
export interface SheetRow {
  /** Counted from 0 within the sheet. */
  readonly at: number;
  readonly kind: "blank" | "single" | "head" | "row";
  /** Blank rows stand above it. */
  readonly gap: boolean;
  /** Columns that hold something. */
  readonly filled: readonly number[];
  readonly right: number;
  /** Readings of the filled cells, in their order. */
  readonly cells: readonly CellReading[];
  /** Readings of all cells up to the last that is filled, by column. */
  readonly readings: readonly CellReading[];
  /** Of a single cell: prose with figures, a note, a text, a value of a column. */
  readonly says: "figures" | "note" | "text" | "value";
}

export function sheetRows(sheet: Sheet, readers: Readers): readonly SheetRow[] {
  let gap = false;
  const firstColumns: (readonly number[])[] = [];
  const columns: CellReader[] = [];
  return sheet.rows.map((stored, at) => {
    const readings = readingsOf(stored, columns, readers);
    const { filled, cells } = withoutBlanks(readings, firstColumns);
    const [first] = cells;
    const kind = kindOf(cells, readers);
    const says = kind === "single" && first !== undefined ? singleSays(first, readers) : "text";
    const row: SheetRow = {
      at,
      kind,
      gap,
      filled,
      right: (filled[filled.length - 1] ?? -1) + 1,
      cells,
      readings,
      says,
    };
    gap = kind === "blank";
    return row;
  });
}

/** Up to the last cell that holds something. @param columns reads the cells of each column, as far as there were any */
function readingsOf(
  stored: Sheet["rows"][number],
  columns: CellReader[],
  { cell }: Readers,
): readonly CellReading[] {
  const readings = new Array<CellReading>(stored.length);
  let end = 0;
  for (let column = 0; column < stored.length; column += 1) {
    const reading = (columns[column] ??= columnReader(cell))(stored[column]);
    readings[column] = reading;
    if (reading.sort !== "blank") end = column + 1;
  }
  if (end < readings.length) readings.length = end;
  return readings;
}

/** So many texts of a column are looked up among its own. */
const FEW = 500;

/** Most columns say few things: these are found faster among themselves than among all texts of a ledger. */
function columnReader(read: CellReader): CellReader {
  const known = new Map<string, CellReading>();
  return (cell) => {
    if (cell?.number !== null || known.size >= FEW) return read(cell);
    const kept = known.get(cell.text);
    if (kept !== undefined) return kept;
    const reading = read(cell);
    known.set(cell.text, reading);
    return reading;
  };
}

/** Most rows have no blanks: they share what says so. @param firstColumns 0 to n − 1, by n, as far as they were asked for */
function withoutBlanks(
  readings: readonly CellReading[],
  firstColumns: (readonly number[])[],
): Pick<SheetRow, "filled" | "cells"> {
  if (readings.every(isFilled))
    return {
      filled: (firstColumns[readings.length] ??= readings.map((_, column) => column)),
      cells: readings,
    };
  const filled: number[] = [];
  const cells: CellReading[] = [];
  readings.forEach((reading, column) => {
    if (!isFilled(reading)) return;
    filled.push(column);
    cells.push(reading);
  });
  return { filled, cells };
}

const isFilled = ({ sort }: CellReading): boolean => sort !== "blank";

function kindOf(cells: readonly CellReading[], readers: Readers): SheetRow["kind"] {
  if (cells.length < 2) return cells.length === 0 ? "blank" : "single";
  return cells[0]?.sort === "text" && isFormHead(cells, readers) ? "head" : "row";
}

function singleSays(cell: CellReading, { words }: Readers): SheetRow["says"] {
  if (cell.sort !== "text") return "value";
  if (isNote(cell.text, words.notes)) return saysFigures(cell.text, words) ? "figures" : "note";
  return saysFigures(cell.text, words) ? "figures" : "text";
}

export const isNote = (text: string, notes: readonly string[]): boolean =>
  notes.some(
    (word) => text.startsWith(word) && /^\s?(?:[①-⑳\d]?\s?[:：.]|\d|[①-⑳])/u.test(text.slice(word.length)),
  );

/** “填报单位：××局  2025年11月30日  单位：次” in two or three cells, or labels and what they ask for cell beside cell. */
function isFormHead(cells: readonly CellReading[], { words }: Readers): boolean {
  const bare = (at: number): string => (cells[at]?.text ?? "").replace(/[\s:：（）()盖章]+/gu, "");
  const asks = (at: number): boolean => words.formLabels.includes(bare(at));
  if (cells.length % 2 === 0 && asks(0) && cells.every((_, at) => at % 2 === 1 || asks(at))) return true;
  if (cells.length > 3) return false;
  const first = cells[0]?.text ?? "";
  const colon = first.search(/[:：]/u);
  if (colon < 0) return false;
  const label = first.slice(0, colon).replace(/[\s（）()盖章]+/gu, "");
  return words.formLabels.includes(label) || (words.headers.get(label)?.has("unit") ?? false);
}
