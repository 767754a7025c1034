import type { FigureStatement } from "./figureStatements";
import { figureStatements } from "./figureStatements";
import type { ParagraphReading } from "./reading";

export interface ClosedTotal {
  readonly total: FigureStatement;
  readonly parts: readonly FigureStatement[];
}

const listJoin = /^[^，。；、：（）]{0,10}、[^，。；：（）]{1,16}$/u;
const looseJoin = /^[^，。；、：（）]{0,10}[、，][^。；：（），]{1,24}$/u;
const closes = /^，(?:总)?共(?:有)?$/u;
const closesAll = /^，(?:共计|合计|总计)(?:为)?$/u;
/** “共谈话45人次” closes what was told with the same verb: “与班子成员谈话14人次，与中层干部谈话27人次”. */
const closesDeed = /^，(?:总)?共(?:计|有)?(?<deed>\p{Script=Han}{2,4})$/u;
const nothingElse = /其中|占|同比|较|率|等|含/u;
const firstPart = /^[^，。；：、]{0,10}，?(?:目前)?(?:已|其中)[^，。；：、]{0,10}$/u;
const remainder =
  /^[^，。；：、]{0,10}[，、](?:其余|剩余|余下|余|尚余|尚有|正在|未完成|未整改|未办结|尚未)[^，。；：、]{0,6}$/u;

/** Parts before their total (“6个、14个、3个，共23个”), and a whole told as done and left (“41个，已整改39个，其余2个”). */
export function* closingTotals(reading: ParagraphReading): Generator<ClosedTotal> {
  const statements = figureStatements(reading);
  for (const [index, statement] of statements.entries()) {
    const closed = closedBy(reading.text, statements, index) ?? divided(reading.text, statements, index);
    if (closed !== null && closed.parts.every((part) => fits(part, statement))) yield closed;
  }
}

const fits = (part: FigureStatement, { unit, sentence, hedged }: FigureStatement): boolean =>
  !part.hedged && !hedged && unit !== "%" && part.unit === unit && part.sentence === sentence;

function closedBy(text: string, statements: readonly FigureStatement[], index: number): ClosedTotal | null {
  const total = statements[index];
  const last = statements[index - 1];
  if (total === undefined || last === undefined) return null;
  const lead = text.slice(last.unitEnd, total.range.start).replace(/^[^，。；、\d]{0,8}(?=，)/u, "");
  const join = joinBefore(lead);
  if (join === null) return null;
  const parts = partsBefore(text, statements, index, join);
  const [first] = parts;
  if (first === undefined || parts.length < 2) return null;
  const deed = closesDeed.exec(lead)?.groups?.["deed"] ?? "";
  if (!parts.every(({ range }) => clauseBefore(text, range.start).includes(deed))) return null;
  return nothingElse.test(text.slice(first.range.start, last.unitEnd)) ? null : { total, parts };
}

/** How the parts may be joined before these words; null where they close nothing. */
function joinBefore(lead: string): RegExp | null {
  if (closes.test(lead)) return listJoin;
  return closesAll.test(lead) || closesDeed.test(lead) ? looseJoin : null;
}

const clauseBefore = (text: string, offset: number): string =>
  /[^，。；、]*$/u.exec(text.slice(Math.max(0, offset - 24), offset))?.[0] ?? "";

/** The figures up to the total that are joined to one another and share its unit. */
function partsBefore(
  text: string,
  statements: readonly FigureStatement[],
  index: number,
  join: RegExp,
): readonly FigureStatement[] {
  const parts: FigureStatement[] = [];
  for (const part of statements.slice(0, index).reverse()) {
    const next = parts[0];
    if (next !== undefined && part.sentence !== next.sentence) break;
    if (next !== undefined && !join.test(text.slice(part.unitEnd, next.range.start))) break;
    parts.unshift(part);
  }
  return parts;
}

function divided(text: string, statements: readonly FigureStatement[], index: number): ClosedTotal | null {
  const [total, done, left] = statements.slice(index, index + 3);
  if (total === undefined || done === undefined || left === undefined) return null;
  const told =
    firstPart.test(text.slice(total.unitEnd, done.range.start)) &&
    remainder.test(text.slice(done.unitEnd, left.range.start));
  return told ? { total, parts: [done, left] } : null;
}
