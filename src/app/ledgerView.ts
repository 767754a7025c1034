import type { CaseColumn, CaseTable } from "../core/ledger/cases/caseTable";
import type { Fact, FactColumn, FactPeriod, Facts, FactTable, TableLayout } from "../core/ledger/facts/fact";

/** More different values than these are no categories. */
const MOST_VALUES = 40;

/** Numeric cells, and what became of them. */
export const cellsOf = ({ numeric, left }: Facts) => {
  const counted = Object.entries(left).map(([kind, count]) => ({ class: kind, count }));
  return { numeric, facts: numeric - counted.reduce((sum, { count }) => sum + count, 0), left: counted };
};

/** Rows of tables and lines, headers and titles left out. */
export const rowsOf = ({ tables }: Facts): number => tables.reduce((sum, { body }) => sum + body.length, 0);

/** How most rows are kept. */
export function layoutOf({ tables }: Facts): TableLayout {
  const rows = new Map<TableLayout, number>();
  for (const { layout, body } of tables) rows.set(layout, (rows.get(layout) ?? 0) + body.length);
  return [...rows].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "summary";
}

/** How many different things the ledger tells of; what it tells period by period is one of them. */
export function indicatorCount({ facts, tables }: Facts): number {
  const names = new Set(
    facts.flatMap(({ reading, rows, columns, stems = columns }) =>
      reading === "total" ? [] : [[...rows, ...stems].join("\t")],
    ),
  );
  const counted = tables.flatMap(({ cases }) => (cases === null ? [] : countedColumns(cases)));
  return names.size + counted.reduce((sum, { values }) => sum + values.size, 0);
}

/** What was read of each ledger. */
export function ledgersOf(facts: Facts) {
  const names = [...new Set(facts.tables.map(({ ledger }) => ledger))];
  return names.map((name) => ({
    name,
    rows: facts.tables
      .filter(({ ledger }) => ledger === name)
      .reduce((sum, { body }) => sum + body.length, 0),
    facts: facts.facts.filter(({ origin }) => origin.ledger === name).length,
    notes: facts.notes.filter(({ ledger }) => ledger === name).length,
  }));
}

/** “2025年1—6月”, “3月”, “累计至9月”; "" for none. */
export function periodWords(period: FactPeriod | null): string {
  if (period === null) return "";
  const { year, from, to, cumulative } = period;
  const months = from === null || to === null ? "" : from === to ? `${from}月` : `${from}—${to}月`;
  return `${year === null ? "" : `${year}年`}${months}${cumulative && months !== "" ? "累计" : ""}`;
}

/** One printed table as the ledger has it. */
export interface TableView {
  readonly table: FactTable;
  /** Columns shown; those of periods that another column adds up are folded. */
  readonly columns: readonly FactColumn[];
  readonly folded: readonly FactColumn[];
  /** Its rows: names, and the figures under the columns shown. */
  readonly rows: readonly {
    readonly row: number;
    readonly names: readonly string[];
    readonly figures: readonly (Fact | null)[];
  }[];
  /** Figures within texts, in lines, and sums that the table leaves to its reader. */
  readonly others: readonly Fact[];
}

/** Tables as they stand, period by period folded under the total. */
export function tableViews({ tables, facts }: Facts): readonly TableView[] {
  const byTable = new Map<number, Fact[]>();
  for (const fact of facts) {
    const list = byTable.get(fact.table) ?? [];
    list.push(fact);
    byTable.set(fact.table, list);
  }
  return tables.map((table) => viewOf(table, byTable.get(table.index) ?? []));
}

function viewOf(table: FactTable, facts: readonly Fact[]): TableView {
  const cells = facts.filter(({ reading }) => reading === "cell");
  const values = table.columns.flatMap((column, at) => (column.kind === "value" ? [at] : []));
  const summed = cells.some(({ total }) => total !== null);
  const folds = (at: number): boolean => {
    const column = table.columns[at];
    return (
      summed &&
      column?.period?.from != null &&
      column.total === null &&
      !column.period.cumulative &&
      values.length > MOST_COLUMNS
    );
  };
  const shown = values.filter((at) => !folds(at));
  const places = new Map(shown.map((at, place) => [at, place]));
  const rows = new Map<number, { row: number; names: readonly string[]; figures: (Fact | null)[] }>();
  for (const fact of cells) {
    const row = rows.get(fact.row) ?? {
      row: fact.origin.row,
      names: fact.rows,
      figures: shown.map(() => null),
    };
    rows.set(fact.row, row);
    const at = places.get(fact.column);
    if (at !== undefined) row.figures[at] = fact;
  }
  const columnsAt = (list: readonly number[]): FactColumn[] => list.flatMap((at) => table.columns[at] ?? []);
  return {
    table,
    columns: columnsAt(shown),
    folded: columnsAt(values.filter(folds)),
    rows: [...rows.values()],
    others: facts.filter(({ reading }) => reading !== "cell"),
  };
}

/** Fewer columns are shown all. */
const MOST_COLUMNS = 6;

/** Columns of a table of cases that are counted by their values. */
export const countedColumns = ({ columns }: CaseTable): readonly CaseColumn[] =>
  columns.filter(({ kind, values }) => kind === "category" && values.size > 0 && values.size <= MOST_VALUES);

/**
 * Category → cases that took place in each month, January first; those without a date are not in them. Cases without a
 * category are of what their title says.
 * @param year cases of other years are left out; null = none are
 */
export function monthsOf(
  { tables }: Facts,
  year: number | null = null,
): ReadonlyMap<string, readonly number[]> {
  const months = new Map<string, number[]>();
  for (const { cases, caption } of tables)
    if (cases?.dated === true) countMonths(cases, caption === "" ? [] : [caption], year, months);
  return months;
}

function countMonths(
  { columns, rows }: CaseTable,
  titled: readonly string[],
  year: number | null,
  months: Map<string, number[]>,
): void {
  const at = columns.findIndex(({ kind, values }) => kind === "category" && values.size <= MOST_VALUES);
  for (const { date, values, held } of rows) {
    const counts = held && (year === null || date?.year == null || date.year === year);
    for (const value of counts ? (values[at] ?? titled) : []) {
      const ofValue = months.get(value) ?? new Array<number>(12).fill(0);
      months.set(value, ofValue);
      if (date !== null) ofValue[date.month - 1] = (ofValue[date.month - 1] ?? 0) + 1;
    }
  }
}
