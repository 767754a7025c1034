import type { PeriodReading } from "../../language/period";
import { readProse } from "../../language/prose";
import type { ProseFigure } from "../../language/prose";
import { shiftDecimal } from "../../text/formatAmount";
import type { Amount } from "../../text/amount";
import type { CellReading } from "../tables/cells";
import type { PrintedTable } from "../tables/printedTable";
import type { Readers } from "../tables/splitSheet";
import type { Caption } from "./caption";
import type { TableColumn } from "./columns";
import type { Fact, FactPeriod, FactTable, LeftClass } from "./fact";
import type { FactBook } from "./factBook";
import { FactGrid } from "./factGrid";
import { findTotals } from "./findTotals";
import { noteRows } from "./noteRows";
import { reckonTotals } from "./reckonTotals";
import { periodSense } from "./periodSense";
import type { PeriodSense } from "./periodSense";
import type { TableRow } from "./rows";
import { unitSense } from "./unitSense";
import type { RowUnits, Unit } from "./unitSense";
import { readCases } from "../cases/readCases";

export interface Body {
  readonly table: PrintedTable;
  readonly caption: Caption;
  /** Its title lines, and the word over its rows where that says what they are of: 巡林次数, 采购. */
  readonly title: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly readers: Readers;
}

const leftKinds: Readonly<Partial<Record<TableColumn["kind"], LeftClass>>> = {
  serial: "ordinal",
  identifier: "identifier",
  date: "date",
  period: "date",
  unit: "text",
  unused: "text",
};

/** Makes facts of the cells of a table's body. */
export function readBody(body: Body, book: FactBook): void {
  const { table, rows } = body;
  const cases = readCases(body, book);
  const index = book.addTable(describe(body, cases));
  const above = (table.sheet.rowsAbove ?? 0) + 1;
  const out = new Set<number>();
  for (const { held, origin } of cases?.rows ?? []) if (!held) out.add(origin.row - above);
  const ids = new FactGrid(body);
  const unitOf = unitSense(body);
  const periodOf = periodSense(body.caption);
  for (const row of rows) {
    const dated = cases !== null;
    const place: Place = { body, table: index, row, ids, unitOf: unitOf(row), periodOf, book, dated };
    readRow(place, out.has(row.at));
  }
  noteRows(body, ids, book, cases !== null);
  findTotals(body, ids, book);
  reckonTotals(body, cases, index, book);
}

function readRow(place: Place, notHeld: boolean): void {
  const { table, columns } = place.body;
  const readings = table.rows[place.row.at]?.readings ?? [];
  for (let at = 0; at < columns.length; at += 1) {
    const column = columns[at] as TableColumn;
    const cell = readings[column.at];
    if (cell === undefined || cell.sort === "blank") continue;
    if (notHeld && column.kind === "value") place.book.leave(cell.digit ? 1 : 0, "not-held");
    else readCell(place, column, at, cell);
  }
}

interface Place {
  readonly body: Body;
  readonly table: number;
  readonly row: TableRow;
  readonly ids: FactGrid;
  readonly unitOf: RowUnits;
  readonly periodOf: PeriodSense;
  readonly book: FactBook;
  /** Rows are cases: their words tell of one of them. */
  readonly dated: boolean;
}

function readCell(place: Place, column: TableColumn, at: number, cell: CellReading): void {
  const { book } = place;
  const left = leftKinds[column.kind];
  if (left !== undefined) book.leave(cell.digit ? 1 : 0, left);
  else if (cell.sort === "date") book.leave(1, "date");
  else if (isFigure(cell, column)) readFigure(place, column, at, cell);
  else if (cell.digit) readWords(place, column, at, cell);
}

/** Figures in the words of a cell: of remarks, of mixed cells, of texts where rows are no cases. */
function readWords(place: Place, column: TableColumn, at: number, cell: CellReading): void {
  const { book, dated, ids, row } = place;
  const parent = ids.first(row.index) ?? null;
  const spoken = column.kind === "remark" || column.kind === "value" || (column.kind === "text" && !dated);
  if (spoken && within(place, wordsBase(place, column, at), cell.text, parent) > 0) book.take();
  else book.leave(1, "text");
}

const nothing: Figure = {
  amount: { digits: "", value: 0, hedge: null },
  unit: null,
  unitFrom: null,
  reading: "within",
  parent: null,
};

function wordsBase(place: Place, column: TableColumn, at: number): Fact {
  const base = factOf(place, column, at, nothing);
  return column.kind === "value" ? base : { ...base, columns: [], stems: [] };
}

const isFigure = (cell: CellReading, { kind }: TableColumn): boolean =>
  cell.sort === "number" &&
  cell.amount !== null &&
  kind !== "stub" &&
  (kind !== "remark" || cell.unit !== null);

function readFigure(place: Place, column: TableColumn, at: number, cell: CellReading): void {
  const { ids, row, book } = place;
  const { unit, unitFrom } = place.unitOf(column, cell);
  const amount = cell.amount ?? nothing.amount;
  const parent = row.parent === null ? null : (ids.get(row.parent, at) ?? null);
  const told =
    column.fractions && unit === null
      ? { ...perCent(amount), reading: "cell" as const, parent }
      : { amount, unit, unitFrom, reading: "cell" as const, parent };
  const fact = factOf(place, column, at, told);
  const id = book.add(fact);
  ids.set(row.index, at, id);
  book.take();
  if (cell.remark !== "") within(place, fact, cell.remark, id);
}

type Figure = Pick<Fact, "amount" | "unit" | "unitFrom" | "reading" | "parent">;

function factOf(
  { body, table, row, periodOf, book }: Place,
  column: TableColumn,
  at: number,
  { amount, unit, unitFrom, reading, parent }: Figure,
): Fact {
  return {
    // Given by the book.
    id: -1,
    amount,
    unit,
    unitFrom,
    reading,
    parent,
    rows: row.names,
    columns: column.labels,
    stems: column.stems,
    asides: joinTexts(row.asides, column.asides),
    caption: body.title,
    remark: row.remark,
    role: row.role !== null && column.role === "actual" ? row.role : column.role,
    period: periodOf(row, column),
    total: row.total || column.total !== null ? "named" : null,
    table,
    row: row.index,
    column: at,
    origin: book.origin(body.table.sheet, row.at, column.at),
  };
}

const joinTexts = (first: readonly string[], second: readonly string[]): readonly string[] =>
  first.length === 0 ? second : second.length === 0 ? first : [...first, ...second];

/** Fractions of a column of rates (1.096, 0.0292) are told in per cent. */
function perCent(amount: Amount): Unit & Pick<Fact, "amount"> {
  const digits = shiftDecimal(amount.digits, 2);
  return { unit: "％", unitFrom: "column", amount: { ...amount, digits, value: Number(digits) } };
}

/** Figures inside a text of a table. One without unit or words of its own is of the row: 去年88,420. */
function within({ body, book }: Place, base: Fact, text: string, parent: number | null): number {
  const { words } = body.readers;
  const found = readProse(text, words).filter(
    ({ unit, names, period }) => unit !== null || names.length > 0 || period !== null,
  );
  for (const figure of found) {
    const own = proseFact(figure, base);
    const beside = own.unit === null && parent !== null ? book.fact(parent) : undefined;
    // “机关2，网点7” of 9个: parts are counted as their whole is.
    const unit =
      beside === undefined || (figure.names.length > 0 && beside.amount.value < own.amount.value)
        ? {}
        : { unit: beside.unit, unitFrom: beside.unit === null ? null : ("row" as const) };
    book.add({ ...base, ...own, ...unit, reading: "within", parent });
  }
  return found.length;
}

export function proseFact(
  { amount, unit, names, period, role }: ProseFigure,
  base: Pick<Fact, "rows" | "role" | "period">,
): Pick<Fact, "amount" | "unit" | "unitFrom" | "rows" | "role" | "period" | "total"> {
  return {
    amount,
    unit,
    unitFrom: unit === null ? null : "cell",
    rows: [...base.rows, ...names],
    role: role ?? base.role,
    period: period === null ? base.period : prosePeriod(period, base.period?.year ?? null),
    total: null,
  };
}

const prosePeriod = ({ period, offset }: PeriodReading, year: number | null): FactPeriod => ({
  ...period,
  year: period.year ?? (year === null ? null : year + (offset ?? 0)),
});

function exampleOf({ body, rows }: PrintedTable, column: number): string {
  for (const at of body) {
    const text = rows[at]?.readings[column]?.text ?? "";
    if (text !== "") return text;
  }
  return "";
}

function describe(
  { table, title, columns, rows }: Body,
  cases: FactTable["cases"],
): Omit<FactTable, "index" | "ledger"> {
  const above = (table.sheet.rowsAbove ?? 0) + 1;
  const dated = columns.some(({ kind }) => kind === "date");
  const values = columns.filter(({ kind, role }) => kind === "value" && role === "actual");
  return {
    sheet: table.sheet.name,
    caption: title,
    layout:
      cases !== null && (dated || !columns.some(({ kind }) => kind === "value"))
        ? "events"
        : values.length > 1
          ? "matrix"
          : "summary",
    header: table.header.map((row) => row + above),
    stub: columns.filter(({ kind }) => kind === "stub").map(({ at }) => at + 1),
    columns: columns.map(({ at, header, said, labels, stems, asides, kind, role, unit, period, total }) => ({
      header,
      said,
      example: exampleOf(table, at),
      labels,
      stems,
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
