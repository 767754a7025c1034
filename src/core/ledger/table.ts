import { gridOf } from "./grid";
import type { Grid } from "./grid";
import { isHeaderRow, isPeriodLabel, isTitleRow, isUnitRow } from "./headerRow";
import { headerRoles } from "./headerWords";
import { splitUnit, unitOf } from "./ledgerUnits";
import { spanIn, yearIn } from "./period";
import type { Sheet } from "./sheet";

export interface TableColumn {
  readonly index: number;
  /** Header texts from top to bottom, without units and repetitions: ["会议", "次数"]. */
  readonly labels: readonly string[];
  /** The unit the header names: “参加人数（人）”. */
  readonly unit: string | null;
}

/** One table of a sheet: what stands above it, its header, its rows. Rows count from 0 within the sheet's rows. */
export interface Table {
  readonly grid: Grid;
  readonly titles: readonly number[];
  readonly headers: readonly number[];
  readonly body: readonly number[];
  readonly columns: readonly TableColumn[];
  /** The whole table's unit (“单位：万元” above it). */
  readonly unit: string | null;
  /** The year its title or sheet names. */
  readonly year: number | null;
  /** The months its title or sheet names: “1-11月”. */
  readonly span: string | null;
  /** Title, or the sheet's name when there is none. */
  readonly title: string;
}

export function readTable(sheet: Sheet): Table {
  const grid = gridOf(sheet);
  const rows = sheet.rows.flatMap((_, row) => (grid.filled(row).length > 0 ? [row] : []));
  const first = rows.findIndex((row, index) => isHeaderRow(grid, row, rows[index + 1] ?? null));
  const headerAt = first >= 0 && first <= 12 ? first : -1;
  const headers = headerAt < 0 ? [] : headerRows(grid, rows, headerAt);
  const headRow = headers[0];
  const titleCount = headRow === undefined ? leadingTitles(grid, rows) : rows.indexOf(headRow);
  const titles = rows.slice(0, titleCount);
  const body = rows.slice(titleCount + headers.length).filter((row) => !repeatsHeader(grid, row, headers));
  const titleTexts = titles.map((row) => textOfRow(grid, row));
  const title = titleTexts.find((text) => unitOf(text) === null) ?? sheet.name;
  const named = [...titleTexts, sheet.name];
  return {
    grid,
    titles,
    headers,
    body,
    columns: Array.from({ length: grid.width }, (_, index) => columnOf(grid, headers, index)),
    unit: titleTexts.map(tableUnit).find((unit) => unit !== null) ?? null,
    year: named.map(yearIn).find((year) => year !== null) ?? null,
    span: named.map(spanIn).find((label) => label !== null) ?? null,
    title,
  };
}

const textOfRow = (grid: Grid, row: number): string =>
  grid
    .filled(row)
    .map((column) => grid.own(row, column).text.trim())
    .join(" ");

/** “填报单位：综合科 单位：次”: an organisation is no unit, so every mention is tried. */
function tableUnit(text: string): string | null {
  const written = [...text.matchAll(/单位\s?[:：]\s?(?<unit>[^\s)）]{1,6})/gu)];
  return written.map(({ groups }) => unitOf(groups?.["unit"] ?? "")).find((unit) => unit !== null) ?? null;
}

function leadingTitles(grid: Grid, rows: readonly number[]): number {
  let count = 0;
  while (count < rows.length - 1 && isTitleRow(grid, rows[count] ?? 0)) count += 1;
  return count;
}

/** The header's rows: the one found, group headings above it, and further rows that name no value below it. */
function headerRows(grid: Grid, rows: readonly number[], at: number): readonly number[] {
  let from = at;
  while (from > 0 && isUpperHeader(grid, rows[from - 1] ?? 0, rows[from] ?? 0)) from -= 1;
  let to = at;
  while (to + 1 < rows.length && isLowerHeader(grid, rows.slice(from, to + 1), rows[to + 1] ?? 0)) to += 1;
  return rows.slice(from, to + 1);
}

function isUpperHeader(grid: Grid, row: number, below: number): boolean {
  const filled = grid.filled(row);
  if (below !== row + 1 || filled.length < 2 || isTitleRow(grid, row)) return false;
  const open = grid.filled(below);
  // Something of the upper row stands over a blank of the lower one, or spans more than one column of it.
  return (
    filled.some((column) => !open.includes(column)) &&
    filled.every((column) => !/\d/u.test(grid.own(row, column).text))
  );
}

function isLowerHeader(grid: Grid, above: readonly number[], row: number): boolean {
  const top = above[0];
  const last = above[above.length - 1];
  if (top === undefined || last === undefined || row !== last + 1) return false;
  if (isUnitRow(grid, row)) return true;
  const filled = grid.filled(row);
  const nameColumn = grid
    .filled(top)
    .find((column) => !headerRoles(grid.own(top, column).text).has("serial"));
  if (nameColumn === undefined || filled.length === 0 || filled.some((column) => column <= nameColumn))
    return false;
  return filled.every((column) => isLabel(grid.own(row, column).text));
}

const isLabel = (text: string): boolean =>
  unitOf(text) !== null ||
  isPeriodLabel(text) ||
  !/^[\d.,，．％%]+\D{0,3}$/u.test(text.trim()) ||
  /^20\d\d年?$/u.test(text.trim());

function repeatsHeader(grid: Grid, row: number, headers: readonly number[]): boolean {
  const header = headers[headers.length - 1];
  if (header === undefined) return false;
  const filled = grid.filled(row);
  return (
    filled.length > 1 &&
    filled.every((column) => grid.own(row, column).text === grid.own(header, column).text)
  );
}

function columnOf(grid: Grid, headers: readonly number[], index: number): TableColumn {
  const labels: string[] = [];
  let unit: string | null = null;
  headers.forEach((row, depth) => {
    const text = headerText(grid, row, index, depth < headers.length - 1);
    if (text === "" || (/^(?:计量)?单位$/u.test(text) && isUnitRow(grid, row))) return;
    const bare = unitOf(text);
    if (bare !== null && labels.length > 0 && !/^(?:单位|人次|场次|批次)$/u.test(text)) {
      unit = bare;
      return;
    }
    const split = splitUnit(text);
    unit = split.unit ?? unit;
    const label = split.name.replace(/[\s:：]+/gu, "").replace(/^其中/u, "");
    if (label !== "" && labels[labels.length - 1] !== label) labels.push(label);
  });
  return { index, labels, unit };
}

/** A group heading stands over the first of its columns only: those to the right take it over while the row below fills them. */
function headerText(grid: Grid, row: number, column: number, carries: boolean): string {
  const seen = grid.seen(row, column).text.trim();
  if (seen !== "" || !carries || grid.sheet.merges.length > 0) return seen;
  if (grid.own(row + 1, column).text.trim() === "") return "";
  let left = column - 1;
  while (left >= 0 && grid.own(row, left).text.trim() === "") left -= 1;
  return left >= 0 && grid.own(row + 1, left).text.trim() !== "" ? grid.own(row, left).text.trim() : "";
}
