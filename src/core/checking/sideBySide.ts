import type { FigureStatement } from "./figureStatements";
import { figureStatements } from "./figureStatements";
import type { CheckMaterial, ParagraphReading } from "./reading";
import { decimalsOf, round } from "./sharesOfTotal";
import { readChineseNumeral } from "../text/chineseNumeral";
import type { TextRange } from "../text/range";
import { textRange } from "../text/range";

/** How a language of reports sets two years' figures beside one another and tells the change behind them. */
export interface SideWords {
  /** A clause up to a figure: it is of an earlier year; group `year` where it is named. */
  readonly earlier: RegExp;
  /** Between two figures: the second is what the first became. */
  readonly became: RegExp;
  /** Behind the second: groups `name`, `word`, and `rate`, or `many` and `of` (二 and 三 of 三分之二), or `half`. */
  readonly change: RegExp;
  readonly rising: RegExp;
}

export interface SideChange {
  readonly range: TextRange;
  readonly base: number;
  readonly now: number;
  readonly unit: string;
  /** In per cent, to two decimals. */
  readonly expected: number;
  readonly found: number;
}

/** “办结案件312件，上年办结260件，办案量增长16.7%”, “由18块减到6块，减少三分之一”. */
export function* sideChanges({ readings, year }: CheckMaterial, words: SideWords): Generator<SideChange> {
  for (const reading of readings) {
    if (reading.place !== "body") continue;
    const statements = figureStatements(reading);
    for (const [index, first] of statements.entries()) {
      const second = statements[index + 1];
      if (second === undefined || !isPair(first, second)) continue;
      const change = words.change.exec(reading.text.slice(second.unitEnd, second.unitEnd + 40));
      if (change?.groups === undefined) continue;
      const sides = sidesOf(reading, first, second, words, year);
      if (sides === null || !isOfThem(change.groups["name"] ?? "", reading, sides)) continue;
      const fault = faultOf(reading, sides, change, words);
      if (fault !== null) yield fault;
    }
  }
}

const isPair = (a: FigureStatement, b: FigureStatement): boolean =>
  a.unit === b.unit && a.unit !== "%" && a.sentence === b.sentence && !a.hedged && !b.hedged;

interface Sides {
  readonly base: FigureStatement;
  readonly now: FigureStatement;
  readonly end: number;
}

function sidesOf(
  { text }: ParagraphReading,
  first: FigureStatement,
  second: FigureStatement,
  { earlier, became }: SideWords,
  year: number | null,
): Sides | null {
  const end = second.unitEnd;
  const between = text.slice(first.unitEnd, second.range.start);
  if (became.test(between)) return { base: first, now: second, end };
  const isEarlier = (clause: string): boolean => {
    const match = earlier.exec(clause);
    return match !== null && (match.groups?.["year"] === undefined || Number(match.groups["year"]) !== year);
  };
  if (!/^，/u.test(between) || between.length > widest) return null;
  const [one, other] = [isEarlier(clauseBefore(text, first)), isEarlier(clauseBefore(text, second))];
  if (one === other) return null;
  return one ? { base: first, now: second, end } : { base: second, now: first, end };
}

const widest = 20;

const clauseBefore = (text: string, { range: { start } }: FigureStatement): string =>
  text
    .slice(Math.max(0, start - 40), start)
    .split(/[，。；：]/u)
    .at(-1) ?? "";

/** The change is named by nothing, or by what the first clause names: 办案量 of 办结案件. */
function isOfThem(name: string, { text }: ParagraphReading, { base, now }: Sides): boolean {
  const first = base.range.start < now.range.start ? base : now;
  const clause = clauseBefore(text, first);
  return name === "" || Array.from(name).filter((character) => clause.includes(character)).length >= 2;
}

function faultOf(
  reading: ParagraphReading,
  { base, now, end }: Sides,
  change: RegExpExecArray,
  { rising }: SideWords,
): SideChange | null {
  const groups = change.groups ?? {};
  const told = String(groups["told"]);
  const found = toldRate(groups);
  const rises = rising.test(String(groups["word"]));
  if (found === null || base.value <= 0 || now.value > base.value !== rises) return null;
  const exact = (Math.abs(now.value - base.value) / base.value) * 100;
  const slack = (slackOf(reading, base) + slackOf(reading, now)) / base.value;
  if (Math.abs(exact - found) < lastDigit(told) + (exact + 100) * slack) return null;
  const start = end + change[0].length - told.length;
  const range = textRange(reading.paragraph, start, end + change[0].length);
  return { range, base: base.value, now: now.value, unit: now.unit, expected: round(exact), found };
}

/** What rounding may hide, in percentage points; “减少三分之一” is said of 31 % as well. */
const lastDigit = (told: string): number => (/\d/u.test(told) ? 10 ** -(told.split(".")[1]?.length ?? 0) : 5);

function toldRate(groups: Readonly<Record<string, string | undefined>>): number | null {
  const { rate, many, of, half } = groups;
  if (rate !== undefined) return Number(rate);
  if (half !== undefined) return 50;
  const [part, whole] = [many, of].map((words) => readChineseNumeral(words ?? ""));
  return part == null || whole == null || part >= whole ? null : round((part / whole) * 100);
}

/** Half of the last digit where the figure is measured; nothing where it is counted. */
const slackOf = (reading: ParagraphReading, figure: FigureStatement): number => {
  const decimals = decimalsOf(reading, figure);
  return decimals === 0 && !/[元吨万亿]/u.test(figure.unit) ? 0 : 0.5 * 10 ** -decimals;
};
