import type { LedgerWords } from "../../language/ledgerWords";
import { findPeriod } from "../../language/period";
import { later } from "../../later";
import { dateOfSerial } from "../../text/calendarDate";
import type { CalendarDate } from "../../text/calendarDate";
import { isDayNumber } from "../tables/columnProfile";
import type { CellReading } from "../tables/cells";
import type { TableColumn } from "../facts/columns";
import type { FactBook } from "../facts/factBook";
import type { Body } from "../facts/readBody";
import { inWords } from "../facts/rows";
import type { TableRow } from "../facts/rows";
import { CaseList } from "./caseList";
import type { Reading } from "./caseList";
import type { CaseColumn, CaseColumnKind, CaseTable } from "./caseTable";
import { carriedReadings } from "./carriedReadings";
import { givenUpReader, notHeldReader } from "./notHeld";
import { areMatters } from "./matters";
import { areCases } from "./areCases";
import { caseKinds } from "./caseKinds";
import { valueSplitter } from "./valueSplitter";

export interface ReadCases {
  readonly table: CaseTable;
  /** Rows of the sheet whose cases did not take place. */
  readonly notHeld: ReadonlySet<number>;
}

/** Reads the rows of a table as cases where they can be; null where the rows are indicators. */
export function readCases(body: Body, book: FactBook): ReadCases | null {
  if (!areCases(body)) return null;
  const { table, rows, readers } = body;
  const kinds = caseKinds(body);
  const over = headsOver(rows, body);
  const cases = new CaseList({
    kinds: over === null ? kinds : [...kinds, "category"],
    split: [...kinds, "category" as const].map(valueSplitter(readers.words.separators)),
    origin: (at) => book.origin(table.sheet, at, table.rows[at]?.filled[0] ?? 0),
  });
  const dating = datingOf(body, kinds);
  addCases({ body, book, kinds, over, cases, dating });
  const made = later(() => cases.rows());
  return {
    table: {
      columns: columnsOf(body, kinds, cases, over !== null),
      get rows() {
        return made();
      },
      size: cases.size,
      years: cases.years,
      roster: dating.dates.length === 0 && namesPersons(body.columns, readers.words),
      dated: dating.dated,
    },
    notHeld: cases.notHeld(),
  };
}

/** Which columns date a case, which the plan of one, which only its month. */
interface Dating {
  readonly dates: readonly number[];
  readonly planned: readonly number[];
  readonly periods: readonly number[];
  readonly matters: boolean;
  readonly dated: boolean;
}

const kindAt = (kinds: readonly CaseColumnKind[], kind: CaseColumnKind): readonly number[] =>
  kinds.flatMap((one, index) => (one === kind ? [index] : []));

function datingOf(body: Body, kinds: readonly CaseColumnKind[]): Dating {
  const matters = areMatters(body, kinds);
  const dates = kindAt(kinds, "date");
  // The deadline of a matter says nothing of when it came up.
  const planned = matters ? [] : kindAt(kinds, "planDate");
  const inDates = dates.length + planned.length > 0;
  const periods = inDates
    ? []
    : body.columns.flatMap(({ kind }, index) => (kind === "period" ? [index] : []));
  return { dates, planned, periods, matters, dated: inDates || periods.length > 0 };
}

interface Adding {
  readonly body: Body;
  readonly book: FactBook;
  readonly kinds: readonly CaseColumnKind[];
  readonly over: ReturnType<typeof headsOver>;
  readonly cases: CaseList;
  readonly dating: Dating;
}

function addCases({ body, book, kinds, over, cases, dating }: Adding): void {
  const { table, columns, rows, readers } = body;
  const { dates, planned, periods, matters } = dating;
  const readingsOf = carriedReadings(body, kinds);
  const notHeld = (matters ? givenUpReader : notHeldReader)(columns, kinds, readers.words);
  const categories = kindAt(kinds, "category");
  const parties = (["place", "person", "department", "identifier"] as const).flatMap((kind) =>
    kindAt(kinds, kind),
  );
  const plannedDate = (readings: readonly Reading[]): CalendarDate | null =>
    dateOf(readings, planned) ?? inPeriod(readings, periods, columns, readers);
  for (const row of rows) {
    const readings = readingsOf(row);
    const actual = dateOf(readings, dates);
    if (isNoCase(row, actual, body, book)) continue;
    const why = notHeld(readings);
    const date = inYear(actual ?? plannedDate(readings), body.caption.year);
    const doubt = why !== "" ? "notHeld" : undated(date, readings, dates);
    if (doubt !== null) book.note(table.sheet, row.at, doubt);
    cases.add({
      at: row.at,
      date,
      notHeld: why,
      givenUp: isFailed(why, readers.words.failed),
      beside: cases.besideLast(date, readings, { categories, parties }),
      recurring: recurs(readings, dates, readers.words.recurring),
      readings: withHead(readings, kinds.length, over?.(row)),
    });
  }
}

/** What a row says, and behind it what stands over it. */
const withHead = (
  readings: readonly Reading[],
  size: number,
  head: CellReading | undefined,
): readonly Reading[] =>
  head === undefined ? readings : [...Array.from({ length: size }, (_, index) => readings[index]), head];

const columnsOf = (
  body: Body,
  kinds: readonly CaseColumnKind[],
  cases: CaseList,
  headed: boolean,
): readonly CaseColumn[] => [
  ...body.columns.map((column, index) => toColumn(column, kinds[index] ?? "topic", index, cases, body)),
  ...(headed ? [ofHeads(kinds.length, cases)] : []),
];

/** 党组会 over eight dated rows, 中心组 over the next five: what kind the cases below are; null where no line stands so. */
function headsOver(
  rows: readonly TableRow[],
  { table }: Body,
): ((row: TableRow) => CellReading | undefined) | null {
  const heads = rows.filter(({ group, total }) => group && !total);
  if (heads.length === 0) return null;
  return ({ index }) => {
    const head = heads.findLast((one) => one.index < index);
    return head === undefined ? undefined : table.rows[head.at]?.cells[0];
  };
}

/** The column of what stands over the rows: it has no header. */
function ofHeads(index: number, cases: CaseList): CaseColumn {
  const values = later(() => cases.values(index));
  return {
    labels: [],
    label: "",
    kind: "category",
    get values() {
      return values();
    },
    unit: null,
    role: "actual",
  };
}

/** 流标: it had been begun. */
const isFailed = (why: string, words: readonly string[]): boolean =>
  words.some((word) => why.startsWith(word) || why.endsWith(word));

/** 每月8日: it stands for several. */
const recurs = (readings: readonly Reading[], dates: readonly number[], words: readonly string[]): boolean =>
  dates.some((index) => words.some((word) => readings[index]?.text.startsWith(word) === true));

/** A row is a person where it begins with one, or says 姓名; who is in charge of a matter stands behind it. */
const namesPersons = (columns: readonly TableColumn[], { named }: Pick<LedgerWords, "named">): boolean =>
  columns.find(({ kind }) => kind === "stub" || kind === "text")?.sorts.has("person") === true ||
  columns.some(({ kind, sorts, head }) => kind === "stub" && sorts.has("person") && named.test(head));

/** 不详, 每月8日: words that tell no date. */
function undated(
  date: CalendarDate | null,
  readings: readonly Reading[],
  columns: readonly number[],
): "badDate" | null {
  const says = columns.some((index) => {
    const sort = readings[index]?.sort ?? "blank";
    return sort !== "blank" && sort !== "nothing";
  });
  return date === null && says ? "badDate" : null;
}

/** A name over the rows below it, a sum of those above. */
function isNoCase(row: TableRow, actual: CalendarDate | null, { table }: Body, book: FactBook): boolean {
  if (!row.group && !(row.total && actual === null)) return false;
  if (row.total) book.note(table.sheet, row.at, "sumRow");
  return true;
}

function dateOf(readings: readonly Reading[], columns: readonly number[]): CalendarDate | null {
  for (const index of columns) {
    const date = readDay(readings[index]);
    if (date !== null) return date;
  }
  return null;
}

/** Also of a day that a spreadsheet shows as its number: 45678. */
function readDay(reading: Reading): CalendarDate | null {
  if (reading?.date != null) return reading.date;
  const value = reading?.amount?.value ?? 0;
  return isDayNumber(value) ? dateOfSerial(value) : null;
}

/** 季度 · 一: the last month of the span. */
function inPeriod(
  readings: readonly Reading[],
  periods: readonly number[],
  columns: readonly TableColumn[],
  { words }: Body["readers"],
): CalendarDate | null {
  for (const index of periods) {
    const text = readings[index]?.text ?? "";
    const head = columns[index]?.head ?? "";
    const period =
      text === ""
        ? null
        : (findPeriod(inWords(text, { head }), words.years) ?? findPeriod(`${text}${head}`, words.years));
    if (period?.period.to != null) return { year: period.period.year, month: period.period.to, day: null };
  }
  return null;
}

/** 1月5日 in the register of a year. */
const inYear = (date: CalendarDate | null, year: number | null): CalendarDate | null =>
  date === null || date.year !== null || year === null ? date : { ...date, year };

/** 金额单位：万元 over the table is the unit of 协议总投资. */
const moneyUnit = ({ labels }: TableColumn, { caption, readers: { words } }: Body): string | null =>
  words.moneyNames.some((word) => labels.some((label) => label.includes(word)))
    ? (caption.moneyUnit ?? (caption.unit !== null && words.money.has(caption.unit) ? caption.unit : null))
    : null;

function toColumn(
  column: TableColumn,
  kind: CaseColumnKind,
  index: number,
  cases: CaseList,
  body: Body,
): CaseColumn {
  const { labels, role } = column;
  const values = later(() => cases.values(index));
  return {
    labels,
    label: labels[labels.length - 1] ?? "",
    kind,
    get values() {
      return values();
    },
    unit: column.unit ?? moneyUnit(column, body),
    role,
  };
}
