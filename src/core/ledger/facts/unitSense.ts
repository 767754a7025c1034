import type { CellReading } from "../tables/cells";
import type { TableColumn } from "./columns";
import type { UnitPlace } from "./fact";
import type { Body } from "./readBody";
import type { TableRow } from "./rows";

export interface Unit {
  readonly unit: string | null;
  readonly unitFrom: UnitPlace | null;
}

/** The unit of a cell of one row. */
export type RowUnits = (column: TableColumn, cell: CellReading) => Unit;

const none: Unit = { unit: null, unitFrom: null };
const ratios: ReadonlySet<string> = new Set(["rate", "change", "score"]);

/** The first that says a unit: cell, column, row, unit column, title. Of money a title speaks only where money is counted. */
export function unitSense(body: Body): (row: TableRow) => RowUnits {
  const { caption, columns, readers } = body;
  const { money, moneyNames, bodies } = readers.words;
  const names = (texts: readonly string[]): boolean =>
    moneyNames.some((word) => texts.some((text) => text.includes(word)));
  const changes = differences(body);
  // 钱（元） over the names of the rows; not 股室（所）, which only says what the rows are.
  const stubUnit =
    columns.find(({ kind, unit }) => kind === "stub" && unit !== null && !bodies.includes(unit))?.unit ??
    null;
  const ofMoney = new Set(columns.filter(({ labels }) => names(labels)));
  const others = [...ofMoney].some(({ kind, role }) => kind === "value" && role === "actual");
  const silent = caption.unit === null && caption.moneyUnit === null && stubUnit === null;

  const titled = (counts: boolean): Unit => {
    const unit = (counts ? caption.moneyUnit : null) ?? stubUnit;
    if (unit !== null) return { unit, unitFrom: "caption" };
    const alien = caption.unit !== null && money.has(caption.unit) && others && !counts;
    return caption.unit === null || alien ? none : { unit: caption.unit, unitFrom: "caption" };
  };

  return (row) => {
    // Most columns say their unit themselves.
    let own: Unit | null | undefined;
    let counts: boolean | undefined;
    return (column, cell) => {
      if (cell.unit !== null) return { unit: cell.unit, unitFrom: "cell" };
      if (column.unit !== null) return { unit: column.unit, unitFrom: "column" };
      if (ratios.has(column.role) && !changes.has(column)) return none;
      if (own === undefined) own = ofRow(row, body);
      if (own !== null || silent) return own ?? none;
      counts ??= names(row.names);
      return titled(counts || ofMoney.has(column));
    };
  };
}

function ofRow(row: TableRow, body: Body): Unit | null {
  const { unit, unitColumn, countUnit } = row;
  if (unit !== null) return { unit, unitFrom: "row" };
  if (unitColumn !== null) return { unit: unitColumn, unitFrom: "unitColumn" };
  const said = countUnit ?? unitBeside(body, row);
  return said === null ? null : { unit: said, unitFrom: "row" };
}

/** 86件 · 112: the year before is counted in 件 too. A rate beside says nothing of the others. */
function unitBeside({ table, columns }: Body, { at }: TableRow): string | null {
  let found: string | null = null;
  for (const { kind, role, at: column } of columns) {
    const unit = table.rows[at]?.readings[column]?.unit ?? null;
    if (unit === null || unit === "％" || kind !== "value" || ratios.has(role)) continue;
    if (found !== null && found !== unit) return null;
    found = unit;
  }
  return found;
}

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
