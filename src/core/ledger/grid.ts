import { blankCell, isBlank } from "./sheet";
import type { Cell, CellArea, Sheet } from "./sheet";

/** Wider merged areas are decoration: their value is not carried further. */
const WIDEST = 512;

/** A sheet whose merged cells can be asked for the value of their area. */
export interface Grid {
  readonly sheet: Sheet;
  readonly width: number;
  /** The cell as stored; blank inside a merged area. */
  own(row: number, column: number): Cell;
  /** The cell as a reader sees it: inside a merged area the area's value. */
  seen(row: number, column: number): Cell;
  /** The merged area with a value that the cell lies in, null outside of any. */
  area(row: number, column: number): CellArea | null;
  /** Columns of the row that hold something of their own. */
  filled(row: number): readonly number[];
}

export function gridOf(sheet: Sheet): Grid {
  const carried = new Map<number, CellArea>();
  for (const area of sheet.merges) carry(sheet, area, carried);
  const own = (row: number, column: number): Cell => sheet.rows[row]?.[column] ?? blankCell;
  return {
    sheet,
    width: sheet.rows.reduce((width, row) => Math.max(width, row.length), 0),
    own,
    seen: (row, column) => {
      const cell = own(row, column);
      const area = isBlank(cell) ? carried.get(placeOf(row, column)) : undefined;
      return area === undefined ? cell : own(area.top, area.left);
    },
    area: (row, column) => carried.get(placeOf(row, column)) ?? null,
    filled: (row) => filledOf(sheet.rows[row] ?? []),
  };
}

/** A row's filled columns are asked for by every layout: they follow from the row alone and are kept with it. */
const known = new WeakMap<readonly Cell[], readonly number[]>();

function filledOf(cells: readonly Cell[]): readonly number[] {
  const kept = known.get(cells);
  if (kept !== undefined) return kept;
  const filled: number[] = [];
  for (let column = 0; column < cells.length; column += 1) if (!isBlank(cells[column])) filled.push(column);
  known.set(cells, filled);
  return filled;
}

const placeOf = (row: number, column: number): number => row * WIDEST * 64 + column;

function carry(sheet: Sheet, area: CellArea, carried: Map<number, CellArea>): void {
  const { top, left, bottom, right } = area;
  const value = sheet.rows[top]?.[left];
  if (value === undefined || isBlank(value) || right - left > WIDEST) return;
  for (let row = top; row <= Math.min(bottom, sheet.rows.length - 1); row += 1)
    for (let column = left; column <= right; column += 1) carried.set(placeOf(row, column), area);
}
