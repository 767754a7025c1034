import type { CalendarDate } from "../../text/calendarDate";
import type { HeaderSort } from "../../language/ledgerWords";
import type { TableColumn } from "../facts/columns";
import type { FactBook } from "../facts/factBook";
import type { Body } from "../facts/readBody";
import type { TableRow } from "../facts/rows";
import type { CellReading } from "../tables/cells";
import type { CaseColumn, CaseColumnKind, CaseRow, CaseTable } from "./caseTable";
import { carriedReadings } from "./carriedReadings";
import { notHeldReader } from "./notHeld";
import { valueSplitter } from "./valueSplitter";

/** Reads the rows of a table as cases where they can be; null where the rows are indicators. */
export function readCases(body: Body, book: FactBook): CaseTable | null {
  if (!areCases(body)) return null;
  const { table, columns, rows, readers } = body;
  const kinds = columns.map((column) => kindOf(column, body));
  const readingsOf = carriedReadings(body, kinds);
  const split = valueSplitter(readers.words.separators);
  const notHeld = notHeldReader(columns, kinds, readers.words);
  const of = (kind: CaseColumnKind): readonly number[] =>
    kinds.flatMap((one, index) => (one === kind ? [index] : []));
  const [dates, planned] = [of("date"), of("planDate")];
  const cases: CaseRow[] = [];
  for (const row of rows) {
    const readings = readingsOf(row);
    const actual = dateOf(readings, dates);
    if (row.group || (row.total && actual === null)) {
      if (row.total) book.note(table.sheet, row.at, "sumRow");
      continue;
    }
    const why = notHeld(readings);
    if (why !== "") book.note(table.sheet, row.at, "notHeld");
    const date = inYear(actual ?? dateOf(readings, planned), body.caption.year);
    const values = readings.map((reading, index) => split(reading?.text ?? "", kinds[index] ?? "topic"));
    cases.push({
      origin: originOf(body, row, book),
      date,
      held: why === "",
      notHeld: why,
      values,
      amounts: readings.map((reading, index) =>
        kinds[index] === "amount" ? (reading?.amount ?? null) : null,
      ),
      alongside: sameEvent(cases[cases.length - 1], date, values, of("category")),
      recurring: dates.some((index) =>
        readers.words.recurring.some((word) => readings[index]?.text.startsWith(word) === true),
      ),
    });
  }
  const made = columns.map((column, index) => toColumn(column, kinds[index] ?? "topic", index, cases));
  const roster =
    dates.length === 0 && columns.some(({ kind, sorts }) => kind === "stub" && sorts.has("person"));
  return { columns: made, rows: cases, roster, dated: dates.length + planned.length > 0 };
}

const originOf = ({ table }: Body, { at }: TableRow, book: FactBook): CaseRow["origin"] =>
  book.origin(table.sheet, at, table.rows[at]?.filled[0] ?? 0);

/** Columns of plans, years and units speak of indicators; dates, repeating words and marks of cases. */
function areCases({ table, columns, rows }: Body): boolean {
  const dated = columns.some(({ kind, sorts }) => kind === "date" && !sorts.has("planDate"));
  const own = rows.filter(({ group }) => !group);
  if (own.length < 1) return false;
  if (dated) return true;
  const indicators =
    columns.some(
      ({ kind, role, period }) =>
        kind === "unit" ||
        (kind === "value" &&
          (role === "plan" || role === "previous" || role === "change" || period !== null)),
    ) || own.some(({ parent, unit }) => parent !== null || unit !== null);
  if (indicators) return false;
  if (columns.some(({ kind }) => kind === "mark")) return true;
  if (own.length < 2) return false;
  const texts = columns.filter(
    ({ kind, sorts }) => (kind === "text" || kind === "stub") && !sorts.has("unit"),
  );
  if (!columns.some(({ kind }) => kind === "value") && texts.length > 1) return true;
  if (columns.some(({ sorts, kind }) => sorts.has("person") && kind === "stub")) return true;
  return texts.some(({ at }) => repeats(own.map((row) => table.rows[row.at]?.readings[at]?.text ?? "")));
}

function repeats(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== "");
  return filled.length >= 4 && new Set(filled).size * 2 <= filled.length;
}

const sortKinds: readonly (readonly [HeaderSort, CaseColumnKind])[] = [
  ["status", "status"],
  ["person", "person"],
  ["place", "place"],
  ["topic", "topic"],
  ["department", "department"],
  ["category", "category"],
  ["remark", "remark"],
];

const plainKinds: Readonly<Partial<Record<TableColumn["kind"], CaseColumnKind>>> = {
  value: "amount",
  mark: "mark",
  serial: "identifier",
  identifier: "identifier",
  remark: "remark",
};

function kindOf(column: TableColumn, { columns, table, rows, readers }: Body): CaseColumnKind {
  if (column.kind === "date") {
    const several = columns.filter(({ kind }) => kind === "date").length > 1;
    const planned = readers.words.plannedDates.some((word) => column.head.includes(word));
    return column.sorts.has("planDate") || (several && planned) ? "planDate" : "date";
  }
  const plain = plainKinds[column.kind];
  if (plain !== undefined) return plain;
  const few = repeats(rows.map(({ at }) => table.rows[at]?.readings[column.at]?.text ?? ""));
  const said = sortKinds.filter(([sort]) => column.sorts.has(sort)).map(([, kind]) => kind);
  if (said.includes("topic") && said.includes("category")) return few ? "category" : "topic";
  return said[0] ?? (few ? "category" : "topic");
}

type Reading = CellReading | undefined;

const dateOf = (readings: readonly Reading[], columns: readonly number[]): CalendarDate | null =>
  columns.map((index) => readings[index]?.date ?? null).find((date) => date !== null) ?? null;

/** 1月5日 in the register of a year. */
const inYear = (date: CalendarDate | null, year: number | null): CalendarDate | null =>
  date === null || date.year !== null || year === null ? date : { ...date, year };

function sameEvent(
  last: CaseRow | undefined,
  date: CalendarDate | null,
  values: CaseRow["values"],
  categories: readonly number[],
): boolean {
  if (last?.date == null || date?.day == null || last.date.day !== date.day || last.date.month !== date.month)
    return false;
  return categories.every((index) => last.values[index]?.[0] === values[index]?.[0]);
}

function toColumn(
  { labels, unit, role }: TableColumn,
  kind: CaseColumnKind,
  index: number,
  cases: readonly CaseRow[],
): CaseColumn {
  const values = new Map<string, number>();
  if (kind !== "amount" && kind !== "date" && kind !== "planDate" && kind !== "identifier")
    for (const row of cases)
      if (row.held)
        for (const value of row.values[index] ?? []) values.set(value, (values.get(value) ?? 0) + 1);
  return { labels, label: labels[labels.length - 1] ?? "", kind, values, unit, role };
}
