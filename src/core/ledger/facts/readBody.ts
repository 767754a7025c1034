import type { PeriodReading } from "../../language/period";
import { readProse } from "../../language/prose";
import type { ProseFigure } from "../../language/prose";
import { shiftDecimal } from "../../text/formatAmount";
import type { CellReading } from "../tables/cells";
import type { PrintedTable } from "../tables/printedTable";
import type { Readers } from "../tables/splitSheet";
import type { Caption } from "./caption";
import type { TableColumn } from "./columns";
import type { Fact, FactPeriod, FactTable, LeftClass, UnitPlace } from "./fact";
import type { FactBook } from "./factBook";
import { findTotals } from "./findTotals";
import { reckonTotals } from "./reckonTotals";
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
  const above = (table.sheet.rowsAbove ?? 0) + 1;
  const out = new Set((cases?.rows ?? []).flatMap(({ held, origin }) => (held ? [] : [origin.row - above])));
  const ids: FactGrid = rows.map(() => new Map<number, number>());
  const stubUnit = columns.find(({ kind, unit }) => kind === "stub" && unit !== null)?.unit ?? null;
  const changes = differences(body);
  for (const row of rows) {
    const place: Place = {
      body,
      table: index,
      row,
      ids,
      beside: unitBeside(body, row),
      stubUnit,
      differences: changes,
      book,
    };
    const readings = table.rows[row.at]?.readings ?? [];
    columns.forEach((column, at) => {
      const cell = readings[column.at];
      if (cell === undefined || cell.sort === "blank") return;
      if (out.has(row.at) && column.kind === "value") book.leave(cell.digit ? 1 : 0, "not-held");
      else readCell(place, column, at, cell);
    });
  }
  if (cases === null) noteRows(body, ids, book);
  findTotals(body, ids, book);
  reckonTotals(body, cases, index, book);
}

/** Rows whose figures are words or blank, and names that stand twice with different figures. */
function noteRows({ table, columns, rows }: Body, ids: FactGrid, book: FactBook): void {
  const values = columns.filter(({ kind }) => kind === "value");
  const seen = new Map<string, string>();
  for (const row of rows) {
    const mine = ids[row.index];
    if (row.group || values.length === 0 || mine === undefined) continue;
    const cells = values.map(({ at }) => table.rows[row.at]?.readings[at]);
    const words = cells.some((cell) => cell?.sort === "text" && !cell.digit);
    const blank =
      mine.size === 0 &&
      row.names.length > 0 &&
      cells.every((cell) => cell === undefined || cell.sort === "blank");
    if (words || blank) book.note(table.sheet, row.at, words ? "notANumber" : "blankValue");
    const key = [
      ...row.names,
      ...row.asides,
      row.unit,
      row.unitColumn,
      ...Object.values(row.period ?? {}),
    ].join("\t");
    const figures = [...mine.values()].map((id) => book.fact(id)?.amount.digits).join("\t");
    if (mine.size > 0 && row.names.length > 0 && (seen.get(key) ?? figures) !== figures)
      book.note(table.sheet, row.at, "duplicate");
    seen.set(key, figures);
  }
}

/** Ids of the facts of a body's cells: by row, then by column. */
export type FactGrid = readonly Map<number, number>[];

interface Place {
  readonly body: Body;
  readonly table: number;
  readonly row: TableRow;
  readonly ids: FactGrid;
  readonly differences: ReadonlySet<TableColumn>;
  /** Said in the header over the rows' names: 钱（元）. */
  readonly stubUnit: string | null;
  /** The unit that one cell of the row says and the others do not. */
  readonly beside: string | null;
  readonly book: FactBook;
}

/** 86件 · 112: the year before is counted in 件 too. */
function unitBeside({ table, columns }: Body, { at }: TableRow): string | null {
  const units = new Set<string>();
  for (const { kind, role, at: column } of columns) {
    const unit = table.rows[at]?.readings[column]?.unit;
    if (kind === "value" && (role === "actual" || role === "previous" || role === "plan") && unit != null)
      units.add(unit);
  }
  return units.size === 1 ? ([...units][0] ?? null) : null;
}

function readCell(place: Place, column: TableColumn, at: number, cell: CellReading): void {
  const { book } = place;
  const left = leftKinds[column.kind];
  if (left !== undefined) book.leave(cell.digit ? 1 : 0, left);
  else if (cell.sort === "date") book.leave(1, "date");
  else if (isFigure(cell, column)) readFigure(place, column, at, cell);
  else if (cell.digit) {
    const parent = [...(place.ids[place.row.index]?.values() ?? [])][0] ?? null;
    const spoken = column.kind === "remark" || column.kind === "value";
    const found = spoken ? within(place, baseOf(place, column, at), cell.text, parent) : 0;
    if (found > 0) book.take();
    else book.leave(1, "text");
  }
}

const isFigure = (cell: CellReading, { kind }: TableColumn): boolean =>
  cell.sort === "number" &&
  cell.amount !== null &&
  kind !== "stub" &&
  (kind !== "remark" || cell.unit !== null);

function readFigure(place: Place, column: TableColumn, at: number, cell: CellReading): void {
  const { ids, row, book } = place;
  const base = baseOf(place, column, at);
  const parent = row.parent === null ? null : (ids[row.parent]?.get(at) ?? null);
  const id = book.add({
    ...base,
    ...shownAmount(cell, unitOf(place, column, cell), column),
    reading: "cell",
    parent,
  });
  ids[row.index]?.set(at, id);
  book.take();
  if (cell.remark !== "") within(place, base, cell.remark, id);
}

type Base = Omit<Fact, "id" | "amount" | "unit" | "unitFrom" | "reading" | "parent">;

function baseOf({ body, table, row, book }: Place, column: TableColumn, at: number): Base {
  return {
    rows: row.names,
    columns: column.labels,
    asides: [...row.asides, ...column.asides],
    caption: body.caption.text,
    remark: row.remark,
    role: row.role !== null && column.role === "actual" ? row.role : column.role,
    period: periodOf(row, column, body.caption),
    total: row.total || column.total !== null ? "named" : null,
    table,
    row: row.index,
    column: at,
    origin: book.origin(body.table.sheet, row.at, column.at),
  };
}

/** Column, row, title, in that order; the year of the title where the others name months alone. */
function periodOf(row: TableRow, column: TableColumn, { year, period }: Caption): FactPeriod | null {
  const whole =
    year === null
      ? period
      : joinPeriods({ year, from: null, to: null, cumulative: false }, period ?? anyTime);
  const own =
    column.period === null
      ? row.period
      : row.period === null
        ? column.period
        : joinPeriods(column.period, row.period);
  if (own === null) return whole;
  return own.year === null && whole !== null ? { ...own, year: whole.year } : own;
}

const anyTime: FactPeriod = { year: null, from: null, to: null, cumulative: false };

/** Rows tried to see whether a column tells the difference of two others. */
const ROWS_TRIED = 20;

/** Columns of changes that tell them in the unit of what changed: 2024年 − 2023年. */
function differences({ table, columns, rows }: Body): ReadonlySet<TableColumn> {
  const first = (role: TableColumn["role"]): number =>
    columns.find((column) => column.kind === "value" && column.role === role)?.at ?? -1;
  const [now, before] = [first("actual"), first("previous")];
  const value = (at: number, column: number): number =>
    table.rows[at]?.readings[column]?.amount?.value ?? Number.NaN;
  const holds = (column: TableColumn): boolean => {
    const tried = rows
      .slice(0, ROWS_TRIED)
      .filter(({ at }) => !Number.isNaN(value(at, column.at) + value(at, now)));
    const right = tried.filter(
      ({ at }) => Math.abs(value(at, now) - value(at, before) - value(at, column.at)) < 1e-6,
    );
    return right.length > 1 && right.length * 5 >= tried.length * 4;
  };
  return new Set(columns.filter((column) => column.role === "change" && holds(column)));
}

const ratios: ReadonlySet<string> = new Set(["rate", "change", "score"]);

/** The first that says one: cell, column, row, unit column, title. Of money a title speaks only where money is counted. */
function unitOf(place: Place, column: TableColumn, cell: CellReading): Unit {
  const { body, row, beside } = place;
  const { caption, readers } = body;
  const { money, moneyNames } = readers.words;
  if (cell.unit !== null) return { unit: cell.unit, unitFrom: "cell" };
  if (column.unit !== null) return { unit: column.unit, unitFrom: "column" };
  if (ratios.has(column.role) && !place.differences.has(column)) return { unit: null, unitFrom: null };
  if (row.unit !== null) return { unit: row.unit, unitFrom: "row" };
  if (row.unitColumn !== null) return { unit: row.unitColumn, unitFrom: "unitColumn" };
  if (row.countUnit !== null || beside !== null) return { unit: row.countUnit ?? beside, unitFrom: "row" };
  const named = (names: readonly string[]): boolean =>
    moneyNames.some((word) => names.some((name) => name.includes(word)));
  const counts = named([...row.names, ...column.labels]);
  if (caption.moneyUnit !== null && counts) return { unit: caption.moneyUnit, unitFrom: "caption" };
  if (place.stubUnit !== null) return { unit: place.stubUnit, unitFrom: "caption" };
  const others = body.columns.some(
    ({ kind, labels, role }) => kind === "value" && role === "actual" && named(labels),
  );
  if (caption.unit === null || (money.has(caption.unit) && others && !counts))
    return { unit: null, unitFrom: null };
  return { unit: caption.unit, unitFrom: "caption" };
}

/** Fractions of a column of rates (1.096, 0.0292) are told in per cent. */
function shownAmount(
  { amount }: CellReading,
  unit: Unit,
  { fractions }: TableColumn,
): Unit & Pick<Fact, "amount"> {
  const shown = amount as NonNullable<CellReading["amount"]>;
  if (!fractions || unit.unit !== null) return { ...unit, amount: shown };
  const digits = shiftDecimal(shown.digits, 2);
  return { unit: "％", unitFrom: "column", amount: { ...shown, digits, value: Number(digits) } };
}

/** Figures inside a text of a table. One without unit or words of its own is of the row: 去年88,420. */
function within({ body, book }: Place, base: Base, text: string, parent: number | null): number {
  const { words } = body.readers;
  const found = readProse(text, words).filter(
    ({ unit, names, period }) => unit !== null || names.length > 0 || period !== null,
  );
  for (const figure of found) {
    const own = proseFact(figure, base);
    const beside =
      own.unit === null && figure.names.length === 0 && parent !== null ? book.fact(parent) : undefined;
    const unit =
      beside === undefined
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

function describe(
  { table, caption, columns, rows }: Body,
  cases: FactTable["cases"],
): Omit<FactTable, "index" | "ledger"> {
  const above = (table.sheet.rowsAbove ?? 0) + 1;
  const dated = columns.some(({ kind }) => kind === "date");
  const values = columns.filter(({ kind, role }) => kind === "value" && role === "actual");
  return {
    sheet: table.sheet.name,
    caption: caption.text,
    kind:
      cases !== null && (dated || !columns.some(({ kind }) => kind === "value"))
        ? "cases"
        : values.length > 1
          ? "matrix"
          : "summary",
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
