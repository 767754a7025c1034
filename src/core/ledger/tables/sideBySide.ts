import type { PrintedTable } from "./printedTable";
import type { Readers } from "./splitSheet";

/** Tables beside one another: parted by a blank column, or one header that repeats (指标 数量 指标 数量). */
export function sideBySide(table: PrintedTable, { label }: Readers): readonly PrintedTable[] {
  const bottom = table.rows[table.header[table.header.length - 1] ?? -1];
  if (bottom === undefined || table.right - table.left < 4) return [table];
  const holds =
    (column: number) =>
    (row: number): boolean =>
      (table.rows[row]?.readings[column]?.text ?? "") !== "";
  const isBlank = (column: number): boolean =>
    !table.header.some(holds(column)) && !table.body.some(holds(column));
  const first = bottom.cells[0]?.text ?? "";
  const namesRows = (text: string): boolean => {
    const { sorts } = label(text);
    // 指标 · 数量 · · 单位: a column of units begins nothing.
    if (sorts.has("unit") && text !== first) return false;
    return ["name", "serial", "date", "department", "person"].some((sort) =>
      (sorts as ReadonlySet<string>).has(sort),
    );
  };
  const begins = (column: number, at: number): boolean => {
    const text = bottom.cells[at]?.text ?? "";
    return at > 0 && namesRows(text) && (isBlank(column - 1) || (text === first && at > 1));
  };
  const starts = [table.left, ...bottom.filled.filter(begins)];
  if (starts.length < 2) return [table];
  return starts.map((left, index) => {
    const right = starts[index + 1] ?? table.right;
    const inside = (row: number): boolean =>
      table.rows[row]?.readings.slice(left, right).some(({ sort }) => sort !== "blank") === true;
    return { ...table, left, right, body: table.body.filter(inside), lines: index === 0 ? table.lines : [] };
  });
}
