import type { PrintedTable } from "../tables/printedTable";
import type { TableRow } from "../facts/rows";

/**
 * The distinct texts of a column in some rows, the blank ones left out, and how often each stands; null where there are more
 * than so many.
 */
export function countTexts(
  { rows }: PrintedTable,
  of: readonly TableRow[],
  column: number,
  most: number,
): ReadonlyMap<string, number> | null {
  const counts = new Map<string, number>();
  for (const { at } of of) {
    const text = rows[at]?.readings[column]?.text ?? "";
    if (text === "") continue;
    const count = counts.get(text);
    counts.set(text, (count ?? 0) + 1);
    if (count === undefined && counts.size > most) return null;
  }
  return counts;
}

/** Few texts that come again and again: 党委会, 党委会, 办公会. */
export function repeats(table: PrintedTable, of: readonly TableRow[], column: number): boolean {
  const counts = countTexts(table, of, column, of.length / 2);
  if (counts === null) return false;
  let filled = 0;
  for (const count of counts.values()) filled += count;
  return filled >= 4 && counts.size * 2 <= filled;
}
