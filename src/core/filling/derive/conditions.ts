import type { CaseColumnKind, CaseTable } from "../../ledger/cases/caseTable";
import type { CaseCondition } from "../../ledger/cases/tallyCases";
import type { Asked } from "../compare/asked";
import { isShortFor } from "../compare/short";
import { meet, shareMet } from "../compare/stretch";
import type { Rarity, Stretch } from "../compare/stretch";
import { addTo } from "../../groups";
import { bounds } from "./bounds";

/** A value of a column of words. */
export interface CaseValue {
  readonly column: number;
  readonly value: string;
  /** What it is called: of a mark its column's header. */
  readonly name: string;
  /** In how many cases it stands. */
  readonly cases: number;
  readonly kind: CaseColumnKind;
  readonly stretch: Stretch;
}

/** A column that is blank for some of the cases. */
export interface CaseBlanks {
  readonly column: number;
  readonly kind: CaseColumnKind;
  readonly label: string;
  readonly stretch: Stretch;
  /** For a fifth of them and more: being filled says something. */
  readonly often: boolean;
}

/** What the cases that are counted have in common: one of the values in a column. */
export interface Condition {
  readonly column: number;
  readonly kind: CaseColumnKind;
  /** Several where the text lists them: 部长、常务副部长. */
  readonly values: readonly string[];
  readonly names: readonly string[];
  /** `blank`, `filled`: the cell holds nothing, or anything. */
  readonly how: CaseCondition["how"];
  /** How much of its words the question has, 0 to 1; of what only the headings have, less. */
  readonly met: number;
  /** It stands for 我 in the writer's own report. */
  readonly person: boolean;
}

const enough = 0.6;
const ofHeadings = 0.2;
const mostOfColumn = 3;
const mostAll = 10;
const fewestNamed = 5;

/** The values that a question names, best first. */
export function conditionsAsked(
  asked: Asked,
  { values, blanks, vocabulary, table }: CaseTerms,
  rarity: Rarity,
): readonly Condition[] {
  const found: Condition[] = [];
  for (const one of values) {
    if (one.stretch.text === "" || (one.kind === "topic" && one.cases < 2)) continue;
    if (isOtherRank(one, asked)) continue;
    const near = Math.max(
      shareMet(meet(one.stretch, asked.near, rarity), 0),
      isShortFor(one.name, asked.frame.near) ? ofShort : 0,
      isLetterOf(one, asked) ? ofLetter : 0,
    );
    const met = near >= enough ? near : shareMet(meet(one.stretch, asked.all, rarity), 0) - ofHeadings;
    if (met >= enough) found.push(conditionOf([one], met));
  }
  found.sort((a, b) => b.met - a.met || (b.values[0]?.length ?? 0) - (a.values[0]?.length ?? 0));
  const taken = new Map<number, number>();
  const best = found.filter(({ column }) => {
    taken.set(column, (taken.get(column) ?? 0) + 1);
    return (taken.get(column) ?? 0) <= mostOfColumn;
  });
  const others = [
    ...persons(asked, values, vocabulary.chief),
    ...bounds(asked, table, vocabulary),
    ...blanksAsked(asked, blanks, vocabulary.lacking, rarity),
    ...finished(asked, values, table, vocabulary),
    ...topics(asked, values),
  ];
  return [
    ...listed(best, asked),
    ...best.slice(0, Math.max(fewestNamed, mostAll - others.length)),
    ...others,
  ];
}

/** What a table of cases offers for conditions. */
interface CaseTerms {
  readonly table: CaseTable;
  readonly values: readonly CaseValue[];
  readonly blanks: readonly CaseBlanks[];
  readonly vocabulary: {
    readonly chief: RegExp;
    readonly lacking: RegExp;
    readonly finished: RegExp;
    readonly yes: RegExp;
    readonly years: RegExp;
    readonly age: RegExp;
  };
}

/** 副院长 is no answer to 院长, nor 院长 to 副院长. */
const isOtherRank = ({ stretch }: CaseValue, { frame: { near, said } }: Asked): boolean => {
  const title = /^副?(?=(?<title>\p{Script=Han}{2,4}$))/u.exec(stretch.text);
  const plain = title?.groups?.["title"];
  if (title === null || plain === undefined) return false;
  const deputy = title[0] !== "";
  const text = near.includes(plain) ? near : said;
  return text.includes(plain) && (deputy ? !text.includes(`副${plain}`) : !bare(text, plain));
};

/** It stands somewhere without 副 before it. */
const bare = (text: string, title: string): boolean => text.replaceAll(`副${title}`, "").includes(title);

const ofShort = 0.85;
const ofLetter = 0.7;

/** 结 of 办结, 大 of 较大: a value of one character. */
const isLetterOf = ({ value, kind }: CaseValue, { object }: Asked): boolean =>
  (kind === "status" || kind === "category") &&
  /^\p{Script=Han}$/u.test(value) &&
  object.text.includes(value);

/** 尚未整改完成: the column 整改完成 is blank. */
function blanksAsked(
  asked: Asked,
  blanks: readonly CaseBlanks[],
  lacking: RegExp,
  rarity: Rarity,
): readonly Condition[] {
  const lacks = lacking.test(asked.frame.near);
  return blanks.flatMap(({ column, kind, label, stretch, often }): readonly Condition[] => {
    const met = shareMet(meet(stretch, asked.own, rarity), 0);
    if (met < enough || (!lacks && !often)) return [];
    const how = lacks ? "blank" : "filled";
    return [
      {
        column,
        kind,
        values: [""],
        names: [lacks ? `未${label}` : label],
        how,
        met: met * 0.9,
        person: false,
      },
    ];
  });
}

const ofFinished = 0.75;

/** 已整改到位**个 of a column 完成情况 · √: one that says it is done by no more than yes, in whatever word. */
function finished(
  { frame: { near } }: Asked,
  values: readonly CaseValue[],
  { columns }: CaseTable,
  words: CaseTerms["vocabulary"],
): readonly Condition[] {
  if (!words.finished.test(near) || words.lacking.test(near)) return [];
  return values
    .filter(({ column, value }) => words.yes.test(value) && words.finished.test(columns[column]?.label ?? ""))
    .map((one) => conditionOf([one], ofFinished));
}

const conditionOf = (values: readonly CaseValue[], met: number): Condition => ({
  column: values[0]?.column ?? -1,
  kind: values[0]?.kind ?? "category",
  values: values.map(({ value }) => value),
  names: values.map(({ name }) => name),
  how: "is",
  met,
  person: false,
});

/** Two values of one column that the question names as well as each other: 部长、常务副部长. */
function listed(conditions: readonly Condition[], { frame }: Asked): readonly Condition[] {
  const columns = new Map<number, Condition[]>();
  for (const one of conditions) if (one.met > 0.9) addTo(columns, one.column, one);
  return [...columns.values()].flatMap((same) => {
    const [first] = same;
    // 满意和基本满意: the shorter counts where it stands outside the longer too.
    const apart = same.filter(({ values: [a = ""] }) =>
      same
        .reduce(
          (text, { values: [b = ""] }) => (b !== a && b.includes(a) ? text.replaceAll(b, "\u0000") : text),
          frame.near,
        )
        .includes(a),
    );
    return first === undefined || apart.length < 2
      ? []
      : [
          {
            ...first,
            values: apart.flatMap(({ values }) => values),
            names: apart.flatMap(({ names }) => names),
            met: 0.9,
          },
        ];
  });
}

const shortestTopic = 2;

/** The longest stretch of the asked words that stands in a column of free text. */
function topics({ object, outer, frame }: Asked, values: readonly CaseValue[]): readonly Condition[] {
  if (frame.borrowed) return [];
  const texts = new Map<number, CaseValue[]>();
  for (const one of values)
    if (one.kind === "topic" || one.kind === "remark" || one.kind === "category")
      addTo(texts, one.column, one);
  return [...texts].flatMap(([column, all]) => {
    const text = longestIn(object.text, all) ?? longestIn(outer.text, all);
    const [first] = all;
    if (text === null || first === undefined) return [];
    // A value that is asked for as a whole is a condition already, unless it stands once among topics.
    if (all.some(({ value, kind, cases }) => value === text && (kind !== "topic" || cases > 1))) return [];
    return [
      {
        column,
        kind: first.kind,
        values: [text],
        names: [text],
        how: "contains" as const,
        met: Math.min(1, text.length / Math.max(object.text.length, 1)),
        person: false,
      },
    ];
  });
}

function longestIn(asked: string, values: readonly CaseValue[]): string | null {
  for (let length = Math.min(asked.length, 12); length >= shortestTopic; length--)
    for (let from = asked.length - length; from >= 0; from--) {
      const part = asked.slice(from, from + length);
      if (values.some(({ value }) => value.includes(part))) return part;
    }
  return null;
}

/** 由我主持: the chief, by the name that the ledger gives. */
function persons({ frame }: Asked, values: readonly CaseValue[], chief: RegExp): readonly Condition[] {
  if (frame.person === null) return [];
  return values
    .filter(({ kind, value }) => (kind === "person" || kind === "category") && chief.test(value))
    .sort((a, b) => Number(b.value.endsWith("书记")) - Number(a.value.endsWith("书记")) || b.cases - a.cases)
    .slice(0, 1)
    .map((one) => ({ ...conditionOf([one], frame.person === "self" ? 1 : 0.8), person: true }));
}

/** Every choice of up to three conditions on different columns: none at all, each alone, every two, every three. */
export function* setsOf(conditions: readonly Condition[]): Iterable<readonly Condition[]> {
  yield [];
  for (const size of [1, 2, 3]) yield* choices(conditions, size);
}

function* choices(conditions: readonly Condition[], size: number, from = 0): Iterable<readonly Condition[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let at = from; at < conditions.length; at++) {
    const one = conditions[at];
    if (one === undefined) return;
    for (const others of choices(conditions, size - 1, at + 1))
      if (others.every(({ column }) => column !== one.column)) yield [one, ...others];
  }
}
