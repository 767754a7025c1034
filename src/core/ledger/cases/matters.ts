import type { Body } from "../facts/readBody";
import type { CaseColumnKind } from "./caseTable";

/**
 * 销号时间: dates of an end, where another date tells when the matter came up or where some are blank. They date no case;
 * that they are filled is what is asked. So it is with the only dates of a list that most of its rows lack: 换届日期.
 */
export function withEndDates(
  kinds: readonly CaseColumnKind[],
  { table, columns, rows, readers }: Body,
): readonly CaseColumnKind[] {
  const ends = kinds.map(
    (kind, index) =>
      kind === "date" && readers.words.endDates.some((word) => columns[index]?.head.includes(word) === true),
  );
  if (!ends.includes(true)) return withRareDates(kinds, { table, columns, rows });
  const dated = kinds.some((kind, index) => kind === "date" && ends[index] === false);
  const blank = (index: number): boolean =>
    rows.some(
      ({ at, group, total }) =>
        !group && !total && (table.rows[at]?.readings[columns[index]?.at ?? -1]?.sort ?? "blank") === "blank",
    );
  return kinds.map((kind, index) => (ends[index] === true && (dated || blank(index)) ? "endDate" : kind));
}

/** Dates that are told of the first case stand for those below it too, where these tell none. */
function withRareDates(
  kinds: readonly CaseColumnKind[],
  { table, columns, rows }: Pick<Body, "table" | "columns" | "rows">,
): readonly CaseColumnKind[] {
  if (kinds.filter((kind) => kind === "date").length !== 1 || kinds.includes("planDate")) return kinds;
  const at = columns[kinds.indexOf("date")]?.at ?? -1;
  const told = rows
    .filter(({ group, total }) => !group && !total)
    .map((row) => (table.rows[row.at]?.readings[at]?.sort ?? "blank") !== "blank");
  const rare = told[0] === false && told.filter((one) => one).length * 2 < told.length;
  return rare ? kinds.map((kind) => (kind === "date" ? "endDate" : kind)) : kinds;
}

/** Rows are matters that go on (问题, 线索, 项目; 办结情况 · 未办结) and no events that take place or not. */
export function areMatters(
  { table, columns, rows, readers, caption }: Body,
  kinds: readonly CaseColumnKind[],
): boolean {
  const { matters, underWay } = readers.words;
  const ends = kinds.flatMap((kind, index) => (kind === "endDate" ? [columns[index]?.at ?? -1] : []));
  const isOpen = ({ at, group, total }: Body["rows"][number]): boolean =>
    !group &&
    !total &&
    ends.some((column) => (table.rows[at]?.readings[column]?.sort ?? "blank") === "blank");
  if (rows.some(isOpen)) return true;
  const states = kinds.flatMap((kind, index) => (kind === "status" ? [columns[index]?.at ?? -1] : []));
  if (states.length === 0) return false;
  const says = (holds: (text: string) => boolean): boolean =>
    rows.some(({ at }) => states.some((column) => holds(table.rows[at]?.readings[column]?.text ?? "")));
  if (says((text) => readers.words.notEnded.test(text))) return true;
  const named = [caption.text, table.sheet.name, ...columns.map(({ head }) => head)].some((text) =>
    matters.some((word) => text.includes(word)),
  );
  return named && says((text) => underWay.some((word) => text.startsWith(word) || text.endsWith(word)));
}
