import { findPeriod } from "../../language/period";
import type { LedgerWords } from "../../language/ledgerWords";
import { remembered } from "../../remembered";
import { isCompactDate } from "./cellDates";
import type { CellReading } from "./cells";
import type { PrintedTable } from "./printedTable";
import type { Readers } from "./splitSheet";

/** How many cells of a column are what. */
export interface Profile {
  filled: number;
  numbers: number;
  /** Numerals without a unit: a number among numbers, a name among words (七一). */
  numerals: number;
  /** Written in Chinese numerals, with a unit or without: 一所. */
  spelled: number;
  dates: number;
  looseDates: number;
  /** 0110, 1205: dates only under a header that says so. */
  compactDates: number;
  /** Of loose ones that are not before the one above, and that name a day above nine. */
  onward: number;
  /** Whole numbers that a spreadsheet keeps the days of these years as. */
  dayNumbers: number;
  days: number;
  marks: number;
  identifiers: number;
  /** Whole numbers that count on from the cell above. */
  steps: number;
  /** Whole numbers from 1 to 12. */
  months: number;
  /** Bare numbers that may be rates told as fractions. */
  fractions: number;
  /** Of these with three places and more. */
  places: number;
  /** Three of five cells and more are names of units, of periods: looked up when it is asked. */
  readonly unitsMost: () => boolean;
  readonly periodsMost: () => boolean;
}

type Counted = Exclude<keyof Profile, "unitsMost" | "periodsMost">;

const empty: Readonly<Record<Counted, number>> = {
  filled: 0,
  numbers: 0,
  numerals: 0,
  spelled: 0,
  dates: 0,
  looseDates: 0,
  compactDates: 0,
  onward: 0,
  dayNumbers: 0,
  days: 0,
  marks: 0,
  identifiers: 0,
  steps: 0,
  months: 0,
  fractions: 0,
  places: 0,
};

/** Three of five and more. */
export const most = (profile: Profile, of: Counted): boolean =>
  profile[of] > 0 && profile[of] * 5 >= profile.filled * 3;

/** What a column's cells are held against, the last one kept. */
interface Last {
  number: number | null;
  date: number;
}

/** Counts the kinds of cells in each column of a table's body. */
export function profileColumns(table: PrintedTable, { words, unit }: Readers): readonly Profile[] {
  const isUnit = ({ sort, text }: CellReading): boolean =>
    sort === "text" && text.length <= LONGEST_NAME && unit(text) !== null;
  const isPeriod = periodTest(words);
  const profiles = Array.from({ length: table.right - table.left }, (_, index): Profile => {
    const profile: Profile = {
      ...empty,
      unitsMost: () => mostAre(table, table.left + index, profile.filled, isUnit),
      periodsMost: () => mostAre(table, table.left + index, profile.filled, isPeriod),
    };
    return profile;
  });
  const last = profiles.map((): Last => ({ number: null, date: 0 }));
  for (const row of table.body) {
    const readings = table.rows[row]?.readings ?? [];
    const stop = Math.min(readings.length, table.right);
    for (let column = table.left; column < stop; column += 1) {
      const cell = readings[column] as CellReading;
      if (cell.sort === "blank") continue;
      noteCell(profiles[column - table.left] as Profile, cell, last[column - table.left] as Last);
    }
  }
  return profiles;
}

/** Longer texts name no unit and no period. */
const LONGEST_NAME = 11;

function periodTest({ years }: LedgerWords): (cell: CellReading) => boolean {
  const names = remembered((text) => /^20\d\d$/u.test(text) || findPeriod(text, years)?.rest === "");
  return ({ sort, text, unit, amount }) => {
    if (sort === "text") return text.length <= LONGEST_NAME && names(text);
    return sort === "number" && text.length === 4 && unit === null && amount !== null && names(text);
  };
}

/** Whether three of five filled cells of a column are of a kind; no further than until that is told. */
function mostAre(
  { body, rows }: PrintedTable,
  column: number,
  filled: number,
  is: (cell: CellReading) => boolean,
): boolean {
  let [found, others] = [0, 0];
  for (const row of body) {
    const cell = rows[row]?.readings[column];
    if (cell === undefined || cell.sort === "blank") continue;
    if (is(cell)) found += 1;
    else others += 1;
    if (found * 5 >= filled * 3) return true;
    if (others * 5 > filled * 2) return false;
  }
  return false;
}

function noteCell(profile: Profile, cell: CellReading, last: Last): void {
  profile.filled += 1;
  const { sort } = cell;
  if (sort === "mark") profile.marks += 1;
  else if (sort === "nothing") profile.numbers += 1;
  else if (sort === "date") profile.dates += 1;
  else if (sort === "number") noteNumber(profile, cell, last);
  if (cell.isIdentifier) profile.identifiers += 1;
  if (cell.date === null) return;
  if (isCompactDate(cell.text)) profile.compactDates += 1;
  else noteDate(profile, cell.date, last);
}

/** Its place in the year, to be held against the next. */
function noteDate(profile: Profile, date: NonNullable<CellReading["date"]>, last: Last): void {
  const day = date.day ?? 0;
  const at = (date.year ?? 0) * 10_000 + date.month * 100 + day;
  profile.looseDates += 1;
  if (last.date > 0 && at >= last.date) profile.onward += 1;
  if (day > 9) profile.days += 1;
  last.date = at;
}

function noteNumber(profile: Profile, { unit, amount, spelled }: CellReading, last: Last): void {
  if (spelled) profile.spelled += 1;
  if (spelled && unit === null) profile.numerals += 1;
  else profile.numbers += 1;
  if (unit !== null || amount === null) return;
  const { value, digits } = amount;
  if (isDayNumber(value)) profile.dayNumbers += 1;
  if (isMonthNumber(value)) profile.months += 1;
  if (Number.isInteger(value) && value === (last.number ?? 0) + 1) profile.steps += 1;
  if (Math.abs(value) < LARGEST_RATE) noteFraction(profile, digits);
  last.number = value;
}

const isMonthNumber = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 12;

/** 2000 to 2050. */
export const isDayNumber = (value: number): boolean =>
  Number.isInteger(value) && value >= 36_526 && value <= 55_153;

/** A rate of more than so many hundred per cent is told otherwise. */
const LARGEST_RATE = 10;

function noteFraction(profile: Profile, digits: string): void {
  profile.fractions += 1;
  const point = digits.indexOf(".");
  if (point >= 0 && digits.length - point > 3) profile.places += 1;
}
