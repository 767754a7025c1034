import { unitNamed } from "../../language/units";
import type { HeaderSort } from "../../language/ledgerWords";
import { most, profileColumns } from "../tables/columnProfile";
import type { Profile } from "../tables/columnProfile";
import { gridOf } from "../grid";
import type { Label } from "../tables/label";
import type { PrintedTable } from "../tables/printedTable";
import type { Readers } from "../tables/splitSheet";
import type { ColumnKind, FactColumn, FactPeriod, FactRole, UnitPlace } from "./fact";
import type { Caption } from "./caption";

/** A column of a printed table with all that was found out about it. */
export interface TableColumn extends FactColumn {
  /** Counted from 0 within the sheet. */
  readonly at: number;
  readonly unitFrom: UnitPlace | null;
  readonly sorts: ReadonlySet<HeaderSort>;
  /** Labels without the periods that they name: 一季度谈话 → 谈话. */
  readonly stems: readonly string[];
  /** The header as printed, its rows joined. */
  readonly head: string;
  /** Rates told as fractions: 1.096 for 109.6％. */
  readonly fractions: boolean;
}

interface Heading {
  readonly texts: readonly string[];
  readonly labels: readonly Label[];
  readonly unit: string | null;
  readonly sorts: ReadonlySet<HeaderSort>;
}

/** What each column from the table's first to its last holds, told by its cells first and its header's words second. */
export function readColumns(table: PrintedTable, caption: Caption, readers: Readers): readonly TableColumn[] {
  const headings = headingsOf(table, readers);
  const profiles = profileColumns(table, readers.words);
  const kinds = datesByOrder(
    headings.map((heading, index) => kindOf(heading, profiles[index] as Profile)),
    profiles,
  );
  const firstValue = kinds.findIndex((kind) => kind === "value" || kind === "mark");
  const year = tableYear(headings, kinds, caption);
  const ofLeft = leftNames(headings, kinds);
  let before: FactPeriod | null = caption.period;
  return headings.map((heading, index) => {
    const kind = placed(kinds, index, firstValue, heading);
    const said = periodOf(heading, year);
    const role = roleOf(heading, said, year);
    const period =
      role === "change" ? (said?.year === year ? said : null) : sameMonths(said, heading, before, readers);
    if (kind === "value" && period !== null && role === "actual")
      before = period.from === null ? null : period;
    return {
      at: table.left + index,
      labels: [...(ofLeft[index] ?? []), ...namesOf(heading)],
      stems: heading.labels
        .map(({ name, period: named }) => named?.rest ?? name)
        .filter((name) => name !== ""),
      asides: heading.labels.flatMap(({ asides }) => asides),
      kind,
      role,
      ...unitOf(heading),
      fractions: holdsFractions(heading, profiles[index] as Profile, caption),
      period,
      total: heading.labels[heading.labels.length - 1]?.total === true ? "named" : null,
      sorts: heading.sorts,
      head: heading.texts.join(" "),
    };
  });
}

const namesOf = ({ labels }: Heading): readonly string[] =>
  labels.map(({ name }) => name).filter((name, at, all) => name !== "" && name !== all[at - 1]);

const leaning: ReadonlySet<FactRole> = new Set<FactRole>(["change", "rate"]);

/** 各项存款 · 较年初 · 各项贷款 · 较年初: a heading of change that stands more than once is of the column before it. */
function leftNames(
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

/**
 * The year that a table is for: its title's; else the last one that its columns of figures name. Where columns beside them
 * name none (全年, 1至6月), these are for the year after: 2022年 is the year before.
 */
function tableYear(
  headings: readonly Heading[],
  kinds: readonly ColumnKind[],
  { year }: Caption,
): number | null {
  const values = headings.filter((_, index) => kinds[index] === "value");
  const periods = values.map(({ labels }) => ({
    plan: labels.some(({ role }) => role === "plan"),
    named: labels.flatMap(({ period }) => period?.period.year ?? [])[0] ?? null,
    open: labels.some(
      ({ period }) => period !== null && period.offset === null && period.period.year === null,
    ),
  }));
  const years = periods.flatMap(({ plan, named }) => (plan || named === null ? [] : [named]));
  if (years.length === 0 || (year !== null && years.includes(year))) return year;
  const latest = Math.max(...years);
  if (year !== null) return year > latest ? year : latest;
  const before =
    new Set(years).size === 1 && periods.some(({ plan, named, open }) => !plan && named === null && open);
  return before ? latest + 1 : latest;
}

function headingsOf(table: PrintedTable, { words, label }: Readers): readonly Heading[] {
  const grid = gridOf(table.sheet);
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
    const labels = named.map(label);
    const unit = bare.slice(1).find((text) => text !== null) ?? null;
    return { texts: named, labels, unit, sorts: new Set(labels.flatMap(({ sorts }) => [...sorts])) };
  });
}

/** 1, 2, 3, 4, 5: rows are numbered, no figures come so. */
const fewestSteps = 5;

/** The first that holds decides. */
const kindRules: readonly (readonly [ColumnKind, (sorts: Heading["sorts"], profile: Profile) => boolean])[] =
  [
    ["remark", (sorts, { filled }) => filled === 0 && sorts.has("remark")],
    ["text", (_, { filled }) => filled === 0],
    ["serial", (sorts, profile) => sorts.has("serial") && (most(profile, "numbers") || profile.steps > 0)],
    ["identifier", (sorts, profile) => sorts.has("identifier") && profile.marks === 0],
    ["identifier", (_, profile) => most(profile, "identifiers")],
    ["serial", (sorts) => sorts.has("serial")],
    [
      "serial",
      (_, { steps, numbers, filled }) => steps === filled && numbers === filled && filled >= fewestSteps,
    ],
    ["mark", (_, profile) => profile.marks > 0 && most(profile, "marks")],
    ["date", (_, profile) => most(profile, "dates")],
    ["date", (sorts, profile) => most(profile, "looseDates") && (sorts.has("date") || sorts.has("planDate"))],
    ["date", (sorts, profile) => most(profile, "dayNumbers") && (sorts.has("date") || sorts.has("planDate"))],
    ["unit", (sorts, profile) => most(profile, "units") && (sorts.has("unit") || sorts.size === 0)],
    ["period", (sorts, profile) => most(profile, "periods") && !sorts.has("value")],
    ["period", (sorts, { numerals, filled }) => sorts.has("period") && numerals === filled && filled > 0],
    ["remark", (sorts) => sorts.has("remark")],
    [
      "value",
      (_, { numbers, numerals, filled }) =>
        (numbers > 0 || numerals === filled) && (numbers + numerals) * 2 >= filled,
    ],
  ];

const fewest = 4;

/** 1.7, 1.15, 2.26 …: in the order of the year, in a table with words beside them, whatever their header. */
function datesByOrder(kinds: readonly ColumnKind[], profiles: readonly Profile[]): readonly ColumnKind[] {
  if (kinds.filter((kind) => kind === "text").length < 2) return kinds;
  return kinds.map((kind, index) => {
    const { filled, looseDates, onward, days } = profiles[index] as Profile;
    return kind === "value" &&
      filled >= fewest &&
      looseDates * 5 >= filled * 4 &&
      onward * 5 >= (looseDates - 1) * 4 &&
      days * 3 >= looseDates
      ? "date"
      : kind;
  });
}

const kindOf = ({ sorts }: Heading, profile: Profile): ColumnKind =>
  kindRules.find(([, holds]) => holds(sorts, profile))?.[0] ?? "text";

/** Texts left of the figures name the rows; a column of 1, 2, 3 … before them numbers the rows. */
function placed(
  kinds: readonly ColumnKind[],
  index: number,
  firstValue: number,
  { sorts }: Heading,
): ColumnKind {
  const kind = kinds[index] ?? "text";
  if (
    kind === "period" &&
    (sorts.has("planDate") || (firstValue >= 0 && index > firstValue && !sorts.has("period")))
  )
    return "text";
  if (kind !== "text") return kind;
  const before = firstValue < 0 ? index === kinds.indexOf("text") : index < firstValue;
  return before ? "stub" : "text";
}

function periodOf({ labels }: Heading, year: number | null): FactPeriod | null {
  let found: FactPeriod | null = null;
  for (const { period } of [...labels].reverse()) {
    if (period === null) continue;
    const named =
      period.period.year ?? (period.offset === null || year === null ? null : year + period.offset);
    found =
      found === null
        ? { ...period.period, year: named }
        : {
            year: found.year ?? named,
            from: found.from ?? period.period.from,
            to: found.to ?? period.period.to,
            cumulative: found.cumulative || period.period.cumulative,
          };
  }
  return found;
}

/** 上年同期 is for the months that the column before it is for. */
function sameMonths(
  period: FactPeriod | null,
  { labels }: Heading,
  before: FactPeriod | null,
  { words }: Readers,
): FactPeriod | null {
  if (period === null || before === null || period.from !== null) return period;
  const same = labels.some(({ name }) => words.samePeriod.some((word) => name.includes(word)));
  return same ? { ...period, from: before.from, to: before.to, cumulative: before.cumulative } : period;
}

function roleOf({ labels }: Heading, period: FactPeriod | null, year: number | null): FactRole {
  const said = [...labels].reverse().find(({ role }) => role !== null)?.role;
  if (said != null) return said;
  if (labels.some((label) => (label.period?.offset ?? 0) < 0)) return "previous";
  if (period?.year == null || year === null || period.year === year) return "actual";
  return period.year < year ? "previous" : "plan";
}

/** Numbers of a column of rates or changes, none above a few and with more places than a per cent would have. */
function holdsFractions(
  { labels, unit }: Heading,
  { numbers, fractions, places }: Profile,
  caption: Caption,
): boolean {
  const rate = labels.some((label) => label.rate || label.role === "rate" || label.role === "change");
  if (!rate || unit !== null || labels.some((label) => label.unit !== null)) return false;
  return numbers > 0 && fractions === numbers && (places * 2 >= numbers || caption.fractions);
}

function unitOf({ labels, unit }: Heading): {
  readonly unit: string | null;
  readonly unitFrom: UnitPlace | null;
} {
  const backwards = [...labels].reverse();
  const said =
    unit ??
    backwards.find((label) => label.unit !== null)?.unit ??
    backwards.find((label) => label.countUnit !== null)?.countUnit ??
    null;
  return { unit: said, unitFrom: said === null ? null : "column" };
}
