/* eslint-disable complexity */
import { readProse } from "../../language/prose";
import type { ProseFigure } from "../../language/prose";
import type { CellReading } from "../tables/cells";
import type { PrintedTable } from "../tables/printedTable";
import type { Readers } from "../tables/splitSheet";
import type { Caption } from "./caption";
import type { TableColumn } from "./columns";
import type { Fact, FactPeriod, FactTable, LeftClass, UnitPlace } from "./fact";
import type { FactBook } from "./factBook";
import { joinPeriods } from "./rows";
import type { TableRow } from "./rows";
import { readCases } from "../cases/readCases";

export interface Body {
  readonly table: PrintedTable;
  readonly caption: Caption;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly readers: Readers;
}

interface Unit {
  readonly unit: string | null;
  readonly unitFrom: UnitPlace | null;
}

const leftKinds: Readonly<Partial<Record<TableColumn["kind"], LeftClass>>> = {
  serial: "ordinal",
  identifier: "identifier",
  date: "date",
  period: "date",
  unit: "text",
};

/** Makes facts of the cells of a table's body. */
export function readBody(body: Body, book: FactBook): void {
  const { table, columns, rows } = body;
  const cases = readCases(body, book);
  const index = book.addTable(describe(body, cases));
  const held = new Set(
    cases?.rows.flatMap((row) => (row.held ? [] : [row.origin.row - 1 - (table.sheet.rowsAbove ?? 0)])) ?? [],
  );
  const ids: Map<number, number>[] = [];
  for (const row of rows) {
    const mine = new Map<number, number>();
    ids.push(mine);
    columns.forEach((column, at) => {
      const cell = table.rows[row.at]?.readings[column.at];
      if (cell === undefined || cell.sort === "blank") return;
      if (held.has(row.at) && column.kind === "value") book.leave(cell.digit ? 1 : 0, "not-held");
      else readOne(body, index, row, column, at, cell, mine, ids, book);
    });
  }
}

function readOne(
  body: Body,
  index: number,
  row: TableRow,
  column: TableColumn,
  at: number,
  cell: CellReading,
  mine: Map<number, number>,
  ids: readonly Map<number, number>[],
  book: FactBook,
): void {
  const left = leftKinds[column.kind];
  if (left !== undefined) return book.leave(cell.digit ? 1 : 0, left);
  if (cell.sort === "date") return book.leave(1, "date");
  const base = baseOf(body, index, row, column, at, book);
  if (
    cell.sort === "number" &&
    cell.amount !== null &&
    column.kind !== "stub" &&
    !(column.kind === "remark" && cell.unit === null)
  ) {
    const unit = unitOf(body, row, column, cell);
    const parent = row.parent === null ? null : (ids[row.parent]?.get(at) ?? null);
    const id = book.add({ ...base, ...asRate(cell, unit), reading: "cell", parent });
    mine.set(at, id);
    book.take();
    if (cell.remark !== "") within(body, base, cell.remark, id, unit.unit, book);
    return;
  }
  if (!cell.digit) return;
  const spoken =
    column.kind === "remark" || column.kind === "value"
      ? within(body, base, cell.text, lastOf(mine), null, book)
      : 0;
  if (spoken > 0) book.take();
  else book.leave(1, "text");
}

const lastOf = (ids: ReadonlyMap<number, number>): number | null => [...ids.values()][0] ?? null;

type Base = Omit<Fact, "id" | "amount" | "unit" | "unitFrom" | "reading" | "parent">;

function baseOf(
  { table, caption, rows }: Body,
  index: number,
  row: TableRow,
  column: TableColumn,
  at: number,
  book: FactBook,
): Base {
  const period = periodOf(row, column, caption);
  return {
    rows: row.names,
    columns: column.labels,
    asides: [...row.asides, ...column.asides],
    caption: caption.text,
    remark: row.remark,
    role: row.role !== null && column.role === "actual" ? row.role : column.role,
    period,
    total: row.total || column.total !== null ? "named" : null,
    table: index,
    row: row.index,
    column: at,
    origin: book.origin(table.sheet, rows[row.index]?.at ?? 0, column.at),
  };
}

function periodOf(row: TableRow, column: TableColumn, caption: Caption): FactPeriod | null {
  const own =
    column.period === null
      ? row.period
      : row.period === null
        ? column.period
        : joinPeriods(column.period, row.period);
  const whole =
    caption.year === null
      ? caption.period
      : {
          year: caption.year,
          from: null,
          to: null,
          cumulative: false,
          ...caption.period,
          ...(caption.period?.year == null ? { year: caption.year } : {}),
        };
  if (own === null) return whole;
  return own.year === null && whole !== null ? { ...own, year: whole.year } : own;
}

function unitOf({ caption, readers }: Body, row: TableRow, column: TableColumn, cell: CellReading): Unit {
  if (cell.unit !== null) return { unit: cell.unit, unitFrom: "cell" };
  const ratio = column.role === "rate" || column.role === "change" || column.role === "score";
  if (column.unit !== null) return { unit: column.unit, unitFrom: "column" };
  if (ratio) return { unit: null, unitFrom: null };
  if (row.unit !== null) return { unit: row.unit, unitFrom: "row" };
  if (row.unitColumn !== null) return { unit: row.unitColumn, unitFrom: "unitColumn" };
  if (row.countUnit !== null) return { unit: row.countUnit, unitFrom: "row" };
  const names = [...row.names, ...column.labels];
  const money = readers.words.moneyNames.some((word) => names.some((name) => name.includes(word)));
  if (money && caption.moneyUnit !== null) return { unit: caption.moneyUnit, unitFrom: "caption" };
  return caption.unit === null ? { unit: null, unitFrom: null } : { unit: caption.unit, unitFrom: "caption" };
}

/** Fractions of a column of rates (1.096, 0.0292) are told in per cent. */
function asRate(cell: CellReading, unit: Unit): Unit & Pick<Fact, "amount"> {
  const amount = cell.amount as NonNullable<CellReading["amount"]>;
  return { ...unit, amount };
}

/** Figures inside a text of a table. */
function within(
  { readers }: Body,
  base: Base,
  text: string,
  parent: number | null,
  unit: string | null,
  book: FactBook,
): number {
  const found = readProse(text, readers.words).filter(
    (figure) => figure.unit !== null || unit !== null || figure.names.length > 0,
  );
  for (const figure of found) book.add({ ...base, ...proseFact(figure, base), reading: "within", parent });
  return found.length;
}

export function proseFact(
  { amount, unit, names, period, role }: ProseFigure,
  base: Pick<Fact, "rows" | "role" | "period">,
): Pick<Fact, "amount" | "unit" | "unitFrom" | "rows" | "role" | "period" | "total"> {
  const year = base.period?.year ?? null;
  const own =
    period === null
      ? null
      : {
          ...period.period,
          year: period.period.year ?? (year === null || period.offset === null ? year : year + period.offset),
        };
  return {
    amount,
    unit,
    unitFrom: unit === null ? null : "cell",
    rows: [...base.rows, ...names],
    role: role ?? base.role,
    period: own ?? base.period,
    total: null,
  };
}

function describe(
  { table, caption, columns, rows }: Body,
  cases: FactTable["cases"],
): Omit<FactTable, "index" | "ledger"> {
  const above = (table.sheet.rowsAbove ?? 0) + 1;
  const dated = columns.some(({ kind }) => kind === "date");
  const values = columns.filter(({ kind }) => kind === "value");
  return {
    sheet: table.sheet.name,
    caption: caption.text,
    kind:
      cases !== null && (dated || values.length === 0) ? "cases" : values.length > 1 ? "matrix" : "summary",
    header: table.header.map((row) => row + above),
    stub: columns.filter(({ kind }) => kind === "stub").map(({ at }) => at + 1),
    columns: columns.map(({ labels, asides, kind, role, unit, period, total }) => ({
      labels,
      asides,
      kind,
      role,
      unit,
      period,
      total,
    })),
    body: rows.map(({ at }) => at + above),
    cases,
  };
}
