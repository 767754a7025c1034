import type { SheetError } from "../../ports/ledgerSource";

/** What a workbook or a text may hold; all sheets together where nothing else is said. */
export interface SheetLimits {
  readonly rows: number;
  /** Of the widest row. */
  readonly columns: number;
  /** With something in them. */
  readonly cells: number;
  /** Up to the last filled cell of each row, blank ones too. */
  readonly places: number;
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
export type Amounts = Record<(typeof counted)[number], number>;

const counted = ["rows", "columns", "cells", "places", "cellText", "text"] as const;

export const noAmounts: Readonly<Amounts> = {
  rows: 0,
  columns: 0,
  cells: 0,
  places: 0,
  cellText: 0,
  text: 0,
};

/** The first limit that is passed, null for none. */
export function overLimit(amounts: Amounts, limits: SheetLimits): SheetError | null {
  for (const name of counted)
    if (amounts[name] > limits[name]) return { kind: "tooLarge", limit: limits[name], of: name };
  return null;
}

/** What rows of texts hold. */
export function measureRows(rows: readonly (readonly string[])[]): Amounts {
  const sum = { ...noAmounts, rows: rows.length };
  for (const row of rows) {
    sum.columns = Math.max(sum.columns, row.length);
    sum.places += row.length;
    for (const cell of row) {
      if (cell === "") continue;
      sum.cells += 1;
      sum.text += cell.length;
      sum.cellText = Math.max(sum.cellText, cell.length);
    }
  }
  return sum;
}
