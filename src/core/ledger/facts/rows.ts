/* eslint-disable complexity, max-lines-per-function */
import { findPeriod } from "../../language/period";
import type { PrintedTable } from "../tables/printedTable";
import type { Readers } from "../tables/splitSheet";
import { gridOf } from "../grid";
import type { Label } from "../tables/label";
import type { TableColumn } from "./columns";
import type { FactPeriod, FactRole } from "./fact";

/** A row of a table's body and what it is named. */
export interface TableRow {
  /** Counted from 0 within the sheet. */
  readonly at: number;
  /** Counted from 0 within the body. */
  readonly index: number;
  readonly names: readonly string[];
  readonly asides: readonly string[];
  /** Said in the row's own name, or by its unit column. */
  readonly unit: string | null;
  readonly unitColumn: string | null;
  readonly countUnit: string | null;
  readonly role: FactRole | null;
  readonly period: FactPeriod | null;
  readonly total: boolean;
  readonly remark: string;
  /** Index within the body of the row that it is a part of, null where none is. */
  readonly parent: number | null;
  /** A name over the rows below it, no row of its own. */
  readonly group: boolean;
}

interface Open {
  readonly index: number;
  readonly indent: number;
  readonly names: readonly string[];
}

export function readRows(
  table: PrintedTable,
  columns: readonly TableColumn[],
  readers: Readers,
): readonly TableRow[] {
  const { words, label } = readers;
  const grid = gridOf(table.sheet);
  const stubs = columns.filter(({ kind }) => kind === "stub");
  const outer = stubs.filter(
    ({ sorts }) => stubs.length > 1 && sorts.has("department") && !sorts.has("name"),
  );
  const ordered = [...outer, ...stubs.filter((column) => !outer.includes(column))];
  const unitAt = columns.find(({ kind }) => kind === "unit")?.at;
  const periods = columns.filter(({ kind }) => kind === "period");
  const remarks = columns.filter(({ kind }) => kind === "remark");
  const last = ordered[ordered.length - 1];
  const carried = new Map<number, string>();
  let group: string | null = null;
  let open: Open[] = [];
  return table.body.map((at, index) => {
    const row = table.rows[at];
    const single = row?.kind === "single" && row.says !== "value" && columns.length > 1;
    if (single) {
      group = label(row.cells[0]?.text ?? "").name;
      open = [];
      carried.clear();
      return { ...unnamed(at, index), names: [group], group: true };
    }
    const texts = ordered.map(({ at: column }) => {
      const text = grid.seen(at, column).text;
      if (text.trim() !== "") {
        carried.set(column, text);
        return text;
      }
      const hasInner = last !== undefined && column !== last.at && grid.own(at, last.at).text.trim() !== "";
      return hasInner ? (carried.get(column) ?? "") : "";
    });
    const labels = texts.filter((text) => text.trim() !== "").map(label);
    const own = labels[labels.length - 1];
    const parent = own === undefined ? null : parentOf(own, open);
    const outerNames =
      (own?.indent ?? 0) > 0 && parent !== null ? parent.names : group === null ? [] : [group];
    const names = join(
      outerNames,
      labels.map(({ name }) => name),
    );
    if (own !== undefined)
      open = [...open.filter(({ indent }) => indent < own.indent), { index, indent: own.indent, names }];
    const period = rowPeriod(at, periods, labels, readers, table);
    return {
      at,
      index,
      names,
      asides: labels.flatMap(({ asides }) => asides),
      unit: own?.unit ?? null,
      unitColumn: unitAt === undefined ? null : unitOfCell(grid.seen(at, unitAt).text, readers),
      countUnit: own?.countUnit ?? null,
      role: own === undefined ? null : rowRole(own, words.totalParts),
      period,
      total: labels.some(({ total }) => total),
      remark: remarks
        .map(({ at: column }) => grid.own(at, column).text.trim())
        .filter((text) => text !== "")
        .join(" "),
      parent: parent?.index ?? null,
      group: false,
    };
  });
}

const unitOfCell = (text: string, { label }: Readers): string | null =>
  text.trim() === "" ? null : (label(`甲（${text.trim()}）`).unit ?? text.trim());

const unnamed = (at: number, index: number): TableRow => ({
  at,
  index,
  names: [],
  asides: [],
  unit: null,
  unitColumn: null,
  countUnit: null,
  role: null,
  period: null,
  total: false,
  remark: "",
  parent: null,
  group: false,
});

const join = (outer: readonly string[], own: readonly string[]): readonly string[] => {
  const all = [...outer, ...own].filter((name) => name !== "");
  return all.filter((name, index) => name !== all[index - 1]);
};

/** The last row above that stands further out; 其中 stands for the blanks of its own width. */
function parentOf({ indent }: Label, open: readonly Open[]): Open | null {
  if (indent === 0) return null;
  return [...open].reverse().find((row) => row.indent < indent) ?? null;
}

/** A row is for a plan or the year before only where its name says little else: 上年, 年初计划. */
function rowRole({ name, role, period }: Label, totalParts: readonly string[]): FactRole | null {
  if (role === null && (period?.offset ?? 0) >= 0) return null;
  const bare = totalParts.reduce((text, word) => text.replace(word, ""), name);
  return bare.length <= 4 ? (role ?? "previous") : null;
}

function rowPeriod(
  at: number,
  periods: readonly TableColumn[],
  labels: readonly Label[],
  { words }: Readers,
  table: PrintedTable,
): FactPeriod | null {
  const texts = periods.map(({ at: column }) => table.rows[at]?.readings[column]?.text ?? "");
  const readings = [
    ...texts.map((text) => findPeriod(text, words.years)),
    ...labels.map(({ period }) => (period?.rest === "" ? period : null)),
  ];
  return readings.reduce<FactPeriod | null>(
    (found, reading) =>
      reading === null ? found : found === null ? reading.period : joinPeriods(found, reading.period),
    null,
  );
}

/** What the first does not say, the second does. */
export const joinPeriods = (first: FactPeriod, second: FactPeriod): FactPeriod => ({
  year: first.year ?? second.year,
  from: first.from ?? second.from,
  to: first.to ?? second.to,
  cumulative: first.cumulative || second.cumulative,
});
