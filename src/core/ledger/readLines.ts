import { readFacts } from "./facts";
import type { Fact } from "./facts";
import { toFigure } from "./figure";
import { gridOf } from "./grid";
import { isFootnoteRow } from "./headerRow";
import type { Ledger, LedgerFigure, LedgerNote } from "./ledger";
import { noteOn, originOf } from "./origin";
import { readPeriod, spanIn } from "./period";
import { isBlank } from "./sheet";
import type { Sheet } from "./sheet";

/** Reads lines of text: “中心组学习：12次”, one or several facts a line. Lines that state nothing are noted. */
export function readLines(sheet: Sheet): Ledger {
  const figures: LedgerFigure[] = [];
  const notes: LedgerNote[] = [];
  const grid = gridOf(sheet);
  let rows = 0;
  let period: string | null = null;
  let main: readonly string[] = [];
  sheet.rows.forEach((cells, row) => {
    const filled = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
    if (filled.length === 0) return;
    const text = cells.map((cell) => cell.text).join(" ");
    const footnote = isFootnoteRow(grid, row);
    const read = footnote
      ? []
      : filled.flatMap((column) =>
          readFacts(cells[column]?.text ?? "", main).map((fact) =>
            figureOf(sheet, row, column, fact, period),
          ),
        );
    figures.push(...read);
    if (read[0] !== undefined && !text.trimStart().startsWith("其中")) main = read[0].path;
    if (read.length > 0 || rows > 0) rows += 1;
    if (read.length > 0) return;
    if (!footnote) period = headingPeriod(text) ?? period;
    // The first lines may be a title.
    if (rows > 0) notes.push(noteOn(sheet, row, "unread"));
  });
  return { layout: "lines", rows, figures, events: [], notes };
}

/** “一季度：” or “2025年1—11月工作数据” over the lines it is for. */
function headingPeriod(text: string): string | null {
  const reading = readPeriod(text.replace(/[:：]\s*$/u, ""), null);
  return reading?.rest === "" ? reading.period.label : spanIn(text);
}

const figureOf = (
  sheet: Sheet,
  row: number,
  column: number,
  fact: Fact,
  period: string | null,
): LedgerFigure =>
  toFigure({
    path: fact.path,
    amount: fact.amount,
    unit: fact.unit,
    origin: originOf(sheet, row, column),
    period: fact.period ?? period,
  });
