import { isBlank } from "../sheet";
import type { Sheet } from "../sheet";
import { saysFigures } from "../../language/prose";
import type { CellReading } from "./cells";
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
  /** Readings of all cells, by column. */
  readonly readings: readonly CellReading[];
  /** Of a single cell: prose with figures, a note, a text, a value of a column. */
  readonly says: "figures" | "note" | "text" | "value";
}

export function sheetRows(sheet: Sheet, readers: Readers): readonly SheetRow[] {
  let gap = false;
  return sheet.rows.map((cells, at) => {
    const filled: number[] = [];
    for (let column = 0; column < cells.length; column += 1) if (!isBlank(cells[column])) filled.push(column);
    const readings = cells.map(readers.cell);
    const row = {
      ...toRow(
        at,
        filled,
        filled.map((column) => readings[column] as CellReading),
        gap,
        readers,
      ),
      readings,
    };
    gap = row.kind === "blank";
    return row;
  });
}

function toRow(
  at: number,
  filled: readonly number[],
  cells: readonly CellReading[],
  gap: boolean,
  readers: Readers,
): Omit<SheetRow, "readings"> {
  const right = (filled[filled.length - 1] ?? -1) + 1;
  const base = { at, gap, filled, right, cells };
  if (filled.length === 0) return { ...base, kind: "blank", says: "text" };
  if (filled.length > 1) return { ...base, kind: isFormHead(cells, readers) ? "head" : "row", says: "text" };
  return { ...base, kind: "single", says: singleSays(cells[0] as CellReading, readers) };
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
  const labels = cells.map(({ text }) => text.replace(/[\s:：（）()盖章]+/gu, ""));
  const asks = (index: number): boolean => words.formLabels.includes(labels[index] ?? "");
  if (cells.length % 2 === 0 && labels.every((_, index) => index % 2 === 1 || asks(index))) return true;
  const first = cells[0]?.text ?? "";
  const colon = first.search(/[:：]/u);
  if (cells.length > 3 || colon < 0) return false;
  const label = first.slice(0, colon).replace(/[\s（）()盖章]+/gu, "");
  return words.formLabels.includes(label) || (words.headers.get(label)?.has("unit") ?? false);
}
