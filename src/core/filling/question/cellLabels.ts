import type { Snapshot } from "../../document/snapshot";

/** What a cell of the document's table counts, as the cells before it and over it name it. */
export interface CellLabels {
  /** Of its row, left to right. */
  readonly rows: readonly string[];
  /** Of its column, top to bottom. */
  readonly columns: readonly string[];
}

const named = /\p{Script=Han}{2}/u;

/** Rows of a table's head at most. */
const head = 3;

/** Empty outside tables. */
export function cellLabels({ paragraphs }: Snapshot, paragraph: number): CellLabels {
  const cell = paragraphs[paragraph]?.cell ?? null;
  const rows: string[] = [];
  const columns: string[] = [];
  if (cell === null) return { rows, columns };
  for (const { cell: other, text } of paragraphs.slice(0, paragraph)) {
    if (other?.table !== cell.table || !named.test(text)) continue;
    if (other.row === cell.row && other.column < cell.column) rows.push(text);
    if (other.row < Math.min(cell.row, head) && other.column === cell.column) columns.push(text);
  }
  return { rows, columns };
}
