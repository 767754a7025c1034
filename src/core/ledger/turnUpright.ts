import { readCellValue } from "./cellValue";
import { gridOf } from "./grid";
import type { Grid } from "./grid";
import { isPeriodLabel } from "./headerRow";
import { headerRoles } from "./headerWords";
import { blankCell } from "./sheet";
import type { Sheet } from "./sheet";

/** Rows below the indicators: 数量, 单位, 备注, a plan, a few years. */
const MOST_ROWS = 6;

/**
 * A table that lies on its side (the indicators across, 数量 and 单位 down) turned upright, its titles left above it. Null
 * where a table stands as it should. Places in the turned sheet lead back to the cells through `turnedBelow`.
 */
export function turnUpright(sheet: Sheet): Sheet | null {
  const grid = gridOf(sheet);
  const rows = sheet.rows.flatMap((_, row) => (grid.filled(row).length > 0 ? [row] : []));
  const head = rows.findIndex((row) => grid.filled(row).length > 2);
  const [top, ...below] = head < 0 ? [] : rows.slice(head);
  if (top === undefined || below.length === 0 || below.length > MOST_ROWS || !namesIndicators(grid, top))
    return null;
  const [corner = 0] = grid.filled(below[0] ?? top);
  const saysWhat = (row: number): boolean => grid.filled(row)[0] === corner && isWhat(grid, row, corner);
  if (!below.every(saysWhat) || !below.some((row) => holdsAmounts(grid, row))) return null;
  const lying = sheet.rows.slice(top);
  const upright = Array.from({ length: grid.width }, (_, column) =>
    lying.map((cells) => cells[column] ?? blankCell),
  );
  return {
    name: sheet.name,
    rows: [...sheet.rows.slice(0, top), ...upright],
    merges: [],
    rowsAbove: sheet.rowsAbove ?? 0,
    turnedBelow: top,
  };
}

/** “指标 · 党员大会 · 支委会”: names, and neither periods nor words that head columns. */
function namesIndicators(grid: Grid, row: number): boolean {
  const texts = grid.filled(row).map((column) => grid.own(row, column).text.trim());
  const names = headerRoles(texts[0] ?? "").has("name") ? texts.slice(1) : texts;
  return names.every(
    (text) => headerRoles(text).size === 0 && !isPeriodLabel(text) && /\p{Script=Han}/u.test(text),
  );
}

const whats = ["value", "unit", "remark", "plan", "rate"] as const;

/** 数量, 单位, 备注, 计划数, 2025年: what a row says of the indicators. */
function isWhat(grid: Grid, row: number, column: number): boolean {
  const text = grid.own(row, column).text.trim();
  const roles = headerRoles(text);
  return whats.some((role) => roles.has(role)) || /^20\d\d年/u.test(text);
}

function holdsAmounts(grid: Grid, row: number): boolean {
  const values = grid.filled(row).slice(1);
  const amounts = values.filter((column) => readCellValue(grid.own(row, column)).kind === "amount");
  return amounts.length > 0 && amounts.length >= values.length * 0.6;
}
