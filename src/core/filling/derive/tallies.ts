import type { CaseColumn, CaseTable } from "../../ledger/cases/caseTable";
import { chooseCases, measureCases } from "../../ledger/cases/tallyCases";
import type { FactPeriod } from "../../ledger/facts/fact";
import type { Asked } from "../compare/asked";
import { meet, shareMet } from "../compare/stretch";
import type { Ground, Stretch } from "../compare/stretch";
import type { Rarity } from "../compare/stretch";
import { compareUnits } from "../unitRules";
import { conditionsAsked, setsOf } from "./conditions";
import { isSummed, rowUnit, unitOfCases, unitsBeside } from "./caseAmounts";
import type { CaseWords } from "./caseWords";
import type { Condition } from "./condition";
import { distinctOf } from "./distinctTallies";
import type { Counting } from "./distinctTallies";
import type { Figure } from "./formula";
import { figure } from "./tallyFigure";
import type { Choice } from "./tallyFigure";

const mostSets = 40;

/** What counting and adding up over the cases of a table may answer, each as a figure with the words of its conditions. */
export function talliesFor(asked: Asked, words: CaseWords, rarity: Rarity): readonly Figure[] {
  const dating = datingOf(words.table, asked.frame.year);
  const period = periodFor(asked, words.table, dating);
  if (period === undefined) return [];
  const other = otherPeriod(asked, words.table, period, dating);
  const figures: Figure[] = [];
  let sets = 0;
  const conditions = conditionsAsked(asked, words, rarity);
  // 由我主持: where the ledger names the chief, nobody else's cases answer.
  const own = asked.frame.person === "self" && conditions.some(({ person }) => person);
  for (const set of setsOf(conditions)) {
    if (own && !set.some(({ person }) => person)) continue;
    if (++sets > mostSets) break;
    const unused = unusedBy(set, conditions);
    const within = figuresOf(asked, words, { set, unused }, period, rarity);
    figures.push(...within);
    // Where another time gives another number, both are shown.
    if (other !== undefined)
      figures.push(
        ...figuresOf(asked, words, { set, unused }, other, rarity).filter(
          ({ amount, reading, columns }) =>
            !within.some(
              (one) =>
                one.reading === reading &&
                one.columns.join() === columns.join() &&
                one.amount.value === amount.value,
            ),
        ),
      );
  }
  return figures;
}

const surely = 0.85;

/** 党委书记主持党委会**次: a count of 党委会 alone leaves 书记 out. */
function unusedBy(set: readonly Condition[], conditions: readonly Condition[]): number {
  const left = conditions.filter(
    ({ column, met, how, names }) =>
      how === "is" &&
      met >= surely &&
      !set.some(
        (one) =>
          one.column === column || names.every((name) => one.names.some((other) => other.includes(name))),
      ),
  );
  return new Set(left.map(({ column }) => column)).size;
}

const before = 2;

/** What the dates of a table tell of the year that is asked. */
type Dating =
  | "ofYear" // most are of it
  | "goesOn" // a register that goes on from the year before, or into the next
  | "other"; // dates of many years (换届日期) say nothing of when a case counts

function datingOf({ rows }: CaseTable, year: number | null): Dating {
  const dates = rows.flatMap(({ date }) => (date?.year == null ? [] : [date.year]));
  if (year === null) return "ofYear";
  if (dates.includes(year) && dates.every((one) => one >= year - before && one <= year + 1)) return "goesOn";
  return dates.filter((one) => one === year).length * 2 >= dates.length ? "ofYear" : "other";
}

/** Undefined where the table can not tell the time that is asked. */
function periodFor(
  { frame: { months, year, timeless } }: Asked,
  table: CaseTable,
  dating: Dating,
): FactPeriod | null | undefined {
  // What names no dates is kept up to the day of the report.
  if (!table.dated)
    return months !== null && !timeless && (months.from !== 1 || months.to !== 12) ? undefined : null;
  if (months === null && dating === "other") return null;
  return { year, from: months?.from ?? null, to: months?.to ?? null, cumulative: false };
}

/** Another time that may be meant, null any; undefined where none may. */
function otherPeriod(
  { frame: { months, year } }: Asked,
  { dated }: CaseTable,
  period: FactPeriod | null,
  dating: Dating,
): FactPeriod | null | undefined {
  if (period !== null)
    return period.from === null && (dating !== "goesOn" || year === null) ? null : undefined;
  return dated && months === null && year !== null && dating === "other"
    ? { year, from: null, to: null, cumulative: false }
    : undefined;
}

const half = 0.5;

function figuresOf(
  asked: Asked,
  words: CaseWords,
  choice: Choice,
  period: FactPeriod | null,
  rarity: Rarity,
): readonly Figure[] {
  const { set: conditions } = choice;
  const { table, vocabulary } = words;
  const unit = asked.frame.unit ?? "";
  const heads = vocabulary.heads.test(unit);
  const counting: Counting = { choice, period, cases: chooseCases(table, { conditions, period }) };
  const sums = table.columns.flatMap((_, index): readonly Figure[] => {
    const sum = sumOf(asked, words, counting, { rarity, index }) ?? sumWithin(asked, words, counting, index);
    return sum === null ? [] : [sum];
  });
  if (vocabulary.measured.test(unit)) return sums;
  if (isOfPersons(table, vocabulary, unit) && !conditions.some(isMarked(table, vocabulary)))
    return [...distinctOf(asked, words, counting), ...sums];
  const result = measureCases(table, counting.cases, { what: "rows" });
  const counted = result.counted.length === 0 ? result.notHeld : result.counted;
  if (counted.length === 0) return sums;
  const told = sums.some(({ tally, amount }) => tally?.within != null && amount.value !== counted.length);
  return [
    figure(words, choice, period, {
      value: counted.length,
      unit: table.roster || heads ? unit || null : null,
      summed: null,
      distinct: null,
      result: { ...result, counted },
      besides: told ? "same" : unitsBeside(words, counted, unit),
      rowUnit: rowUnit(words, unit),
    }),
    ...distinctOf(asked, words, counting),
    ...sums,
  ];
}

/** Rows of a roster are persons: no 起, no 次. */
const isOfPersons = ({ roster }: CaseTable, { heads }: CaseWords["vocabulary"], unit: string): boolean =>
  roster && unit !== "" && !heads.test(unit);

/** 是否签承诺书 · 是: of persons too that counts what each has, 承诺书 **份. */
const isMarked =
  ({ columns }: CaseTable, { yes }: CaseWords["vocabulary"]) =>
  ({ column, values, how }: Condition): boolean =>
    how === "is" && (columns[column]?.kind === "mark" || values.every((value) => yes.test(value)));

interface Summed {
  readonly rarity: Rarity;
  /** Of the column that is added up. */
  readonly index: number;
}

/** The amounts of a column added up; null where the question does not speak of them. */
function sumOf(
  asked: Asked,
  words: CaseWords,
  { choice, period, cases }: Counting,
  { rarity, index }: Summed,
): Figure | null {
  const { table, vocabulary } = words;
  const column = table.columns[index];
  if (column === undefined || !isSummed(column, vocabulary.never)) return null;
  const { unit } = asked.frame;
  const heads = unit !== null && vocabulary.heads.test(unit);
  const people = countsPeople(column, vocabulary);
  const told = unitOfCases(table, cases.counted, index);
  if (!(people && heads) && !asksFor(asked, words, { index, told: told ?? null }, rarity)) return null;
  const result = measureCases(table, cases, { what: { sum: index } });
  if (result.value === 0) return null;
  return figure(words, choice, period, {
    value: result.value,
    unit: unitOf(people && !namedByCells(words, cases.counted, index), heads ? unit : null, told ?? null),
    summed: index,
    distinct: null,
    result,
  });
}

/** 次（人）数 · 32份: the cells name what they count, and it is no people. */
const namedByCells = ({ table, vocabulary }: CaseWords, cases: readonly number[], index: number): boolean =>
  cases.some((at) => {
    const unit = table.rows[at]?.amounts[index]?.unit ?? null;
    return unit !== null && !vocabulary.heads.test(unit);
  });

const countsPeople = ({ label, unit }: CaseColumn, { people, heads }: CaseWords["vocabulary"]): boolean =>
  people.test(label) || heads.test(unit ?? "");

const wordy: ReadonlySet<string> = new Set(["topic", "remark", "category", "status", "person"]);

/** The amounts that the words of a column tell in the unit asked, where most of the cases tell one: 接访3批. */
function sumWithin(
  { frame }: Asked,
  words: CaseWords,
  { choice, period, cases }: Counting,
  index: number,
): Figure | null {
  const { table, vocabulary } = words;
  const { unit } = frame;
  const column = table.columns[index];
  if (unit === null || column === undefined || !wordy.has(column.kind) || vocabulary.spoken.test(unit))
    return null;
  const result = measureCases(table, cases, { what: { sum: index, within: unit } });
  const told = result.counted.length - result.blank.length;
  if (told === 0 || told * 2 < result.counted.length || result.value === 0) return null;
  return figure(words, choice, period, {
    value: result.value,
    unit,
    summed: index,
    distinct: null,
    within: unit,
    result,
  });
}

/** People are counted as they are asked for, else in 人次. */
const unitOf = (people: boolean, asked: string | null, told: string | null): string | null =>
  people ? (asked ?? "人次") : told;

/** The question is in the column's unit, or has its header's words; 数量 is of whatever the row names. */
function asksFor(
  { frame, near }: Asked,
  { labels, table, vocabulary }: CaseWords,
  { index, told }: { readonly index: number; readonly told: string | null },
  rarity: Rarity,
): boolean {
  if (told !== null && compareUnits(frame.unit, told, []).kind !== "different") return true;
  if (told === null && vocabulary.quantity.test(table.columns[index]?.label ?? "")) return true;
  const label = labels[index];
  return label !== undefined && (shareMet(meet(label, near, rarity), 0) >= half || endsAsked(label, near));
}

/** 查出问题 — 共发现问题: the label's last word is asked for. */
const endsAsked = ({ tokens }: Stretch, { words }: Ground): boolean => {
  const last = tokens.at(-1);
  return last !== undefined && last.text.length > 1 && tokens.length > 1 && words.has(last.text);
};
