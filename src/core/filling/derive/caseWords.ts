import type { CaseColumnKind, CaseTable } from "../../ledger/cases/caseTable";
import type { Facts, FactTable } from "../../ledger/facts/fact";
import { labelTokens, stretchOf } from "../compare/stretch";
import type { Stretch } from "../compare/stretch";
import type { Lexicon } from "../lexicon";
import type { CaseBlanks, CaseValue, Genus } from "./condition";

/** Words of case tables; `catalog/language/caseWords.ts`. */
export interface CaseVocabulary {
  /** Units that only amounts are told in: 元, ％, 公里. */
  readonly measured: RegExp;
  /** Units of occasions, of which one thing has several: 家次, 户次. */
  readonly occasions: RegExp;
  /** Words that stand for several values. */
  readonly genera: readonly Genus[];
  /** What a register is called, and in which units its rows are counted. */
  readonly rowKinds: readonly RowKind[];
  /** Units of people. */
  readonly heads: RegExp;
  /** Units that words of a cell use for other things as well: 第一次, 2025年, ％. */
  readonly spoken: RegExp;
  /** Units of what takes place, a row each: 次, 场, 期. */
  readonly events: RegExp;
  /** Headers of columns that count people: 参加人数, 实到. */
  readonly people: RegExp;
  /** Units of an age, and headers of ages. */
  readonly years: RegExp;
  readonly age: RegExp;
  /** ★★★ · 三星级. */
  readonly stars: ReadonlyMap<string, string>;
  /** Headers that say how many and not of what: 数量. */
  readonly quantity: RegExp;
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
  /** Ends of a header that only says how far it is: 整改情况. */
  readonly state: RegExp;
  /** Words of a question that ask for what is not done: 尚未, 仍有. */
  readonly lacking: RegExp;
  /** Words of what is done, of headers and questions alike: 完成, 办结, 整改到位. */
  readonly finished: RegExp;
  /** Words of a note on who did it: （我主持）. */
  readonly led: RegExp;
  /** Names of offices that people hold: 书记 and 副书记 are two. */
  readonly offices: RegExp;
  /** Words of a meeting's name that only say whose it is: 学院党委会. */
  readonly ownBody: RegExp;
  /** Who 我 is in a ledger that names the chief: 书记, 主要负责人. */
  readonly chief: RegExp;
  /** Headers of those who did it: 谈话人, 带队领导. */
  readonly doers: RegExp;
  /** The chief's post before a name: 党委书记周启明. */
  readonly post: RegExp;
}

export interface RowKind {
  readonly title: RegExp;
  readonly units: RegExp;
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
const silent: ReadonlySet<string> = new Set(["date", "planDate", "endDate", "identifier", "amount"]);

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
            const stretch = stretchOf(labelTokens(said, lexicon));
            return { column, value, name, cases, kind, stretch, core: coreOf(said, lexicon, vocabulary) };
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

const idle: ReadonlySet<string> = new Set(["filler", "support", "weak", "preposition"]);
const inBrackets = /[（(][^（()）]*[）)]/gu;

/** 学院党委会, 党委会 · 党委中心组, 中心组学习 · 廉洁微课（外科）, 廉洁微课（内科） */
function coreOf(name: string, lexicon: Lexicon, { ownBody, offices, led }: CaseVocabulary): string {
  const bare = name.replace(inBrackets, "");
  if (offices.test(bare) || (bare !== name && led.test(name))) return "";
  return labelTokens(bare, lexicon)
    .filter(({ kind, text }) => !idle.has(kind) && !ownBody.test(text))
    .map(({ text }) => text)
    .sort()
    .join(" ");
}

/** What a cell that says no more than √ or 是 says by its header: 是否办结 · 是 is 办结, · 否 is 未办结. */
function calledOf(value: string, label: string, kind: CaseColumnKind, words: CaseVocabulary): string {
  if (kind === "mark" && !/\p{Script=Han}{2}/u.test(value)) return label;
  const stars = words.stars.get(value);
  if (stars !== undefined) return stars;
  const asked = label.replace(words.whether, "").replace(words.state, "");
  if (words.yes.test(value) || (words.done.test(value) && asked.includes(value.slice(1, 2)))) {
    // 整改进度 · 完成 is 整改完成, 完成情况 · 已完成 is 完成.
    const deed = value.replace(/^已/u, "");
    return deed.length > 1 && !asked.includes(deed) ? `${asked}${deed}` : asked;
  }
  return words.no.test(value) ? `未${asked}` : value;
}

/** Columns that are blank for some of the cases, with their headers' words. */
function gapsOf(
  table: CaseTable,
  labels: readonly Stretch[],
  { whether, state }: CaseVocabulary,
): readonly CaseBlanks[] {
  return table.columns.flatMap(({ kind, label }, column) => {
    if (unblank.has(kind)) return [];
    const blank = table.rows.filter(
      ({ values, amounts }) => (values[column] ?? []).length === 0 && amounts[column] == null,
    ).length;
    const stretch = labels[column];
    const rare = blank > 0 && blank * 10 < table.rows.length * 9 && blank < table.rows.length;
    return rare && stretch !== undefined && stretch.text !== ""
      ? [
          {
            column,
            kind,
            label: label.replace(whether, "").replace(state, ""),
            stretch,
            often: blank * 5 >= table.rows.length,
          },
        ]
      : [];
  });
}

const unblank: ReadonlySet<string> = new Set(["identifier", "remark", "person", "place"]);
