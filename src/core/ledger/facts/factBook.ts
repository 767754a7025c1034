import { later } from "../../later";
import { joinAlike } from "../cases/joinAlike";
import type { Sheet } from "../sheet";
import type { FactNote, FactNoteCode, FactOrigin, Facts, FactTable, LeftClass } from "./fact";
import { FactStore } from "./factStore";
import { lateFacts } from "./joinFacts";
import { rowTexts } from "./rowTexts";

/** Collects what is read of a ledger. */
export interface FactBook {
  readonly facts: FactStore;
  /** Adds a table and gives its index. */
  addTable(table: Omit<FactTable, "index" | "ledger">): number;
  readonly tables: number;
  note(sheet: Sheet, row: number, code: FactNoteCode, text?: string): void;
  /** Cells with a digit that are no facts. */
  leave(count: number, kind: LeftClass): void;
  /** A cell with a digit that is the origin of facts. */
  take(): void;
  /** @param row and column counted from 0 within the sheet's rows */
  origin(sheet: Sheet, row: number, column: number): FactOrigin;
  close(): Facts;
}

export function factBook(ledger: string): FactBook {
  const tables: FactTable[] = [];
  const notes: FactNote[] = [];
  const left: Partial<Record<LeftClass, number>> = {};
  let numeric = 0;
  const rowText = rowTexts();
  const store = new FactStore();
  return {
    facts: store,
    addTable: (table) => {
      store.beginTable();
      return tables.push({ index: tables.length, ledger, ...table }) - 1;
    },
    get tables() {
      return tables.length;
    },
    note: (sheet, row, code, text) =>
      notes.push({
        ledger,
        sheet: sheet.name,
        row: (sheet.rowsAbove ?? 0) + row + 1,
        code,
        text: text ?? rowText(sheet, row),
      }),
    leave: (count, kind) => {
      if (count === 0) return;
      left[kind] = (left[kind] ?? 0) + count;
      numeric += count;
    },
    take: () => {
      numeric += 1;
    },
    origin: (sheet, row, column) => ({
      ledger,
      sheet: sheet.name,
      row: (sheet.rowsAbove ?? 0) + row + 1,
      column: column + 1,
      text: sheet.rows[row]?.[column]?.text ?? "",
      rowText: rowText(sheet, row),
    }),
    close: () => {
      const facts = later(() => store.all());
      return lateFacts(facts, { size: store.size, tables: joinAlike(tables), notes, numeric, left });
    },
  };
}
