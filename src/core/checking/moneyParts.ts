import type { FigureStatement } from "./figureStatements";
import { figureStatements } from "./figureStatements";
import type { ParagraphReading } from "./reading";

/** A sum of money and what it is made up of, told in more than one unit: 2.4亿元，其中…1.2亿元、…8000万元. */
export interface MoneyParts {
  readonly total: FigureStatement;
  /** What the parts come to, in the unit of the total. */
  readonly sum: number;
}

const units: ReadonlyMap<string, number> = new Map([
  ["元", 1],
  ["万元", 10_000],
  ["亿元", 100_000_000],
]);
const lead = /^(?:[，：（]|，?其中)[：，]?(?:其中)?[^，。；：、\d]{1,14}$/u;
const join = /^[、，][^，。；：、\d]{1,14}$/u;
const ends = /^[。；）]/u;

/** Totals that their parts, told one after the other up to a stop, do not make: each is rounded to its last digit. */
export function* moneyParts(reading: ParagraphReading): Generator<MoneyParts> {
  const { text } = reading;
  const statements = figureStatements(reading);
  for (const [index, total] of statements.entries()) {
    const parts = partsBehind(text, total, statements.slice(index + 1));
    const last = parts.at(-1);
    if (last === undefined || parts.length < 2 || !ends.test(text.slice(last.unitEnd))) continue;
    const all = [total, ...parts];
    if (all.some(({ hedged }) => hedged) || new Set(all.map(({ unit }) => unit)).size < 2) continue;
    const sum = parts.reduce((so, part) => so + valueOf(part), 0);
    const slack = all.reduce((so, one) => so + lastDigit(text, one) / 2, 0);
    const missing = valueOf(total) - sum;
    const least = Math.min(...parts.map(valueOf));
    // 其中 need not name all: what is left must be too little to be a part, and more than rounding.
    if (missing < -slack || (parts.length > 2 && missing > slack && missing < least / 2))
      yield { total, sum: round(sum / (units.get(total.unit) ?? 1)) };
  }
}

function partsBehind(
  text: string,
  total: FigureStatement,
  following: readonly FigureStatement[],
): readonly FigureStatement[] {
  const parts: FigureStatement[] = [];
  if (!units.has(total.unit)) return parts;
  for (const part of following) {
    const before = parts.at(-1);
    const between = text.slice((before ?? total).unitEnd, part.range.start);
    if (!units.has(part.unit) || !(before === undefined ? lead : join).test(between)) break;
    parts.push(part);
  }
  return parts;
}

const valueOf = ({ value, unit }: FigureStatement): number => value * (units.get(unit) ?? 1);

/** A whole number of 万 or 亿 is meant exactly. */
const lastDigit = (text: string, { range, unit }: FigureStatement): number => {
  const decimals = text.slice(range.start, range.end).split(/[.．]/u)[1]?.length ?? 0;
  return decimals === 0 ? 0 : (units.get(unit) ?? 1) / 10 ** decimals;
};

const round = (value: number): number => Math.round(value * 1e4) / 1e4;
