import type { PeriodReading } from "../../language/period";
import { readProse } from "../../language/prose";
import type { ProseFigure } from "../../language/prose";
import type { CellReading } from "../tables/cells";
import type { PrintedTable } from "../tables/printedTable";
import type { Readers } from "../tables/splitSheet";
import { bodyFacts } from "./bodyFacts";
import type { BodyFacts } from "./bodyFacts";
import type { Caption } from "./caption";
import type { TableColumn } from "./columns";
import type { Fact, FactPeriod, FactTable, LeftClass } from "./fact";
import type { FactBook } from "./factBook";
import { FactGrid } from "./factGrid";
import { findTotals } from "./findTotals";
import { noteRows } from "./noteRows";
import { reckonTotals } from "./reckonTotals";
import type { TableRow } from "./rows";
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
  const { rows } = body;
  const read = readCases(body, book);
  const cases = read?.table ?? null;
  const index = book.addTable(describe(body, cases));
  const ids = new FactGrid(body);
  const facts = bodyFacts(body, index, book);
  book.facts.makeCells(facts);
  const dated = cases !== null;
  for (const row of rows) readRow({ body, row, ids, facts, book, dated }, read?.notHeld.has(row.at) === true);
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
  readonly row: TableRow;
  readonly ids: FactGrid;
  readonly facts: BodyFacts;
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

function wordsBase({ facts, row }: Place, column: TableColumn, at: number): Fact {
  const base = facts.words(row.index, at);
  return column.kind === "value" ? base : { ...base, columns: [], stems: [] };
}

const isFigure = (cell: CellReading, { kind }: TableColumn): boolean =>
  cell.sort === "number" &&
  cell.amount !== null &&
  kind !== "stub" &&
  (kind !== "remark" || cell.unit !== null);

function readFigure(place: Place, column: TableColumn, at: number, cell: CellReading): void {
  const { ids, row, book } = place;
  const parent = row.parent === null ? null : (ids.get(row.parent, at) ?? null);
  const id = book.facts.addCell(row.index, at, parent, row.total || column.total !== null);
  ids.set(row.index, at, id, place.facts.amount(row.index, at).value);
  book.take();
  if (cell.remark !== "") within(place, book.facts.fact(id) as Fact, cell.remark, id);
}

/** Figures inside a text of a table. One without unit or words of its own is of the row: 去年88,420. */
function within({ body, book }: Place, base: Fact, text: string, parent: number | null): number {
  const { words } = body.readers;
  const found = readProse(text, words).filter(
    ({ unit, names, period }) => unit !== null || names.length > 0 || period !== null,
  );
  for (const figure of found) {
    const own = proseFact(figure, base);
    const beside = own.unit === null && parent !== null ? book.facts.fact(parent) : undefined;
    // “机关2，网点7” of 9个: parts are counted as their whole is.
    const unit =
      beside === undefined || (figure.names.length > 0 && beside.amount.value < own.amount.value)
        ? {}
        : { unit: beside.unit, unitFrom: beside.unit === null ? null : ("row" as const) };
    book.facts.add({ ...base, ...own, ...unit, reading: "within", parent });
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
