import type { LedgerWords } from "../../language/ledgerWords";
import { unitNamed } from "../../language/units";
import { remembered } from "../../remembered";
import { headerKey } from "../columnRoles";
import type { ColumnRoles } from "../columnRoles";
import { isBlank } from "../sheet";
import type { Sheet } from "../sheet";
import { cellReader } from "../tables/cells";
import { labelReader } from "../tables/label";
import type { PrintedTable } from "../tables/printedTable";
import { splitSheet } from "../tables/splitSheet";
import type { Readers } from "../tables/splitSheet";
import { readCaption } from "./caption";
import type { Caption } from "./caption";
import { readColumns } from "./columns";
import type { TableColumn } from "./columns";
import type { Facts } from "./fact";
import { factBook } from "./factBook";
import { readBody } from "./readBody";
import { readLines } from "./readLines";
import { readRows } from "./rows";

/**
 * Reads the sheets of one ledger: every figure in them becomes a fact or is counted in `left`. A hidden sheet is last year's
 * copy or a list of choices, and nobody could look up a figure taken from it: it is left out and named. Hidden rows are
 * mostly filtered ones, which count. A workbook with nothing but hidden sheets is read whole.
 * @param ledger its name, "" for a paste @param roles what the person has said of columns
 */
export function readFacts(
  sheets: readonly Sheet[],
  words: LedgerWords,
  ledger = "",
  roles: ColumnRoles = new Map(),
): Facts {
  const said = (header: string) => roles.get(headerKey(header)) ?? null;
  const unit = remembered((text) => unitNamed(text, words));
  const readers: Readers = { words, said, cell: cellReader(words), label: labelReader(words, unit), unit };
  const book = factBook(ledger);
  const filled = sheets.filter(({ rows }) => !rows.every((row) => row.every(isBlank)));
  const shown = filled.filter(({ hidden }) => hidden !== true);
  for (const sheet of filled) {
    if (sheet.hidden === true && shown.length > 0) book.note(sheet, 0, "hiddenSheet", "");
    else {
      noteHiddenRows(sheet, book);
      for (const table of splitSheet(sheet, readers)) readOne(table, readers, book);
    }
  }
  return book.close();
}

function noteHiddenRows(sheet: Sheet, book: ReturnType<typeof factBook>): void {
  const rows = (sheet.hiddenRows ?? []).filter((row) => !(sheet.rows[row] ?? []).every(isBlank));
  const [first] = rows;
  if (first !== undefined) book.note(sheet, first, "hiddenRows", String(rows.length));
}

function readOne(table: PrintedTable, readers: Readers, book: ReturnType<typeof factBook>): void {
  const caption = readCaption(table, readers.words);
  for (const row of [...table.captions, ...table.header])
    book.leave(table.rows[row]?.cells.filter(({ digit }) => digit).length ?? 0, "header");
  if (table.body.length > 0) {
    const columns = readColumns(table, caption, readers);
    const rows = readRows(table, columns, readers);
    readBody({ table, caption, title: titleOf(caption, columns), columns, rows, readers }, book);
  }
  if (table.lines.length > 0) readLines(table, caption, readers, book);
}

const titleOf = ({ text }: Caption, columns: readonly TableColumn[]): string =>
  [
    text,
    ...columns.flatMap(({ kind, sorts, labels }) =>
      kind === "stub" && sorts.size === 0 ? labels.filter((label) => label.length > 1) : [],
    ),
  ]
    .filter((part) => part !== "")
    .join(" ");
