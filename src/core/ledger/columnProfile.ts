import { readCellValue } from "./cellValue";
import { readEventDate } from "./eventDate";
import { readFacts } from "./facts";
import { unitOf } from "./ledgerUnits";
import type { Cell } from "./sheet";
import type { Table } from "./table";

/** What stands in a column below its header, as shares of its filled cells. */
export interface ColumnProfile {
  readonly filled: number;
  readonly amounts: number;
  readonly texts: number;
  readonly dates: number;
  /** Dates where a header says that these are dates: “3.5”, 45730. */
  readonly looseDates: number;
  readonly units: number;
  readonly facts: number;
  /** 1, 2, 3 …: serial numbers, with or without headings between them. */
  readonly counting: boolean;
}

/** Enough rows to know a column by; the rest follows suit. */
const SAMPLE = 200;

export function profileColumn(table: Table, column: number): ColumnProfile {
  let filled = 0;
  const found = { amounts: 0, texts: 0, dates: 0, looseDates: 0, units: 0, facts: 0 };
  const numbers: number[] = [];
  for (const row of table.body.slice(0, SAMPLE)) {
    const cell = table.grid.own(row, column);
    const value = readCellValue(cell);
    if (value.kind === "blank") continue;
    filled += 1;
    if (value.kind === "amount") {
      found.amounts += 1;
      numbers.push(value.amount.value);
    }
    if (value.kind === "text") found.texts += 1;
    if (isSurelyDate(cell)) found.dates += 1;
    if (readEventDate(cell) !== null) found.looseDates += 1;
    if (unitOf(cell.text) !== null) found.units += 1;
    if (value.kind === "text" && readFacts(cell.text).length > 0) found.facts += 1;
  }
  const share = (count: number): number => (filled === 0 ? 0 : count / filled);
  return {
    filled,
    amounts: share(found.amounts),
    texts: share(found.texts),
    dates: share(found.dates),
    looseDates: share(found.looseDates),
    units: share(found.units),
    facts: share(found.facts),
    counting: numbers.length > 1 && found.amounts + found.texts === filled && isCounting(numbers),
  };
}

/** Serial numbers may start again under every heading. */
const isCounting = (numbers: readonly number[]): boolean =>
  numbers.every((value, index) => value === 1 || value === (numbers[index - 1] ?? 0) + 1) &&
  numbers.includes(2);

/** “3.2” and 45230 may be dates only where a header says so. */
const isSurelyDate = (cell: Cell): boolean =>
  (cell.date || /[年月]|^\s*\d{4}[./-]\d/u.test(cell.text)) && readEventDate(cell) !== null;
