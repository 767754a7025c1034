import { stretchesOf } from "../text/stretches";
import { readChineseNumeral } from "../text/chineseNumeral";
import { foldWidth } from "../text/foldWidth";

/** Months of a year, both inclusive, 1 to 12; `year` null = the report's. */
export interface Months {
  readonly year: number | null;
  readonly from: number;
  readonly to: number;
}

const numberOf = (text: string): number => readChineseNumeral(text) ?? Number(text);
const marks =
  /(?<year>20\d\d)年|(?<last>去年|上年度?|上一年度?)|(?<this>今年|本年度?|全年|年内)|截[至止]到?(?:\d{4}年)?(?<until>\d{1,2})月|前(?<quarters>[一二三四1-4])个?季度|前(?<first>\d{1,2}|[二三四五六七八九十]|十一)个月|(?<firstQuarter>[一二三四1-4])(?:季度)?[-—－–~至到]第?(?<lastQuarter>[一二三四1-4])季度|(?<quarter>[一二三四1-4])季度|(?<half>[上下]半年)|(?<from>\d{1,2}|[一二三四五六七八九十])月?[-—－–~至](?<to>\d{1,2}|十[一二]?|[一二三四五六七八九])月|(?<month>\d{1,2}|(?<![一二三四五六七八九十])(?:十[一二]?|[一二三四五六七八九]))月/gu;

const closedBracket = /\((?:不?含|其中|包括|扣除|剔除)[^()]*\)/gu;

function monthsOf(groups: Readonly<Record<string, string | undefined>>): Omit<Months, "year"> | null {
  const { until, quarters, first, firstQuarter, lastQuarter, quarter, half, from, to, month } = groups;
  if (until !== undefined) return { from: 1, to: Number(until) };
  if (quarters !== undefined) return { from: 1, to: numberOf(quarters) * 3 };
  if (first !== undefined) return { from: 1, to: numberOf(first) };
  if (firstQuarter !== undefined && lastQuarter !== undefined)
    return { from: numberOf(firstQuarter) * 3 - 2, to: numberOf(lastQuarter) * 3 };
  if (quarter !== undefined) {
    const index = numberOf(quarter) - 1;
    return { from: index * 3 + 1, to: index * 3 + 3 };
  }
  if (half !== undefined) return half === "上半年" ? { from: 1, to: 6 } : { from: 7, to: 12 };
  if (from !== undefined && to !== undefined) return { from: numberOf(from), to: numberOf(to) };
  return month === undefined ? null : { from: numberOf(month), to: numberOf(month) };
}

/**
 * The time a stretch of text speaks of when it comes to its end: the last one named. `reportYear` gives 去年 its number.
 * Null when none is named, or the whole of the report's year.
 */
export function periodOf(text: string, reportYear: number | null): Months | null {
  let period = null as Months | null;
  // 立案8件（含上年线索转立案），结案**件: what a bracket says of a time ends with it.
  const folded = foldWidth(text).replace(closedBracket, (inner) => " ".repeat(inner.length));
  for (const match of folded.matchAll(marks)) {
    const before = folded.slice(Math.max(0, match.index - 2), match.index);
    // 比去年, 占全年, 每季度, 四个季度 and 第十五届 speak of no period of their own.
    if (/[比较同每各个占]$/u.test(before)) continue;
    const groups: Readonly<Record<string, string | undefined>> = match.groups ?? {};
    const months = monthsOf(groups);
    if (groups["year"] !== undefined) {
      const year = Number(groups["year"]);
      period = year === reportYear ? null : { year, from: 1, to: 12 };
    } else if (groups["last"] !== undefined)
      period = { year: reportYear === null ? 0 : reportYear - 1, from: 1, to: 12 };
    else if (groups["this"] !== undefined) period = null;
    else if (months !== null) period = { year: period?.year ?? null, ...months };
  }
  return period;
}

/** The time of a place in a sentence; `doubtful`: it may go on from a part (其中一季度**次，…) that ended before it. */
export interface SpokenTime {
  readonly months: Months | null;
  readonly doubtful: boolean;
}

/** 上、下半年分别**次、**次 */
const listedTimes = /上(?:半年)?[、和与及]下半年|[一二三](?:季度)?[、和与及]第?[二三四]季度/u;
const clauseEnds = /[，,：:]/u;
const ofWhich = /^(?:其中|单月|当月|[^，]{0,8}单月)/u;

// Not `marks` itself: what keeps its place between two questions would make the second depend on the first.
const anyMark = new RegExp(marks.source, "u");
const namesTime = (text: string): boolean => anyMark.test(foldWidth(text));

/** A clause that names no time, after parts that do. */
const isOpen = (own: string, parts: readonly string[]): boolean => !namesTime(own) && parts.some(namesTime);

const isDoubtful = (own: string, within: readonly string[], borrowed: boolean): boolean =>
  (borrowed && isOpen(own, within)) || listedTimes.test(own);

/**
 * The time of a figure, of the sentence up to it: what its own clause or one before it names last, within its stretch (；);
 * before that, only what the sentence begins with goes on. A time that only a part has (其中11月份**人次, …单月达**人) is
 * doubtful after its clause for a figure that goes on from it (`borrowed`); right after it, that still speaks of it.
 */
export function timeSpokenOf(before: string, reportYear: number | null, borrowed = false): SpokenTime {
  const parts = stretchesOf(before);
  const here = (parts[parts.length - 1] ?? "").split(clauseEnds);
  const own = here.pop() ?? "";
  const kept = (clause: string): boolean => !ofWhich.test(clause);
  const ended = parts.length > 1 ? [(parts[0] ?? "").split(clauseEnds)[0] ?? ""] : [];
  const within = here.filter((clause) => !kept(clause));
  const apart = [...ended, ...here.filter(kept), own].join("，");
  const last = here[here.length - 1] ?? "";
  const goesOn = borrowed && !kept(last) && !namesTime(own);
  return {
    months: periodOf(goesOn ? `${apart}，${last}` : apart, reportYear),
    doubtful: isDoubtful(own, within, borrowed),
  };
}

/** The period a ledger's figure carries ("2025", "上年", "1-11月", "一季度"), null for the whole of the report's year. */
export function periodOfLabel(label: string | null, reportYear: number | null): Months | null {
  if (label === null) return null;
  const year = /^20\d\d$/u.exec(label.trim());
  return periodOf(year === null ? label : `${label}年`, reportYear);
}

export type PeriodFit = "same" | "unsure" | "different";

interface Stretch {
  readonly year: number | null;
  readonly from: number;
  readonly to: number;
}

const stretchOf = (months: Months | null): Stretch => months ?? { year: null, from: 1, to: 12 };
const fromJanuary = ({ from, to }: Stretch): boolean => from === 1 && to >= 9;

/** A quarter or the first half: a whole year's figure is sure to be another. One month may hold all there was. */
const isPartOfYear = ({ from, to }: Stretch): boolean => to > from && !fromJanuary({ year: null, from, to });

/** Whether a ledger's figure is for the time the text speaks of; `labelled`: the ledger names the figure's period. */
export function comparePeriods(text: Months | null, figure: Months | null, labelled: boolean): PeriodFit {
  const asked = stretchOf(text);
  const given = stretchOf(figure);
  if (asked.year !== given.year) return "different";
  if (asked.from === given.from && asked.to === given.to) return "same";
  // A ledger that names no months is kept up to the day it is used: 截至11月底 is such a day, 一季度 is not.
  if (figure === null && isPartOfYear(asked)) return "different";
  if (figure === null) return !labelled && fromJanuary(asked) ? "same" : "unsure";
  return text === null && fromJanuary(given) ? "unsure" : "different";
}
