import type { TableColumn } from "./columns";
import type { FactBook } from "./factBook";
import type { FactGrid } from "./factGrid";
import type { Body } from "./readBody";

/** Rows looked at to see whether a column adds up others. */
const ROWS_TRIED = 24;
/** Columns that may be tried as parts of one sum. */
const WIDEST = 32;

/** Finds rows and columns that add up others, and hangs these under them. */
export function findTotals(body: Body, ids: FactGrid, book: FactBook): void {
  const value: Value = (row, column) => ids.value(row, column);
  columnTotals(body, ids, book, value);
  rowTotals(body, ids, book, value);
}

type Value = (row: number, column: number) => number | null;

const additive = ({ kind, role }: TableColumn): boolean =>
  kind === "value" && role !== "rate" && role !== "change" && role !== "average" && role !== "score";

const near = (sum: number, value: number): boolean =>
  Math.abs(sum - value) <= 1e-6 * Math.max(1, Math.abs(value));

function columnTotals({ columns, rows }: Body, ids: FactGrid, book: FactBook, value: Value): void {
  const tried = rows.slice(0, ROWS_TRIED).map(({ index }) => index);
  const claimed = new Set<number>();
  columns.forEach((column, at) => {
    if (!additive(column)) return;
    const parts = partsOf(columns, at, claimed, tried, value, column.total !== null);
    if (parts === null) return;
    for (const part of parts) claimed.add(part);
    for (const { index } of rows)
      hang(
        ids.get(index, at),
        parts.map((part) => ids.get(index, part)),
        book,
      );
  });
}

const alike = (column: TableColumn, total: TableColumn): boolean =>
  additive(column) && column.role === total.role && column.unit === total.unit;

/** The run of columns beside one whose cells add up to its own, nearest first; null where none does. */
function partsOf(
  columns: readonly TableColumn[],
  at: number,
  claimed: ReadonlySet<number>,
  rows: readonly number[],
  value: Value,
  named: boolean,
): readonly number[] | null {
  const totals = rows.map((row) => value(row, at));
  for (const step of [-1, 1]) {
    const parts: number[] = [];
    const sums = new Run(totals);
    for (
      let part = at + step;
      part >= 0 && part < columns.length && Math.abs(part - at) < WIDEST;
      part += step
    ) {
      const column = columns[part] as TableColumn;
      if (column.kind !== "value") break;
      if (claimed.has(part) || !alike(column, columns[at] as TableColumn)) continue;
      parts.push(part);
      sums.add(rows.map((row) => value(row, part)));
      if (parts.length > 1 && sums.addUp(named)) return parts;
    }
  }
  return null;
}

/** The cells of a run of columns added up row by row, held against what their total would be. */
class Run {
  private readonly sums: number[];
  /** Addends other than nothing. */
  private readonly counts: number[];

  constructor(private readonly totals: readonly (number | null)[]) {
    this.sums = totals.map(() => 0);
    this.counts = totals.map(() => 0);
  }

  add(cells: readonly (number | null)[]): void {
    cells.forEach((cell, row) => {
      if (cell === null || cell === 0) return;
      this.sums[row] = (this.sums[row] ?? 0) + cell;
      this.counts[row] = (this.counts[row] ?? 0) + 1;
    });
  }

  addUp(named: boolean): boolean {
    let compared = 0;
    let right = 0;
    this.totals.forEach((total, row) => {
      // Beside parts of nothing any column is their sum.
      if (total === null || (this.counts[row] ?? 0) < 2) return;
      compared += 1;
      if (near(this.sums[row] ?? 0, total)) right += 1;
    });
    return right * 5 >= compared * 4 && right >= (named ? 1 : 3);
  }
}

/** A row adds up the rows above it, or those since the last such row. */
function rowTotals({ columns, rows }: Body, ids: FactGrid, book: FactBook, value: Value): void {
  const values = columns.flatMap((column, at) => (additive(column) ? [at] : []));
  const all = new Sums(values);
  let since = new Sums(values);
  for (const row of rows) {
    if (row.group || row.parent !== null) continue;
    const named = row.total;
    const last = row.index === rows.length - 1;
    const sums = since.matches(row.index, value, named, last)
      ? since
      : all.matches(row.index, value, named, last)
        ? all
        : null;
    if (sums !== null) {
      const parts = sums.takeParts();
      for (const at of values)
        hang(
          ids.get(row.index, at),
          parts.map((part) => ids.get(part, at)),
          book,
        );
      since = new Sums(values);
    } else if (!named) {
      all.add(row.index, value);
      since.add(row.index, value);
    } else since = new Sums(values);
  }
}

const enough = (compared: number, right: number, named: boolean, last: boolean): boolean =>
  named ? right > 0 && right * 2 >= compared : right >= (last ? 2 : 3) && right * 5 >= compared * 4;

class Sums {
  private parts: number[] = [];
  private count = 0;
  private readonly sums: Float64Array;

  constructor(private readonly columns: readonly number[]) {
    this.sums = new Float64Array(columns.length);
  }

  add(row: number, value: Value): void {
    const { columns, sums } = this;
    this.parts.push(row);
    this.count += 1;
    for (let index = 0; index < columns.length; index += 1)
      sums[index] = (sums[index] ?? 0) + (value(row, columns[index] ?? -1) ?? 0);
  }

  /** The rows added since they were last asked for: those before hang under a total already. */
  takeParts(): readonly number[] {
    const { parts } = this;
    this.parts = [];
    return parts;
  }

  matches(row: number, value: Value, named: boolean, last: boolean): boolean {
    if (this.count < 2) return false;
    const { columns, sums } = this;
    let compared = 0;
    let right = 0;
    for (let index = 0; index < columns.length; index += 1) {
      const total = value(row, columns[index] ?? -1);
      if (total === null || total === 0) continue;
      compared += 1;
      if (near(sums[index] ?? 0, total)) right += 1;
      else if (!named && compared > right + 1) return false;
    }
    return enough(compared, right, named, last);
  }
}

function hang(total: number | undefined, parts: readonly (number | undefined)[], book: FactBook): void {
  if (total === undefined) return;
  book.facts.addsUp(total);
  for (const part of parts) if (part !== undefined) book.facts.hang(part, total);
}
