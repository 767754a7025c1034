import { isSumName } from "./rowNames";
import type { RowName } from "./rowNames";
import type { Table } from "./table";
import type { ValueColumn } from "./valueColumns";

/** A total or subtotal among rows that are months or departments. */
export const isSumRow = ({ path, total }: RowName): boolean =>
  total || isSumName(path[path.length - 1] ?? "");

/** The row that sums up all others; null where only parts are summed up (上半年小计, 机关小计). */
export function grandTotal(rows: readonly RowName[]): number | null {
  const sums = rows.filter(isSumRow);
  const whole = sums.filter(({ path }) =>
    /^(?:全[年部局]?)?(?:合计|总计|共计|总和|总数|累计)/u.test(path[path.length - 1] ?? ""),
  );
  const [only] = sums;
  const last = rows[rows.length - 1];
  const ending = sums.length === 1 && (only === last || only === rows[0]) ? only : undefined;
  return (whole[whole.length - 1] ?? ending)?.row ?? null;
}

/** The column that sums up all others; none where there are only 小计 of groups. */
export function totalColumn(table: Table, totals: readonly ValueColumn[]): ValueColumn | undefined {
  const whole = totals.filter(
    ({ index }) => !(table.columns[index]?.labels ?? []).some((label) => label.endsWith("小计")),
  );
  return whole[whole.length - 1] ?? (totals.length === 1 ? totals[0] : undefined);
}
