import type { CaseTable } from "../cases/caseTable";
import type { Fact, FactPeriod } from "./fact";
import type { Readers } from "../tables/splitSheet";
import type { FactBook } from "./factBook";
import type { Body } from "./readBody";
import { addTo } from "../../groups";

/** Longer tables are registers: what their columns add up to is asked of their cases. */
const MOST_ROWS = 400;

/** Adds the sums that a table leaves to its reader: over periods, over departments, of marks. */
export function reckonTotals(body: Body, cases: CaseTable | null, table: number, book: FactBook): void {
  if (cases?.dated === true || body.rows.length > MOST_ROWS) return;
  const facts = book.facts.ofLast();
  const marks = body.columns.some(({ kind }) => kind === "mark");
  if (marks) return countMarks(body, table, book);
  const across = addAcross(body, facts, book);
  if (!body.rows.some(({ total }) => total) && rowsAreAlike(body, facts))
    addDown([...facts, ...across], body, book);
}

/** Columns that part a year, or stand for departments beside one another, and no column that adds them up. */
function addAcross(
  { columns, rows, readers }: Body,
  facts: readonly Fact[],
  book: FactBook,
): readonly Fact[] {
  const added: Fact[] = [];
  const ofRows = new Map<number, Fact[]>();
  for (const fact of facts) if (fact.reading === "cell") addTo(ofRows, fact.row, fact);
  for (const group of columnsAlike(columns, readers)) {
    const change = sumAcross(group.flatMap((at) => columns[at] ?? []));
    if (change === null) continue;
    const inGroup = new Set(group);
    for (const { index } of rows) {
      const parts = (ofRows.get(index) ?? []).filter(({ column }) => inGroup.has(column));
      const summed = parts.some(
        (fact) => fact.parent !== null && book.facts.fact(fact.parent)?.row === index,
      );
      const sum = parts.length < 2 || summed ? null : sumOf(parts, change, book);
      if (sum !== null) added.push(sum);
    }
  }
  return added;
}

/** What a sum over columns is named; null where they do not add up. */
function sumAcross(group: Body["columns"]): Partial<Fact> | null {
  const [first] = group;
  const spans = group.flatMap(({ period }) => (period?.from == null ? [] : [period]));
  const total = group.some((column) => column.total !== null);
  if (first === undefined || group.length < 2 || total || !apart(spans)) return null;
  const outer = first.labels.slice(0, -1);
  return spans.length === 0
    ? { column: -1, columns: outer, stems: outer }
    : { column: -1, columns: first.stems, period: joined(spans) };
}

/** Columns of one thing: of periods of a year, of departments. */
function columnsAlike(columns: Body["columns"], readers: Readers): Iterable<readonly number[]> {
  const groups = new Map<string, number[]>();
  const bodies = areBodies(
    columns.filter(({ kind }) => kind === "value").map(({ labels }) => labels[labels.length - 1] ?? ""),
    readers,
  );
  columns.forEach((column, at) => {
    const { kind, role, period, labels, unit } = column;
    const inYear = period?.from != null && !period.cumulative;
    if (kind !== "value" || role !== "actual" || !(inYear || bodies)) return;
    const named = inYear ? column.stems : labels.slice(0, -1);
    const key = [inYear, ...named, period?.year ?? "", unit ?? ""].join("\t");
    addTo(groups, key, at);
  });
  return groups.values();
}

function apart(spans: readonly FactPeriod[]): boolean {
  const sorted = [...spans].sort((a, b) => (a.from ?? 0) - (b.from ?? 0));
  return sorted.every(({ from }, index) => index === 0 || (from ?? 0) > (sorted[index - 1]?.to ?? 13));
}

const joined = (spans: readonly FactPeriod[]): FactPeriod => {
  const from = Math.min(...spans.map((span) => span.from ?? 1));
  const to = Math.max(...spans.map((span) => span.to ?? 12));
  const year = spans[0]?.year ?? null;
  return from === 1 && to === 12
    ? { year, from: null, to: null, cumulative: false }
    : { year, from, to, cumulative: false };
};

/** Three of five names and more end as names of departments and places do: 一支部, 河东镇. */
function areBodies(names: readonly string[], { words }: Readers): boolean {
  const bodies = names.filter((name) =>
    words.bodies.some((ending) => name.length > ending.length && name.endsWith(ending)),
  );
  return names.length > 1 && bodies.length * 5 >= names.length * 3;
}

/** The rows are departments, persons, places: one thing is counted in each column. */
function rowsAreAlike({ columns, rows, readers }: Body, facts: readonly Fact[]): boolean {
  const stub = columns.find(({ kind }) => kind === "stub");
  if (
    rows.some(
      ({ unit, unitColumn, parent, role }) =>
        unit !== null || unitColumn !== null || parent !== null || role !== null,
    )
  )
    return false;
  // 部门 · 办公室 · 财务科: the heading speaks of the columns.
  const across = areBodies(
    columns.filter(({ kind }) => kind === "value").map(({ labels }) => labels[labels.length - 1] ?? ""),
    readers,
  );
  const alike =
    stub?.sorts.has("person") === true ||
    (!across && stub?.sorts.has("department") === true && !stub.sorts.has("unit")) ||
    readers.words.bodies.includes(stub?.head ?? "") ||
    areBodies(
      rows.flatMap(({ names }) => names[names.length - 1] ?? []),
      readers,
    );
  return alike && facts.every(({ unitFrom }) => unitFrom !== "row");
}

function addDown(facts: readonly Fact[], { rows, columns }: Body, book: FactBook): void {
  const alike = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.reading !== "cell" && fact.reading !== "total") continue;
    const key = [...fact.columns, fact.role, fact.column].join("\t");
    addTo(alike, key, fact);
  }
  for (const parts of alike.values())
    // 党员数 · 总数 is a total of its row, and adds up all the same; a row that adds up others does not.
    if (
      parts.length >= 2 &&
      parts.length * 2 >= rows.length &&
      parts.every(
        ({ total, reading, column }) =>
          total === null || reading === "total" || (total === "named" && columns[column]?.total !== null),
      )
    )
      sumOf(parts, { rows: [], row: -1, asides: [] }, book);
}

/** The sum of facts of one unit and role as a fact of its own; null where they do not add. */
function sumOf(parts: readonly Fact[], change: Partial<Fact>, book: FactBook): Fact | null {
  const [first] = parts;
  if (first === undefined || (first.role !== "actual" && first.role !== "previous")) return null;
  if (parts.some(({ unit, role }) => unit !== first.unit || unit === "％" || role !== first.role))
    return null;
  const decimals = Math.max(...parts.map(({ amount }) => amount.digits.split(".")[1]?.length ?? 0));
  const digits = parts.reduce((sum, { amount }) => sum + amount.value, 0).toFixed(decimals);
  const hedge = parts.find(({ amount }) => amount.hedge !== null)?.amount.hedge ?? null;
  const amount = { digits, value: Number(digits), hedge };
  return (
    book.facts.fact(
      book.facts.add({ ...first, ...change, amount, reading: "total", total: "reckoned", parent: null }),
    ) ?? null
  );
}

/** How many marks stand in each row and in each column. */
function countMarks({ table, columns, rows, caption, title }: Body, index: number, book: FactBook): void {
  const marked = (row: number, at: number): boolean =>
    table.rows[row]?.readings[columns[at]?.at ?? -1]?.sort === "mark";
  const cells = columns.flatMap(({ kind, total }, at) => (kind === "mark" && total === null ? [at] : []));
  const add = (found: readonly (readonly [number, number])[], change: Partial<Omit<Fact, "id">>): void => {
    const [row = 0, at = 0] = found[0] ?? [];
    const amount = { digits: String(found.length), value: found.length, hedge: null };
    const period =
      caption.year === null ? null : { year: caption.year, from: null, to: null, cumulative: false };
    const base = {
      id: -1,
      rows: [],
      columns: [],
      asides: [],
      caption: title,
      remark: "",
      role: "actual",
      period,
      table: index,
    } as const;
    const origin = book.origin(table.sheet, row, columns[at]?.at ?? 0);
    book.facts.add({
      ...base,
      amount,
      unit: null,
      unitFrom: null,
      reading: "total",
      total: "reckoned",
      parent: null,
      row: -1,
      column: -1,
      origin,
      ...change,
    });
  };
  const own = rows.filter(({ group }) => !group);
  for (const row of own) {
    const found = cells.filter((at) => marked(row.at, at)).map((at) => [row.at, at] as const);
    if (found.length > 0) add(found, { rows: row.names, row: row.index });
  }
  for (const at of cells) {
    const found = own.filter((row) => marked(row.at, at)).map((row) => [row.at, at] as const);
    const column = columns[at];
    if (found.length > 0 && column !== undefined) add(found, { columns: column.labels, column: at });
  }
}
