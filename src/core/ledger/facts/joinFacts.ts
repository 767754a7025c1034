import { later } from "../../later";
import type { FactNote, Facts } from "./fact";

/** Facts that are made when they are first asked for. A copy of the whole asks for them. */
export const lateFacts = (facts: () => Facts["facts"], rest: Omit<Facts, "facts">): Facts => ({
  get facts() {
    return facts();
  },
  ...rest,
});

/** The same with notes behind its own. */
export const withNotes = (facts: Facts, notes: readonly FactNote[]): Facts => {
  const { size, tables, numeric, left } = facts;
  return lateFacts(() => facts.facts, { size, tables, notes: [...facts.notes, ...notes], numeric, left });
};

/** The facts of several ledgers as one; each keeps the name of its own. */
export function joinFacts(all: readonly Facts[]): Facts {
  const tables: Facts["tables"][number][] = [];
  const notes: FactNote[] = [];
  const left: Record<string, number> = {};
  let [size, numeric] = [0, 0];
  for (const one of all) {
    const table = tables.length;
    for (const printed of one.tables) tables.push({ ...printed, index: printed.index + table });
    notes.push(...one.notes);
    size += one.size;
    numeric += one.numeric;
    for (const [kind, count] of Object.entries(one.left)) left[kind] = (left[kind] ?? 0) + count;
  }
  const facts = later(() => joined(all));
  return lateFacts(facts, { size, tables, notes, numeric, left });
}

function joined(all: readonly Facts[]): Facts["facts"] {
  const found: Facts["facts"][number][] = [];
  let table = 0;
  for (const { facts, tables } of all) {
    const id = found.length;
    for (const fact of facts)
      found.push({
        ...fact,
        id: fact.id + id,
        table: fact.table + table,
        parent: fact.parent === null ? null : fact.parent + id,
      });
    table += tables.length;
  }
  return found;
}
