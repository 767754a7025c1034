/** What a header or a heading says about the time a figure is for. */
export interface Period {
  /** As figures carry it: "3月", "1-11月", "一季度", "上半年", "2025". */
  readonly label: string;
  readonly kind: "month" | "span" | "quarter" | "half" | "year";
  /** The year named, null when none is. */
  readonly year: number | null;
}

const numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];
const month = String.raw`(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])`;
const dash = "[-－–—~～至到]";

const patterns: readonly {
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>, year: number | null) => Period;
}[] = [
  {
    pattern: new RegExp(
      `^(?:(?<year>20\\d\\d)年?度?)?(?<from>${month})月?份?${dash}(?<to>${month})月份?底?末?`,
      "u",
    ),
    read: ({ from, to }, year) => span(monthNumber(from), monthNumber(to), year),
  },
  {
    pattern: new RegExp(
      `^(?:(?<year>20\\d\\d)年)?截[至止]到?(?:(?:20\\d\\d)年)?(?<to>${month})月(?:份|底|末)?`,
      "u",
    ),
    read: ({ to }, year) => span(1, monthNumber(to), year),
  },
  {
    pattern: new RegExp(`^(?:(?<year>20\\d\\d)年)?(?<from>${month})月份?(?!\\d)`, "u"),
    read: ({ from }, year) => ({ label: `${monthNumber(from)}月`, kind: "month", year }),
  },
  {
    pattern: /^(?:(?<year>20\d\d)年?度?)?第?(?<from>[一二三四1-4])季度/u,
    read: ({ from }, year) => ({ label: `${numeralOf(from)}季度`, kind: "quarter", year }),
  },
  {
    pattern: /^(?:(?<year>20\d\d)年?度?)?(?<from>[上下]半年)/u,
    read: ({ from = "" }, year) => ({ label: from, kind: "half", year }),
  },
  {
    pattern: /^(?<year>20\d\d)(?:年度?)?(?![\d.\-/])/u,
    read: (_, year) => ({ label: String(year), kind: "year", year }),
  },
];

const span = (from: number, to: number, year: number | null): Period =>
  from === 1 && to === 12
    ? { label: year === null ? "全年" : String(year), kind: "year", year }
    : { label: `${from}-${to}月`, kind: "span", year };

const monthNumber = (text = ""): number => (/^\d/u.test(text) ? Number(text) : numerals.indexOf(text) + 1);
const numeralOf = (text = ""): string => (/^\d/u.test(text) ? (numerals[Number(text) - 1] ?? text) : text);

/** The months of a period, both inclusive, 1 to 12; null for whole years. */
export function monthsOf({ kind, label }: Period): { readonly from: number; readonly to: number } | null {
  if (kind === "year") return null;
  if (kind === "half") return label === "上半年" ? { from: 1, to: 6 } : { from: 7, to: 12 };
  if (kind === "quarter") {
    const index = numerals.indexOf(label.charAt(0));
    return { from: index * 3 + 1, to: index * 3 + 3 };
  }
  const [from = 0, to = from] = label.replace("月", "").split("-").map(Number);
  return { from, to };
}

const lastYear = /^(?:上年度?|去年|上一年度?|上年同期|去年同期|上年同期数|同期)/u;
const thisYear = /^(?:本年度?|今年|当年|本年累计|今年以来)/u;

export interface PeriodReading {
  readonly period: Period;
  /** What follows the period in the text. */
  readonly rest: string;
}

/** Reads a period at the start of a text; `reportYear` gives 本年 and 上年 their numbers. Null when the text starts with none. */
export function readPeriod(text: string, reportYear: number | null): PeriodReading | null {
  const bare = text.replace(/\s+/gu, "");
  if (!/^[\d一二三四五六七八九十上下第截去同本今当]/u.test(bare)) return null;
  for (const { pattern, read } of patterns) {
    const match = pattern.exec(bare);
    if (match === null) continue;
    const year = match.groups?.["year"];
    const period = read(match.groups ?? {}, year === undefined ? null : Number(year));
    return { period, rest: bare.slice(match[0].length) };
  }
  const relative = relativePeriod(bare, reportYear);
  return relative;
}

function relativePeriod(bare: string, reportYear: number | null): PeriodReading | null {
  for (const [pattern, offset, word] of [
    [lastYear, -1, "上年"],
    [thisYear, 0, "本年"],
  ] as const) {
    const match = pattern.exec(bare);
    if (match === null) continue;
    const year = reportYear === null ? null : reportYear + offset;
    const period: Period = { label: year === null ? word : String(year), kind: "year", year };
    return { period, rest: bare.slice(match[0].length) };
  }
  return null;
}

/** The last year (20××) a title names, null when it names none: “XX局2025年度党建工作台账”. */
export function yearIn(text: string): number | null {
  const match = /(20\d\d)(?=\s*年)/u.exec(text);
  return match?.[1] === undefined ? null : Number(match[1]);
}

/** The months a title restricts its table to: “（1—11月）”, “截至11月底”; null when it speaks of whole years. */
export function spanIn(text: string): string | null {
  const bare = text.replace(/\s+/gu, "");
  for (let at = 0; at < bare.length; at += 1) {
    if (!/[\d一二三四五六七八九十截上下第]/u.test(bare[at] ?? "")) continue;
    if (at > 0 && /[\d十]/u.test(bare[at - 1] ?? "")) continue;
    const reading = readPeriod(bare.slice(at, at + 24), null);
    if (reading !== null && reading.period.kind !== "year") return reading.period.label;
  }
  return null;
}
