import type { Asked } from "../compare/asked";
import { isShortFor } from "../compare/short";
import { meet, shareMet } from "../compare/stretch";
import type { Rarity } from "../compare/stretch";
import { addTo } from "../../groups";
import { bounds } from "./bounds";
import { conditionOf, enough } from "./condition";
import type { CaseTerms, CaseValue, Condition } from "./condition";
import { blanksAsked, finished, isChiefNamed, ofGenera, persons, topics } from "./otherConditions";

const ofHeadings = 0.2;
const mostOfColumn = 3;
const mostAll = 10;
const fewestNamed = 5;

/** The values that a question names, best first. */
export function conditionsAsked(
  asked: Asked,
  { values, blanks, vocabulary, table, about }: CaseTerms,
  rarity: Rarity,
): readonly Condition[] {
  const found: Condition[] = [];
  for (const one of values) {
    if (isStateAsked(one, asked)) found.push(conditionOf([one], ofState));
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
  const isChief = ({ column, kind, values: [value = ""] }: Condition): boolean =>
    isChiefNamed({ column, kind, value }, asked.frame.chiefs, table, vocabulary);
  found.forEach((one, at) => {
    if (isChief(one)) found[at] = { ...one, person: true };
  });
  found.sort((a, b) => b.met - a.met || (b.values[0]?.length ?? 0) - (a.values[0]?.length ?? 0));
  const taken = new Map<number, number>();
  const best = found.filter(({ column }) => {
    taken.set(column, (taken.get(column) ?? 0) + 1);
    return (taken.get(column) ?? 0) <= mostOfColumn;
  });
  const others = [
    ...persons(asked, { values, blanks, vocabulary, table, about }),
    ...bounds(asked, table, vocabulary),
    ...blanksAsked(asked, blanks, vocabulary.lacking, rarity),
    ...finished(asked, values, table, vocabulary),
    ...ofGenera(asked, values, vocabulary.genera),
    ...topics(asked, { values, about }, best.length > 0),
  ];
  return [
    ...underAllNames(best, values, asked),
    ...listed(best, asked),
    ...best
      .slice(0, Math.max(fewestNamed, mostAll - others.length))
      .filter((one) => namesakes(one, values, asked.frame.near).length === 0),
    ...others,
  ];
}

const ofState = 0.9;

/** 推进中的**件 of a column 结果 · 推进: a word that else says nothing of what is counted, where it is a state. */
function isStateAsked({ stretch, kind, value }: CaseValue, { frame: { near } }: Asked): boolean {
  if (
    stretch.text !== "" ||
    (kind !== "status" && kind !== "category") ||
    !/^\p{Script=Han}{2,3}$/u.test(value)
  )
    return false;
  const at = near.lastIndexOf(value);
  return at >= 0 && /^(?:之?中)?的?$/u.test(near.slice(at + value.length));
}

const named: ReadonlySet<CaseValue["kind"]> = new Set<CaseValue["kind"]>(["category", "topic"]);

/** Values that are one thing under several names, where the question has no word that tells them apart; none where it is one. */
function namesakes(
  { column, values: [value = ""], how }: Condition,
  values: readonly CaseValue[],
  near: string,
): readonly CaseValue[] {
  const mine = values.find((one) => one.column === column && one.value === value);
  if (mine === undefined || !named.has(mine.kind) || how !== "is" || mine.core === "") return [];
  const same = values.filter(
    (one) => one.column === column && (one.core === mine.core || isExplained(one, mine)),
  );
  const told = ({ name, core }: CaseValue): boolean => {
    if (core !== mine.core) return false;
    const rest = core.split(" ").reduce((left, word) => left.replace(word, ""), name);
    return (rest.match(/\p{Script=Han}+/gu) ?? []).some((word) => near.includes(word));
  };
  // 党委中心组学习 has words of both 党委中心组 and 中心组学习.
  return same.length > 1 && same.filter(told).length !== 1 ? same : [];
}

/** 行风督查（查房） is 行风查房: with what stands in its brackets it has every character of the other, in order. */
function isExplained({ name }: CaseValue, mine: CaseValue): boolean {
  if (!/[（(]/u.test(name) || name.slice(0, 2) !== mine.name.slice(0, 2)) return false;
  let at = 0;
  for (const character of name) if (character === mine.name.charAt(at)) at++;
  return at === mine.name.length;
}

/** All names of one thing together: 党委会、学院党委会. */
function underAllNames(
  best: readonly Condition[],
  values: readonly CaseValue[],
  { frame: { near } }: Asked,
): readonly Condition[] {
  const seen = new Set<CaseValue>();
  return best.flatMap((one) => {
    const same = namesakes(one, values, near);
    const [first] = same;
    if (first === undefined || seen.has(first)) return [];
    seen.add(first);
    return [{ ...conditionOf(same, one.met), alike: true }];
  });
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
