/** One cell as it was stored and shown. */
export interface Cell {
  /** As the spreadsheet shows it; "" when blank. */
  readonly text: string;
  /** The stored number of a numeric cell (a rate shown as 92.5% is 0.925), else null. */
  readonly number: number | null;
  /** A number format that shows a date; `number` is then the serial of the 1900 system. */
  readonly date: boolean;
}

/** A grid of cells. Rows may differ in length; merged cells hold their value in the first cell only. */
export interface Sheet {
  /** "" for pasted text. */
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Merged areas, all counted from 0 within `rows`, inclusive. */
  readonly merges: readonly CellArea[];
  /** The spreadsheet does not show this sheet; absent = it does. */
  readonly hidden?: boolean;
  /** Rows that the spreadsheet does not show, counted from 0 within `rows`; absent = none. */
  readonly hiddenRows?: readonly number[];
  /** Rows of the spreadsheet above `rows[0]`, when this is one table cut out of a sheet; else absent. */
  readonly rowsAbove?: number;
  /** Rows from this one on are the columns of the spreadsheet and the other way round; absent = none are. */
  readonly turnedBelow?: number;
}

export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const textCell = (text: string): Cell => ({ text, number: null, date: false });

export const blankCell: Cell = textCell("");

export const isBlank = (cell: Cell | undefined): boolean => cell === undefined || cell.text.trim() === "";

export const textSheet = (rows: readonly (readonly string[])[], name = ""): Sheet => ({
  name,
  rows: rows.map((row) => row.map(textCell)),
  merges: [],
});
