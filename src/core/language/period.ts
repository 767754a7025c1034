import type { FactPeriod } from "../ledger/facts/fact";

export interface PeriodReading {
  readonly period: FactPeriod;
  /** 去年 −1, 今年 0, 明年 1; null where no such word stands. */
  readonly offset: number | null;
  /** What is left of the text without the words of the period. */
  readonly rest: string;
}

type YearWords = readonly (readonly [word: string, offset: number])[];
type Months = Pick<FactPeriod, "from" | "to" | "cumulative">;

const numerals = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];
const month = "1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]";
const dash = "[-－–—~～至到]{1,2}";
const year = /(?<![\d.])(?:19|20)\d\d(?=$|[^\d.])(?:年度?)?/u;
/** 24年, 25年完成: of this century, at the beginning of a label. */
const shortYear = /^['’]?(2\d|3[0-5])年度?(?![以级间内后前多余])/u;
const yearAndMonth = /^((?:19|20)\d\d)[.-](1[0-2]|0?[1-9])$/u;
const toNumber = (text = ""): number => (/^\d/u.test(text) ? Number(text) : numerals.indexOf(text));
const span = (from: number, to: number): Months => ({ from, to, cumulative: from === 1 && to > 1 });
const quarters = (from: number, to: number): Months => span(from * 3 - 2, to * 3);

/** Forms of months within a year, the longer ones first. */
const forms: readonly (readonly [RegExp, (a: string, b: string) => Months])[] = [
  [
    new RegExp(`(?<!\\d)(${month})月?份?${dash}(${month})月(?:份|底|末)?(?!\\d)`, "u"),
    (a, b) => span(toNumber(a), toNumber(b)),
  ],
  [
    new RegExp(`截[至止]到?(${month})月(?:份|底|末)?`, "u"),
    (a) => ({ ...span(1, toNumber(a)), cumulative: true }),
  ],
  [
    new RegExp(`(?<![\\d一二三四五六七八九十])(${month})月(?:份|底|末)?累计`, "u"),
    (a) => ({ ...span(1, toNumber(a)), cumulative: true }),
  ],
  [new RegExp(`第?([一1])${dash}第?([一二三四1-4])季度`, "u"), (a, b) => quarters(toNumber(a), toNumber(b))],
  [/^Q([1-4])$/iu, (a) => ({ ...quarters(toNumber(a), toNumber(a)), cumulative: false })],
  [/前([二三2-3])个?季度/u, (a) => quarters(1, toNumber(a))],
  [
    /第?([一二三四1-4])季度?(?:末|底)?/u,
    (a) => ({ ...quarters(toNumber(a), toNumber(a)), cumulative: false }),
  ],
  [/(?<=^|年)半年(?:度|累计|小计|合计)?$/u, () => span(1, 6)],
  [/([上下])半年(?:末|底)?/u, (a) => ({ ...(a === "上" ? span(1, 6) : span(7, 12)), cumulative: false })],
  [
    new RegExp(
      `(?<![\\d一二三四五六七八九十])(${month})月(?:份|底|末)?(?:当月)?(?!\\d|[一二三四五六七八九十]+[日号])`,
      "u",
    ),
    (a) => span(toNumber(a), toNumber(a)),
  ],
];

/** Without one of these a text names no period but by a word of `yearWords`; a blank may part what makes one. */
const hint = /[\s年月季半Qq]|(?:19|20)\d\d/u;

/** Reads the period that a label or a title names: 2024年上半年, 1—11月累计, 上年同期, 一季度谈话. Null when it names none. */
export function findPeriod(text: string, yearWords: YearWords): PeriodReading | null {
  if (!hint.test(text) && !yearWords.some(([word]) => text.includes(word))) return null;
  const bare = text.replace(/\s+/gu, "");
  return dottedPeriod(bare) ?? spokenPeriod(bare, yearWords);
}

/** 2025.12 */
function dottedPeriod(bare: string): PeriodReading | null {
  const dotted = yearAndMonth.exec(bare);
  if (dotted === null) return null;
  const at = Number(dotted[2]);
  return { period: { year: Number(dotted[1]), ...span(at, at) }, offset: null, rest: "" };
}

function spokenPeriod(bare: string, yearWords: YearWords): PeriodReading | null {
  const named = yearNamed(bare);
  const [word, offset] = yearWords.find(([name]) => bare.includes(name)) ?? ["", null];
  const rest = bare.replace(named, "").replace(word, "");
  const months = /[月季半Qq]/u.test(rest) ? readMonths(rest) : null;
  if (named === "" && word === "" && months === null && !rest.includes("全年")) return null;
  const reached = /累计|截[至止]/u.test(bare);
  return {
    period: { year: yearOf(named), ...monthsOf(months, reached) },
    offset,
    rest: (months === null ? rest : months.rest).replace("全年", ""),
  };
}

const yearNamed = (bare: string): string => year.exec(bare)?.[0] ?? shortYear.exec(bare)?.[0] ?? "";

const yearOf = (named: string): number | null =>
  named === ""
    ? null
    : /^\d{4}/u.test(named)
      ? Number(named.slice(0, 4))
      : 2000 + Number(/\d\d/u.exec(named)?.[0]);

const monthsOf = (months: Months | null, reached: boolean): Months =>
  months === null
    ? { from: null, to: null, cumulative: false }
    : { from: months.from, to: months.to, cumulative: months.cumulative || reached };

function readMonths(text: string): (Months & { readonly rest: string }) | null {
  for (const [pattern, read] of forms) {
    const match = pattern.exec(text);
    if (match === null) continue;
    return whole({ ...read(match[1] ?? "", match[2] ?? ""), rest: text.replace(match[0], "") });
  }
  return null;
}

/** 1—12月 and 四个季度累计 are the whole year. */
const whole = <T extends Months>(months: T): T =>
  months.from === 1 && months.to === 12 ? { ...months, from: null, to: null } : months;
