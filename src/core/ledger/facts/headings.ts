import type { HeaderSort } from "../../language/ledgerWords";
import { unitNamed } from "../../language/units";
import type { ColumnRole } from "../columnRoles";
import { isMonthRow } from "../tables/headerSense";
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
    const months = isMonthRow(table.rows[row]?.cells ?? []);
    let last = "";
    return Array.from({ length: table.right - table.left }, (_, index) => {
      const column = table.left + index;
      const text = grid.seen(row, column).text;
      if (text.trim() !== "")
        return (last = months ? text.replace(/^\s*(\d{1,2})(?![\d月])/u, "$1月") : text);
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

export const stemsOf = ({ labels }: Heading): readonly string[] =>
  labels.map(({ name, period: named }) => named?.rest ?? name).filter((name) => name !== "");

const leaning: ReadonlySet<FactRole> = new Set<FactRole>(["change", "rate"]);

/** 去年, 计划, 增减: says when or in what role and not of what. */
export const isBare = ({ labels, said }: Heading): boolean =>
  said === null &&
  labels.length > 0 &&
  labels.every(({ name, role, period }) => name === "" || period?.rest === "" || role !== null);

/**
 * 各项存款 · 较年初 · 各项贷款 · 较年初: a heading of change that stands more than once is of the column before it;
 * 户 · 集体收入 · 去年: so is one that says only when, where no column says 今年 beside it.
 */
export function leftOf(
  headings: readonly Heading[],
  kinds: readonly ColumnKind[],
): readonly (Heading | undefined)[] {
  const counts = new Map<string, number>();
  const key = (heading: Heading): string => namesOf(heading).join("\t");
  for (const heading of headings) counts.set(key(heading), (counts.get(key(heading)) ?? 0) + 1);
  const values = headings.filter((_, index) => kinds[index] === "value");
  const told = values.every((heading) => !isBare(heading) || isHeld(heading));
  const names = new Set(values.flatMap(({ labels }) => labels.map(({ name }) => name)));
  // 全院 · 刑庭 · 上年全院: of a column that has a name, wherever it stands.
  const isOfNamed = ({ labels }: Heading): boolean =>
    labels.some(({ period }) => period !== null && period.rest !== "" && names.has(period.rest));
  let last: Heading | undefined;
  return headings.map((heading, index) => {
    if (kinds[index] !== "value") return undefined;
    const leans = [...heading.labels].reverse().some(({ role }) => role !== null && leaning.has(role));
    const lone = told && isBare(heading) && !isOfNamed(heading);
    // 党员 · 其中女: a part of what the column before it counts.
    if (heading.labels.at(-1)?.sub === true) return last;
    if (!leans && !lone) {
      last = heading;
      return undefined;
    }
    return lone || (counts.get(key(heading)) ?? 0) > 1 ? last : undefined;
  });
}

/** Of the year before, or of a plan or change: held against a column that says the same of now. */
const isHeld = ({ labels }: Heading): boolean =>
  labels.some(({ role, period }) => (role !== null && role !== "actual") || (period?.offset ?? 0) < 0);
