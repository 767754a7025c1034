import type { CaseColumnKind } from "../../ledger/cases/caseTable";
import type { Asked } from "../compare/asked";
import { meet, shareMet } from "../compare/stretch";
import type { Rarity, Stretch } from "../compare/stretch";
import { addTo } from "../../groups";

/** A value of a column of words. */
export interface CaseValue {
  readonly column: number;
  readonly value: string;
  /** In how many cases it stands. */
  readonly cases: number;
  readonly kind: CaseColumnKind;
  readonly stretch: Stretch;
}

/** What the cases that are counted have in common: one of the values in a column. */
export interface Condition {
  readonly column: number;
  readonly kind: CaseColumnKind;
  /** Several where the text lists them: 部长、常务副部长. */
  readonly values: readonly string[];
  readonly how: "is" | "contains";
  /** How much of its words the question has, 0 to 1; of what only the headings have, less. */
  readonly met: number;
  /** It stands for 我 in the writer's own report. */
  readonly person: boolean;
}

const enough = 0.6;
const ofHeadings = 0.2;
const mostOfColumn = 3;
const mostAll = 10;

/** The values that a question names, best first. */
export function conditionsAsked(
  asked: Asked,
  values: readonly CaseValue[],
  chief: RegExp,
  rarity: Rarity,
): readonly Condition[] {
  const found: Condition[] = [];
  for (const one of values) {
    if (one.stretch.text === "" || (one.kind === "topic" && one.cases < 2)) continue;
    const near = shareMet(meet(one.stretch, asked.near, rarity), 0);
    const met = near >= enough ? near : shareMet(meet(one.stretch, asked.all, rarity), 0) - ofHeadings;
    if (met >= enough) found.push(conditionOf([one], met));
  }
  found.sort((a, b) => b.met - a.met || (b.values[0]?.length ?? 0) - (a.values[0]?.length ?? 0));
  const taken = new Map<number, number>();
  const best = found.filter(({ column }) => {
    taken.set(column, (taken.get(column) ?? 0) + 1);
    return (taken.get(column) ?? 0) <= mostOfColumn;
  });
  return [...listed(best), ...best, ...topics(asked, values), ...persons(asked, values, chief)].slice(
    0,
    mostAll,
  );
}

const conditionOf = (values: readonly CaseValue[], met: number): Condition => ({
  column: values[0]?.column ?? -1,
  kind: values[0]?.kind ?? "category",
  values: values.map(({ value }) => value),
  how: "is",
  met,
  person: false,
});

/** Two values of one column that the question names as well as each other: 部长、常务副部长. */
function listed(conditions: readonly Condition[]): readonly Condition[] {
  const columns = new Map<number, Condition[]>();
  for (const one of conditions) if (one.met > 0.9) addTo(columns, one.column, one);
  return [...columns.values()].flatMap((same) => {
    const [first] = same;
    const apart = same.filter(({ values: [a = ""] }) =>
      same.every(({ values: [b = ""] }) => a === b || !b.includes(a)),
    );
    return first === undefined || apart.length < 2
      ? []
      : [{ ...first, values: apart.flatMap(({ values }) => values), met: 0.9 }];
  });
}

const shortest = 2;

/** The longest stretch of the asked words that stands in a column of free text. */
function topics({ object, frame }: Asked, values: readonly CaseValue[]): readonly Condition[] {
  if (frame.borrowed) return [];
  const texts = new Map<number, CaseValue[]>();
  for (const one of values)
    if (one.kind === "topic" || one.kind === "remark" || one.kind === "category")
      addTo(texts, one.column, one);
  return [...texts].flatMap(([column, all]) => {
    const text = longestIn(object.text, all);
    const [first] = all;
    if (text === null || first === undefined || all.some(({ value }) => value === text)) return [];
    return [
      {
        column,
        kind: first.kind,
        values: [text],
        how: "contains" as const,
        met: text.length / object.text.length,
        person: false,
      },
    ];
  });
}

function longestIn(asked: string, values: readonly CaseValue[]): string | null {
  for (let length = Math.min(asked.length, 12); length >= shortest; length--)
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
    .slice(0, 1)
    .map((one) => ({ ...conditionOf([one], frame.person === "self" ? 1 : 0.8), person: true }));
}

/** Every choice of up to three conditions on different columns; none at all comes first. */
export function* setsOf(conditions: readonly Condition[]): Iterable<readonly Condition[]> {
  yield [];
  for (const [at, one] of conditions.entries()) {
    yield [one];
    for (const [second, two] of conditions.entries()) {
      if (second <= at || two.column === one.column) continue;
      yield [one, two];
      for (const [third, three] of conditions.entries())
        if (third > second && three.column !== one.column && three.column !== two.column)
          yield [one, two, three];
    }
  }
}
