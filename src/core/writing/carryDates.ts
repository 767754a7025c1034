import type { ReplaceText } from "../document/edit";
import { chineseYear, readYear } from "./yearWords";
import { protectedSpans, within } from "./protectedSpans";

/** The report's own year and the year of the report to be made of it. */
export interface CarryYears {
  readonly from: number;
  readonly to: number;
}

export interface DateChange {
  readonly kind: "year" | "date";
  readonly edit: ReplaceText;
}

/** A year or date that was left as it is, for a person to look at. UTF-16, half-open. */
export interface KeptDate {
  readonly start: number;
  readonly end: number;
  readonly note: string;
}

export interface CarriedDates {
  readonly changes: readonly DateChange[];
  readonly kept: readonly KeptDate[];
  /** All that is a year or a date, changed or not: nothing in it is a figure. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

const digit = "[0-9０-９]";
const year = `(?<year>(?:19|20|１９|２０)${digit}{2}|二[〇○零O][〇○零一二三四五六七八九]{2})`;
const until = "[-－—–~～至到]";
const numeral = "[一二三四五六七八九十]{1,3}";
/** @param one how a number of a month or a day may be written */
const monthOf = (one: string): string =>
  `(?<month>${one})(?:${until}(?<lastMonth>${one}))?\\s?月份?(?:\\s?(?<day>${one})(?:${until}(?<lastDay>${one}))?\\s?[日号])?`;
const month = monthOf(`${digit}{1,2}`);
/** 2025年 · 2025年3月 · 2025年3月15日 · 二〇二五年三月 · 3月15日 · 1—11月; 三月 alone may be a name (十月革命) */
const form = new RegExp(
  `(?<!${digit})(?:${year}(?<yearMark>\\s?年度?)(?:\\s?${monthOf(`(?:${digit}{1,2}|${numeral})`)})?|${month.replaceAll(/\?<(\w+)>/gu, "?<bare_$1>")})`,
  "gu",
);
/** 2023—2027年: a plan over years. */
const span = /(?:19|20)\d{2}年?\s?[-－—–~～至到]\s?(?:19|20)\d{2}(?=\s?年)/gu;

/** Years and dates of one paragraph: years of the report move on, months and days become masks (×月××日). */
export function carryDates(text: string, paragraph: number, years: CarryYears): CarriedDates {
  const quoted = protectedSpans(text);
  const plans = [...text.matchAll(span)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  const changes: DateChange[] = [];
  const kept: KeptDate[] = [];
  const spans: { start: number; end: number }[] = [...plans];
  let keptUntil = -1;
  for (const match of text.matchAll(form)) {
    const { index: start, 0: words, groups = {} } = match;
    const end = start + words.length;
    if (within(quoted, start, end)) continue;
    spans.push({ start, end });
    const place = { text, paragraph, start, end };
    const inPlan = plans.some((plan) => plan.start <= start && start < plan.end);
    const continues = start === keptUntil + 1 && new RegExp(until, "u").test(text.charAt(keptUntil));
    const fate = inPlan || continues ? noteOfPlan(inPlan) : fateOf(place, groups["year"], years);
    if (fate.kind === "kept") {
      keptUntil = end;
      if (fate.note !== "") kept.push({ start, end, note: fate.note });
    } else changes.push(...changesOf(place, groups, fate.year));
  }
  return { changes, kept, spans };
}

interface Place {
  readonly text: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

type Fate =
  | { readonly kind: "kept"; readonly note: string }
  /** `year`: as it is to be written, null when none stands there. */
  | { readonly kind: "moves"; readonly year: string | null };

/** The second half of a kept span of time goes with the first. */
const noteOfPlan = (inPlan: boolean): Fate => ({
  kind: "kept",
  note: inPlan ? "跨年度的期限，没有改动" : "",
});

/** What was issued or held in a year stays in that year. */
const fixedInTime = /^度?[^，。；、]{0,8}?(?:印发|出台|修订|施行|颁布|发布|公布|成立|换届|中标)/u;
const compared = /(?:较|比|同|与|和)$/u;
const comparedAfter = /^年?(?:度|底|末)?(?:同期|相比|同比)/u;
/** A day of every year: 12月4日国家宪法日. */
const everyYear = /^(?:国家|国际|全国|世界|“|建党|建军|植树|党的生日)/u;

function fateOf({ text, start, end }: Place, words: string | undefined, { from, to }: CarryYears): Fate {
  if (words === undefined)
    return everyYear.test(text.slice(end, end + 4))
      ? { kind: "kept", note: "" }
      : { kind: "moves", year: null };
  const stated = readYear(words);
  const after = text.slice(start + words.length, start + words.length + 24);
  const moved = (): Fate => ({ kind: "moves", year: yearLike(words, stated + to - from) });
  if (stated === from)
    return fixedInTime.test(after.replace(/^\s?年/u, ""))
      ? { kind: "kept", note: "去年发生的事，年份没有改动" }
      : moved();
  if (stated === from + 1) return moved();
  const isBase =
    compared.test(text.slice(Math.max(0, start - 1), start)) || comparedAfter.test(after.trimStart());
  if (stated === from - 1 && isBase) return moved();
  return { kind: "kept", note: "别的年份，没有改动" };
}

/** In the digits that stood there. */
function yearLike(words: string, value: number): string {
  if (words.startsWith("二")) return chineseYear(value, words);
  if (!/[０-９]/u.test(words)) return String(value);
  return String(value).replaceAll(/\d/gu, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
}

type Groups = Readonly<Partial<Record<string, string>>>;

function changesOf(place: Place, groups: Groups, newYear: string | null): readonly DateChange[] {
  const changes: DateChange[] = [];
  const { text, paragraph, start } = place;
  let at = start;
  const put = (kind: DateChange["kind"], words: string | undefined, after: string): void => {
    if (words === undefined) return;
    const from = text.indexOf(words, at);
    at = from + words.length;
    if (words === after) return;
    const range = { paragraph, start: from, end: at };
    changes.push({ kind, edit: { kind: "replaceText", range, before: words, after } });
  };
  if (newYear !== null) put("year", groups["year"], newYear);
  const part = (name: string): string | undefined => groups[name] ?? groups[`bare_${name}`];
  put("date", part("month"), "×");
  put("date", part("lastMonth"), "×");
  put("date", part("day"), "××");
  put("date", part("lastDay"), "××");
  return changes;
}
