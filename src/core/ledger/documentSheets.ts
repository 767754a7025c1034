import type { Paragraph, Snapshot } from "../document/snapshot";
import { textCell } from "./sheet";
import type { Cell, Sheet } from "./sheet";

/**
 * A document's tables and lines as sheets, in its order: a table becomes a sheet named after the last line above it, the
 * lines before it become a sheet of single cells.
 */
export function documentSheets({ paragraphs }: Snapshot): readonly Sheet[] {
  const sheets: Sheet[] = [];
  let lines: string[] = [];
  let rows: string[][] = [];
  let table: number | null = null;
  const flush = (): void => {
    const last = lines[lines.length - 1] ?? "";
    if (rows.length > 0) {
      // The line above a table is its title.
      const titled = last !== "" && last.length <= LONGEST_TITLE;
      if (titled) lines = lines.slice(0, -1);
      addLines(sheets, lines);
      sheets.push({
        name: "",
        rows: [...(titled ? [[textCell(last)]] : []), ...rows.map(toCells)],
        merges: [],
      });
    } else addLines(sheets, lines);
    lines = [];
    rows = [];
  };
  for (const paragraph of paragraphs) {
    const place = paragraph.cell;
    if ((place === null && rows.length > 0) || (place !== null && table !== null && place.table !== table))
      flush();
    table = place?.table ?? null;
    if (place === null) lines.push(paragraph.text.trim());
    else addCell(rows, place, paragraph);
  }
  flush();
  return sheets;
}

/** Longer lines above a table are prose. */
const LONGEST_TITLE = 60;

const toCells = (row: readonly (string | undefined)[]): readonly Cell[] =>
  Array.from(row, (text) => textCell(text ?? ""));

function addLines(sheets: Sheet[], lines: readonly string[]): void {
  const filled = lines.filter((line) => line !== "");
  if (filled.length > 0) sheets.push({ name: "", rows: filled.map((line) => [textCell(line)]), merges: [] });
}

function addCell(
  rows: string[][],
  { row, column }: NonNullable<Paragraph["cell"]>,
  { text }: Paragraph,
): void {
  const cells = (rows[row] ??= []);
  cells[column] = cells[column] === undefined || cells[column] === "" ? text : `${cells[column]}\n${text}`;
}
