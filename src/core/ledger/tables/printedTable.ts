import type { Grid } from "../grid";
import type { Sheet } from "../sheet";
import type { SheetRow } from "./sheetRows";

/** A table as it stands in its sheet. Rows and columns count from 0 within the sheet. */
export interface PrintedTable {
  readonly sheet: Sheet;
  readonly grid: Grid;
  /** All rows of the sheet as they were read. */
  readonly rows: readonly SheetRow[];
  /** Rows of titles, forms' heads and units above it. */
  readonly captions: readonly number[];
  readonly header: readonly number[];
  readonly body: readonly number[];
  /** Rows of one cell below or between: notes, lines of prose. */
  readonly lines: readonly number[];
  readonly left: number;
  /** Exclusive. */
  readonly right: number;
}
