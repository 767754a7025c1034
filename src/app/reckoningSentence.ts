import type { Reckoning, ReckonedCondition } from "../core/filling/derive/reckoning";
import type { Source } from "../core/filling/proposal";
import type { Locale } from "./errorSentence";

interface Words {
  readonly condition: (condition: ReckonedCondition) => string;
  readonly count: (conditions: string) => string;
  readonly sum: (of: string, conditions: string) => string;
  readonly distinct: (of: string, conditions: string) => string;
  readonly total: (name: string) => string;
  readonly and: string;
  readonly plus: string;
  readonly nested: (words: string) => string;
}

type Counted = Extract<Reckoning, { readonly conditions: unknown }>;
type OfTwo = Extract<Reckoning, { readonly part: unknown } | { readonly before: unknown }>;

/** What a column's values are held to; the two that need no values say so themselves. */
const relations: Readonly<Record<ReckonedCondition["how"], Readonly<Record<Locale, string>>>> = {
  is: { "zh-CN": "为", "en-US": " is " },
  contains: { "zh-CN": "含", "en-US": " has " },
  blank: { "zh-CN": "空着", "en-US": " is blank" },
  filled: { "zh-CN": "已填写", "en-US": " is filled in" },
  above: { "zh-CN": "多于", "en-US": " above " },
  atLeast: { "zh-CN": "不少于", "en-US": " at least " },
  below: { "zh-CN": "少于", "en-US": " below " },
  atMost: { "zh-CN": "不多于", "en-US": " at most " },
};

const quoted = (values: readonly string[], or: string): string =>
  values.map((value) => `“${value}”`).join(or);

const conditionIn =
  (locale: Locale, or: string) =>
  ({ column, how, values }: ReckonedCondition): string =>
    how === "is" && column === ""
      ? quoted(values, or)
      : `${column}${relations[how][locale]}${quoted(values, or)}`;

const zhCN: Words = {
  condition: conditionIn("zh-CN", "或"),
  count: (conditions) => (conditions === "" ? "登记的条数" : `${conditions}的条数`),
  sum: (of, conditions) => `${conditions === "" ? "" : `${conditions}的`}${of}相加`,
  distinct: (of, conditions) => `${conditions === "" ? "" : `${conditions}的`}${of}，相同的只计一次`,
  total: (name) => `${name}各项相加`,
  and: "、",
  plus: "＋",
  nested: (words) => `（${words}）`,
};

const enUS: Words = {
  condition: conditionIn("en-US", " or "),
  count: (conditions) => (conditions === "" ? "all rows counted" : `rows counted where ${conditions}`),
  sum: (of, conditions) => `${of} added up${conditions === "" ? "" : ` where ${conditions}`}`,
  distinct: (of, conditions) =>
    `different values of ${of} counted${conditions === "" ? "" : ` where ${conditions}`}`,
  total: (name) => `${name}, added up`,
  and: " and ",
  plus: " + ",
  nested: (words) => `(${words})`,
};

const byLocale: Readonly<Record<Locale, Words>> = { "zh-CN": zhCN, "en-US": enUS };

/** How a figure follows from its ledger, for people; null where it stands in one cell. */
export function reckoningSentence({ reckoning, formula }: Source, locale: Locale = "zh-CN"): string | null {
  return reckoning === undefined ? formula : wordsOf(reckoning, byLocale[locale]);
}

function wordsOf(reckoning: Reckoning, words: Words): string {
  if (reckoning.kind === "total") return words.total(reckoning.name);
  if ("name" in reckoning) return reckoning.name;
  if ("names" in reckoning) return reckoning.names.join(words.plus);
  if ("conditions" in reckoning) return counted(reckoning, words);
  return "shift" in reckoning
    ? `${term(reckoning.of, words)} ${reckoning.shift < 0 ? "÷" : "×"} 1${"0".repeat(Math.abs(reckoning.shift))}`
    : ofTwo(reckoning, words);
}

const term = (inner: Reckoning, words: Words): string =>
  inner.kind === "cell" || inner.kind === "total" ? inner.name : words.nested(wordsOf(inner, words));

function ofTwo(reckoning: OfTwo, words: Words): string {
  if ("part" in reckoning) return `${term(reckoning.part, words)} ÷ ${term(reckoning.whole, words)}`;
  const before = term(reckoning.before, words);
  const more = `${term(reckoning.now, words)} − ${before}`;
  return reckoning.kind === "change" ? `${words.nested(more)} ÷ ${before}` : more;
}

function counted({ kind, of, conditions }: Counted, words: Words): string {
  const met = conditions.map((one) => words.condition(one)).join(words.and);
  return kind === "count" ? words.count(met) : words[kind](of, met);
}
