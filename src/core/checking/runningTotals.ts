import { inRole } from "./findIn";
import type { FigureStatement } from "./figureStatements";
import { figureStatements } from "./figureStatements";
import type { CheckMaterial, ParagraphReading } from "./reading";

/** How a language of reports tells what was reached by when. */
export interface RunningWords {
  /** A time up to which is counted, from the year's beginning; group `month` where it names one by its number. */
  readonly upTo: RegExp;
  /** Months by other names: 上半年 6. */
  readonly months: ReadonlyMap<string, number>;
  /** A time that starts anew (三季度), or that is still to come. */
  readonly otherwise: RegExp;
  /** Deeds that are never undone: 完成整改. */
  readonly deed: RegExp;
  readonly neutral: RegExp;
}

/** Less at the later time than was told for the earlier one. */
export interface FallenTotal {
  readonly earlier: RunningTotal;
  readonly later: RunningTotal;
}

export interface RunningTotal {
  readonly statement: FigureStatement;
  readonly month: number;
  /** The time as it is written. */
  readonly time: string;
  readonly deed: string;
}

/** A deed of so many characters says by itself what it was done to; a shorter one only within its sentence. */
const ownName = 5;

export function* fallenTotals(material: CheckMaterial, words: RunningWords): Generator<FallenTotal> {
  const told = material.readings
    .filter(({ place, paragraph }) => place === "body" && !inRole(material, "next-steps", paragraph))
    .flatMap((reading) => [...totalsIn(reading, words)]);
  const highest = new Map<string, RunningTotal>();
  for (const total of told) {
    const { range, sentence, unit } = total.statement;
    const where = total.deed.length >= ownName ? "" : `${range.paragraph} ${sentence}`;
    const key = `${total.deed} ${unit} ${where}`;
    const other = highest.get(key);
    if (other === undefined) {
      highest.set(key, total);
      continue;
    }
    const [earlier, later] = other.month <= total.month ? [other, total] : [total, other];
    if (earlier.month < later.month && later.statement.value < earlier.statement.value)
      yield { earlier, later };
  }
}

function* totalsIn(reading: ParagraphReading, words: RunningWords): Generator<RunningTotal> {
  let last: RunningTotal | null = null;
  for (const statement of figureStatements(reading)) {
    if (statement.hedged || statement.unit === "%") continue;
    const total = totalOf(reading, statement, words, last);
    if (total === null) continue;
    last = total;
    yield total;
  }
}

function totalOf(
  reading: ParagraphReading,
  statement: FigureStatement,
  words: RunningWords,
  last: RunningTotal | null,
): RunningTotal | null {
  const { sentences, text } = reading;
  const start = sentences[statement.sentence]?.start ?? statement.range.start;
  const reached = timeOf(text.slice(start, statement.range.start), words);
  if (reached === null) return null;
  const { month, time, between } = reached;
  const own = between.replaceAll(words.neutral, "");
  const deed = own === "" ? inherited(last, statement) : own;
  return words.deed.test(deed) ? { statement, month, time, deed } : null;
}

/** “截至6月底完成整改36个，年底30个” */
const inherited = (last: RunningTotal | null, { sentence, unit, range }: FigureStatement): string =>
  last?.statement.sentence === sentence &&
  last.statement.unit === unit &&
  last.statement.range.paragraph === range.paragraph
    ? last.deed
    : "";

/** The time that the words before a figure give it, with what stands between the two. */
function timeOf(head: string, { upTo, otherwise, months }: RunningWords) {
  const found = [...head.matchAll(upTo)].at(-1);
  if (found === undefined) return null;
  const { 0: time, index, groups = {} } = found;
  const between = head.slice(index + time.length);
  if (/[\d；：（]/u.test(between) || otherwise.test(between)) return null;
  const { month: number, name = "" } = groups;
  const month = number === undefined ? months.get(name) : Number(number);
  return month === undefined ? null : { month, time, between };
}
