import type { TextRange } from "../text/range";
import { textRange } from "../text/range";
import type { CheckMaterial } from "./reading";

/** A cell called 合计 that is not the sum of its column, or of its row. */
export interface TableTotal {
  /** The cell's figure. */
  readonly range: TextRange;
  readonly total: number;
  readonly sum: number;
  /** What the column or the row is headed by. */
  readonly head: string;
}

interface Cell {
  readonly paragraph: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const totalName = /^(?:合\s*计|总\s*计|共\s*计|总\s*数)(?:[（(].*[）)])?$/u;
const partialName = /^(?:小\s*计|其\s*中.*|其\s*他\s*其\s*中.*)$/u;
/** Figures that are not added. */
const notAdded = /率|占比|比例|比重|平均|人均|均$|[%％]|排名|名次|序号|年度|年份|备注/u;
const figure = /^(?<digits>-?\d[\d,，]*(?:\.\d+)?)\s*(?:\p{Script=Han}{1,2})?$/u;

/** Every wrong total of the tables: of each column where a row is called 合计, of each row where a column is. */
export function* tableTotals({ snapshot }: Pick<CheckMaterial, "snapshot">): Generator<TableTotal> {
  const tables = new Map<number, Cell[]>();
  for (const [paragraph, { cell, text }] of snapshot.paragraphs.entries()) {
    if (cell === null) continue;
    const cells = tables.get(cell.table) ?? [];
    cells.push({ paragraph, row: cell.row, column: cell.column, text: text.trim() });
    tables.set(cell.table, cells);
  }
  for (const cells of tables.values()) {
    yield* totalsOf(cells);
    yield* totalsOf(cells.map((cell) => ({ ...cell, row: cell.column, column: cell.row })));
  }
}

/** The columns of one table; rows and columns change places for the other direction. */
function* totalsOf(cells: readonly Cell[]): Generator<TableTotal> {
  const names = cells.filter(({ column }) => column === 0);
  const totals = names.filter(({ text }) => totalName.test(text));
  const [total] = totals;
  if (totals.length !== 1 || total === undefined || isRepeated(cells)) return;
  if (names.some(({ text }) => partialName.test(text))) return;
  const columns = new Set(cells.filter(({ column }) => column > 0).map(({ column }) => column));
  for (const column of columns) {
    const fault = columnFault(
      cells.filter((cell) => cell.column === column),
      total.row,
    );
    if (fault !== null) yield fault;
  }
}

/** Cells of several paragraphs, or merged ones, can not be added. */
const isRepeated = (cells: readonly Cell[]): boolean =>
  new Set(cells.map(({ row, column }) => `${row} ${column}`)).size < cells.length;

function columnFault(column: readonly Cell[], totalRow: number): TableTotal | null {
  const head = column.find(({ row }) => row === 0);
  const last = column.find(({ row }) => row === totalRow);
  if (head === undefined || last === undefined || totalRow === 0 || notAdded.test(head.text)) return null;
  const total = figureOf(last.text);
  const parts = column.filter(({ row }) => row !== 0 && row !== totalRow).map(({ text }) => figureOf(text));
  if (total === null || parts.length < 2 || figureOf(head.text) !== null) return null;
  const known = parts.filter((part) => part !== null);
  if (known.length < parts.length) return null;
  const sum = Math.round(known.reduce((all, part) => all + part.value, 0) * 1e6) / 1e6;
  // Measured figures are rounded one by one.
  const slack = known.some(({ decimals }) => decimals > 0)
    ? 0.5 * known.length * 10 ** -Math.max(...known.map(({ decimals }) => decimals))
    : 0;
  if (Math.abs(sum - total.value) <= slack + 1e-9) return null;
  const range = textRange(last.paragraph, total.start, total.start + total.length);
  return { range, total: total.value, sum, head: head.text };
}

function figureOf(text: string) {
  if (/^[-—－/]$|^$/u.test(text)) return { value: 0, decimals: 0, start: 0, length: 0 };
  const digits = figure.exec(text)?.groups?.["digits"];
  if (digits === undefined) return null;
  return {
    value: Number(digits.replace(/[,，]/gu, "")),
    decimals: digits.split(".")[1]?.length ?? 0,
    start: text.indexOf(digits),
    length: digits.length,
  };
}
