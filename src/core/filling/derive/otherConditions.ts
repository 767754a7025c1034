import type { CaseTable } from "../../ledger/cases/caseTable";
import type { Asked } from "../compare/asked";
import { meet, shareMet } from "../compare/stretch";
import type { Rarity } from "../compare/stretch";
import { addTo } from "../../groups";
import { conditionOf, enough } from "./condition";
import type { CaseBlanks, CaseTerms, CaseValue, Condition, Genus } from "./condition";

/** 尚未整改完成: the column 整改完成 is blank. */
export function blanksAsked(
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
export function finished(
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

const ofGenus = 0.95;

/** 党纪处分**人 of 党内警告, 留党察看一年; 大专以上**名 of 大专, 本科. */
export function ofGenera(
  { frame: { near } }: Asked,
  values: readonly CaseValue[],
  genera: readonly Genus[],
): readonly Condition[] {
  return genera.flatMap(({ asked, value }): readonly Condition[] => {
    const word = asked.exec(near)?.[0];
    if (word === undefined) return [];
    const columns = new Map<number, CaseValue[]>();
    for (const one of values) if (value.test(one.value)) addTo(columns, one.column, one);
    return [...columns.values()]
      .filter((all) => all.some((one) => one.value !== word))
      .map((all) => ({ ...conditionOf(all, ofGenus), names: [word] }));
  });
}

const shortestTopic = 2;

/** The longest stretch of the asked words that stands in a column of free text. @param named a value is asked for as a whole */
export function topics(
  { object, outer, frame }: Asked,
  { values, about }: Pick<CaseTerms, "values" | "about">,
  named: boolean,
): readonly Condition[] {
  // 其中上半年**次 goes on from the words before it, where these name no value of the register.
  const isTold = outer.text !== "" || named || about.text.includes(object.text);
  if (frame.borrowed && (isTold || frame.person !== null)) return [];
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
export function persons({ frame }: Asked, { values, table, vocabulary }: CaseTerms): readonly Condition[] {
  if (frame.person === null) return [];
  const named = values.filter((one) => isChiefNamed(one, frame.chiefs, table, vocabulary));
  const ofOne = named.filter(({ column }) => column === named[0]?.column);
  if (ofOne.length > 0)
    return [{ ...conditionOf(ofOne, frame.person === "self" ? 1 : 0.8), names: [], person: true }];
  return values
    .filter(({ kind, value }) => (kind === "person" || kind === "category") && vocabulary.chief.test(value))
    .sort((a, b) => Number(b.value.endsWith("书记")) - Number(a.value.endsWith("书记")) || b.cases - a.cases)
    .slice(0, 1)
    .map((one) => ({ ...conditionOf([one], frame.person === "self" ? 1 : 0.8), person: true }));
}

/** 党委书记周启明 is 周启明 in a column of those who did it. */
export const isChiefNamed = (
  { kind, value, column }: Pick<CaseValue, "kind" | "value" | "column">,
  chiefs: ReadonlySet<string>,
  { columns }: CaseTable,
  { doers, post }: Pick<CaseTerms["vocabulary"], "doers" | "post">,
): boolean =>
  (kind === "person" || kind === "category") &&
  doers.test(columns[column]?.label ?? "") &&
  chiefs.has(value.replace(post, ""));
