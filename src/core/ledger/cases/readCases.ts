/* eslint-disable complexity, @typescript-eslint/switch-exhaustiveness-check */
import type { CalendarDate } from "../../text/calendarDate";
import type { CellReading } from "../tables/cells";
import type { TableColumn } from "../facts/columns";
import type { FactBook } from "../facts/factBook";
import type { Body } from "../facts/readBody";
import type { TableRow } from "../facts/rows";
import type { CaseColumn, CaseColumnKind, CaseRow, CaseTable } from "./caseTable";

/** Reads the rows of a table as cases where they can be; null where the rows are indicators. */
export function readCases(body: Body, book: FactBook): CaseTable | null {
  const { table, columns, rows } = body;
  if (!areCases(body)) return null;
  const kinds = columns.map((column) => kindOf(column, body));
  const separated = columns.map((_, index) =>
    splitter(body.readers.words.separators, kinds[index] ?? "topic"),
  );
  const dates = kinds.flatMap((kind, index) => (kind === "date" ? [index] : []));
  const planned = kinds.flatMap((kind, index) => (kind === "planDate" ? [index] : []));
  const status = kinds.flatMap((kind, index) =>
    kind === "status" || kind === "remark" || kind === "date" ? [index] : [],
  );
  const cases: CaseRow[] = [];
  for (const row of rows) {
    if (row.group || row.total) {
      if (row.total) book.note(table.sheet, row.at, "sumRow");
      continue;
    }
    const readings = columns.map(({ at }) => table.rows[row.at]?.readings[at]);
    const why = notHeld(readings, status, dates, planned, body);
    const date = dateOf(readings, dates) ?? (why === "" ? dateOf(readings, planned) : null);
    const made = toCase(body, row, readings, kinds, separated, book);
    const last = cases[cases.length - 1];
    cases.push({
      ...made,
      date,
      held: why === "",
      notHeld: why,
      alongside: last !== undefined && sameEvent(last, { ...made, date }, kinds),
    });
    if (why !== "") book.note(table.sheet, row.at, "notHeld");
  }
  const made = columns.map((column, index) => toColumn(column, kinds[index] ?? "topic", index, cases));
  return {
    columns: made,
    rows: cases,
    roster: dates.length === 0 && kinds.includes("person"),
    dated: dates.length + planned.length > 0,
  };
}

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

const sortKinds: readonly (readonly [Parameters<TableColumn["sorts"]["has"]>[0], CaseColumnKind])[] = [
  ["status", "status"],
  ["person", "person"],
  ["place", "place"],
  ["topic", "topic"],
  ["department", "department"],
  ["category", "category"],
  ["remark", "remark"],
];

function kindOf(column: TableColumn, { columns, table, rows }: Body): CaseColumnKind {
  switch (column.kind) {
    case "date": {
      const others = columns.filter(({ kind }) => kind === "date").length > 1;
      return column.sorts.has("planDate") || (others && /计划|拟|应/u.test(column.head))
        ? "planDate"
        : "date";
    }
    case "value":
      return "amount";
    case "mark":
      return "mark";
    case "serial":
    case "identifier":
      return "identifier";
    case "remark":
      return "remark";
    default: {
      const texts = rows.map(({ at }) => table.rows[at]?.readings[column.at]?.text ?? "");
      const few = repeats(texts);
      const said = sortKinds.filter(([sort]) => column.sorts.has(sort)).map(([, kind]) => kind);
      if (said.includes("topic") && said.includes("category")) return few ? "category" : "topic";
      return said[0] ?? (few ? "category" : "topic");
    }
  }
}

const splitter =
  (separators: string, kind: CaseColumnKind) =>
  (text: string): readonly string[] => {
    if (text === "") return [];
    if (kind === "topic" || kind === "remark" || kind === "identifier") return [text];
    const parts: string[] = [];
    let from = 0;
    for (let at = 0; at <= text.length; at += 1) {
      if (at < text.length && !separators.includes(text.charAt(at))) continue;
      const part = text.slice(from, at).trim();
      if (part !== "") parts.push(part);
      from = at + 1;
    }
    return parts.length > 1 && parts.every((part) => part.length > 1) ? parts : [text];
  };

type Reading = CellReading | undefined;

const dateOf = (readings: readonly Reading[], columns: readonly number[]): CalendarDate | null =>
  columns.map((index) => readings[index]?.date ?? null).find((date) => date !== null) ?? null;

/** The words that say that a case did not take place; "" where nothing says so. */
function notHeld(
  readings: readonly Reading[],
  status: readonly number[],
  dates: readonly number[],
  planned: readonly number[],
  { readers }: Body,
): string {
  for (const index of status) {
    const text = readings[index]?.text ?? "";
    if (readings[index]?.date != null || text === "") continue;
    if (readers.words.held.some((word) => text.includes(word))) continue;
    const word = readers.words.notHeld.find(
      (one) => text.startsWith(one) || text.endsWith(one) || (text.length < 9 && text.includes(one)),
    );
    if (word !== undefined) return text;
  }
  // A planned date without an actual one.
  if (
    planned.length > 0 &&
    dates.length > 0 &&
    dateOf(readings, dates) === null &&
    dateOf(readings, planned) !== null
  )
    return "未填实际日期";
  return "";
}

function toCase(
  { table, columns, readers }: Body,
  row: TableRow,
  readings: readonly Reading[],
  kinds: readonly CaseColumnKind[],
  separated: readonly ((text: string) => readonly string[])[],
  book: FactBook,
): Omit<CaseRow, "date" | "held" | "notHeld" | "alongside"> {
  const first = table.rows[row.at]?.filled[0] ?? 0;
  return {
    origin: book.origin(table.sheet, row.at, first),
    values: columns.map((_, index) => separated[index]?.(readings[index]?.text ?? "") ?? []),
    amounts: columns.map((_, index) =>
      kinds[index] === "amount" ? (readings[index]?.amount ?? null) : null,
    ),
    recurring: readings.some(
      (reading, index) =>
        kinds[index] === "date" &&
        readers.words.recurring.some((word) => reading?.text.startsWith(word) === true),
    ),
  };
}

function sameEvent(
  last: CaseRow,
  now: Pick<CaseRow, "date" | "values">,
  kinds: readonly CaseColumnKind[],
): boolean {
  if (
    last.date === null ||
    now.date?.day == null ||
    last.date.day !== now.date.day ||
    last.date.month !== now.date.month
  )
    return false;
  return kinds.every(
    (kind, index) => kind !== "category" || last.values[index]?.[0] === now.values[index]?.[0],
  );
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
