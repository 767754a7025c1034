import type { CellReading } from "./cells";
import { isYear } from "./cellSigns";
import type { SheetRow } from "./sheetRows";
import type { Readers } from "./splitSheet";

/** Rows looked at below a row to see whether it heads them. */
const LOOK_BELOW = 8;
/** Rows of one header. */
const TALLEST = 4;
const isValue = (cell: CellReading): boolean => cell.isValue;
const isLabel = (cell: CellReading): boolean => cell.heads;

const fewestMonths = 6;

/** 行风月报 · 1 · 2 · 3 · … · 12 · 累计: the months by their numbers alone, the last of them perhaps with a remark. */
export function isMonthRow(cells: readonly CellReading[]): boolean {
  const from = cells.findIndex(({ sort }) => sort === "number");
  if (from < 0 || from > 2) return false;
  let month = 0;
  while (isMonth(cells[from + month], month + 1)) month += 1;
  return (
    month >= fewestMonths &&
    month <= 12 &&
    [...cells.slice(0, from), ...cells.slice(from + month)].every(isLabel)
  );
}

const isMonth = (cell: CellReading | undefined, month: number): boolean =>
  cell?.sort === "number" && new RegExp(`^${month}(?!\\d)[月]?(?:[（(].*[)）])?$`, "u").test(cell.text);

/**
 * Columns below a row that hold figures, dates or marks. @param fresh nothing of a table stands directly above: a blank row may
 * part a header from its body, and no row of a body from the next table
 */
function typedBelow(rows: readonly SheetRow[], index: number, fresh: boolean): ReadonlySet<number> {
  const counts = new Map<number, { values: number; filled: number }>();
  let seen = 0;
  for (let next = index + 1; next < rows.length && seen < LOOK_BELOW; next += 1) {
    const row = rows[next] as SheetRow;
    if (row.kind === "blank" && (seen > 0 || !fresh)) break;
    // Lower rows of the same header hold no values.
    if (row.kind !== "row" || (seen === 0 && next - index < TALLEST && !row.cells.some(isValue))) continue;
    seen += 1;
    row.filled.forEach((column, at) => {
      const count = counts.get(column) ?? { values: 0, filled: 0 };
      count.filled += 1;
      if (row.cells[at]?.isValue === true) count.values += 1;
      counts.set(column, count);
    });
  }
  const typed = [...counts].filter(([, { values, filled }]) => values > 0 && values * 2 >= filled);
  return new Set(typed.map(([column]) => column));
}

/** How many of the columns of figures a row labels, its lower rows with it. */
function labelled(rows: readonly SheetRow[], index: number, typed: ReadonlySet<number>): number {
  const columns = new Set(rows[index]?.filled);
  for (let next = index + 1; next - index < TALLEST; next += 1) {
    const lower = rows[next];
    if (lower?.kind !== "row" || !lower.cells.every(isLabel)) break;
    for (const column of lower.filled) columns.add(column);
  }
  return [...typed].filter((column) => columns.has(column)).length;
}

/** 2期42人: two figures with their units are told of something, and head nothing. */
const isTold = (text: string): boolean =>
  /^(?:\d+(?:\.\d+)?(?![年月日.])\p{Script=Han}{1,2}){2,}$/u.test(text);

const mayHead = (cells: readonly CellReading[]): boolean =>
  cells.every(isLabel) &&
  cells.some(({ sort }) => sort === "text") &&
  !cells.some(({ text }) => isTold(text));

const differ = (cells: readonly CellReading[]): boolean =>
  new Set(cells.map(({ text }) => text)).size === cells.length;

/** 各项存款 · 较年初 · 各项贷款 · 较年初: some headings stand twice. */
const mostlyDiffer = (cells: readonly CellReading[]): boolean =>
  new Set(cells.map(({ text }) => text)).size * 3 >= cells.length * 2;

/** So many words over a single column of dates or figures are headings, known or not: 调解登记 · 村 · 纠纷 · 谁去的. */
const widest = 4;

/** Tells headers from bodies by how the kinds of cells change from row to row. */
export class HeaderSense {
  constructor(
    private readonly rows: readonly SheetRow[],
    private readonly readers: Readers,
  ) {}

  /** The row heads what stands below it. @param fresh nothing of a table stands directly above */
  begins(index: number, fresh: boolean): boolean {
    const { cells } = this.rows[index] as SheetRow;
    if (fresh && isMonthRow(cells)) return true;
    if (!mayHead(cells)) return false;
    // Numerals alone make no header: 二 十二 三.
    const numerals = cells.some(({ spelled }) => spelled);
    if (numerals && !(fresh && this.isKnown(cells[0] as CellReading))) return false;
    const spoken = cells.filter((cell) => this.isKnown(cell)).length;
    if (!fresh && spoken === 0) return false;
    const typed = typedBelow(this.rows, index, fresh);
    return typed.size === 0
      ? fresh && this.headsWords(index, spoken)
      : this.headsFigures(index, spoken, typed, fresh);
  }

  /** Over nothing but words, only words known for headers tell. */
  private headsWords(index: number, spoken: number): boolean {
    const { cells } = this.rows[index] as SheetRow;
    return spoken >= 2 && spoken * 2 >= cells.length && differ(cells) && this.rows[index + 1]?.kind === "row";
  }

  private headsFigures(index: number, spoken: number, typed: ReadonlySet<number>, fresh: boolean): boolean {
    const { cells } = this.rows[index] as SheetRow;
    const heads = labelled(this.rows, index, typed);
    const all = heads === typed.size;
    if (heads === 0 || heads * 5 < typed.size * 3) return false;
    const known = spoken > 0 && (fresh || spoken >= 2 || all);
    if (known && (spoken * 4 >= cells.length || heads >= 2)) return true;
    return fresh && all && this.headsUnknown(cells, heads);
  }

  /** Words that nobody knows for headings head figures where they are many. */
  private headsUnknown(cells: readonly CellReading[], heads: number): boolean {
    return (heads >= 2 || cells.length >= widest) && mostlyDiffer(cells);
  }

  /** The row goes on with a header: its lower labels, its units, the numbers of its columns. */
  continues(index: number, header: readonly number[]): boolean {
    const row = this.rows[index] as SheetRow;
    const above = header[header.length - 1] ?? -1;
    if (row.at !== above + 1 || header.length > TALLEST) return false;
    if (this.isUnitRow(row) || isOrdinalRow(row)) return true;
    if (!row.cells.every(isLabel)) return false;
    // The stub's header stands once: over the lower rows it is blank.
    const stub = this.rows[header[0] ?? -1]?.filled[0] ?? 0;
    const typed = typedBelow(this.rows, index, true);
    return !row.filled.includes(stub) && row.filled.some((column) => typed.has(column));
  }

  /** The header again, at the top of a page. */
  repeats(index: number, header: readonly number[]): boolean {
    const { cells } = this.rows[index] as SheetRow;
    const last = this.rows[header[header.length - 1] ?? -1]?.cells ?? [];
    return last.length === cells.length && cells.every(({ text }, at) => text === last[at]?.text);
  }

  /** The row goes on with a body after a gap. */
  fits(index: number, body: readonly number[]): boolean {
    const row = this.rows[index] as SheetRow;
    const last = this.rows[body[body.length - 1] ?? -1];
    if (last === undefined) return true;
    const same = row.filled.filter(
      (column, at) => last.readings[column]?.sort === row.cells[at]?.sort,
    ).length;
    return same * 2 >= Math.max(row.filled.length, last.filled.length);
  }

  /** A single cell names a group of the rows below it. */
  groups(index: number): boolean {
    const next = this.rows[index + 1];
    return next?.kind === "row" && !next.cells.every(isLabel);
  }

  /** A single cell is the title of what stands below it. */
  titles(index: number): boolean {
    let next = index + 1;
    const passes = (row: SheetRow | undefined): boolean =>
      row?.kind === "blank" || (row?.kind === "single" && row.says === "text");
    while (passes(this.rows[next])) next += 1;
    return this.rows[next] !== undefined;
  }

  private isKnown(cell: CellReading): boolean {
    const { sorts, unit, period, role, total } = this.readers.label(cell.text);
    return (
      this.readers.said(cell.text) !== null ||
      sorts.size > 0 ||
      unit !== null ||
      period !== null ||
      isYear(cell.sort, cell.text) ||
      total ||
      (role !== null && cell.text.length < 9)
    );
  }

  /** “单位 · 次 · 次 · 人次” under the headings of columns. */
  private isUnitRow({ cells }: SheetRow): boolean {
    const { unit, label } = this.readers;
    const units = cells.filter(({ text, sort }) => sort === "text" && unit(text) !== null).length;
    const named = cells.length - units === 1 && label(cells[0]?.text ?? "").sorts.has("unit");
    return cells.length > 1 && units > 0 && (units === cells.length || named);
  }
}

/** 甲 乙 1 2 3: the columns are numbered. */
function isOrdinalRow({ cells }: SheetRow): boolean {
  const numbers = cells.filter(({ sort }) => sort === "number");
  return (
    numbers.length >= 2 &&
    numbers.every(({ text }, at) => text === String(at + 1)) &&
    cells.every(({ sort, text }) => sort === "number" || /^(?:[甲乙丙丁]|栏次|行次|列次|序号)$/u.test(text))
  );
}
