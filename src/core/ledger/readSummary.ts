import { readAmount } from "../text/amount";
import { readCellValue } from "./cellValue";
import { readFacts } from "./facts";
import type { Fact } from "./facts";
import { periodOf, toFigure } from "./figure";
import { isFootnoteRow } from "./headerRow";
import type { Ledger, LedgerFigure, LedgerNote } from "./ledger";
import { unitOf } from "./ledgerUnits";
import { noteOn, originOf } from "./origin";
import { nameRows } from "./rowNames";
import type { RowName } from "./rowNames";
import { assignColumns } from "./valueColumns";
import type { GridColumns, ValueColumn } from "./valueColumns";
import { isBlank } from "./sheet";
import type { Table } from "./table";

interface Reading {
  readonly table: Table;
  readonly columns: GridColumns;
  readonly year: number | null;
  readonly figures: LedgerFigure[];
  readonly notes: LedgerNote[];
}

/** Reads a table of names and amounts: 指标 · 数量 · 单位 · 备注 in any order, with or without a header. */
export function readSummary(table: Table, year: number | null): Ledger {
  const columns = assignColumns(table, year);
  const reading: Reading = { table, columns, year, figures: [], notes: [] };
  const values = columns.values.map(({ index }) => index);
  for (const name of nameRows(table, { names: columns.names, serial: columns.serial, values }))
    readRow(reading, name);
  const { figures, notes } = reading;
  return { layout: "summary", rows: table.body.length, figures, events: [], notes };
}

function readRow(reading: Reading, name: RowName): void {
  const { table, columns } = reading;
  const { sheet } = table.grid;
  const filled = table.grid.filled(name.row);
  if (isFootnoteRow(table.grid, name.row)) reading.notes.push(noteOn(sheet, name.row, "unread"));
  else if (filled.length === 1 && readLine(reading, name.row, filled[0] ?? 0)) return;
  else if (name.path.length === 0) readNameless(reading, name.row);
  else if (!name.group) {
    const found = columns.values.map((column) => readValue(reading, name, column));
    if (!found.includes(true)) noteMissing(reading, name.row);
  }
}

/** A line of text among the rows of a table. */
function readLine({ table, figures, year }: Reading, row: number, column: number): boolean {
  const facts = readFacts(table.grid.own(row, column).text);
  figures.push(...facts.map((fact) => figureOfFact(table, row, column, fact, [], year)));
  return facts.length > 0;
}

export const figureOfFact = (
  table: Table,
  row: number,
  column: number,
  fact: Fact,
  parents: readonly string[],
  year: number | null,
): LedgerFigure =>
  toFigure({
    path:
      fact.path[0] === parents[parents.length - 1]
        ? [...parents, ...fact.path.slice(1)]
        : [...parents, ...fact.path],
    amount: fact.amount,
    unit: fact.unit,
    origin: originOf(table.grid.sheet, row, column),
    period: fact.period ?? periodOf(table, null, year),
  });

function readNameless({ table, columns, notes }: Reading, row: number): void {
  const amounts = columns.values.some(
    ({ index }) => readCellValue(table.grid.own(row, index)).kind === "amount",
  );
  notes.push(noteOn(table.grid.sheet, row, amounts ? "noIndicator" : "unread"));
}

/** Whether the cell says something, be it that there is nothing to state. */
function readValue(reading: Reading, name: RowName, column: ValueColumn): boolean {
  const { table, figures, notes, year } = reading;
  const { sheet } = table.grid;
  const cell = table.grid.own(name.row, column.index);
  const value = readCellValue(cell);
  switch (value.kind) {
    case "blank":
      return false;
    case "none":
      return true;
    case "amount":
      figures.push(
        toFigure({
          path: pathFor(name.path, column),
          amount: value.amount,
          unit: value.unit ?? unitFor(reading, name, column),
          origin: originOf(sheet, name.row, column.index),
          remark: [value.remark, remarkOf(reading, name.row)].filter((text) => text !== "").join(" "),
          period: periodOf(table, column.period, year),
          total: name.total,
        }),
        ...factsOfRemark(value.remark).map((fact) =>
          figureOfFact(table, name.row, column.index, fact, name.path, year),
        ),
      );
      return true;
    case "text": {
      const facts = readFacts(value.text);
      // “12次，其中集中研讨4次” leaves out what the row already names.
      const named = readFacts(`${name.path[name.path.length - 1] ?? ""}：${value.text}`);
      const read = named.length > facts.length ? named : facts;
      figures.push(...read.map((fact) => figureOfFact(table, name.row, column.index, fact, name.path, year)));
      if (read.length === 0) notes.push(noteOn(sheet, name.row, "notANumber"));
      return true;
    }
  }
}

/** “18次（320人次）” states two things of the row. */
function factsOfRemark(remark: string): readonly Fact[] {
  const bare = readAmount(remark);
  return bare === null || bare.unit === null
    ? readFacts(remark)
    : [{ path: [], amount: bare.amount, unit: unitOf(bare.unit) ?? bare.unit, period: null }];
}

/** 计划数 and 完成率 are figures of their own about the row: “主题党日计划数”, “主题党日完成率”. */
function pathFor(path: readonly string[], { kind, labels }: ValueColumn): readonly string[] {
  if (kind !== "plan" && kind !== "rate") return kind === "named" ? [...path, ...labels] : path;
  return [...path.slice(0, -1), `${path[path.length - 1] ?? ""}${labels[labels.length - 1] ?? ""}`];
}

function unitFor({ table, columns }: Reading, name: RowName, column: ValueColumn): string | null {
  if (column.kind === "rate") return column.unit ?? "％";
  const beside = columns.unit === null ? null : unitOf(table.grid.seen(name.row, columns.unit).text);
  return beside ?? name.unit ?? column.unit ?? table.unit;
}

const remarkOf = ({ table, columns }: Reading, row: number): string =>
  columns.remarks
    .map((column) => table.grid.seen(row, column).text.trim())
    .filter((text) => text !== "")
    .join(" ");

function noteMissing({ table, columns, notes }: Reading, row: number): void {
  const merged = columns.values.some(({ index }) => !isBlank(table.grid.seen(row, index)));
  notes.push(noteOn(table.grid.sheet, row, merged ? "unread" : "blankValue"));
}
