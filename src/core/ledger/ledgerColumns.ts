import { headerKey } from "./columnRoles";
import type { ColumnRole, ColumnRoles } from "./columnRoles";
import { assignEventColumns } from "./eventColumns";
import type { LedgerLayoutId } from "./ledger";
import { readPeriod } from "./period";
import type { Sheet } from "./sheet";
import { readTable } from "./table";
import type { Table } from "./table";
import { assignColumns } from "./valueColumns";

/** A column with a header, and what it was taken for: the person may know better. */
export interface LedgerColumn {
  /** As it stands in the ledger. */
  readonly header: string;
  /** What it was read as; `passedOver` where nothing was read from it. */
  readonly role: ColumnRole;
  /** What a person has said of this header, null when nothing. */
  readonly said: ColumnRole | null;
  /** The first cell below that holds something, "" when none does. */
  readonly example: string;
}

/**
 * The headed columns of a table. Lines of text and tables without a header have none.
 * @param sheet as the ledger has it @param asRead the same with the roles that were said of it
 */
export function ledgerColumns(
  sheet: Sheet,
  asRead: Sheet,
  layout: LedgerLayoutId,
  { year, roles }: { readonly year: number | null; readonly roles: ColumnRoles },
): readonly LedgerColumn[] {
  if (layout === "lines") return [];
  const table = readTable(asRead);
  const upwards = [...table.headers].reverse();
  const { grid } = readTable(sheet);
  const taken = layout === "events" ? eventRoles(table) : valueRoles(table, year);
  return table.columns.flatMap(({ index }) => {
    const texts = upwards.map((row) => grid.seen(row, index).text.trim());
    const header = texts.find((text) => headerKey(text) !== "");
    if (header === undefined) return [];
    const role = taken.get(index) ?? "passedOver";
    // Months and years speak for themselves.
    if (role === "value" && readPeriod(header, year)?.rest === "") return [];
    return [{ header, role, said: roles.get(headerKey(header)) ?? null, example: exampleOf(table, index) }];
  });
}

function exampleOf({ grid, body }: Table, column: number): string {
  for (const row of body) {
    const text = grid.own(row, column).text.trim();
    if (text !== "") return text;
  }
  return "";
}

type Taken = ReadonlyMap<number, ColumnRole>;

function eventRoles(table: Table): Taken {
  const columns = assignEventColumns(table);
  const taken = new Map<number, ColumnRole>();
  if (columns === null) return taken;
  for (const role of ["category", "topic", "people", "place"] as const) {
    const index = columns[role];
    if (index !== null) taken.set(index, role);
  }
  taken.set(columns.date, "date");
  for (const index of columns.remarks) taken.set(index, "remark");
  for (const { index } of columns.measures) taken.set(index, "value");
  return taken;
}

function valueRoles(table: Table, year: number | null): Taken {
  const columns = assignColumns(table, year);
  const taken = new Map<number, ColumnRole>();
  for (const index of columns.names) taken.set(index, "name");
  for (const index of columns.remarks) taken.set(index, "remark");
  for (const { index, kind } of columns.values) taken.set(index, kind === "plan" ? "plan" : "value");
  if (columns.unit !== null) taken.set(columns.unit, "unit");
  return taken;
}
