import type { FigureStatement } from "./figureStatements";
import { figureStatements } from "./figureStatements";
import type { CheckMaterial, ParagraphReading } from "./reading";

/** The same things told twice: “排查廉政风险点36个” … “对36个廉政风险点逐一复核”. */
export interface Rereference {
  readonly noun: string;
  readonly first: FigureStatement;
  readonly again: FigureStatement;
}

interface Told {
  readonly reading: ParagraphReading;
  readonly statement: FigureStatement;
  /** The words before the figure and after its unit, up to the next mark or figure. */
  readonly before: string;
  readonly after: string;
}

/** Words that take up what was told before. */
const takesUp =
  /(?:^|[，。；：])(?:(?:今年|全年|一年来)?(?:对|把|将|针对|围绕|就|实现|使|逐一\p{Script=Han}{2}|逐个\p{Script=Han}{2}|全部|上述|以上)?)$/u;
const partial =
  /其中|另|余|剩|新增|每|各|分别|去年|上年|往年|部分|又|再|第|增加|减少|较|比|同比|计划|拟|力争|抽查|抽取|选取|选派|重点|首批|首次|试点|确定|打造|创建|评选/u;
/** What ends the noun behind the figure. */
const nounEnd = /[的中均全逐已都未和与及等进开实在按由]|监督|检查|签订|指导|整改/u;
const counted = /^(?:个|名|项|条|起|件|家|户|处|份|篇|支|次)$/u;
const shortest = 2;
const longest = 9;

export function* rereferences({ readings }: CheckMaterial): Generator<Rereference> {
  const told = readings.filter(({ place }) => place === "body").flatMap((reading) => [...toldIn(reading)]);
  const named = indexOf(told);
  for (const later of told) {
    const noun = nounBehind(later);
    if (noun === null) continue;
    const earlier = (named.get(`${noun} ${later.statement.unit}`) ?? []).filter((first) => first !== later);
    const first = sameThing(later, noun, earlier);
    if (first !== null) yield { noun, first: first.statement, again: later.statement };
  }
}

function* toldIn(reading: ParagraphReading): Generator<Told> {
  for (const statement of figureStatements(reading)) {
    if (statement.hedged || !counted.test(statement.unit) || statement.value < 2) continue;
    const { range, unitEnd } = statement;
    const before = /[^。；：！？（）\d]*$/u.exec(
      reading.text.slice(Math.max(0, range.start - 30), range.start),
    );
    const after = /^\p{Script=Han}*/u.exec(reading.text.slice(unitEnd, unitEnd + 14));
    yield { reading, statement, before: before?.[0] ?? "", after: after?.[0] ?? "" };
  }
}

/** By every noun that ends before the figure: 风险点, 廉政风险点, 排查廉政风险点 with their unit. */
function indexOf(told: readonly Told[]): ReadonlyMap<string, readonly Told[]> {
  const index = new Map<string, Told[]>();
  for (const each of told) {
    const words = /\p{Script=Han}*$/u.exec(each.before)?.[0] ?? "";
    for (let length = shortest; length <= Math.min(longest, words.length); length++) {
      const key = `${words.slice(-length)} ${each.statement.unit}`;
      const group = index.get(key);
      if (group === undefined) index.set(key, [each]);
      else group.push(each);
    }
  }
  return index;
}

/** “36个廉政风险点”: the noun behind the figure, of three characters or more. */
function nounBehind({ after }: Told): string | null {
  const end = nounEnd.exec(after)?.index ?? after.length;
  const noun = after.slice(0, end);
  return noun.length > shortest && noun.length <= longest ? noun : null;
}

/** The one place that tells how many there are in all, where this place takes the same things up and counts others. */
function sameThing(later: Told, noun: string, earlier: readonly Told[]): Told | null {
  const [first, ...others] = earlier;
  if (first === undefined || others.some(({ statement }) => statement.value !== first.statement.value))
    return null;
  const { value } = first.statement;
  if (value === later.statement.value || !resembles(value, later.statement.value)) return null;
  if (
    isNear(first, later) ||
    partial.test(lastClause(later.before)) ||
    partial.test(lastClause(first.before))
  )
    return null;
  const modifier = /(?<words>\p{Script=Han}{3,16})的$/u.exec(later.before)?.groups?.["words"];
  if (modifier !== undefined) return told(first, modifier, noun) ? first : null;
  return takesUp.test(edge(later)) ? first : null;
}

const lastClause = (words: string): string => words.split("，").at(-1) ?? "";

/** The words before the figure with the mark that they follow. */
const edge = ({ reading, statement, before }: Told): string =>
  reading.text.charAt(statement.range.start - before.length - 1) + before;

const isNear = (a: Told, b: Told): boolean =>
  a.reading === b.reading && a.statement.sentence === b.statement.sentence;

/** A slip of one digit, of their order, or of a little. */
const resembles = (a: number, b: number): boolean =>
  Math.min(a, b) * 2 >= Math.max(a, b) || [...String(a)].sort().join("") === [...String(b)].sort().join("");

/** “专项检查发现的12个问题” takes up what was said to be found by it. */
function told({ reading, statement }: Told, modifier: string, noun: string): boolean {
  const sentence = reading.sentences[statement.sentence];
  const words = reading.text.slice(sentence?.start ?? 0, statement.unitEnd).replace(noun, "");
  let shared = 0;
  for (let at = 0; at < modifier.length - 1; at++) if (words.includes(modifier.slice(at, at + 2))) shared++;
  return shared * 5 >= (modifier.length - 1) * 3;
}
