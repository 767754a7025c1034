import type { FactTable } from "../facts/fact";
import type { CaseColumn, CaseTable } from "./caseTable";
import { addTo } from "../../groups";
import { later } from "../../later";

/**
 * Registers kept in parts, a sheet a month or a header a quarter, are one: the first of them holds the cases of all, the
 * others none.
 */
export function joinAlike(tables: readonly FactTable[]): readonly FactTable[] {
  const alike = new Map<string, FactTable[]>();
  for (const table of tables) {
    if (table.cases === null || !(table.cases.dated || table.cases.roster)) continue;
    const key = table.cases.columns.map(({ kind, labels }) => [kind, ...labels].join(" ")).join("\t");
    addTo(alike, key, table);
  }
  const joined = new Map<FactTable, CaseTable | null>();
  for (const [first, ...others] of alike.values()) {
    if (first === undefined || others.length === 0) continue;
    const parts = [first, ...others].flatMap(({ cases }) => cases ?? []);
    for (const other of others) joined.set(other, null);
    joined.set(first, joinCases(parts));
  }
  return tables.map((table) => (joined.has(table) ? { ...table, cases: joined.get(table) ?? null } : table));
}

function joinCases(parts: readonly CaseTable[]): CaseTable | null {
  const [first] = parts;
  if (first === undefined) return null;
  const { columns, roster, dated } = first;
  const rows = later(() => parts.flatMap((part) => part.rows));
  return {
    columns: columns.map((column, index) => joinColumns(column, parts, index)),
    get rows() {
      return rows();
    },
    size: parts.reduce((sum, { size }) => sum + size, 0),
    years: new Set(parts.flatMap(({ years }) => [...years])),
    roster,
    dated,
  };
}

function joinColumns(
  { labels, label, kind, unit, role }: CaseColumn,
  parts: readonly CaseTable[],
  index: number,
): CaseColumn {
  const values = later(() => addCounts(parts.flatMap(({ columns }) => columns[index]?.values ?? [])));
  return {
    labels,
    label,
    kind,
    get values() {
      return values();
    },
    unit,
    role,
  };
}

function addCounts(all: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const one of all)
    for (const [value, count] of one) values.set(value, (values.get(value) ?? 0) + count);
  return values;
}
