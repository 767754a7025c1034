import { readCalendarDate } from "../../text/calendarDate";
import type { CalendarDate } from "../../text/calendarDate";

/** 20250118 is a date rather than twenty millions. */
export const isPlainDate = (folded: string): boolean => /^(?:19|20)\d{6}$/u.test(folded);

const dateStart =
  /^(?:(?:19|20)?\d\d[年./-]\s?\d{1,2}(?:[月./-](?:\s?\d{1,2}[日号]?)?)?|\d{1,2}月\s?\d{1,2}[日号]?|\d{1,2}[./-]\d{1,2}(?=[-—~至、,]))/u;

const beginsLikeDate = /^[\d〇○零一二三四五六七八九十廿卅元]/u;

/** The date that a cell's text reads as; null where it is none. */
export const dateOf = (text: string): CalendarDate | null =>
  beginsLikeDate.test(text) ? (readDate(text) ?? compactDate(text)) : null;

/** 0110: the tenth of January, under a header that says so. */
export const isCompactDate = (text: string): boolean => compact.test(text);
const compact = /^(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])$/u;

function compactDate(text: string): CalendarDate | null {
  const { month, day } = compact.exec(text)?.groups ?? {};
  return month === undefined ? null : { year: null, month: Number(month), day: Number(day) };
}

/** A date in any form, the first day of a range; months and years alone are periods. */
function readDate(text: string): CalendarDate | null {
  const plain = text.replace(/元月/u, "1月");
  const whole = readCalendarDate(plain);
  if (whole !== null) return whole.day === null && !/^\d{4}[-./年]/u.test(plain) ? null : whole;
  const first = dateStart.exec(plain)?.[0];
  return first === undefined || plain.length > first.length + 16
    ? null
    : readCalendarDate(first.replace(/[./-]$/u, ""));
}
