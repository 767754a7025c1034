import type { HeaderSort } from "../../language/ledgerWords";
import { unitNamed } from "../../language/units";
import type { ColumnRole } from "../columnRoles";
import type { Label } from "../tables/label";
import type { PrintedTable } from "../tables/printedTable";
import type { Readers } from "../tables/splitSheet";
import type { ColumnKind, FactRole } from "./fact";

/** What stands over a column. */
export interface Heading {
  readonly texts: readonly string[];
  readonly labels: readonly Label[];
  readonly unit: string | null;
  readonly header: string;
  readonly said: ColumnRole | null;
  readonly sorts: ReadonlySet<HeaderSort>;
}

/** The headings of a table's columns, from its first to its last. */
export function headingsOf(table: PrintedTable, readers: Readers): readonly Heading[] {
  const { words, label, said } = readers;
  const { grid } = table;
  const carry = table.sheet.merges.length === 0;
  const lines = table.header.map((row, depth) => {
    let last = "";
    return Array.from({ length: table.right - table.left }, (_, index) => {
      const column = table.left + index;
      const text = grid.seen(row, column).text;
      if (text.trim() !== "") return (last = text);
      const upper = table.header.slice(0, depth).some((above) => grid.own(above, column).text.trim() !== "");
      const lower = table.header.slice(depth + 1).some((below) => grid.own(below, column).text.trim() !== "");
      if (upper) last = "";
      return carry && lower ? last : "";
    });
  });
  return Array.from({ length: table.right - table.left }, (_, index) => {
    const texts = lines.map((line) => line[index] ?? "").filter((text) => text.trim() !== "");
    const bare = texts.length > 1 ? texts.map((text) => unitNamed(text, words)) : [];
    const named = texts.filter((_, at) => bare[at] == null || at === 0);
    const unit = bare.slice(1).find((text) => text !== null) ?? null;
    const header = texts[texts.length - 1]?.trim() ?? "";
    const role = header === "" ? null : said(header);
    const labels = [...named, ...(role === "people" ? [words.attendance] : [])].map(label);
    return { texts: named, labels, unit, header, said: role, sorts: sortsOf(labels, role) };
  });
}

/** What the header of a column of each role says of it. */
const sortOfRole: Readonly<Record<ColumnRole, HeaderSort | null>> = {
  name: "name",
  value: "value",
  unit: "unit",
  plan: "value",
  date: "date",
  category: "category",
  topic: "topic",
  people: "value",
  place: "place",
  remark: "remark",
  passedOver: null,
};

function sortsOf(labels: readonly Label[], said: ColumnRole | null): ReadonlySet<HeaderSort> {
  const sort = said === null ? null : sortOfRole[said];
  return said === null
    ? new Set(labels.flatMap(({ sorts }) => [...sorts]))
    : new Set(sort === null ? [] : [sort]);
}

export const namesOf = ({ labels }: Heading): readonly string[] =>
  labels.map(({ name }) => name).filter((name, at, all) => name !== "" && name !== all[at - 1]);

const leaning: ReadonlySet<FactRole> = new Set<FactRole>(["change", "rate"]);

/** 各项存款 · 较年初 · 各项贷款 · 较年初: a heading of change that stands more than once is of the column before it. */
export function leftNames(
  headings: readonly Heading[],
  kinds: readonly ColumnKind[],
): readonly (readonly string[] | undefined)[] {
  const counts = new Map<string, number>();
  for (const heading of headings) {
    const name = namesOf(heading).join("\t");
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  let last: readonly string[] = [];
  return headings.map((heading, index) => {
    const names = namesOf(heading);
    const leans = [...heading.labels].reverse().some(({ role }) => role !== null && leaning.has(role));
    if (kinds[index] !== "value") return undefined;
    if (!leans) {
      last = names;
      return undefined;
    }
    return (counts.get(names.join("\t")) ?? 0) > 1 ? last : undefined;
  });
}
