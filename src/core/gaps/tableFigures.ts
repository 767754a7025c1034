import type { CellPlace, Snapshot } from "../document/snapshot";
import { readMeasure } from "../text/readMeasure";
import type { Gap } from "./gap";

/** The cells of one table that say what its other cells hold. */
interface TableCells {
  /** The head of each column, from the table's first row. */
  readonly heads: Map<number, string>;
  /** The column headed 单位, -1 when there is none. */
  unitColumn: number;
  readonly rows: Map<number, Map<number, string>>;
}

function readTables(snapshot: Snapshot): ReadonlyMap<number, TableCells> {
  const tables = new Map<number, TableCells>();
  for (const { cell, text } of snapshot.paragraphs) {
    if (cell === null) continue;
    const table = tables.get(cell.table) ?? { heads: new Map(), unitColumn: -1, rows: new Map() };
    tables.set(cell.table, table);
    addCell(table, cell, text.trim());
  }
  return tables;
}

function addCell(table: TableCells, { row, column }: CellPlace, text: string): void {
  if (row === 0) {
    table.heads.set(column, (table.heads.get(column) ?? "") + text);
    if (/^(?:计量)?单位$/u.test(text)) table.unitColumn = column;
  }
  const cells = table.rows.get(row) ?? new Map<number, string>();
  table.rows.set(row, cells);
  cells.set(column, (cells.get(column) ?? "") + text);
}

const countHeader = /数量|次数|人数|数$|金额|总额|合计|比例|占比|率$|得分|完成情况$/u;
const bracketed = /[（(](?<unit>[^（）()]{1,5})[）)]$/u;

function asUnit(text: string | undefined): string | null {
  if (text === undefined) return null;
  const reading = readMeasure(text, 0);
  return reading?.end === text.length ? reading.unit : null;
}

const unitInBrackets = (text: string | undefined): string | null =>
  asUnit(bracketed.exec(text ?? "")?.groups?.["unit"]);

function figureInTable(table: TableCells, cell: CellPlace, gap: Gap): Gap {
  const row = table.rows.get(cell.row);
  const head = table.heads.get(cell.column);
  const label = [...(row ?? [])].find(([column]) => column < cell.column && column !== table.unitColumn)?.[1];
  const unit = asUnit(row?.get(table.unitColumn)) ?? unitInBrackets(head) ?? unitInBrackets(label);
  return unit !== null || countHeader.test(head ?? "") ? { ...gap, kind: "figure", unit } : gap;
}

/**
 * Reads masks that are all a table cell holds: a figure where the head of the column counts or the row names a unit. The unit is
 * the row's in the 单位 column, else the one in brackets in the column's head or the row's label. Tables are read once, and
 * only when asked for.
 */
export function tableFigures(snapshot: Snapshot): (gap: Gap) => Gap {
  let tables: ReadonlyMap<number, TableCells> | null = null;
  return (gap) => {
    const paragraph = snapshot.paragraphs[gap.range.paragraph];
    const cell = paragraph?.cell ?? null;
    if (cell === null || gap.unit !== null || paragraph?.text.trim() !== gap.raw.trim()) return gap;
    tables ??= readTables(snapshot);
    const table = tables.get(cell.table);
    return table === undefined ? gap : figureInTable(table, cell, gap);
  };
}
