import type { TableColumn } from "./columns";
import type { FactBook } from "./factBook";
import type { Body, FactGrid } from "./readBody";

/** Rows looked at to see whether a column adds up others. */
const ROWS_TRIED = 24;
/** Columns that may be tried as parts of one sum. */
const WIDEST = 32;

/** Finds rows and columns that add up others, and hangs these under them. */
export function findTotals(body: Body, ids: FactGrid, book: FactBook): void {
  const value = (row: number, column: number): number | null => {
    const id = ids[row]?.get(column);
    return id === undefined ? null : (book.fact(id)?.amount.value ?? null);
  };
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
    for (const mine of ids)
      hang(
        mine.get(at),
        parts.map((part) => mine.get(part)),
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
  for (const step of [-1, 1]) {
    const parts: number[] = [];
    for (
      let part = at + step;
      part >= 0 && part < columns.length && Math.abs(part - at) < WIDEST;
      part += step
    ) {
      const column = columns[part] as TableColumn;
      if (column.kind !== "value") break;
      if (claimed.has(part) || !alike(column, columns[at] as TableColumn)) continue;
      parts.push(part);
      if (parts.length > 1 && addsUp(at, parts, rows, value, named)) return parts;
    }
  }
  return null;
}

function addsUp(
  at: number,
  parts: readonly number[],
  rows: readonly number[],
  value: Value,
  named: boolean,
): boolean {
  let compared = 0;
  let right = 0;
  for (const row of rows) {
    const total = value(row, at);
    const addends = parts.map((part) => value(row, part)).filter((one) => one !== null);
    if (total === null || addends.length === 0) continue;
    // Beside parts of nothing any column is their sum.
    if (addends.filter((one) => one !== 0).length < 2) continue;
    compared += 1;
    if (
      near(
        addends.reduce((sum, one) => sum + one, 0),
        total,
      )
    )
      right += 1;
  }
  return right * 5 >= compared * 4 && right >= (named ? 1 : 3);
}

/** A row adds up the rows above it, or those since the last such row. */
function rowTotals({ columns, rows }: Body, ids: FactGrid, book: FactBook, value: Value): void {
  const values = columns.flatMap((column, at) => (additive(column) ? [at] : []));
  let all = new Sums();
  let since = new Sums();
  for (const row of rows) {
    if (row.group || row.parent !== null) continue;
    const named = row.total;
    const sums = [since, all].find((one) =>
      one.matches(row.index, values, value, named, row.index === rows.length - 1),
    );
    if (sums !== undefined) {
      for (const at of values)
        hang(
          ids[row.index]?.get(at),
          sums.rows.map((part) => ids[part]?.get(at)),
          book,
        );
      since = new Sums();
    } else if (!named) {
      all.add(row.index, values, value);
      since.add(row.index, values, value);
    } else since = new Sums();
  }
  all = since;
}

const enough = (compared: number, right: number, named: boolean, last: boolean): boolean =>
  named ? right > 0 && right * 2 >= compared : right >= (last ? 2 : 3) && right * 5 >= compared * 4;

class Sums {
  readonly rows: number[] = [];
  private readonly sums = new Map<number, number>();

  add(row: number, columns: readonly number[], value: Value): void {
    this.rows.push(row);
    for (const at of columns) this.sums.set(at, (this.sums.get(at) ?? 0) + (value(row, at) ?? 0));
  }

  matches(row: number, columns: readonly number[], value: Value, named: boolean, last: boolean): boolean {
    if (this.rows.length < 2) return false;
    let compared = 0;
    let right = 0;
    for (const at of columns) {
      const total = value(row, at);
      if (total === null || total === 0) continue;
      compared += 1;
      if (near(this.sums.get(at) ?? 0, total)) right += 1;
      else if (!named && compared > right + 1) return false;
    }
    return enough(compared, right, named, last);
  }
}

function hang(total: number | undefined, parts: readonly (number | undefined)[], book: FactBook): void {
  if (total === undefined) return;
  if (book.fact(total)?.total === null) book.replace(total, { total: "reckoned" });
  for (const part of parts)
    if (part !== undefined && book.fact(part)?.parent === null) book.replace(part, { parent: total });
}
