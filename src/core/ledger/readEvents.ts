import type { CalendarDate } from "../text/calendarDate";
import type { EventMeasure, Ledger, LedgerEvent, LedgerNote } from "./ledger";
import { readCellValue } from "./cellValue";
import { deriveFigures } from "./deriveFigures";
import { assignEventColumns } from "./eventColumns";
import type { EventColumns } from "./eventColumns";
import { continuesMeeting, sharesMeeting } from "./agenda";
import { isRecurring, readEventDate, severalDates } from "./eventDate";
import { subjectOf } from "./figure";
import { isFootnoteRow } from "./headerRow";
import { noteOn, originOf } from "./origin";
import type { RowTest } from "./readLedger";
import { bareName, isSumName } from "./rowNames";
import { isBlank } from "./sheet";
import type { Table } from "./table";

interface Reading {
  readonly table: Table;
  readonly columns: EventColumns;
  readonly year: number | null;
  readonly notHeld: RowTest;
  /** What became of the row above that has a date. */
  last: "event" | "otherYear" | "notHeld" | null;
  readonly events: LedgerEvent[];
  readonly notes: LedgerNote[];
  /** What rows without a category of their own belong to: a heading among the rows, else the table's subject. */
  category: string;
  carries: boolean;
  /** The topics are names of kinds: “局党组会议（第3次）”. */
  readonly topics: boolean;
}

/** Reads a ledger of events, one row each, and derives counts and sums. Rows of other years are left out and noted; rows without a readable date stay, noted. */
export function readEvents(table: Table, year: number | null, notHeld: RowTest = () => false): Ledger {
  const columns = assignEventColumns(table);
  const reading: Reading = {
    table,
    columns: columns ?? {
      date: 0,
      category: null,
      topic: null,
      people: null,
      place: null,
      remarks: [],
      measures: [],
    },
    year,
    notHeld,
    last: null,
    events: [],
    notes: [],
    category: subjectOf(table.title),
    topics: columns !== null && columns.category === null && repeatsTopics(table, columns.topic),
    carries: columns !== null && columns.category !== null && columns.category < columns.date,
  };
  for (const row of table.body) readRow(reading, row);
  const { events, notes } = reading;
  return {
    layout: "events",
    rows: table.body.length,
    figures: deriveFigures(events),
    events,
    notes,
  };
}

function readRow(reading: Reading, row: number): void {
  const { table, columns, notes } = reading;
  const { grid } = table;
  const filled = grid.filled(row);
  const first =
    filled.map((column) => grid.own(row, column).text.trim()).find((text) => !/^\d+$/u.test(text)) ?? "";
  if (isFootnoteRow(grid, row)) notes.push(noteOn(grid.sheet, row, "unread"));
  else if (isSumName(first)) notes.push(noteOn(grid.sheet, row, "sumRow"));
  else if (filled.length === 1 && isBlank(grid.seen(row, columns.date))) readHeading(reading, row, first);
  else if (reading.last !== null && continuesMeeting(table, columns, row)) continueEvent(reading, row);
  else readEvent(reading, row);
}

/** A further point of the agenda of the meeting above: topics and amounts join it, it is no meeting of its own. */
function continueEvent(reading: Reading, row: number): void {
  const { table, columns, events, notes } = reading;
  const meeting = events[events.length - 1];
  if (reading.last !== "event" || meeting === undefined) {
    notes.push(noteOn(table.grid.sheet, row, reading.last === "notHeld" ? "notHeld" : "otherYear"));
    return;
  }
  const topic = columns.topic === null ? "" : table.grid.own(row, columns.topic).text.trim();
  const measures = [
    ...(meeting.measures ?? []),
    ...measuresOf(reading, row).filter(({ name }) => name !== "次数"),
  ];
  events[events.length - 1] = {
    ...meeting,
    topic: [meeting.topic, topic].filter((part) => part !== "").join("；"),
    ...(meeting.measures === undefined ? {} : { measures }),
  };
}

/** “一、中心组学习” over the rows of that kind. */
function readHeading(reading: Reading, row: number, text: string): void {
  const name = bareName(text);
  if (reading.columns.category === null && name.length <= 16) reading.category = name;
  else reading.notes.push(noteOn(reading.table.grid.sheet, row, "unread"));
}

function readEvent(reading: Reading, row: number): void {
  const { table, columns, year, notes } = reading;
  const { sheet } = table.grid;
  const apart = noteOn(sheet, row, "notHeld");
  if (reading.notHeld(apart.sheet, apart.row)) {
    notes.push(apart);
    reading.last = "notHeld";
    return;
  }
  const cell = table.grid.seen(row, columns.date);
  const dates = severalDates(cell);
  const read = dates.length > 0 ? dates : [readEventDate(cell)];
  read.forEach((date, index) => {
    const dated = date === null ? null : withYear(date, table.year ?? year);
    if (dated !== null && year !== null && dated.year !== null && dated.year !== year) {
      notes.push(noteOn(sheet, row, "otherYear"));
      reading.last = "otherYear";
      return;
    }
    if (dated === null) notes.push(noteOn(sheet, row, "badDate"));
    addEvent(reading, row, dated, index === 0);
  });
}

const withYear = (date: CalendarDate, year: number | null): CalendarDate =>
  date.year === null ? { ...date, year } : date;

/** @param first of the dates in the row: the amounts of the row are counted once */
function addEvent(reading: Reading, row: number, date: CalendarDate | null, first: boolean): void {
  const { table, columns, events, notes } = reading;
  const { grid } = table;
  const text = (column: number | null): string => (column === null ? "" : grid.seen(row, column).text.trim());
  const categories = reading.topics
    ? splitCategories(kindOf(text(columns.topic)))
    : categoriesOf(reading, text(columns.category));
  if (first && categories.length > 1) notes.push(noteOn(grid.sheet, row, "twoPurposes"));
  if (first && categories.length === 0) notes.push(noteOn(grid.sheet, row, "noIndicator"));
  const measures = first ? measuresOf(reading, row) : [];
  reading.last = "event";
  events.push({
    ...sharesMeeting(table, columns, row),
    ...(isRecurring(grid.seen(row, columns.date)) ? { recurring: true as const } : {}),
    date,
    categories,
    topic: text(columns.topic),
    people: first ? peopleOf(reading, row) : null,
    place: text(columns.place),
    remark: columns.remarks
      .map(text)
      .filter((part) => part !== "")
      .join(" "),
    ...(columns.measures.length > 0 ? { measures } : {}),
    origin: originOf(grid.sheet, row, columns.category ?? columns.topic ?? columns.date),
  });
}

/** “2025年第3次局党组会议（扩大）”, “主题党日：义务劳动” → 局党组会议, 主题党日. */
const kindOf = (topic: string): string =>
  topic
    .replace(/[（(][^（）()]*[)）]/gu, "")
    .replace(/20\d\d年度?|第[\d一二三四五六七八九十]+[次期场季度]+|\d{1,2}月份?/gu, "")
    .replace(/[:：—][^]*/u, "")
    .trim()
    .replace(/^(?:组织)?(?:召开|开展|举办)/u, "");

/** Few kinds in many rows: without a column of categories the topics serve as such. */
function repeatsTopics(table: Table, column: number | null): boolean {
  if (column === null) return false;
  const kinds = table.body
    .map((row) => kindOf(table.grid.seen(row, column).text))
    .filter((kind) => kind !== "");
  return (
    kinds.length >= 3 &&
    new Set(kinds).size <= Math.max(1, kinds.length * 0.67) &&
    kinds.every((kind) => kind.length <= 16)
  );
}

function categoriesOf(reading: Reading, text: string): readonly string[] {
  if (reading.columns.category === null) return reading.category === "" ? [] : [reading.category];
  const written = text === "" && reading.carries ? reading.category : text;
  if (text !== "") reading.category = text;
  return splitCategories(written);
}

/** “中心组学习、支委会”, “党组会暨中心组学习” serve two purposes. */
export function splitCategories(text: string): readonly string[] {
  const pieces = text
    .split(/[、,，/／;；+＋&\n]|暨/u)
    .map((piece) => bareName(piece))
    .filter((piece) => piece !== "");
  return [...new Set(pieces)];
}

function peopleOf({ table, columns, notes }: Reading, row: number): number | null {
  if (columns.people === null) return null;
  const value = readCellValue(table.grid.own(row, columns.people));
  if (value.kind === "amount") return value.amount.value;
  if (value.kind === "text") notes.push(noteOn(table.grid.sheet, row, "notANumber"));
  if (value.kind === "blank") notes.push(noteOn(table.grid.sheet, row, "blankValue"));
  return null;
}

function measuresOf({ table, columns }: Reading, row: number): readonly EventMeasure[] {
  return columns.measures.flatMap(({ index, name, unit, times }) => {
    const value = readCellValue(table.grid.own(row, index));
    if (value.kind !== "amount") return [];
    return [{ name: times ? "次数" : name, amount: value.amount, unit: value.unit ?? unit }];
  });
}
