import { readFacts } from "./facts";
import { gridOf } from "./grid";
import type { Grid } from "./grid";
import { isFootnote, isHeaderRow, isTitleRow, isUnitRow } from "./headerRow";
import { headerRoles } from "./headerWords";
import { pairStarts } from "./pairs";
import { blankCell, isBlank } from "./sheet";
import type { Sheet } from "./sheet";

/** Cuts a sheet into its tables: one under another, or side by side. The rows keep their numbers through `rowsAbove`. */
export function splitTables(sheet: Sheet): readonly Sheet[] {
  const grid = gridOf(sheet);
  const rows = sheet.rows.flatMap((_, row) => (grid.filled(row).length > 0 ? [row] : []));
  const cuts = cutsOf(grid, rows);
  return cuts.flatMap((from, index) =>
    splitColumns(slice(sheet, from, cuts[index + 1] ?? sheet.rows.length)),
  );
}

/** Where the walk down a sheet stands. */
interface Walk {
  readonly cuts: number[];
  /** First row of the present table. */
  start: number;
  /** Its header as text, null while none was met. */
  header: string | null;
  headerEnd: number;
}

/** First rows of the tables. */
function cutsOf(grid: Grid, rows: readonly number[]): readonly number[] {
  const walk: Walk = { cuts: [rows[0] ?? 0], start: rows[0] ?? 0, header: null, headerEnd: -1 };
  rows.forEach((row, index) => {
    const previous = rows[index - 1];
    const gap = previous !== undefined && row > previous + 1;
    const below = walk.header !== null && row === walk.headerEnd + 1;
    if (!below && isHeader(grid, rows, index, walk.start, gap)) enterHeader(grid, rows, index, walk, gap);
    else if (below && (isUnitRow(grid, row) || isHeaderRow(grid, row, null))) walk.headerEnd = row;
    else if (gap && changesShape(grid, previous, row)) cut(walk, row, null);
  });
  return walk.cuts;
}

function cut(walk: Walk, row: number, header: string | null): void {
  if (row > walk.start) walk.cuts.push(row);
  walk.start = row;
  walk.header = header;
  walk.headerEnd = -1;
}

function enterHeader(grid: Grid, rows: readonly number[], index: number, walk: Walk, gap: boolean): void {
  const row = rows[index] ?? 0;
  const text = rowKey(grid, row);
  // A header repeated at the top of a page continues its table.
  if (text !== walk.header || gap)
    cut(walk, titlesAbove(grid, rows, index, walk.start, walk.header !== null), text);
  walk.headerEnd = row;
}

const rowKey = (grid: Grid, row: number): string =>
  (grid.sheet.rows[row] ?? []).map(({ text }) => text.trim()).join("\t");

/** In the middle of a table only known header words count; at its start texts over amounts do too. */
function isHeader(grid: Grid, rows: readonly number[], index: number, start: number, gap: boolean): boolean {
  const row = rows[index] ?? 0;
  if (isUnitRow(grid, row)) return false;
  const previous = rows[index - 1];
  const fresh = row === start || gap || (previous !== undefined && isTitleRow(grid, previous));
  return isHeaderRow(grid, row, fresh ? (rows[index + 1] ?? null) : null);
}

/** The first of the title rows directly above a header; for the first header of a part everything above is title. */
function titlesAbove(
  grid: Grid,
  rows: readonly number[],
  index: number,
  start: number,
  headed: boolean,
): number {
  let first = index;
  while (first > 0) {
    const above = rows[first - 1] ?? 0;
    if (above < start || !(isTitleRow(grid, above) || isUpperHeader(grid, above, rows[first] ?? 0, headed)))
      break;
    first -= 1;
  }
  return rows[first] ?? start;
}

/** The upper of two header rows: texts only, over a lower one that leaves cells blank where it speaks. */
function isUpperHeader(grid: Grid, row: number, below: number, headed: boolean): boolean {
  const filled = grid.filled(row);
  if (below !== row + 1 || filled.length < 2) return false;
  const open = grid.filled(below);
  const words = filled.filter((column) => headerRoles(grid.own(row, column).text).size > 0).length;
  return filled.some((column) => !open.includes(column)) && words > 0 && (!headed || words >= 1);
}

/** Lines of text after a table, or a table after lines of text. */
function changesShape(grid: Grid, before: number, row: number): boolean {
  const [was, is] = [grid.filled(before), grid.filled(row)];
  const text = grid.own(row, is[0] ?? 0).text;
  if (isFootnote(text)) return false;
  if (was.length >= 2 && is.length === 1) return isTitleRow(grid, row) || readFacts(text).length > 0;
  return was.length === 1 && is.length >= 2;
}

function slice(sheet: Sheet, from: number, to: number): Sheet {
  if (from === 0 && to === sheet.rows.length) return sheet;
  return {
    name: sheet.name,
    rows: sheet.rows.slice(from, to),
    merges: sheet.merges
      .filter(({ top, bottom }) => bottom >= from && top < to)
      .map(({ top, left, bottom, right }) => ({
        top: Math.max(0, top - from),
        left,
        bottom: Math.min(to - 1, bottom) - from,
        right,
      })),
    rowsAbove: (sheet.rowsAbove ?? 0) + from,
  };
}

/** Two or more tables side by side share a header row that repeats its words: 指标 数量 指标 数量. */
function splitColumns(sheet: Sheet): readonly Sheet[] {
  const grid = gridOf(sheet);
  const header = sheet.rows.slice(0, 12).findIndex((_, row) => isHeaderRow(grid, row, null));
  const starts = header < 0 ? pairStarts(grid) : repeatedStarts(grid, header);
  if (starts.length < 2) return [sheet];
  return starts.map((start, index) => {
    // What stands left of the first header (a note under the tables) goes with the first table.
    const left = index === 0 ? 0 : start;
    const right = starts[index + 1] ?? grid.width;
    const keeps = (row: number, column: number): boolean =>
      row < header || (column >= left && column < right);
    return {
      ...sheet,
      rows: sheet.rows.map((cells, row) =>
        cells.some((cell, column) => !isBlank(cell) && keeps(row, column))
          ? cells.map((cell, column) => (keeps(row, column) ? cell : blankCell))
          : [],
      ),
    };
  });
}

function repeatedStarts(grid: Grid, header: number): readonly number[] {
  const filled = grid.filled(header);
  const texts = filled.map((column) => grid.own(header, column).text.trim());
  const first = texts[0] ?? "";
  const roles = headerRoles(first);
  const starts = filled.filter((_, index) => texts[index] === first);
  const names = roles.has("name") || roles.has("serial") || roles.has("date") || roles.has("group");
  const gap = (starts[1] ?? 0) - (starts[0] ?? 0);
  return names && gap >= 2 ? starts : [];
}
