import type { Caption } from "./caption";
import type { TableColumn } from "./columns";
import type { FactPeriod } from "./fact";
import { joinPeriods } from "./rows";
import type { TableRow } from "./rows";

export type PeriodSense = (row: TableRow, column: TableColumn) => FactPeriod | null;

/** 上年合计 in a table that is told by its title to be of 2023. */
const before = (whole: FactPeriod | null): FactPeriod | null =>
  whole?.year == null ? whole : { ...whole, year: whole.year - 1 };

/** Column, row, title, in that order; the year of the title where the others name months alone. */
export function periodSense({ year, period }: Caption): PeriodSense {
  const whole =
    year === null ? period : joinPeriods({ year, from: null, to: null, cumulative: false }, period);
  const dated = (own: FactPeriod): FactPeriod =>
    own.year === null && whole !== null ? { ...own, year: whole.year } : own;
  const ofColumns = new Map<TableColumn, FactPeriod | null>();
  const ofColumn = (column: TableColumn): FactPeriod | null => {
    if (!ofColumns.has(column)) ofColumns.set(column, column.period === null ? whole : dated(column.period));
    return ofColumns.get(column) ?? null;
  };
  return (row, column) =>
    row.period === null
      ? row.role === "previous" && column.period === null
        ? before(whole)
        : ofColumn(column)
      : dated(joinPeriods(column.period, row.period));
}
