import type { TableColumn } from "../facts/columns";
import type { Body } from "../facts/readBody";
import { repeats } from "./repeats";

/** Columns of plans, years and units speak of indicators; dates, repeating words and marks of cases. */
export function areCases({ table, columns, rows }: Body): boolean {
  const own = rows.filter(({ group }) => !group);
  if (own.length < 1) return false;
  if (columns.some(({ kind, sorts }) => kind === "date" && !sorts.has("planDate"))) return true;
  const named =
    columns.some(({ kind }) => kind === "unit") ||
    own.some(({ parent, unit }) => parent !== null || unit !== null);
  if (named) return false;
  if (own.length > 1 && columns.some(tellsCases)) return true;
  if (columns.some(tellsIndicators)) return false;
  return (
    columns.some(({ kind }) => kind === "mark") || haveWords(own, table, columns) || areDated(own, columns)
  );
}

/** 3月 · 春耕农资补贴 · 8 · 11, 4月 · 低保特困 · 12 · 9: one thing of its own a row, each with its month. */
function areDated(own: Body["rows"], columns: readonly TableColumn[]): boolean {
  const named = columns.some(({ kind, sorts }) => kind === "stub" && !sorts.has("department"));
  const names = new Set(own.map((row) => row.names.join("\t")));
  return (
    own.length > 2 &&
    named &&
    names.size === own.length &&
    columns.some(({ kind }) => kind === "period") &&
    own.every(({ period }) => period !== null && period.from !== null && period.from === period.to)
  );
}

/** √, 状态, 姓名: rows with them are cases, also where a column of figures says 本年. */
const tellsCases = ({ kind, sorts }: TableColumn): boolean =>
  kind === "mark" || (kind === "text" && sorts.has("status")) || (kind === "stub" && sorts.has("person"));

const tellsIndicators = ({ kind, role, period }: TableColumn): boolean =>
  kind === "value" && (role === "plan" || role === "previous" || role === "change" || period !== null);

/** No figures but several columns of words, or words that come again and again. */
function haveWords(own: Body["rows"], table: Body["table"], columns: readonly TableColumn[]): boolean {
  if (own.length < 2) return false;
  const texts = columns.filter(
    ({ kind, sorts }) => (kind === "text" || kind === "stub") && !sorts.has("unit"),
  );
  if (texts.length > 1 && !columns.some(({ kind }) => kind === "value")) return true;
  return texts.some(({ at }) => repeats(table, own, at));
}
