import { addTo } from "../groups";
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
  /(?:^|[，。；：])(?:(?:[一二三四五六七八]是)?(?:今年|全年|一年来)?(?:对|把|将|在(?:今年)?|针对|围绕|就|实现|使|逐一\p{Script=Han}{2}|逐个\p{Script=Han}{2}|全部|上述|以上)?)$/u;
const partial =
  /其中|上一?[轮次]|此前|本轮|首轮|第[一二三四]轮|另|余|剩|新增|每|各|分别|去年|上年|往年|部分|又|再|第|增加|减少|较|比|同比|计划|拟|力争|抽查|抽取|选取|选派|重点|首批|首次|试点|确定|打造|创建|评选/u;
/** What ends the noun behind the figure. */
const nounEnd = /(?<!集)中|[的以均全逐已都未和与及等进开实在按由]|监督|检查|签订|指导|整改/u;
const counted = /^(?:个|名|项|条|起|件|家|户|处|份|篇|支|次)$/u;
const shortest = 2;
const longest = 9;

export function* rereferences({ readings }: CheckMaterial): Generator<Rereference> {
  const told = readings.filter(({ place }) => place === "body").flatMap((reading) => [...toldIn(reading)]);
  const named = indexOf(told);
  const byUnit = new Map<string, Told[]>();
  for (const each of told) addTo(byUnit, each.statement.unit, each);
  let modified = 0;
  for (const later of told) {
    const noun = nounBehind(later);
    if (noun === null) continue;
    const modifier = modifierOf(later);
    if (modifier !== null && modified++ >= mostModified) continue;
    const earlier =
      modifier === null
        ? wholesOf(later, noun, named)
        : (byUnit.get(later.statement.unit) ?? [])
            .slice(0, mostCompared)
            .filter((first) => tells(first, modifier, noun));
    const first = sameThing(later, earlier);
    if (first !== null) yield { noun, first: first.statement, again: later.statement };
  }
}

/** So many figures with words of their own before them are compared with so many others of their unit. */
const mostModified = 200;
const mostCompared = 1_000;

/** “专项检查发现的12个问题”, “没有开展讨论的37个团支部”: the words before 的. */
const modifierOf = ({ before }: Told): string | null =>
  /(?:^|，|对|把|将|针对)(?<words>\p{Script=Han}{3,16}?)的$/u.exec(lastClause(before))?.groups?.["words"] ??
  null;

/** Where the whole of it is told by its name: three characters, or two where there is said to be so much (现有社区12个). */
function wholesOf(later: Told, noun: string, named: ReadonlyMap<string, readonly Told[]>): readonly Told[] {
  if (!takesUp.test(edge(later))) return [];
  const key = (words: string): string => `${words} ${later.statement.unit}`;
  if (noun.length > shortest) {
    const found = named.get(key(noun)) ?? [];
    if (found.length > 0) return found;
  }
  if (!covers.test(later.reading.text.slice(later.statement.unitEnd, later.statement.unitEnd + 20)))
    return [];
  return named.get(standingKey(key(noun.slice(0, shortest)))) ?? [];
}

const covers = /全覆盖|全员|逐一|逐个|全部|均/u;
const standing = /现有|下辖|下设|共有|辖/u;
const standingKey = (key: string): string => `现有 ${key}`;

function* toldIn(reading: ParagraphReading): Generator<Told> {
  for (const statement of figureStatements(reading)) {
    if (statement.hedged || !counted.test(statement.unit) || statement.value < 2) continue;
    const { range, unitEnd } = statement;
    const before = /[^。；：！？（）\d]{0,30}$/u.exec(
      reading.text.slice(Math.max(0, range.start - 30), range.start),
    );
    const after = /^\p{Script=Han}*/u.exec(reading.text.slice(unitEnd, unitEnd + 14));
    const words = before?.[0] ?? "";
    yield {
      reading,
      statement,
      before: grownFrom(reading, statement, words) ?? words,
      after: after?.[0] ?? "",
    };
  }
}

/** By every noun that ends before the figure: 风险点, 廉政风险点, 排查廉政风险点 with their unit; those of 现有 again. */
function indexOf(told: readonly Told[]): ReadonlyMap<string, readonly Told[]> {
  const index = new Map<string, Told[]>();
  for (const each of told) {
    const words = /\p{Script=Han}{0,9}$/u.exec(each.before)?.[0] ?? "";
    for (let length = shortest; length <= Math.min(longest, words.length); length++) {
      const key = `${words.slice(-length)} ${each.statement.unit}`;
      addNews(index, key, each);
      if (standing.test(each.before)) addNews(index, standingKey(key), each);
    }
  }
  return index;
}

/** A third place of a value, or a second in its sentence, says nothing new to whoever looks for another value. */
function addNews(index: Map<string, Told[]>, key: string, each: Told): void {
  const group = index.get(key) ?? [];
  const same = group.filter(({ statement }) => statement.value === each.statement.value);
  if (group.length >= mostOfName || same.length > 1 || same.some((other) => isNear(other, each))) return;
  addTo(index, key, each);
}

const mostOfName = 60;

/** “廉政风险点由27个增加9个，达到36个”: what there are in the end. */
function grownFrom(
  { text, sentences }: ParagraphReading,
  { range, sentence }: FigureStatement,
  before: string,
) {
  if (!/(?:达到?|增加?到|增至|扩大到|减少到|降至)$/u.test(before)) return null;
  const head = text.slice(sentences[sentence]?.start ?? range.start, range.start);
  return /(?:^|[，；])(?<noun>\p{Script=Han}{3,9}?)[由从][^；]{1,30}$/u.exec(head)?.groups?.["noun"] ?? null;
}

/** “36个廉政风险点”: the noun behind the figure. */
function nounBehind({ after }: Told): string | null {
  const end = nounEnd.exec(after)?.index ?? after.length;
  const noun = after.slice(0, end);
  return noun.length > 0 && noun.length <= longest ? noun : null;
}

/** The place that tells how many there are, where this place takes the same things up and counts others. */
function sameThing(later: Told, earlier: readonly Told[]): Told | null {
  const [first, ...others] = earlier.filter((other) => other !== later && !isNear(other, later));
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
  return first;
}

const lastClause = (words: string): string => words.split("，").at(-1) ?? "";

/** The words before the figure with the mark that they follow. */
const edge = ({ reading, statement, before }: Told): string =>
  reading.text.charAt(statement.range.start - before.length - 1) + before;

const isNear = (a: Told, b: Told): boolean =>
  a.reading === b.reading && a.statement.sentence === b.statement.sentence;

/** A slip of one digit, of their order, or of a little. */
const resembles = (a: number, b: number): boolean =>
  Math.min(a, b) * 2 >= Math.max(a, b) ||
  Array.from(String(a)).sort().join("") === Array.from(String(b)).sort().join("");

/** Whether the words around the figure say what the modifier says, and name the noun. */
function tells({ reading, statement }: Told, modifier: string, noun: string): boolean {
  const { range, unitEnd } = statement;
  const left = reading.text.slice(Math.max(0, range.start - 28), range.start);
  const right = reading.text.slice(unitEnd, unitEnd + 20);
  if (!`${left}|${right}`.includes(noun)) return false;
  // Up to the next figure on either side: what lies beyond it is said of that one.
  const near = (/[^\d。；]{0,28}$/u.exec(left)?.[0] ?? "") + (/^[^\d。；]*/u.exec(right)?.[0] ?? "");
  const words = near.replaceAll(/[，、]/gu, "");
  let shared = 0;
  for (let at = 0; at < modifier.length - 1; at++) if (words.includes(modifier.slice(at, at + 2))) shared++;
  return shared * 3 >= (modifier.length - 1) * 2;
}
