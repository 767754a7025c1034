import type { CheckReport } from "../../app/checkDocument";
import type { Ignore } from "../../core/checking/ignores";
import type { Entry, SeenReport } from "./entries";
import { seenEntries } from "./entries";
import { rangeKey } from "./fillItems";
import type { Follow } from "./followRange";

/**
 * Gives what stood in the list before the same identity again, wherever its words stand now: what the person has
 * open stays open, what is in view stays in view.
 */
export function carryEntries(
  before: readonly Entry[],
  after: readonly Entry[],
  follow: Follow,
): readonly Entry[] {
  const known = new Map<string, string[]>();
  for (const entry of before) {
    const key = keyOf(entry, follow);
    if (key === null) continue;
    const ids = known.get(key);
    if (ids === undefined) known.set(key, [entry.id]);
    else ids.push(entry.id);
  }
  const ids = after.map((entry) => known.get(keyOf(entry, stay) ?? "")?.shift() ?? null);
  const taken = new Set(ids.filter((id) => id !== null));
  return after.map((entry, index) => {
    const id = ids[index] ?? freeId(entry.id, taken);
    return id === entry.id ? entry : { ...entry, id };
  });
}

/** What there is to do of a newer reading or with other ignores, known by what the list showed before. */
export function seenAgain(
  before: readonly Entry[],
  report: CheckReport,
  ignores: readonly Ignore[],
  follow: Follow = stay,
): SeenReport {
  const { entries, ignored } = seenEntries(report, ignores);
  return { entries: before.length === 0 ? entries : carryEntries(before, entries, follow), ignored };
}

const stay: Follow = (range) => range;

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let count = 1; taken.has(id); count++) id = `${wanted}~${count}`;
  taken.add(id);
  return id;
}

/** What is missing has no words of its own: it is known by what it is, wherever it is reported. */
function keyOf({ finding, gap, missing, range, text, message }: Entry, follow: Follow): string | null {
  if (missing !== null) return `missing ${missing}`;
  const check = finding?.check ?? `gap ${gap?.kind ?? ""}`;
  if (text === "") return `${check} ${message ?? ""}`;
  const place = follow(range);
  return place === null ? null : `${check} ${rangeKey(place)}`;
}
