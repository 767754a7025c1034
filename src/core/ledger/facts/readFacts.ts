import type { LedgerWords } from "../../language/ledgerWords";
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
import { joinAlike } from "../cases/joinAlike";
import type { FactNote, Facts } from "./fact";
import { factBook } from "./factBook";
import { readBody } from "./readBody";
import { readLines } from "./readLines";
import { readRows } from "./rows";

/** Reads the sheets of one ledger: every figure in them becomes a fact or is counted in `left`. @param ledger its name, "" for a paste */
export function readFacts(sheets: readonly Sheet[], words: LedgerWords, ledger = ""): Facts {
  const readers: Readers = { words, cell: cellReader(words), label: labelReader(words) };
  const book = factBook(ledger);
  for (const sheet of sheets) {
    if (sheet.hidden === true) book.note(sheet, 0, "hiddenSheet", sheet.name);
    else {
      if (sheet.hiddenRows !== undefined)
        book.note(sheet, sheet.hiddenRows[0] ?? 0, "hiddenRows", String(sheet.hiddenRows.length));
      for (const table of splitSheet(sheet, readers)) readOne(table, readers, book);
    }
  }
  const facts = book.close();
  return { ...facts, tables: joinAlike(facts.tables) };
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

/** The facts of several ledgers as one; each keeps the name of its own. */
export function joinFacts(all: readonly Facts[]): Facts {
  const facts: Facts["facts"][number][] = [];
  const tables: Facts["tables"][number][] = [];
  const notes: FactNote[] = [];
  const left: Record<string, number> = {};
  let numeric = 0;
  for (const one of all) {
    const [id, table] = [facts.length, tables.length];
    for (const fact of one.facts)
      facts.push({
        ...fact,
        id: fact.id + id,
        table: fact.table + table,
        parent: fact.parent === null ? null : fact.parent + id,
      });
    for (const printed of one.tables) tables.push({ ...printed, index: printed.index + table });
    notes.push(...one.notes);
    numeric += one.numeric;
    for (const [kind, count] of Object.entries(one.left)) left[kind] = (left[kind] ?? 0) + count;
  }
  return { facts, tables, notes, numeric, left };
}
