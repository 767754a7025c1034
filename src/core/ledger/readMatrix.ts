import type { Amount } from "../text/amount";
import { readCellValue } from "./cellValue";
import { periodOf, subjectOf, toFigure } from "./figure";
import { isFootnoteRow } from "./headerRow";
import type { Ledger, LedgerFigure, LedgerNote, Origin } from "./ledger";
import { unitOf } from "./ledgerUnits";
import { noteOn, originOf } from "./origin";
import { finestPeriods } from "./finestPeriods";
import { readPeriod } from "./period";
import type { Period } from "./period";
import { grandTotal, isSumRow, totalColumn } from "./matrixTotals";
import { nameRows } from "./rowNames";
import type { RowName } from "./rowNames";
import { sumAmounts } from "./sumAmounts";
import { assignColumns } from "./valueColumns";
import type { GridColumns, ValueColumn } from "./valueColumns";
import { headerRoles } from "./headerWords";
import type { Table } from "./table";

/** One indicator of the matrix: its parts by period or department, and the total the table states. */
interface Series {
  readonly path: readonly string[];
  readonly unit: string | null;
  readonly parts: readonly Part[];
  readonly total: { readonly amount: Amount; readonly unit: string | null; readonly origin: Origin } | null;
  readonly row: number;
  readonly origin: Origin;
  /** A row of totals over different indicators. */
  readonly sums: boolean;
}

interface Part {
  readonly label: string;
  readonly period: Period | null;
  readonly value: { readonly amount: Amount; readonly unit: string | null } | "blank" | "none";
  readonly origin: Origin;
}

const departments =
  /(?:科|股|室|部|处|局|所|队|中心|院|公司|街道|社区|镇|乡|村|办|办公室|站|行|厂|车间|班组|支部|总支|党委|年级|系|组|大队|机关|离退休)$/u;
/** Levels and rates: they do not add up over months. */
const standing = /(?:总数|在册|现有|存量|现状|得分|分数|评分|排名|余额|党员数|人员数|职工数|员工数)/u;
const rates = /(?:率|占比|比例|比重|同比|增长|增幅|平均|人均)/u;

/** Reads a table of indicators by months or by departments, whichever way it lies. A total is counted once. */
export function readMatrix(table: Table, year: number | null): Ledger {
  const columns = assignColumns(table, year);
  const names = nameRows(table, {
    names: columns.names,
    serial: columns.serial,
    values: columns.values.map(({ index }) => index),
  });
  const { sheet } = table.grid;
  const notes: LedgerNote[] = [];
  const read = names.filter((name) => {
    const footnote = isFootnoteRow(table.grid, name.row);
    if (footnote || (name.path.length === 0 && !name.group)) notes.push(noteOn(sheet, name.row, "unread"));
    return !footnote && name.path.length > 0 && !name.group;
  });
  const series = isTransposed(table, columns, read)
    ? columns.values
        .filter(({ kind }) => kind !== "total")
        .map((column) => seriesOfColumn(table, read, column))
    : read.flatMap((name) => seriesOfRow(table, columns, name));
  const figures = series.flatMap((one) => figuresOf(table, one, year, notes));
  return { layout: "matrix", rows: table.body.length, figures, events: [], notes };
}

/** How much a table looks like a matrix: 0 to 1. */
export function isMatrix(table: Table, year: number | null): boolean {
  const { values, names, serial } = assignColumns(table, year);
  const periods = values.filter(({ period }) => period !== null && period.kind !== "year").length;
  const named = values.filter(({ kind }) => kind === "named").length;
  // 会议名称 · 召开次数 · 研究议题: the rows are what is counted, the columns say more about each.
  const plain = values.some(
    ({ kind, period, labels }) => kind === "value" && period === null && labels.length === 0,
  );
  if (periods >= 2 || (named >= 2 && !plain)) return true;
  // 支部 · 党课次数: one indicator by departments.
  const corner = names.flatMap((index) => table.columns[index]?.labels ?? []);
  if (corner.some(isGroupLabel) && values.some(({ labels }) => labels.length > 0)) return true;
  if (values.length === 0 || names.length === 0 || table.body.length < 2) return false;
  const rows = nameRows(table, { names, serial, values: values.map(({ index }) => index) });
  return table.headers.length > 0 && arePeriods(rows);
}

const isGroupLabel = (label: string): boolean => headerRoles(label).has("group");

const arePeriods = (rows: readonly RowName[]): boolean => {
  const named = rows.filter((row) => row.path.length > 0 && !isSumRow(row));
  const periods = named.filter(({ path }) => rowPeriod(path) !== null).length;
  return named.length > 1 && periods >= named.length * 0.6;
};

function rowPeriod(path: readonly string[]): Period | null {
  const reading = readPeriod(path[path.length - 1] ?? "", null);
  return reading?.rest === "" && reading.period.kind !== "year" ? reading.period : null;
}

/** Whether the rows are the months or departments and the columns the indicators. */
function isTransposed(table: Table, columns: GridColumns, rows: readonly RowName[]): boolean {
  if (columns.values.some(({ period }) => period !== null && period.kind !== "year")) return false;
  if (arePeriods(rows)) return true;
  const corner = columns.names.flatMap((index) => table.columns[index]?.labels ?? []);
  if (corner.some(isGroupLabel)) return true;
  const named = columns.values.filter(({ kind }) => kind === "named");
  const across = share(named, ({ labels }) => departments.test(labels[0] ?? ""));
  const down = share(
    rows.filter((row) => !isSumRow(row)),
    ({ path }) => departments.test(path[path.length - 1] ?? ""),
  );
  if (across !== down) return down > across;
  if (corner.some((label) => /指标|项目|事项|内容/u.test(label)) || columns.unit !== null) return false;
  return named.some(({ unit }) => unit !== null);
}

const share = <T>(items: readonly T[], fits: (item: T) => boolean): number =>
  items.length === 0 ? 0 : items.filter(fits).length / items.length;

function cellAt(table: Table, row: number, column: number): Part["value"] | null {
  const value = readCellValue(table.grid.own(row, column));
  if (value.kind === "amount") return { amount: value.amount, unit: value.unit };
  return value.kind === "text" ? null : value.kind;
}

/** A row of months or departments; columns of different units (次, 人次) are series of their own. */
function seriesOfRow(table: Table, columns: GridColumns, name: RowName): readonly Series[] {
  const { sheet } = table.grid;
  const own = columns.unit === null ? null : unitOf(table.grid.seen(name.row, columns.unit).text);
  const spread = columns.values.filter(({ kind }) => kind === "named" || kind === "value");
  const units = [...new Set(spread.map(({ unit }) => unit))];
  return units.map((unit): Series => {
    const total = totalColumn(
      table,
      columns.values.filter(
        ({ kind, ...column }) => kind === "total" && (units.length === 1 || column.unit === unit),
      ),
    );
    const stated = total === undefined ? null : cellAt(table, name.row, total.index);
    return {
      path: name.path,
      unit: own ?? name.unit ?? unit ?? table.unit,
      parts: spread
        .filter((column) => column.unit === unit)
        .map((column) => ({
          label: column.labels[0] ?? "",
          period: column.period,
          value: cellAt(table, name.row, column.index) ?? "blank",
          origin: originOf(sheet, name.row, column.index),
        })),
      total:
        total === undefined || stated === null || typeof stated === "string"
          ? null
          : { ...stated, origin: originOf(sheet, name.row, total.index) },
      row: name.row,
      origin: originOf(sheet, name.row, name.column),
      sums: name.total,
    };
  });
}

/** A column of a table whose rows are the months or departments. */
function seriesOfColumn(table: Table, rows: readonly RowName[], column: ValueColumn): Series {
  const { sheet } = table.grid;
  const header = table.headers[table.headers.length - 1] ?? 0;
  const grand = grandTotal(rows);
  const stated = grand === null ? null : cellAt(table, grand, column.index);
  const subject = subjectOf(table.title);
  return {
    path:
      column.labels.length > 0
        ? column.labels
        : [subject === "" ? (columnLabel(table, column) ?? "") : subject],
    unit: column.unit ?? table.unit,
    parts: rows
      .filter((row) => !isSumRow(row))
      .map(({ row, path }) => ({
        label: path[path.length - 1] ?? "",
        period: rowPeriod(path),
        value: cellAt(table, row, column.index) ?? "blank",
        origin: originOf(sheet, row, column.index),
      })),
    total:
      grand === null || stated === null || typeof stated === "string"
        ? null
        : { ...stated, origin: originOf(sheet, grand, column.index) },
    row: header,
    origin: originOf(sheet, header, column.index),
    sums: false,
  };
}

const columnLabel = (table: Table, { index }: ValueColumn): string | undefined =>
  table.columns[index]?.labels[0];

function figuresOf(
  table: Table,
  series: Series,
  year: number | null,
  notes: LedgerNote[],
): readonly LedgerFigure[] {
  const { path, parts, total, sums } = series;
  const base = { unit: series.unit, total: sums };
  const period = periodOf(table, null, year);
  const figures = parts.flatMap((part) =>
    typeof part.value === "string"
      ? []
      : [
          toFigure({
            ...base,
            path: part.period === null ? [part.label, ...path] : path,
            amount: part.value.amount,
            unit: part.value.unit ?? series.unit,
            origin: part.origin,
            period: part.period?.label ?? period,
          }),
        ],
  );
  const stated =
    total === null
      ? []
      : [
          toFigure({
            ...base,
            path,
            amount: total.amount,
            unit: total.unit ?? series.unit,
            origin: total.origin,
            period,
          }),
        ];
  const sum = sumOf(series);
  if (sum === null || (total !== null && sum.amount.value === total.amount.value)) {
    if (sum === null && total === null) notes.push(noteOn(table.grid.sheet, series.row, "blankValue"));
    return [...stated, ...figures];
  }
  if (total !== null) {
    const text = `${path.join(" ")} 合计 ${total.amount.digits} 各项之和 ${sum.amount.digits}`;
    notes.push(noteOn(table.grid.sheet, series.row, "duplicate", text));
  }
  const derived = toFigure({
    ...base,
    path,
    amount: sum.amount,
    origin: series.origin,
    formula: sum.formula,
    period,
  });
  return [...stated, derived, ...figures];
}

/** The sum of the finest periods or of all departments; null where parts are unknown or do not add up (rates, levels). */
function sumOf({ path, parts }: Series): { readonly amount: Amount; readonly formula: string } | null {
  const name = path[path.length - 1] ?? "";
  const byPeriod = parts.some(({ period }) => period !== null);
  if (rates.test(name) || (byPeriod && standing.test(name))) return null;
  const added = byPeriod ? finestPeriods(parts) : parts;
  const known = added.flatMap(({ value }) => (typeof value === "string" ? [] : [value]));
  if (known.length === 0 || added.some(({ value }) => value === "blank")) return null;
  if (known.some(({ unit }) => unit === "％")) return null;
  const labels = added.map(({ label, period }) => period?.label ?? label);
  return {
    amount: sumAmounts(known.map(({ amount }) => amount)),
    formula: `sum(${name}; ${labels[0] ?? ""}–${labels[labels.length - 1] ?? ""})`,
  };
}
