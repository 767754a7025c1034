import type { EventColumns } from "./eventColumns";
import type { LedgerEvent } from "./ledger";
import { isBlank } from "./sheet";
import type { CellArea } from "./sheet";
import type { Table } from "./table";

/** Headers of a column that holds one point of an agenda (议题) in each row. */
const agendaHeader = /议题|议程|议定事项|研究事项|审议事项|讨论事项/u;

/**
 * Whether a row is a further point of the meeting above and no meeting of its own: date and category stand in the rows
 * above, and the column says 议题, or both cells are merged over the very same rows.
 */
export function continuesMeeting(table: Table, columns: EventColumns, row: number): boolean {
  if (!sharesCells(table, columns, row)) return false;
  const labels = columns.topic === null ? [] : (table.columns[columns.topic]?.labels ?? []);
  if (labels.some((label) => agendaHeader.test(label))) return true;
  if (columns.category === null) return false;
  const [date, category] = [areaAt(table, row, columns.date), areaAt(table, row, columns.category)];
  return date !== null && category !== null && date.top === category.top && date.bottom === category.bottom;
}

/** Whether date and category of a row stand in the cell above it: one meeting in two rows, or two meetings of one day. */
export const sharesMeeting = (
  table: Table,
  columns: EventColumns,
  row: number,
): Pick<LedgerEvent, "alongside"> =>
  sharesCells(table, columns, row) && areaAt(table, row, columns.date) !== null ? { alongside: true } : {};

/** Nothing of its own in the columns that make a meeting, and something in that of the topics. */
function sharesCells({ grid }: Table, { date, category, people, topic }: EventColumns, row: number): boolean {
  const blank = (column: number | null): boolean => column === null || isBlank(grid.own(row, column));
  return blank(date) && blank(category) && (blank(people) || category !== null) && !blank(topic);
}

/** The merged area that a cell lies in below its first row. */
function areaAt({ grid }: Table, row: number, column: number): CellArea | null {
  const area = grid.area(row, column);
  return area !== null && area.top < row ? area : null;
}
