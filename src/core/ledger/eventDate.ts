import { dateOfSerial, readCalendarDate } from "../text/calendarDate";
import type { CalendarDate } from "../text/calendarDate";
import { foldWidth } from "../text/foldWidth";
import type { Cell } from "./sheet";

const start =
  /^(?:(?:20)?\d\d[年./-]\s?\d{1,2}(?:[月./-](?:\s?\d{1,2}[日号]?)?)?|\d{1,2}月(?:份|\s?\d{1,2}[日号]?)?|[二〇○零一三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月(?:[一二三四五六七八九十]{1,3}日)?|\d{1,2}[./-]\d{1,2})/u;

/**
 * The date of an event's cell: a serial, a date in any form, the first day of a range (3月5日至7日, 2025.3.5-3.7), the month of
 * “3月中旬”. Null when the cell holds none.
 */
export function readEventDate(cell: Cell): CalendarDate | null {
  if (cell.date) return cell.number === null ? null : dateOfSerial(cell.number);
  const text = foldWidth(cell.text).trim().replace(/元月/u, "1月");
  // A serial whose format was lost on the way: 2009 to 2064.
  if (/^[45]\d{4}(?:\.\d+)?$/u.test(text)) return dateOfSerial(Number(text));
  const whole = readCalendarDate(text);
  if (whole !== null) return whole;
  const first = start.exec(text)?.[0];
  return first === undefined ? null : readCalendarDate(first.replace(/[./-]$/u, ""));
}

/** “每月8日”, “全年”, “不定期”: a row that stands for several meetings, nobody can tell how many. */
export const isRecurring = ({ text }: Cell): boolean =>
  /^\s*(?:每[年季月周逢]|全年|常年|常态|日常|平时|不定期|定期|多次|长期)/u.test(text);

/** Whether a cell names more than one date that is not a range: “1月5日、2月8日” is two meetings in a row. */
export function severalDates(cell: Cell): readonly CalendarDate[] {
  if (cell.date) return [];
  const pieces = foldWidth(cell.text)
    .split(/[、,;\n]|\/(?=\d{1,2}月)/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  if (pieces.length < 2) return [];
  const dates = pieces.map((piece) => readCalendarDate(piece));
  return dates.every((date) => date !== null) ? dates : [];
}
