import { columnRoles, headerKey } from "../core/ledger/columnRoles";
import type { ColumnRole, ColumnRoles } from "../core/ledger/columnRoles";
import type { UserStore } from "../ports/userStore";

export const columnRolesKey = "columnRoles";

/** More headers than anybody corrects; the oldest go first. */
const limit = 300;

const isRole = (text: unknown): text is ColumnRole => columnRoles.some((role) => role === text);

/** What the person has said of columns, by header; nothing where the store holds nothing that can be read. */
export function rememberedColumns(store: UserStore): ColumnRoles {
  const roles = new Map<string, ColumnRole>();
  for (const entry of entriesOf(store.get(columnRolesKey) ?? "[]")) {
    const [header, role] = Array.isArray(entry) ? (entry as readonly unknown[]) : [];
    if (typeof header === "string" && header !== "" && isRole(role)) roles.set(header, role);
  }
  return roles;
}

function entriesOf(text: string): readonly unknown[] {
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? read : [];
  } catch {
    return [];
  }
}

/** Remembers what a column is for, for every ledger with this header; null = as the header says of itself again. */
export function rememberColumn(store: UserStore, header: string, role: ColumnRole | null): ColumnRoles {
  const key = headerKey(header);
  const roles = new Map(rememberedColumns(store));
  roles.delete(key);
  if (role !== null && key !== "") roles.set(key, role);
  const kept = new Map([...roles].slice(-limit));
  if (kept.size === 0) store.remove(columnRolesKey);
  else store.set(columnRolesKey, JSON.stringify([...kept]));
  return kept;
}
