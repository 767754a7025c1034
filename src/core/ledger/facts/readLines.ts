import { readProse } from "../../language/prose";
import type { PrintedTable } from "../tables/printedTable";
import type { Readers } from "../tables/splitSheet";
import type { Caption } from "./caption";
import type { FactBook } from "./factBook";
import { proseFact } from "./readBody";

/** Makes facts of the lines of prose below, between or instead of tables. */
export function readLines(table: PrintedTable, caption: Caption, { words }: Readers, book: FactBook): void {
  const above = (table.sheet.rowsAbove ?? 0) + 1;
  const index = book.addTable({
    sheet: table.sheet.name,
    caption: caption.text,
    layout: "lines",
    header: [],
    stub: [],
    columns: [],
    body: table.lines.map((row) => row + above),
    cases: null,
  });
  const whole = { year: caption.year, from: null, to: null, cumulative: false };
  const period = caption.period ?? (caption.year === null ? null : whole);
  table.lines.forEach((at, line) => {
    const column = table.rows[at]?.filled[0] ?? 0;
    const cell = table.rows[at]?.readings[column];
    const found = readProse(cell?.text ?? "", words);
    if (found.length === 0) {
      book.leave(cell?.digit === true ? 1 : 0, "text");
      book.note(table.sheet, at, "unread");
      return;
    }
    const origin = book.origin(table.sheet, at, column);
    const base = {
      id: -1,
      rows: [],
      columns: [],
      asides: [],
      caption: caption.text,
      remark: "",
      role: "actual",
      period,
    } as const;
    const ids: number[] = [];
    for (const figure of found) {
      const parent = figure.part === null ? null : (ids[figure.part] ?? null);
      const place = { table: index, row: line, column: 0, origin, parent };
      ids.push(book.facts.add({ ...base, ...proseFact(figure, base), ...place, reading: "line" }));
    }
    book.take();
  });
}
