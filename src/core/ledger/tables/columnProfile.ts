import { findPeriod } from "../../language/period";
import { unitNamed } from "../../language/units";
import type { LedgerWords } from "../../language/ledgerWords";
import type { CellReading } from "./cells";
import type { PrintedTable } from "./printedTable";

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
  /** Of these that are not before the one above, and that name a day above nine. */
  onward: number;
  /** Whole numbers that a spreadsheet keeps the days of these years as. */
  dayNumbers: number;
  days: number;
  marks: number;
  units: number;
  periods: number;
  identifiers: number;
  /** Whole numbers that count on from the cell above. */
  steps: number;
  /** Bare numbers that may be rates told as fractions. */
  fractions: number;
  /** Of these with three places and more. */
  places: number;
}

const empty: Profile = {
  filled: 0,
  numbers: 0,
  numerals: 0,
  spelled: 0,
  dates: 0,
  looseDates: 0,
  onward: 0,
  dayNumbers: 0,
  days: 0,
  marks: 0,
  units: 0,
  periods: 0,
  identifiers: 0,
  steps: 0,
  fractions: 0,
  places: 0,
};

/** Three of five and more. */
export const most = (profile: Profile, of: keyof Profile): boolean =>
  profile[of] > 0 && profile[of] * 5 >= profile.filled * 3;

/** Counts the kinds of cells in each column of a table's body. */
export function profileColumns(table: PrintedTable, words: LedgerWords): readonly Profile[] {
  const profiles = Array.from({ length: table.right - table.left }, () => ({ ...empty }));
  const last: (number | null)[] = profiles.map(() => null);
  const dates: number[] = profiles.map(() => 0);
  const isUnit = remembered((text) => unitNamed(text, words) !== null);
  const isPeriod = remembered((text) => /^20\d\d$/u.test(text) || findPeriod(text, words.years)?.rest === "");
  for (const row of table.body) {
    const readings = table.rows[row]?.readings ?? [];
    for (let index = 0; index < profiles.length; index += 1) {
      const profile = profiles[index] as Profile;
      const cell = readings[table.left + index];
      if (cell === undefined || cell.sort === "blank") continue;
      noteCell(profile, cell);
      dates[index] = noteDate(profile, cell, dates[index] ?? 0);
      if (cell.sort === "text") noteText(profile, cell, isUnit, isPeriod);
      else if (cell.sort === "number") last[index] = noteNumber(profile, cell, last[index] ?? null, isPeriod);
    }
  }
  return profiles;
}

function remembered(test: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    if (text.length > 11) return false;
    const kept = known.get(text) ?? test(text);
    known.set(text, kept);
    return kept;
  };
}

function noteCell(profile: Profile, cell: CellReading): void {
  profile.filled += 1;
  if (cell.sort === "mark") profile.marks += 1;
  else if (cell.sort === "nothing") profile.numbers += 1;
  else if (cell.sort === "date") profile.dates += 1;
  if (isIdentifier(cell)) profile.identifiers += 1;
}

/** Its place in the year, to be held against the next. */
function noteDate(profile: Profile, { date }: CellReading, before: number): number {
  if (date === null) return before;
  const at = (date.year ?? 0) * 10_000 + date.month * 100 + (date.day ?? 0);
  profile.looseDates += 1;
  if (before > 0 && at >= before) profile.onward += 1;
  if ((date.day ?? 0) > 9) profile.days += 1;
  return at;
}

function noteText(
  profile: Profile,
  { text }: CellReading,
  isUnit: (text: string) => boolean,
  isPeriod: (text: string) => boolean,
): void {
  if (isUnit(text)) profile.units += 1;
  if (isPeriod(text)) profile.periods += 1;
}

function noteNumber(
  profile: Profile,
  { text, unit, amount, spelled }: CellReading,
  before: number | null,
  isPeriod: (text: string) => boolean,
): number | null {
  noteSpelled(profile, spelled, unit);
  if (unit !== null || amount === null) return before;
  if (isDayNumber(amount.value)) profile.dayNumbers += 1;
  if (text.length === 4 && isPeriod(text)) profile.periods += 1;
  const { value, digits } = amount;
  if (Number.isInteger(value) && value === (before ?? 0) + 1) profile.steps += 1;
  if (Math.abs(value) < LARGEST_RATE) noteFraction(profile, digits);
  return value;
}

function noteSpelled(profile: Profile, spelled: boolean, unit: string | null): void {
  if (spelled) profile.spelled += 1;
  if (spelled && unit === null) profile.numerals += 1;
  else profile.numbers += 1;
}

/** 2000 to 2050. */
export const isDayNumber = (value: number): boolean =>
  Number.isInteger(value) && value >= 36_526 && value <= 55_153;

/** A rate of more than so many hundred per cent is told otherwise. */
const LARGEST_RATE = 10;

function noteFraction(profile: Profile, digits: string): void {
  profile.fractions += 1;
  if (/\.\d{3}/u.test(digits)) profile.places += 1;
}

/** 0501, 13800000001, GD20250229: no amount looks like it. */
function isIdentifier({ text, unit, amount }: CellReading): boolean {
  if (unit !== null || text.length > 24) return false;
  if (/^(?:0\d+|\d{11,}|[A-Za-z]{1,6}[-\dA-Za-z]{0,20}\d)$/u.test(text)) return true;
  return (
    amount !== null &&
    amount.value >= 1e10 &&
    Number.isInteger(amount.value) &&
    !amount.digits.endsWith("000")
  );
}
