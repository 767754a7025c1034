import type { ColumnRole } from "../columnRoles";
import { most } from "../tables/columnProfile";
import type { Profile } from "../tables/columnProfile";
import type { LedgerWords } from "../../language/ledgerWords";
import type { ColumnKind } from "./fact";
import type { Heading } from "./headings";

/** What the person says of a column stands before all that its cells tell. */
const kindSaid: Readonly<Record<ColumnRole, ColumnKind>> = {
  name: "stub",
  value: "value",
  unit: "unit",
  plan: "value",
  date: "date",
  category: "text",
  topic: "text",
  people: "value",
  place: "text",
  remark: "remark",
  passedOver: "unused",
};

/** 1, 2, 3, 4, 5: rows are numbered, no figures come so. */
const fewestSteps = 5;

/** The first that holds decides. */
const kindRules: readonly (readonly [ColumnKind, (sorts: Heading["sorts"], profile: Profile) => boolean])[] =
  [
    ["remark", (sorts, { filled }) => filled === 0 && sorts.has("remark")],
    ["text", (_, { filled }) => filled === 0],
    ["serial", (sorts, profile) => sorts.has("serial") && (most(profile, "numbers") || profile.steps > 0)],
    [
      "date",
      (sorts, profile) => most(profile, "compactDates") && (sorts.has("date") || sorts.has("planDate")),
    ],
    ["identifier", (sorts, profile) => sorts.has("identifier") && profile.marks === 0],
    ["identifier", (_, profile) => most(profile, "identifiers")],
    ["serial", (sorts) => sorts.has("serial")],
    [
      "serial",
      (_, { steps, numbers, filled }) => steps === filled && numbers === filled && filled >= fewestSteps,
    ],
    ["mark", (_, profile) => profile.marks > 0 && most(profile, "marks")],
    // 备注 · 2023年8月转出.
    ["remark", (sorts, profile) => sorts.has("remark") && most(profile, "dates")],
    ["date", (_, profile) => most(profile, "dates")],
    ["date", (sorts, profile) => most(profile, "looseDates") && (sorts.has("date") || sorts.has("planDate"))],
    ["date", (sorts, profile) => most(profile, "dayNumbers") && (sorts.has("date") || sorts.has("planDate"))],
    ["unit", (sorts, profile) => (sorts.has("unit") || sorts.size === 0) && profile.unitsMost()],
    ["period", (sorts, profile) => !sorts.has("value") && profile.periodsMost()],
    // 月份 · 1 · 2 · 3, 上半年小计 among them.
    ["period", (sorts, profile) => sorts.has("period") && profile.steps > 2 && most(profile, "steps")],
    // 实施月份 · 3 · 7 · 7 · 11.
    ["period", (sorts, { months, filled }) => sorts.has("period") && months === filled && filled > 0],
    ["period", (sorts, { numerals, filled }) => sorts.has("period") && numerals === filled && filled > 0],
    ["remark", (sorts) => sorts.has("remark")],
    // 一所, 二队: offices by their numbers.
    ["text", (sorts, profile) => sorts.has("department") && most(profile, "spelled")],
    [
      "value",
      (_, { numbers, numerals, filled }) =>
        (numbers > 0 || numerals === filled) && (numbers + numerals) * 2 >= filled,
    ],
  ];

const fewest = 4;

/**
 * 1.7, 1.15, 2.26 …: in the order of the year, in a table with words beside them, whatever their header; in any order under one
 * that says that something came to its end: 销号.
 */
function datesByOrder(
  kinds: readonly ColumnKind[],
  profiles: readonly Profile[],
  isEnd: (index: number) => boolean,
): readonly ColumnKind[] {
  if (kinds.filter((kind) => kind === "text").length < 2) return kinds;
  return kinds.map((kind, index) => {
    const { filled, looseDates, onward, days } = profiles[index] as Profile;
    return kind === "value" &&
      filled >= fewest &&
      looseDates * 5 >= filled * 4 &&
      (isEnd(index) || onward * 5 >= (looseDates - 1) * 4) &&
      days * 3 >= looseDates
      ? "date"
      : kind;
  });
}

const kindOf = ({ sorts, said }: Heading, profile: Profile): ColumnKind =>
  said === null ? (kindRules.find(([, holds]) => holds(sorts, profile))?.[0] ?? "text") : kindSaid[said];

/** Texts left of the figures name the rows; a column of 1, 2, 3 … before them numbers the rows. */
export function placed(
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
  return kind === "text" && namesRows(kinds, index, firstValue, sorts) ? "stub" : kind;
}

/** 数量 · 项目: names may stand right of the figures where none stands left of them. */
function namesRows(
  kinds: readonly ColumnKind[],
  index: number,
  firstValue: number,
  sorts: Heading["sorts"],
): boolean {
  if (firstValue < 0) return index === kinds.indexOf("text");
  if (index < firstValue) return true;
  return sorts.has("name") && !kinds.includes("date") && !kinds.slice(0, firstValue).includes("text");
}

/** What each column holds: as the person says, as cells and headers say, as the columns beside it say. */
export function columnKinds(
  headings: readonly Heading[],
  profiles: readonly Profile[],
  { endDates }: Pick<LedgerWords, "endDates">,
): readonly ColumnKind[] {
  const isEnd = (index: number): boolean => endDates.includes(headings[index]?.texts.join("") ?? "");
  const told = headings.map((heading, index) => kindOf(heading, profiles[index] as Profile));
  const beside = namedBehind(numberedRows(datesByOrder(told, profiles, isEnd), headings, profiles), profiles);
  return headings.map(({ said }, index) => (said === null ? beside : told)[index] ?? "text");
}

const tells: ReadonlySet<ColumnKind> = new Set<ColumnKind>(["date", "period", "stub", "identifier", "mark"]);

/** 2025 · 2024 · 说明 · 事: the only words of a table, in every row, name its rows also where they stand last. */
function namedBehind(kinds: readonly ColumnKind[], profiles: readonly Profile[]): readonly ColumnKind[] {
  const last = kinds.length - 1;
  const rows = Math.max(...profiles.map(({ filled }) => filled));
  const alone = kinds.indexOf("text") === last && !kinds.some((kind) => tells.has(kind));
  return alone && rows > 1 && profiles[last]?.filled === rows && kinds.includes("value")
    ? [...kinds.slice(0, last), "stub"]
    : kinds;
}

/** 1 · 党员大会 · 4, 2 · 支委会 · 12: the first column of a table without a header numbers its rows, group by group. */
function numberedRows(
  kinds: readonly ColumnKind[],
  headings: readonly Heading[],
  profiles: readonly Profile[],
): readonly ColumnKind[] {
  const { steps, numbers, filled } = profiles[0] as Profile;
  const numbered =
    kinds[0] === "value" &&
    kinds[1] === "text" &&
    kinds.includes("value", 2) &&
    headings[0]?.texts.length === 0;
  return numbered && numbers > 1 && numbers * 3 >= filled * 2 && steps * 3 >= numbers * 2
    ? ["serial", ...kinds.slice(1)]
    : kinds;
}
