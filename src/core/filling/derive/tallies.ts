import type { CaseColumnKind, CaseTable } from "../../ledger/cases/caseTable";
import { tallyCases } from "../../ledger/cases/tallyCases";
import type { CaseQuestion, Tally } from "../../ledger/cases/tallyCases";
import type { FactPeriod, Facts, FactTable } from "../../ledger/facts/fact";
import type { Asked } from "../compare/asked";
import { labelTokens, meet, shareMet, stretchOf } from "../compare/stretch";
import type { Rarity, Stretch } from "../compare/stretch";
import type { Lexicon } from "../lexicon";
import { compareUnits } from "../unitRules";
import { conditionsAsked, setsOf } from "./conditions";
import type { CaseBlanks, CaseValue, Condition } from "./conditions";
import type { Figure } from "./formula";

/** Words of case tables; `catalog/language/caseWords.ts`. */
export interface CaseVocabulary {
  /** Units that only amounts are told in: 元, ％, 公里. */
  readonly measured: RegExp;
  /** Units of people. */
  readonly heads: RegExp;
  /** Headers of columns that count people: 参加人数, 实到. */
  readonly people: RegExp;
  /** Headers of columns that are never added up: 年龄, 得分. */
  readonly never: RegExp;
  /** A surname before a title, with the group `title`: 尹书记. */
  readonly title: RegExp;
  /** Cells that only say yes, and no; and what the header asks with: 是否办结, 属实否. */
  readonly yes: RegExp;
  readonly no: RegExp;
  /** 已回 under 回复. */
  readonly done: RegExp;
  readonly whether: RegExp;
  /** Words of a question that ask for what is not done: 尚未, 仍有. */
  readonly lacking: RegExp;
  /** Who 我 is in a ledger that names the chief: 书记, 主要负责人. */
  readonly chief: RegExp;
}

/** A table of cases, prepared: the distinct values of its columns with their words. */
export interface CaseWords {
  readonly facts: FactTable;
  readonly table: CaseTable;
  readonly values: readonly CaseValue[];
  /** Words of the headers, by column. */
  readonly labels: readonly Stretch[];
  readonly blanks: readonly CaseBlanks[];
  /** What the table is about: its name, its sheet's, its headers. */
  readonly about: Stretch;
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
        : [...counts].slice(0, most).map(([value, cases]): CaseValue => {
            const name = calledOf(value, table.columns[column]?.label ?? "", kind, vocabulary);
            const said = vocabulary.title.exec(name)?.groups?.["title"] ?? name;
            return { column, value, name, cases, kind, stretch: stretchOf(labelTokens(said, lexicon)) };
          }),
    );
    const labels = table.columns.map(({ label }) => stretchOf(labelTokens(label, lexicon)));
    const about = stretchOf(
      [facts.caption, facts.sheet, ...table.columns.map(({ label }) => label)].flatMap((text) =>
        labelTokens(text, lexicon),
      ),
    );
    const blanks = gapsOf(table, labels, vocabulary);
    return [{ facts, table, values, labels, blanks, about, vocabulary }];
  });
}

/** What a cell that says no more than √ or 是 says by its header: 是否办结 · 是 is 办结, · 否 is 未办结. */
function calledOf(value: string, label: string, kind: CaseColumnKind, words: CaseVocabulary): string {
  if (kind === "mark") return label;
  const asked = label.replace(words.whether, "");
  if (words.yes.test(value) || (words.done.test(value) && asked.includes(value.slice(1, 2)))) return asked;
  return words.no.test(value) ? `未${asked}` : value;
}

/** Columns that are blank for some of the cases, with their headers' words. */
function gapsOf(
  table: CaseTable,
  labels: readonly Stretch[],
  { whether }: CaseVocabulary,
): readonly CaseBlanks[] {
  return table.columns.flatMap(({ kind, label }, column) => {
    if (unblank.has(kind)) return [];
    const blank = table.rows.filter(
      ({ values, amounts }) => (values[column] ?? []).length === 0 && amounts[column] == null,
    ).length;
    const stretch = labels[column];
    const rare = blank > 0 && blank * 10 < table.rows.length * 9 && blank < table.rows.length;
    return rare && stretch !== undefined && stretch.text !== ""
      ? [{ column, kind, label: label.replace(whether, ""), stretch, often: blank * 5 >= table.rows.length }]
      : [];
  });
}

const unblank: ReadonlySet<string> = new Set(["identifier", "remark", "person", "place"]);

const mostSets = 40;

/** What counting and adding up over the cases of a table may answer, each as a figure with the words of its conditions. */
export function talliesFor(asked: Asked, words: CaseWords, rarity: Rarity): readonly Figure[] {
  const period = periodFor(asked, words.table);
  if (period === undefined) return [];
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
    // Dates of many years (换届日期) may be no dates of what is counted; where that gives another number, both are shown.
    const other = period === null ? yearOf(asked, words.table) : null;
    if ((period !== null && period.from === null && !goesOn(words.table, period.year)) || other !== null)
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

interface Chosen {
  readonly set: readonly Condition[];
  readonly unused: number;
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
  return (
    year === null || dates.filter((one) => one === year).length * 2 >= dates.length || goesOnFrom(dates, year)
  );
}

const before = 2;

/** A register that goes on from the year before, and into the next. */
const goesOnFrom = (dates: readonly number[], year: number): boolean =>
  dates.includes(year) && dates.every((one) => one >= year - before && one <= year + 1);

const goesOn = ({ rows }: CaseTable, year: number | null): boolean =>
  year !== null &&
  goesOnFrom(
    rows.flatMap(({ date }) => (date?.year == null ? [] : [date.year])),
    year,
  );

const yearOf = ({ frame: { months, year } }: Asked, table: CaseTable): FactPeriod | null =>
  table.dated && months === null && year !== null && !isOfYear(table, year)
    ? { year, from: null, to: null, cumulative: false }
    : null;

const half = 0.5;

const unasked: ReadonlySet<string> = new Set(["plan", "standard", "score", "previous", "rate"]);

function figuresOf(
  asked: Asked,
  words: CaseWords,
  chosen: Chosen,
  period: FactPeriod | null,
  rarity: Rarity,
): readonly Figure[] {
  const { set: conditions } = chosen;
  const { table, vocabulary } = words;
  const unit = asked.frame.unit ?? "";
  const heads = vocabulary.heads.test(unit);
  const figures: Figure[] = [];
  // Rows of a roster are persons: no 起, no 次.
  if (!vocabulary.measured.test(unit) && (!table.roster || heads || unit === "")) {
    const result = tallied(table, conditions, period, "rows");
    const counted = result.counted.length === 0 ? result.notHeld : result.counted;
    if (counted.length > 0)
      figures.push(
        figure(words, chosen, period, {
          value: counted.length,
          unit: table.roster || heads ? unit || null : null,
          summed: null,
          distinct: null,
          result: { ...result, counted },
        }),
        ...distinctOf(asked, words, chosen, period),
      );
  }
  table.columns.forEach((column, index) => {
    if (column.kind !== "amount" || unasked.has(column.role) || vocabulary.never.test(column.label)) return;
    const people =
      vocabulary.people.test(column.label) || (column.unit !== null && vocabulary.heads.test(column.unit));
    const label = words.labels[index];
    const asksIt =
      (people && heads) ||
      (column.unit !== null && compareUnits(unit, column.unit, []).kind !== "different") ||
      (label !== undefined && shareMet(meet(label, asked.near, rarity), 0) >= half);
    if (!asksIt) return;
    const result = tallied(table, conditions, period, { sum: index });
    if (result.counted.length === 0 || result.value === 0) return;
    const given = people ? (heads ? unit : "人次") : column.unit;
    figures.push(
      figure(words, chosen, period, {
        value: result.value,
        unit: given,
        summed: column.label,
        distinct: null,
        result,
      }),
    );
  });
  return figures;
}

const nameable: ReadonlySet<string> = new Set(["person", "place", "department", "category", "topic"]);

/** 涉及企业**家: how many different values the cases have in a column that the question names. */
function distinctOf(
  { object, outer, frame }: Asked,
  words: CaseWords,
  chosen: Chosen,
  period: FactPeriod | null,
): readonly Figure[] {
  const { set: conditions } = chosen;
  if (frame.borrowed) return [];
  return words.table.columns.flatMap((column, index) => {
    const label = words.labels[index];
    if (label === undefined || !nameable.has(column.kind) || conditions.some((one) => one.column === index))
      return [];
    if (!named(label, object) && !named(label, outer)) return [];
    const result = tallied(words.table, conditions, period, "rows");
    const values = new Set(result.counted.flatMap((row) => words.table.rows[row]?.values[index] ?? []));
    return values.size < 2 || values.size === result.counted.length
      ? []
      : [
          figure(words, chosen, period, {
            value: values.size,
            unit: null,
            summed: null,
            distinct: column.label,
            result,
          }),
        ];
  });
}

/** The label's last word, or all of it, stands in what is asked: 被督察部门 — 覆盖部门. */
function named(label: Stretch, asked: Stretch): boolean {
  const last = label.tokens.at(-1)?.text ?? "";
  return (
    (last.length > 1 && asked.text.includes(last)) || (label.text !== "" && asked.text.includes(label.text))
  );
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

/** What a tally is of: counted again with one condition less, each in turn. */
export function widerTallies(part: Figure): readonly Figure[] {
  const { tally, period } = part;
  if (tally === undefined || tally.distinct !== null) return [];
  const { table, conditions, summed } = tally;
  const sum =
    summed === null
      ? -1
      : table.columns.findIndex(({ kind, label }) => kind === "amount" && label === summed);
  return conditions.flatMap((without): readonly Figure[] => {
    const kept = conditions.filter((one) => one !== without);
    const result = tallied(table, kept, period, summed === null ? "rows" : { sum });
    if (result.value <= part.amount.value) return [];
    return [
      {
        ...part,
        amount: { digits: String(result.value), value: result.value, hedge: null },
        rows: kept.map(({ names }) => names.join("、")),
        tally: { ...tally, conditions: kept, result },
      },
    ];
  });
}

function figure(
  { facts, table }: CaseWords,
  { set: conditions, unused }: Chosen,
  period: FactPeriod | null,
  what: {
    readonly value: number;
    readonly unit: string | null;
    readonly summed: string | null;
    readonly distinct: string | null;
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
    rows: conditions.map(({ names }) => names.join("、")),
    columns: [what.summed ?? what.distinct].filter((label) => label !== null),
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
    tally: { table, conditions, summed: what.summed, distinct: what.distinct, result: what.result, unused },
  };
}
