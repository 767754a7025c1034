import type { FigureStatement } from "./figureStatements";
import { figureStatements } from "./figureStatements";
import type { ParagraphReading } from "./reading";

export interface ClosedTotal {
  readonly total: FigureStatement;
  readonly parts: readonly FigureStatement[];
}

const listJoin = /^[^，。；、：（）]{0,10}、[^，。；：（）]{0,16}$/u;
const looseJoin = /^[^，。；、：（）]{0,10}(?:、[^。；：（），]{0,24}|，[^。；：（），]{1,24})$/u;
/** “14个、9个”: figures in a row behind one name. */
const bareJoin = /^、$/u;
const closes = /^，(?:总)?共(?:有)?$/u;
const closesAll = /^，(?:共计|合计|总计)(?:为)?$/u;
/** “共谈话45人次” closes what was told with the same verb: “与班子成员谈话14人次，与中层干部谈话27人次”. */
const closesDeed = /^，(?:总)?共(?:计|有)?(?<deed>\p{Script=Han}{2,4})$/u;
/** What was added to those there were: “新建3个、2个，共有15个”. */
const added = /新[增建设添]|增|又|再|另/u;
const nothingElse = /其中|占|同比|较|率|等|含/u;
const firstPart = /^[^，。；：、]{0,10}，?(?:目前)?(?:已|其中)[^，。；：、]{0,10}$/u;
/** “45个，到11月底完成44个”: how far a total that is no such step itself had been dealt with by a day. */
const firstPartByDate =
  /^[^，。；：、]{0,10}，(?:截至|截止|到|至)(?:目前|年底|年末|\d{1,2}月(?:\d{1,2}日|底|末)?)，?(?:已|完成|办结|整改)[^，。；：、]{0,10}$/u;
const step = /已|完成|办结|销号|整改(?!问题|任务|事项)/u;
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
  if (added.test(clauseBefore(text, first.range.start))) return null;
  return nothingElse.test(text.slice(first.range.start, last.unitEnd)) ? null : { total, parts };
}

/** How the parts may be joined before these words; null where they close nothing. */
function joinBefore(lead: string): RegExp | null {
  if (closes.test(lead)) return listJoin;
  return closesAll.test(lead) || closesDeed.test(lead) ? looseJoin : null;
}

const clauseBefore = (text: string, offset: number): string =>
  /[^，。；、]{0,24}$/u.exec(text.slice(Math.max(0, offset - 24), offset))?.[0] ?? "";

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
    if (next !== undefined) {
      const words = text.slice(part.unitEnd, next.range.start);
      if (!join.test(words) || words.includes("分别")) break;
      // A figure before a bare row (“对3家检查，查出14个、9个”) is none of the row.
      if (isBareRow(text, parts) && !bareJoin.test(words)) break;
    }
    parts.unshift(part);
  }
  return parts;
}

function isBareRow(text: string, [first, second]: readonly FigureStatement[]): boolean {
  if (first === undefined || second === undefined) return false;
  return bareJoin.test(text.slice(first.unitEnd, second.range.start));
}

function divided(text: string, statements: readonly FigureStatement[], index: number): ClosedTotal | null {
  const [total, done, left] = statements.slice(index, index + 3);
  if (total === undefined || done === undefined || left === undefined) return null;
  const [other, rest] = [statements[index - 1], statements[index + 3]];
  if (isToldBehind([total, done, left], rest) || isOfAnother(total, done, other)) return null;
  const words = text.slice(total.unitEnd, done.range.start);
  const isWhole = firstPartByDate.test(words) && !step.test(clauseBefore(text, total.range.start));
  const told =
    (firstPart.test(words) || isWhole) && remainder.test(text.slice(done.unitEnd, left.range.start));
  return told ? { total, parts: [done, left] } : null;
}

/** “已完结10个、正在实施2个、取消1个”: the third step makes the rest. */
const isToldBehind = (
  [total, done, left]: readonly [FigureStatement, FigureStatement, FigureStatement],
  rest: FigureStatement | undefined,
): boolean =>
  rest !== undefined && rest.unit === left.unit && total.value - done.value - left.value === rest.value;

/** “投诉12件，其中现场4件，已有结果10件”: more was done than that, hence of what was told before. */
const isOfAnother = (
  total: FigureStatement,
  done: FigureStatement,
  other: FigureStatement | undefined,
): boolean => done.value > total.value && other?.sentence === total.sentence;
