import type { FigureStatement } from "./figureStatements";
import { figureStatements } from "./figureStatements";
import type { ParagraphReading } from "./reading";

/** Papers that are made out one for each of those who are named: “与11个村、7个站所签订责任书18份”. */
export interface OneForEach {
  readonly papers: FigureStatement;
  readonly sum: number;
}

const join = /^\p{Script=Han}{1,12}(?:、|和|及|以及)\p{Script=Han}{0,4}$/u;
const lead = /(?:与|同|和)\p{Script=Han}{0,6}$/u;

/** @param deed what stands between the last of those named and the papers: 签订责任书 */
export function* oneForEach(reading: ParagraphReading, deed: RegExp): Generator<OneForEach> {
  const { text } = reading;
  const statements = figureStatements(reading);
  for (const [index, papers] of statements.entries()) {
    const last = statements[index - 1];
    if (last === undefined || !deed.test(text.slice(last.unitEnd, papers.range.start))) continue;
    const named = namedBefore(text, statements.slice(0, index));
    const start = named[0]?.range.start ?? 0;
    const isExact = [papers, ...named].every(({ hedged }) => !hedged);
    if (!isExact || named.length < 2 || !lead.test(text.slice(Math.max(0, start - 8), start))) continue;
    yield { papers, sum: named.reduce((total, { value }) => total + value, 0) };
  }
}

/** The last of the figures and those that are joined to it: 11个村党组织、7个站所. */
function namedBefore(text: string, statements: readonly FigureStatement[]): readonly FigureStatement[] {
  const named: FigureStatement[] = [];
  for (const statement of [...statements].reverse()) {
    const [first] = named;
    if (first !== undefined && !join.test(text.slice(statement.unitEnd, first.range.start))) break;
    named.unshift(statement);
  }
  return named;
}
