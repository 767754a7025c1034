import type { SheetError } from "../../ports/ledgerSource";

/** What a workbook or a text may hold; all sheets together where nothing else is said. */
export interface SheetLimits {
  readonly rows: number;
  /** Of the widest row. */
  readonly columns: number;
  /** With something in them. */
  readonly cells: number;
  /** Of one cell, in UTF-16 units. Excel's own limit is 32,767. */
  readonly cellText: number;
  /** As shown: a text that stands in a thousand cells counts a thousand times. */
  readonly text: number;
  /** Files within a zipped workbook. */
  readonly parts: number;
  /** Of a zipped workbook's parts that hold cells, as they really unpack. */
  readonly unpackedBytes: number;
}

/** What was counted, by the names of the limits. */
export type Amounts = Record<"rows" | "columns" | "cells" | "cellText" | "text", number>;

/** The first limit that is passed, null for none. */
export function overLimit(amounts: Amounts, limits: SheetLimits): SheetError | null {
  for (const name of ["rows", "columns", "cells", "cellText", "text"] as const)
    if (amounts[name] > limits[name]) return { kind: "tooLarge", limit: limits[name], of: name };
  return null;
}

/** What rows of texts hold. */
export function measureRows(rows: readonly (readonly string[])[]): Amounts {
  const sum: Amounts = { rows: rows.length, columns: 0, cells: 0, cellText: 0, text: 0 };
  for (const row of rows) {
    sum.columns = Math.max(sum.columns, row.length);
    for (const cell of row) {
      if (cell === "") continue;
      sum.cells += 1;
      sum.text += cell.length;
      sum.cellText = Math.max(sum.cellText, cell.length);
    }
  }
  return sum;
}
