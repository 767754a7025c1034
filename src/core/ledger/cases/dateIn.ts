import type { CalendarDate } from "../../text/calendarDate";
import type { FactPeriod } from "../facts/fact";

/** Whether a date lies in a period; null when that can not be told. A date without a year lies in any year. */
export function dateIn(date: CalendarDate | null, { year, from, to }: FactPeriod): boolean | null {
  if (date === null) return null;
  if (year !== null && date.year !== null && date.year !== year) return false;
  return from === null || to === null || (date.month >= from && date.month <= to);
}
