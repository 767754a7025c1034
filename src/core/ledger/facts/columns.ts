import type { HeaderSort } from "../../language/ledgerWords";
import type { ColumnRole } from "../columnRoles";
import { profileColumns } from "../tables/columnProfile";
import type { Profile } from "../tables/columnProfile";
import type { PrintedTable } from "../tables/printedTable";
import type { Readers } from "../tables/splitSheet";
import type { ColumnKind, FactColumn, FactPeriod, FactRole, UnitPlace } from "./fact";
import type { Caption } from "./caption";
import { columnKinds, placed } from "./columnKinds";
import { headingsOf, isBare, leftOf, namesOf, stemsOf } from "./headings";
import type { Heading } from "./headings";

/** A column of a printed table with all that was found out about it. */
export interface TableColumn extends Omit<FactColumn, "example"> {
  /** Counted from 0 within the sheet. */
  readonly at: number;
  readonly unitFrom: UnitPlace | null;
  readonly sorts: ReadonlySet<HeaderSort>;
  /** The header as printed, its rows joined. */
  readonly head: string;
  /** Rates told as fractions: 1.096 for 109.6％. */
  readonly fractions: boolean;
}

/** What each column from the table's first to its last holds, told by its cells first and its header's words second. */
export function readColumns(table: PrintedTable, caption: Caption, readers: Readers): readonly TableColumn[] {
  const headings = headingsOf(table, readers);
  const profiles = profileColumns(table, readers);
  const kinds = columnKinds(headings, profiles, readers.words);
  const firstValue = kinds.findIndex((kind) => kind === "value" || kind === "mark");
  const year = tableYear(headings, kinds, caption);
  const ofLeft = leftOf(headings, kinds);
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
      ...labelsOf(heading, ofLeft[index]),
      asides: heading.labels.flatMap(({ asides }) => asides),
      kind,
      role,
      ...unitOf(heading),
      fractions: holdsFractions(heading, profiles[index] as Profile, caption),
      period,
      total: heading.labels[heading.labels.length - 1]?.total === true ? "named" : null,
      sorts: heading.sorts,
      header: heading.header,
      said: heading.said,
      head: heading.texts.join(" "),
    };
  });
}

/** What a column is called, that what it leans on comes first; its stem is that of what it leans on where it says only when. */
const labelsOf = (heading: Heading, left: Heading | undefined): Pick<TableColumn, "labels" | "stems"> => ({
  labels: left === undefined ? namesOf(heading) : [...namesOf(left), ...namesOf(heading)],
  stems: stemsOf(left !== undefined && isBare(heading) ? left : heading),
});

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

const roleSaid: Readonly<Partial<Record<ColumnRole, FactRole>>> = {
  value: "actual",
  people: "actual",
  plan: "plan",
};

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

function roleOf({ labels, said: role }: Heading, period: FactPeriod | null, year: number | null): FactRole {
  const named = role === null ? undefined : roleSaid[role];
  if (named !== undefined) return named;
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
