import type { PrintedTable } from "../tables/printedTable";
import type { TableRow } from "../facts/rows";

/** The texts of a column in some rows, the blank ones left out. */
export function* textsIn({ rows }: PrintedTable, of: readonly TableRow[], column: number): Iterable<string> {
  for (const { at } of of) {
    const text = rows[at]?.readings[column]?.text ?? "";
    if (text !== "") yield text;
  }
}

/** Few texts that come again and again: 党委会, 党委会, 办公会. @param most how many there may be at most */
export function repeats(texts: Iterable<string>, most: number): boolean {
  const distinct = new Set<string>();
  let filled = 0;
  for (const text of texts) {
    filled += 1;
    distinct.add(text);
    if (distinct.size * 2 > most) return false;
  }
  return filled >= 4 && distinct.size * 2 <= filled;
}
