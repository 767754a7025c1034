/* eslint-disable complexity */
import type { PrintedTable } from "./printedTable";
import type { SheetRow } from "./sheetRows";
import type { Readers } from "./splitSheet";

/** Tables beside one another: parted by a blank column, or one header that repeats (指标 数量 指标 数量). */
export function sideBySide(
  table: PrintedTable,
  rows: readonly SheetRow[],
  { label }: Readers,
): readonly PrintedTable[] {
  const bottom = rows[table.header[table.header.length - 1] ?? -1];
  if (bottom === undefined || table.right - table.left < 4) return [table];
  const filled = new Set<number>();
  for (const row of [...table.header, ...table.body])
    for (const column of rows[row]?.filled ?? []) filled.add(column);
  const texts = bottom.cells.map(({ text }) => text);
  const starts = [table.left];
  for (let column = table.left + 1; column < table.right; column += 1) {
    const at = bottom.filled.indexOf(column);
    const parted = filled.has(column) && !filled.has(column - 1);
    if (at < 1) continue;
    const again = texts[at] === texts[0] && namesRows(texts[0] ?? "") && at >= 2;
    if (again || (parted && namesRows(texts[at] ?? ""))) starts.push(column);
  }
  if (starts.length < 2) return [table];
  return starts.map((left, index) => {
    const right = starts[index + 1] ?? table.right;
    const inside = (row: number): boolean =>
      rows[row]?.filled.some((column) => column >= left && column < right) ?? false;
    return { ...table, left, right, body: table.body.filter(inside), lines: index === 0 ? table.lines : [] };
  });

  function namesRows(text: string): boolean {
    const { sorts } = label(text);
    return (
      sorts.has("name") ||
      sorts.has("serial") ||
      sorts.has("date") ||
      sorts.has("department") ||
      sorts.has("person")
    );
  }
}
