/* eslint-disable complexity */
import { findPeriod } from "../../language/period";
import { unitNamed } from "../../language/units";
import type { HeaderSort } from "../../language/ledgerWords";
import type { CellReading } from "../tables/cells";
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
  /** The header as printed, its rows joined. */
  readonly head: string;
}

interface Heading {
  readonly texts: readonly string[];
  readonly labels: readonly Label[];
  readonly unit: string | null;
  readonly sorts: ReadonlySet<HeaderSort>;
}

interface Profile {
  filled: number;
  numbers: number;
  dates: number;
  looseDates: number;
  marks: number;
  units: number;
  periods: number;
  identifiers: number;
  /** Whole numbers that count on from the cell above. */
  steps: number;
}

/** What each column from the table's first to its last holds, told by its cells first and its header's words second. */
export function readColumns(table: PrintedTable, caption: Caption, readers: Readers): readonly TableColumn[] {
  const headings = headingsOf(table, readers);
  const profiles = profilesOf(table, readers);
  const kinds = headings.map((heading, index) => kindOf(heading, profiles[index] as Profile));
  const firstValue = kinds.findIndex((kind) => kind === "value" || kind === "mark");
  const year = caption.year ?? latestYear(headings);
  return headings.map((heading, index) => {
    const kind = placed(kinds, index, firstValue, heading);
    const period = periodOf(heading, year);
    return {
      at: table.left + index,
      labels: heading.labels
        .map(({ name }) => name)
        .filter((name, at, all) => name !== "" && name !== all[at - 1]),
      asides: heading.labels.flatMap(({ asides }) => asides),
      kind,
      role: roleOf(heading, period, year),
      ...unitOf(heading),
      period,
      total: heading.labels[heading.labels.length - 1]?.total === true ? "named" : null,
      sorts: heading.sorts,
      head: heading.texts.join(" "),
    };
  });
}

/** The last year that a column of figures is for, where no title says it. */
function latestYear(headings: readonly Heading[]): number | null {
  const years = headings.flatMap(({ labels }) =>
    labels.flatMap(({ period, role }) =>
      period?.period.year == null || role === "plan" ? [] : [period.period.year],
    ),
  );
  return years.length === 0 ? null : Math.max(...years);
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

function profilesOf(table: PrintedTable, { words }: Readers): readonly Profile[] {
  const profiles = Array.from({ length: table.right - table.left }, (): Profile => ({
    filled: 0,
    numbers: 0,
    dates: 0,
    looseDates: 0,
    marks: 0,
    units: 0,
    periods: 0,
    identifiers: 0,
    steps: 0,
  }));
  const last: (number | null)[] = profiles.map(() => null);
  for (const row of table.body) {
    const readings = table.rows[row]?.readings ?? [];
    profiles.forEach((profile, index) => {
      const cell = readings[table.left + index];
      if (cell === undefined || cell.sort === "blank") return;
      last[index] = note(profile, cell, last[index] ?? null);
      if (cell.sort === "text" && cell.text.length < 9 && unitNamed(cell.text, words) !== null)
        profile.units += 1;
      if (cell.text.length < 12 && isPeriod(cell, words.years)) profile.periods += 1;
    });
  }
  return profiles;
}

function isPeriod({ text, sort }: CellReading, years: Readers["words"]["years"]): boolean {
  if (sort === "number") return /^20\d\d$/u.test(text);
  return sort === "text" && findPeriod(text, years)?.rest === "";
}

function note(profile: Profile, cell: CellReading, before: number | null): number | null {
  profile.filled += 1;
  if (cell.sort === "number" || cell.sort === "nothing") profile.numbers += 1;
  if (cell.sort === "mark") profile.marks += 1;
  if (cell.sort === "date") profile.dates += 1;
  if (cell.date !== null) profile.looseDates += 1;
  if (isIdentifier(cell)) profile.identifiers += 1;
  if (cell.sort !== "number" || cell.unit !== null) return before;
  const value = cell.amount?.value ?? 0;
  if (Number.isInteger(value) && (before === null ? value === 1 : value === before + 1)) profile.steps += 1;
  return value;
}

/** 0501, 13800000001, GD20250229: no amount looks like it. */
const isIdentifier = ({ text, unit, amount }: CellReading): boolean =>
  unit === null &&
  (/^0\d+$/u.test(text) ||
    /^\d{10,}$/u.test(text) ||
    /^[A-Za-z]{1,6}[-\dA-Za-z]{0,20}\d$/u.test(text) ||
    (amount !== null &&
      amount.value >= 1e10 &&
      Number.isInteger(amount.value) &&
      !amount.digits.endsWith("000")));

function kindOf({ sorts }: Heading, profile: Profile): ColumnKind {
  const { filled, numbers, dates, looseDates, marks, units, periods, identifiers, steps } = profile;
  if (filled === 0) return sorts.has("remark") ? "remark" : "text";
  const most = (count: number): boolean => count * 5 >= filled * 3;
  if (sorts.has("serial") && (most(numbers) || steps > 0)) return "serial";
  if (sorts.has("identifier") && !most(marks)) return "identifier";
  if (most(identifiers)) return "identifier";
  if (sorts.has("serial")) return "serial";
  if (marks > 0 && most(marks)) return "mark";
  if (most(dates) || (most(looseDates) && (sorts.has("date") || sorts.has("planDate")))) return "date";
  if (most(units) && (sorts.has("unit") || sorts.size === 0)) return "unit";
  if (most(periods) && !sorts.has("value")) return "period";
  if (sorts.has("remark")) return "remark";
  if (numbers * 2 >= filled) return "value";
  return "text";
}

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

function roleOf({ labels }: Heading, period: FactPeriod | null, year: number | null): FactRole {
  const said = [...labels].reverse().find(({ role }) => role !== null)?.role;
  if (said != null) return said;
  if (labels.some((label) => (label.period?.offset ?? 0) < 0)) return "previous";
  if (period?.year == null || year === null || period.year === year) return "actual";
  return period.year < year ? "previous" : "plan";
}

function unitOf({ labels, unit }: Heading): {
  readonly unit: string | null;
  readonly unitFrom: UnitPlace | null;
} {
  const backwards = [...labels].reverse();
  const said =
    unit ?? backwards.find((label) => label.unit !== null)?.unit ?? backwards[0]?.countUnit ?? null;
  return { unit: said, unitFrom: said === null ? null : "column" };
}
