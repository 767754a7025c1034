import type { CellReading } from "../tables/cells";
import type { TableColumn } from "./columns";
import type { FactBook } from "./factBook";
import type { FactGrid } from "./factGrid";
import type { Body } from "./readBody";
import type { TableRow } from "./rows";

/**
 * Names rows whose figures are words; where rows are indicators also blank ones, and names that stand twice with different
 * figures.
 */
export function noteRows(
  { table, columns, rows }: Body,
  ids: FactGrid,
  book: FactBook,
  areCases: boolean,
): void {
  const values = columns.filter(({ kind }) => kind === "value");
  const differs = differingRows(ids, book);
  if (values.length === 0) return;
  for (const row of rows) {
    if (row.group || row.names.length === 0) continue;
    const said = valuesSay(table.rows[row.at]?.readings ?? [], values);
    if (said === "words") book.note(table.sheet, row.at, "notANumber");
    if (areCases) continue;
    if (said === "nothing") book.note(table.sheet, row.at, "blankValue");
    else if (differs(row)) book.note(table.sheet, row.at, "duplicate");
  }
}

/** Whether a row of the same name stood above with other figures. */
function differingRows(ids: FactGrid, book: FactBook): (row: TableRow) => boolean {
  const seen = new Map<string, number>();
  const figuresOf = (row: number): string =>
    Array.from(ids.ofRow(row), (id) => book.facts.amount(id)?.digits).join("\t");
  return (row) => {
    if (ids.first(row.index) === undefined) return false;
    const key = keyOf(row);
    const before = seen.get(key);
    if (before === undefined) seen.set(key, row.index);
    return before !== undefined && figuresOf(before) !== figuresOf(row.index);
  };
}

function valuesSay(
  readings: readonly CellReading[],
  values: readonly TableColumn[],
): "words" | "nothing" | "figures" {
  let says: "nothing" | "figures" = "nothing";
  for (const { at } of values) {
    const cell = readings[at];
    if (cell === undefined || cell.sort === "blank") continue;
    if (saysWords(cell)) return "words";
    says = "figures";
  }
  return says;
}

/** What a row is about: the same twice is one row too many. */
function keyOf({ names, asides, unit, unitColumn, period }: TableRow): string {
  const [only] = names;
  const plain = asides.length === 0 && unit === null && unitColumn === null && period === null;
  if (plain && names.length === 1 && only !== undefined) return only;
  const { year = "", from = "" } = period ?? {};
  return [...names, ...asides, unit, unitColumn, year, from].join("\t");
}

/** 待统计, #DIV/0! */
const saysWords = ({ sort, digit, text }: CellReading): boolean =>
  sort === "text" && (!digit || text.startsWith("#"));
