import { readCellValue } from "./cellValue";
import type { Grid } from "./grid";
import { isTitleRow } from "./headerRow";
import { unitOf } from "./ledgerUnits";

/**
 * Columns in which the names stand of a form without a header that puts several names with their amounts into a row:
 * “党支部数（个） · 12 · 党员数（名） · 236”. Empty where the sheet is no such form.
 */
export function pairStarts(grid: Grid): readonly number[] {
  const rows = grid.sheet.rows.flatMap((_, row) =>
    grid.filled(row).length > 1 && !isTitleRow(grid, row) ? [row] : [],
  );
  if (rows.length < 2) return [];
  const names = Array.from({ length: grid.width }, (_, column) => column).filter((column) =>
    isNamed(grid, rows, column),
  );
  return names.length > 1 ? names : [];
}

/** A column of different names, each with an amount right of it. */
function isNamed(grid: Grid, rows: readonly number[], column: number): boolean {
  const filled = rows.filter((row) => grid.own(row, column).text.trim() !== "");
  const texts = filled.map((row) => grid.own(row, column).text.trim());
  const named = filled.filter(
    (row, index) => isName(texts[index] ?? "") && standsBeforeAmount(grid, row, column),
  );
  return (
    filled.length >= 2 &&
    filled.length >= rows.length * 0.5 &&
    named.length === filled.length &&
    new Set(texts).size === texts.length
  );
}

const isName = (text: string): boolean => /\p{Script=Han}{2}/u.test(text) && unitOf(text) === null;

function standsBeforeAmount(grid: Grid, row: number, column: number): boolean {
  if (readCellValue(grid.own(row, column)).kind !== "text") return false;
  const next = grid.filled(row).find((right) => right > column);
  if (next === undefined) return false;
  const { kind } = readCellValue(grid.own(row, next));
  return kind === "amount" || kind === "none";
}
