import { findPeriod } from "../../language/period";
import type { Label } from "../tables/label";
import type { PrintedTable } from "../tables/printedTable";
import type { Readers } from "../tables/splitSheet";
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
  /** Said in a bracket of the row's own name. */
  readonly unit: string | null;
  readonly unitColumn: string | null;
  /** Said by the last word of its name: 培训人次. */
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

const none: readonly string[] = [];

/** A row that says nothing but its names, or what a case says beside. Most of long tables are: it is kept small. */
class PlainRow implements TableRow {
  constructor(
    readonly at: number,
    readonly index: number,
    readonly names: readonly string[],
    readonly group: boolean,
    readonly unitColumn: string | null = null,
    readonly remark = "",
  ) {}

  get asides(): readonly string[] {
    return none;
  }
  get unit(): null {
    return null;
  }
  get countUnit(): null {
    return null;
  }
  get role(): null {
    return null;
  }
  get period(): null {
    return null;
  }
  get total(): boolean {
    return false;
  }
  get parent(): null {
    return null;
  }
}

/** Names the rows of a body: group rows, departments, indicators, parts under what they are parts of. */
export function readRows(
  table: PrintedTable,
  columns: readonly TableColumn[],
  readers: Readers,
): readonly TableRow[] {
  const { words, label } = readers;
  const textsOf = stubReader(table, columns);
  const { unitOf, remarkOf, periodsOf } = besideNames(table, columns, readers);
  let group: readonly string[] = [];
  /** Rows that others below may be parts of, each further in than the one before. */
  let open: Open[] = [];

  function named(at: number, index: number, labels: readonly Label[]): TableRow {
    const last = labels[labels.length - 1];
    const parent = last === undefined || last.indent === 0 ? null : parentOf(last.indent, open);
    const names = join(parent?.names ?? group, parent === null ? labels : labels.slice(-1));
    if (last !== undefined) opened({ index, indent: last.indent, names });
    const { unit, countUnit, role } = saysOf(last, words.totalParts);
    return {
      at,
      index,
      names,
      asides: labels.length === 1 ? (last?.asides ?? []) : labels.flatMap(({ asides }) => asides),
      unit,
      unitColumn: unitOf(at),
      countUnit,
      role,
      period: rowPeriod(periodsOf(at), labels, words),
      total: isTotal(at, labels),
      remark: remarkOf(at),
      parent: parent?.index ?? null,
      group: false,
    };
  }

  function opened(row: Open): void {
    while ((open.at(-1)?.indent ?? -1) >= row.indent) open.pop();
    open.push(row);
  }

  /** Also by 小计 in the column of serial numbers or dates. */
  function isTotal(at: number, labels: readonly Label[]): boolean {
    if (labels.some(({ total }) => total)) return true;
    const first = table.rows[at]?.cells[0];
    return first?.sort === "text" && first.text.length < 9 && label(first.text).total;
  }

  const date = columns.find(({ kind, sorts }) => kind === "date" && !sorts.has("planDate"));
  return table.body.map((at, index) => {
    const row = table.rows[at];
    // A dated row is a case: its words are no names of indicators.
    if (date !== undefined && row?.readings[date.at]?.date != null)
      return new PlainRow(at, index, textsOf(at), false, unitOf(at), remarkOf(at));
    if (row?.kind !== "single" || row.says === "value" || columns.length < 2)
      return named(at, index, textsOf(at).map(label));
    group = [label(row.cells[0]?.text ?? "").name];
    open = [];
    return new PlainRow(at, index, group, true);
  });
}

/** What a row says beside its names and figures. */
function besideNames(table: PrintedTable, columns: readonly TableColumn[], readers: Readers) {
  const unitColumn = columns.find(({ kind }) => kind === "unit");
  const remarks = columns.filter(({ kind }) => kind === "remark");
  const periods = columns.filter(({ kind }) => kind === "period");
  const own = (at: number, column: number): string => table.rows[at]?.readings[column]?.text ?? "";
  const unitOf = (at: number): string | null => {
    const unit = unitColumn === undefined ? "" : own(at, unitColumn.at);
    return unit === "" ? null : (readers.unit(unit) ?? unit);
  };
  const remarkOf = (at: number): string =>
    remarks.length === 0 ? "" : remarks.flatMap((column) => own(at, column.at) || []).join(" ");
  const periodsOf = (at: number): readonly string[] =>
    periods.length === 0 ? none : periods.map((column) => inWords(own(at, column.at), column));
  return { unitOf, remarkOf, periodsOf };
}

/** The texts that name a row, outer to inner; what merging or habit leaves blank is taken over from above. */
function stubReader(
  { grid }: PrintedTable,
  columns: readonly TableColumn[],
): (at: number) => readonly string[] {
  const named = columns.filter(({ kind }) => kind === "stub");
  const stubs = named.length > 0 ? named : columns.filter(({ kind }) => kind === "identifier").slice(0, 1);
  const isOuter = ({ sorts }: TableColumn): boolean =>
    (sorts.has("department") || sorts.has("person")) && !sorts.has("name") && !sorts.has("category");
  const outer = stubs.filter(isOuter);
  const inner = stubs.filter((column) => !outer.includes(column));
  const ordered = [...outer, ...inner];
  const last = ordered[ordered.length - 1];
  const carried = new Map<number, string>();
  if (ordered.length === 1 && last !== undefined)
    return (at) => {
      const { text } = grid.seen(at, last.at);
      return text.trim() === "" ? [] : [text];
    };
  const isNamed = (at: number): boolean => last !== undefined && grid.own(at, last.at).text.trim() !== "";
  const textAt = (at: number, column: TableColumn): string => {
    const { text } = grid.seen(at, column.at);
    if (text.trim() === "") return column !== last && isNamed(at) ? (carried.get(column.at) ?? "") : "";
    carried.set(column.at, text);
    return text;
  };
  return (at) => {
    const texts = ordered.map((column) => textAt(at, column));
    return texts.includes("") ? texts.filter((text) => text !== "") : texts;
  };
}

const join = (outer: readonly string[], own: readonly Label[]): readonly string[] => {
  if (outer.length === 0 && own.length === 1) return own[0]?.name === "" ? [] : [own[0]?.name ?? ""];
  const all = [...outer, ...own.map(({ name }) => name)].filter((name) => name !== "");
  return all.filter((name, index) => name !== all[index - 1]);
};

/** The last row above that stands further out; 其中 stands for the blanks of its own width. */
const parentOf = (indent: number, open: readonly Open[]): Open | null =>
  open.findLast((row) => row.indent < indent) ?? null;

function saysOf(
  label: Label | undefined,
  totalParts: readonly string[],
): Pick<TableRow, "unit" | "countUnit" | "role"> {
  if (label === undefined) return { unit: null, countUnit: null, role: null };
  const { name, unit, countUnit, role, told, period } = label;
  if (told !== null) return { unit, countUnit, role: told };
  const before = (period?.offset ?? 0) < 0;
  if (role === null && !before) return { unit, countUnit, role };
  // A row is for a plan or the year before only where its name says little else: 上年, 年初计划.
  const bare = totalParts.reduce((text, word) => text.replace(word, ""), name);
  return {
    unit,
    countUnit,
    role: bare.length > 4 ? null : (role ?? "previous"),
  };
}

function rowPeriod(
  texts: readonly string[],
  labels: readonly Label[],
  words: Readers["words"],
): FactPeriod | null {
  if (texts.length === 0 && labels.every(({ period }) => period === null)) return null;
  const readings = [
    ...texts.map((text) => findPeriod(text, words.years)),
    ...labels.map(({ period }) => (period?.rest === "" ? period : null)),
  ];
  return readings.reduce<FactPeriod | null>(
    (found, reading) => (reading === null ? found : joinPeriods(found, reading.period)),
    null,
  );
}

/** 3 under 月份 is 3月; under 季度, 三季度. */
export const inWords = (text: string, { head }: Pick<TableColumn, "head">): string =>
  /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})$/u.test(text)
    ? `${text}${head.includes("季") ? "季度" : "月"}`
    : text;

/** What the first does not say, the second does. */
export function joinPeriods(first: FactPeriod, second: FactPeriod | null): FactPeriod;
export function joinPeriods(first: FactPeriod | null, second: FactPeriod): FactPeriod;
export function joinPeriods(first: FactPeriod | null, second: FactPeriod | null): FactPeriod | null {
  if (first === null || second === null) return first ?? second;
  return {
    year: first.year ?? second.year,
    from: first.from ?? second.from,
    to: first.to ?? second.to,
    cumulative: first.cumulative || second.cumulative,
  };
}
