import type { Amount } from "../../text/amount";
import type { CalendarDate } from "../../text/calendarDate";
import type { CellSort } from "./cells";

/** Longer cells are contents, not headings. */
export const LONGEST_HEADER = 26;

/** 2024, 2024.12: a number in a body, a label in a header. */
export const isYear = (sort: CellSort, text: string): boolean =>
  (sort === "number" || sort === "date") && /^(?:19|20)\d\d(?:[.-](?:1[0-2]|0?[1-9]))?$/u.test(text);

/** 2025年11月末, 70岁以上: a time without a day, a bound. */
export const isBound = (sort: CellSort, text: string, date: CalendarDate | null): boolean =>
  (sort === "date" && date?.day == null && /\p{Script=Han}/u.test(text)) ||
  (sort === "number" && /(?:以上|以下|以内|及以上|及以下)$/u.test(text));

/** 0501, 13800000001, GD20250229, of a cell without a unit. */
export function looksLikeIdentifier(text: string, amount: Amount | null): boolean {
  if (text.length > 24) return false;
  if (/^(?:0\d+|\d{11,}|[A-Za-z]{1,6}[-\dA-Za-z]{0,20}\d)$/u.test(text)) return true;
  return (
    amount !== null &&
    amount.value >= 1e10 &&
    Number.isInteger(amount.value) &&
    !amount.digits.endsWith("000")
  );
}
