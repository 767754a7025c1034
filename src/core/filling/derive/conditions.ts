import type { Asked } from "../compare/asked";
import { isShortFor } from "../compare/short";
import { meet, shareMet } from "../compare/stretch";
import type { Rarity } from "../compare/stretch";
import { addTo } from "../../groups";
import { bounds } from "./bounds";
import { conditionOf, enough } from "./condition";
import type { CaseTerms, CaseValue, Condition } from "./condition";
import { blanksAsked, finished, persons, topics } from "./otherConditions";

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
