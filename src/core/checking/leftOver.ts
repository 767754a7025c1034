import { closingTotals } from "./closingTotals";
import type { FigureStatement } from "./figureStatements";
import { figureStatements } from "./figureStatements";
import type { ParagraphReading } from "./reading";
import type { TextRange } from "../text/range";
import { textRange } from "../text/range";

/** How a language of reports tells what is left of a total: patterns with `u`. */
export interface LeftOverWords {
  /** What stands before the number of those left, up to it: 其余, 剩下的. */
  readonly rest: RegExp;
  /** … of those that are left or come in addition: 还有, 另有. */
  readonly more: RegExp;
  /** What follows the number where they are left: 尚未办结. */
  readonly open: RegExp;
  /** What is told of those that were taken from the total then: 办结. */
  readonly done: RegExp;
  /** Words from the total to what is left that allow for other totals, additions and parts that overlap. */
  readonly loose: RegExp;
  /** Words before the total that make it none: 平均, 每. */
  readonly noTotal: RegExp;
  /** What follows a number of those left that is one of several: 其余8个、2个. */
  readonly goesOn: RegExp;
}

export interface LeftOver {
  readonly range: TextRange;
  readonly total: number;
  readonly taken: number;
  readonly expected: number;
  readonly left: number;
  readonly unit: string;
}

/** “软弱涣散村党组织9个，有7个通过验收，其余3个…”: what was taken from a total and what is left are not all. */
export function* leftOver(reading: ParagraphReading, words: LeftOverWords): Generator<LeftOver> {
  const statements = figureStatements(reading);
  const toldBySum = new Set(
    [...closingTotals(reading)].flatMap(({ parts }) => parts.map(({ range }) => range.start)),
  );
  for (const [index, left] of statements.entries()) {
    if (toldBySum.has(left.range.start) || !isPlain(left)) continue;
    const lead = leadOf(reading, statements, index, words);
    if (lead === null) continue;
    const before = statements.slice(0, index).filter(({ unit }) => unit === left.unit);
    const told = totalBefore(before, left);
    if (told === null || before.some(({ hedged, sentence }) => hedged && sentence >= left.sentence - 1))
      continue;
    const { total, parts } = told;
    const start = left.range.start - lead.length;
    if (!isFirm(reading.text, total, left, lead, words)) continue;
    const taken = parts.reduce((sum, { value }) => sum + value, 0);
    const expected = total.value - taken;
    if (!isNear(expected, left.value) || isExplained(told.figures.slice(-mostFigures), left.value)) continue;
    const range = textRange(reading.paragraph, start, left.unitEnd);
    yield { range, total: total.value, taken, expected, left: left.value, unit: left.unit };
  }
}

/** Whether the words around leave the total alone, and say that what is left is of it. */
function isFirm(
  text: string,
  total: FigureStatement,
  left: FigureStatement,
  lead: string,
  { loose, noTotal, more, done }: LeftOverWords,
): boolean {
  const between = text.slice(total.unitEnd, left.range.start - lead.length);
  return (
    !loose.test(between + text.slice(left.unitEnd, left.unitEnd + 12)) &&
    !noTotal.test(text.slice(Math.max(0, total.range.start - 16), total.range.start)) &&
    (!more.test(lead) || done.test(between))
  );
}

const isPlain = ({ hedged, unit, value }: FigureStatement): boolean =>
  !hedged && unit !== "%" && !unit.endsWith("元") && Number.isInteger(value);

/** The words that tell of a remainder before a figure; null where it is none. */
function leadOf(
  { text }: ParagraphReading,
  statements: readonly FigureStatement[],
  index: number,
  { rest, more, open, goesOn }: LeftOverWords,
): string | null {
  const left = statements[index];
  if (left === undefined) return null;
  const from = Math.max(statements[index - 1]?.unitEnd ?? 0, left.range.start - longestLead);
  const before = text.slice(from, left.range.start);
  const after = text.slice(left.unitEnd, left.unitEnd + longestLead);
  if (goesOn.test(after)) return null;
  const lead = rest.exec(before)?.[0] ?? (open.test(after) ? more.exec(before)?.[0] : undefined);
  return lead ?? null;
}

const longestLead = 16;

interface Told {
  readonly total: FigureStatement;
  readonly parts: readonly FigureStatement[];
  /** All of the unit in the sentence or sentences in which they stand. */
  readonly figures: readonly FigureStatement[];
}

/** The largest figure of the sentence and those behind it; where it has one alone, the total stands alone in the one before. */
function totalBefore(before: readonly FigureStatement[], left: FigureStatement): Told | null {
  const own = before.filter(({ sentence }) => sentence === left.sentence);
  const told = own.length > 1 ? own : before.filter(({ sentence }) => sentence >= left.sentence - 1);
  if (own.length === 1 && told.length !== 2) return null;
  if (own.length === 0 && told.length < 2) return null;
  const most = Math.max(...told.map(({ value }) => value));
  const order = told.findIndex(({ value }) => value === most);
  const [total, ...parts] = told.slice(order);
  if (total === undefined || parts.length === 0 || parts.length > mostParts) return null;
  return parts.every(isPlain) && isPlain(total) ? { total, parts, figures: told } : null;
}

const mostParts = 3;
const mostFigures = 7;

/** A slip is near to what it should be; what is far off is left of something else. */
const isNear = (expected: number, left: number): boolean =>
  expected > 0 && expected !== left && Math.abs(expected - left) <= Math.max(3, expected * 0.2);

/** Whether some of the figures less some of the others are as many. */
function isExplained(figures: readonly FigureStatement[], left: number): boolean {
  let sums: ReadonlySet<number> = new Set([0]);
  for (const { value } of figures)
    sums = new Set([...sums].flatMap((sum) => [sum, sum + value, sum - value]));
  return sums.has(left);
}
