import type { CaseTable } from "../../ledger/cases/caseTable";
import { tallyCases } from "../../ledger/cases/tallyCases";
import type { CaseQuestion, Tally } from "../../ledger/cases/tallyCases";
import type { FactPeriod, Facts, FactTable } from "../../ledger/facts/fact";
import type { Asked } from "../compare/asked";
import { labelTokens, stretchOf } from "../compare/stretch";
import type { Rarity } from "../compare/stretch";
import type { Lexicon } from "../lexicon";
import { conditionsAsked, setsOf } from "./conditions";
import type { CaseValue, Condition } from "./conditions";
import type { Figure } from "./formula";

/** Words of case tables; `catalog/language/caseWords.ts`. */
export interface CaseVocabulary {
  /** Units that only amounts are told in: 元, ％, 公里. */
  readonly measured: RegExp;
  /** Units of people. */
  readonly heads: RegExp;
  /** Headers of columns that count people: 参加人数, 实到. */
  readonly people: RegExp;
  /** Who 我 is in a ledger that names the chief: 书记, 主要负责人. */
  readonly chief: RegExp;
}

/** A table of cases, prepared: the distinct values of its columns with their words. */
export interface CaseWords {
  readonly facts: FactTable;
  readonly table: CaseTable;
  readonly values: readonly CaseValue[];
  readonly vocabulary: CaseVocabulary;
}

const most = 300;
const silent: ReadonlySet<string> = new Set(["date", "planDate", "identifier", "amount"]);

export function readCaseWords(
  { tables }: Facts,
  lexicon: Lexicon,
  vocabulary: CaseVocabulary,
): readonly CaseWords[] {
  return tables.flatMap((facts) => {
    const table = facts.cases;
    if (table === null) return [];
    const values = table.columns.flatMap(({ kind, values: counts }, column) =>
      silent.has(kind)
        ? []
        : [...counts].slice(0, most).map(([value, cases]): CaseValue => ({
            column,
            value,
            cases,
            kind,
            stretch: stretchOf(labelTokens(value, lexicon)),
          })),
    );
    return [{ facts, table, values, vocabulary }];
  });
}

const mostSets = 40;

/** What counting and adding up over the cases of a table may answer, each as a figure with the words of its conditions. */
export function talliesFor(asked: Asked, words: CaseWords, rarity: Rarity): readonly Figure[] {
  const period = periodFor(asked, words.table);
  if (period === undefined) return [];
  const figures: Figure[] = [];
  let sets = 0;
  const conditions = conditionsAsked(asked, words.values, words.vocabulary.chief, rarity);
  // 由我主持: where the ledger names the chief, nobody else's cases answer.
  const own = asked.frame.person === "self" && conditions.some(({ person }) => person);
  for (const set of setsOf(conditions)) {
    if (own && !set.some(({ person }) => person)) continue;
    if (++sets > mostSets) break;
    const within = figuresOf(asked, words, set, period);
    figures.push(...within);
    // A register that goes on from another year may be told as it stands; where that gives another number, both are shown.
    const other = period === null ? yearOf(asked, words.table) : null;
    if ((period !== null && period.from === null) || other !== null)
      figures.push(
        ...figuresOf(asked, words, set, other).filter(
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

/** Undefined where the table can not tell the time that is asked. */
function periodFor({ frame }: Asked, table: CaseTable): FactPeriod | null | undefined {
  const { months, year } = frame;
  if (!table.dated) return months !== null && (months.from !== 1 || months.to !== 12) ? undefined : null;
  if (months === null && !isOfYear(table, year)) return null;
  return { year, from: months?.from ?? null, to: months?.to ?? null, cumulative: false };
}

/** A register of the year; where most dates are of other years (换届日期) they say nothing of when it counts. */
function isOfYear({ rows }: CaseTable, year: number | null): boolean {
  const dates = rows.flatMap(({ date }) => (date?.year == null ? [] : [date.year]));
  return year === null || dates.filter((one) => one === year).length * 2 >= dates.length;
}

const yearOf = ({ frame: { months, year } }: Asked, table: CaseTable): FactPeriod | null =>
  table.dated && months === null && year !== null && !isOfYear(table, year)
    ? { year, from: null, to: null, cumulative: false }
    : null;

function figuresOf(
  { frame }: Asked,
  words: CaseWords,
  conditions: readonly Condition[],
  period: FactPeriod | null,
): readonly Figure[] {
  const { table, vocabulary } = words;
  const unit = frame.unit ?? "";
  const heads = vocabulary.heads.test(unit);
  const figures: Figure[] = [];
  if (!vocabulary.measured.test(unit)) {
    const result = tallied(table, conditions, period, "rows");
    const counted = result.counted.length === 0 ? result.notHeld : result.counted;
    if (counted.length > 0)
      figures.push(
        figure(words, conditions, period, {
          value: counted.length,
          unit: table.roster || heads ? unit || null : null,
          summed: null,
          result: { ...result, counted },
        }),
      );
  }
  table.columns.forEach((column, index) => {
    if (column.kind !== "amount" || column.role === "plan") return;
    const result = tallied(table, conditions, period, { sum: index });
    if (result.counted.length === 0 || result.value === 0) return;
    const people =
      vocabulary.people.test(column.label) || (column.unit !== null && vocabulary.heads.test(column.unit));
    const given = people ? (heads ? unit : "人次") : column.unit;
    figures.push(
      figure(words, conditions, period, { value: result.value, unit: given, summed: column.label, result }),
    );
  });
  return figures;
}

/** As `tallyCases`, where a condition may name several values of its column: each case counts once. */
function tallied(
  table: CaseTable,
  conditions: readonly Condition[],
  period: FactPeriod | null,
  what: CaseQuestion["what"],
): Tally {
  const choices = conditions.reduce<readonly (readonly CaseQuestion["conditions"][number][])[]>(
    (sets, { column, values, how }) =>
      sets.flatMap((set) => values.map((value) => [...set, { column, value, how }])),
    [[]],
  );
  const tallies = choices.map((set) => tallyCases(table, { conditions: set, period, what }));
  const [only] = tallies;
  if (only !== undefined && tallies.length === 1) return only;
  const union = (of: (tally: Tally) => readonly number[]): readonly number[] =>
    [...new Set(tallies.flatMap(of))].sort((a, b) => a - b);
  const counted = union((tally) => tally.counted);
  const sum = (column: number): number =>
    Math.round(
      counted.reduce((total, row) => total + (table.rows[row]?.amounts[column]?.value ?? 0), 0) * 1e9,
    ) / 1e9;
  return {
    value: typeof what === "object" ? sum(what.sum) : counted.length,
    counted,
    notHeld: union((tally) => tally.notHeld),
    undated: union((tally) => tally.undated),
    blank: union((tally) => tally.blank),
    unsure: union((tally) => tally.unsure),
  };
}

function figure(
  { facts, table }: CaseWords,
  conditions: readonly Condition[],
  period: FactPeriod | null,
  what: {
    readonly value: number;
    readonly unit: string | null;
    readonly summed: string | null;
    readonly result: Tally;
  },
): Figure {
  const { ledger, sheet, caption, index } = facts;
  const nowhere = { ledger, sheet, row: 0, column: 0, text: "", rowText: "" };
  return {
    id: -1,
    amount: { digits: String(what.value), value: what.value, hedge: null },
    unit: what.unit,
    unitFrom: null,
    reading: what.summed === null ? "count" : "sum",
    rows: conditions.map(({ values }) => values.join("、")),
    columns: what.summed === null ? [] : [what.summed],
    asides: [],
    caption,
    remark: "",
    role: "actual",
    period,
    total: null,
    parent: null,
    table: index,
    row: -1,
    column: -1,
    origin: table.rows[what.result.counted[0] ?? -1]?.origin ?? nowhere,
    tally: { table, conditions, summed: what.summed, result: what.result },
  };
}
