import { readChineseNumeral } from "./chineseNumeral";
import { foldWidth } from "./foldWidth";

export interface CalendarDate {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number | null;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days of a month (1 to 12); February of an unknown year may have 29. 0 for a month that does not exist. */
export function daysInMonth(year: number | null, month: number): number {
  const length = monthLengths[month - 1] ?? 0;
  return month === 2 && (year === null || isLeapYear(year)) ? 29 : length;
}

/** Whether the date exists; what is unknown is not held against it. */
export function isCalendarDate({ year, month, day }: CalendarDate): boolean {
  return (
    Number.isInteger(month) &&
    month >= 1 &&
    month <= 12 &&
    (day === null || (Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month)))
  );
}

const number = (text: string | undefined): number | null =>
  text === undefined || text === "" ? null : /^\d+$/u.test(text) ? Number(text) : readChineseNumeral(text);

function fullYear(text: string | undefined): number | null {
  const year = number(text);
  return year === null ? null : year < 100 && text?.length === 2 ? 2000 + year : year;
}

const numeral = "[〇○零一二三四五六七八九十廿卅\\d]";
const chineseDate = new RegExp(
  `^(?:(?<year>${numeral}{2,4})\\s*年度?\\s*)?(?<month>${numeral}{1,3})\\s*月份?(?:\\s*(?<day>${numeral}{1,3})\\s*[日号]?)?$`,
  "u",
);
const separatedDate = /^(?<year>\d{4}|\d{2})(?<mark>[-/.])(?<month>\d{1,2})(?:\k<mark>(?<day>\d{1,2}))?$/u;
const compactDate = /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})$/u;
const monthAndDay = /^(?<month>\d{1,2})[-/.](?<day>\d{1,2})$/u;
/** What may follow a date in a cell: a time of day, a weekday. */
const afterDate =
  /\s{0,20}(?:[（(]?(?:周|星期|礼拜)[一二三四五六日天][)）]?|[T ]?\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?Z?|上午|下午|晚上?)\s{0,20}$/u;

function withoutTime(text: string): string {
  const rest = text.replace(afterDate, "");
  return rest === text ? text : withoutTime(rest);
}

/** 10.9 is as much a day as 9.9 is. */
const isMonthAndDay = ({ year = "", day }: Partial<Record<string, string>>): boolean =>
  day === undefined && year.length === 2 && Number(year) <= 12;

function parts(plain: string): Partial<Record<string, string>> | undefined {
  for (const form of [chineseDate, separatedDate, compactDate, monthAndDay]) {
    const groups = form.exec(plain)?.groups;
    if (groups !== undefined && !(form === separatedDate && isMonthAndDay(groups))) return groups;
  }
  return undefined;
}

/**
 * Reads one date: 2023/1/9, 2023-01-09, 2023.01.09, 20230109, 1月9日, 2023年1月9日, 2023年1月, 二〇二三年一月九日, 1.9;
 * a weekday or a time of day may follow. Null when the text is no date as a whole or the date does not exist.
 */
export function readCalendarDate(text: string): CalendarDate | null {
  const { year, month: monthText, day: dayText, mark } = parts(withoutTime(foldWidth(text).trim())) ?? {};
  const month = number(monthText);
  const day = number(dayText);
  // "24.5" is likelier an amount than a month of a short year.
  if (month === null || (mark !== undefined && year?.length === 2 && day === null)) return null;
  const date: CalendarDate = { year: fullYear(year), month, day };
  return isCalendarDate(date) ? date : null;
}

/**
 * The date of an Excel day number (1900 system: 1 is 1900-01-01, 60 the 29 February that never was). Fractions are the
 * time of day. With `from1904`, 0 is 1904-01-01. Null outside the years 1900 to 9999.
 */
export function dateOfSerial(serial: number, from1904 = false): CalendarDate | null {
  const day = Math.floor(serial);
  if (!Number.isFinite(serial) || day < (from1904 ? 0 : 1) || day > 2958465) return null;
  if (!from1904 && day === 60) return { year: 1900, month: 2, day: 29 };
  // Days since 1970-01-01, then the civil calendar in 400-year cycles (146,097 days) that begin on 1 March.
  const sinceEpoch = from1904 ? day - 24107 : day - (day < 60 ? 25568 : 25569);
  const shifted = sinceEpoch + 719468;
  const cycle = Math.floor(shifted / 146097);
  const dayOfCycle = shifted - cycle * 146097;
  const yearOfCycle = Math.floor(
    (dayOfCycle -
      Math.floor(dayOfCycle / 1460) +
      Math.floor(dayOfCycle / 36524) -
      Math.floor(dayOfCycle / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** 0 Sunday to 6 Saturday (Sakamoto's method); the date must exist. */
export function weekdayOf(year: number, month: number, day: number): number {
  const offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
  const base = month < 3 ? year - 1 : year;
  const sum = base + Math.floor(base / 4) - Math.floor(base / 100) + Math.floor(base / 400);
  return (sum + (offsets[month - 1] ?? 0) + day) % 7;
}
