import type { Sheet } from "../sheet";
import type { Fact, FactNote, FactNoteCode, FactOrigin, Facts, FactTable, LeftClass } from "./fact";

/** Collects what is read of a ledger. */
export interface FactBook {
  /** Adds a fact and gives its id, which replaces what stands there. It is the book's own from then on. */
  add(fact: Fact): number;
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
  replace(id: number, change: Partial<Fact>): void;
  fact(id: number): Fact | undefined;
  /** Facts of one table, the last one added. */
  of(table: number): readonly Fact[];
  close(): Facts;
}

type Kept = { -readonly [Key in keyof Fact]: Fact[Key] };

export function factBook(ledger: string): FactBook {
  const facts: Kept[] = [];
  const tables: FactTable[] = [];
  const notes: FactNote[] = [];
  const left: Partial<Record<LeftClass, number>> = {};
  let numeric = 0;
  /** Of the sheet that is read: its rows as texts, as far as they were asked for. */
  let texts: { readonly sheet: Sheet; readonly rows: (string | undefined)[] } | null = null;
  const rowText = (sheet: Sheet, row: number): string => {
    if (texts?.sheet !== sheet) texts = { sheet, rows: [] };
    return (texts.rows[row] ??= textOf(sheet, row));
  };
  return {
    add: (fact) => {
      const kept = fact as Kept;
      kept.id = facts.length;
      facts.push(kept);
      return kept.id;
    },
    addTable: (table) => tables.push({ index: tables.length, ledger, ...table }) - 1,
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
    replace: (id, change) => {
      const fact = facts[id];
      if (fact !== undefined) Object.assign(fact, change);
    },
    fact: (id) => facts[id],
    of: (table) => {
      let first = facts.length;
      while (first > 0 && facts[first - 1]?.table === table) first -= 1;
      return facts.slice(first);
    },
    close: () => ({ facts, tables, notes, numeric, left }),
  };
}

const textOf = (sheet: Sheet, row: number): string =>
  (sheet.rows[row] ?? [])
    .map(({ text }) => text)
    .join("\t")
    .trimEnd();
