import { addTo } from "../groups";
import type { CountedThing } from "./countedThings";
import {
  behindNoun,
  countedThings,
  edge,
  isNear,
  lastClause,
  longestNoun,
  nounBehind,
} from "./countedThings";
import { bare, indexOf, key, meansAll, shortest, standing, takesUp, there } from "./countIndex";
import { isSlip, resembles } from "./digitSlips";
import type { FigureStatement } from "./figureStatements";
import type { CheckMaterial } from "./reading";

/** The same things told twice: “排查廉政风险点36个” … “对36个廉政风险点逐一复核”. */
export interface Rereference {
  readonly noun: string;
  readonly first: FigureStatement;
  readonly again: FigureStatement;
}

const partial =
  /其中|上一?[轮次]|此前|本轮|首轮|第[一二三四]轮|另|余|剩|新增|每|各|分别|去年|上年|往年|部分|又|再|第|增加|减少|较|比|同比|计划|拟|力争|抽查|抽取|选取|选派|重点|首批|首次|试点|确定|打造|创建|评选/u;

export function* rereferences({ readings }: CheckMaterial): Generator<Rereference> {
  const told = readings
    .filter(({ place }) => place === "body")
    .flatMap((reading) => [...countedThings(reading)]);
  const named = indexOf(told);
  const byUnit = new Map<string, CountedThing[]>();
  for (const each of told) addTo(byUnit, each.unit, each);
  let compared = 0;
  for (const later of told) {
    const noun = nounOf(later, named);
    if (noun === null) continue;
    const modifier = modifierOf(later);
    if ((modifier !== null || noun.length === shortest) && compared++ >= mostCompared) continue;
    const others = (byUnit.get(later.unit) ?? []).slice(0, mostOfUnit);
    const first =
      modifier === null
        ? (sameThing(later, wholesOf(later, noun, named)) ?? onlyOne(later, noun, others))
        : sameThing(
            later,
            others.filter((first) => tells(first, modifier, noun)),
          );
    if (first !== null) yield { noun, first: first.statement, again: later.statement };
  }
}

/** So many figures are compared with so many others of their unit, and not by an index. */
const mostCompared = 200;
const mostOfUnit = 1_000;

/** “专项检查发现的12个问题”, “全年前置研究的53项事项”, “新提拔的9名干部”: the words before 的, without when. */
function modifierOf({ before }: CountedThing): string | null {
  const words = /(?:^|，|对|把|将|针对)(?<words>\p{Script=Han}{3,16}?)的$/u.exec(lastClause(before))
    ?.groups?.["words"];
  const deed = words?.replace(
    /^(?:[一二三四五六七八]是)?(?:对|把|将|针对)?(?:今年|全年|一年来|本年度?)?(?:已经?|所|新)?(?=\p{Script=Han}{2})/u,
    "",
  );
  return deed === undefined || deed.length < shortest ? null : deed;
}

/** The noun behind the figure; where nothing known ends it, the longest name that was counted before and is not part of another. */
function nounOf(later: CountedThing, named: ReadonlyMap<string, readonly CountedThing[]>): string | null {
  const noun = nounBehind(later);
  if (noun !== null && (noun.length <= shortestOpen || named.has(key(noun, later.unit)))) return noun;
  const words = later.after.replace(/^的/u, "");
  for (let length = Math.min(longestNoun, words.length); length >= shortestOpen; length--) {
    const open = words.slice(0, length);
    if (named.has(key(open, later.unit)) && !goesOn.test(words.slice(length))) return open;
  }
  return noun;
}

const shortestOpen = 4;
/** Nouns that a name is often the first half of: 党支部书记, 风险点清单. */
export const goesOn =
  /^(?:书记|委员|班子|成员|干部|党员|负责|单位|企业|基地|阵地|场所|措施|台账|清单|制度|问题|工作|项目|人员|代表|家属|对象|培养|培训|建设|管理|线索|案|类|点|型|式|性|化|者|员|部|组|室|站|队|会|书|片|表|率|数)/u;

/** Where the whole of it is told by its name: three characters, or two where there is said to be so much (现有社区12个). */
function wholesOf(
  later: CountedThing,
  noun: string,
  named: ReadonlyMap<string, readonly CountedThing[]>,
): readonly CountedThing[] {
  if (later.unit === people && holdsAll.test(lastClause(later.before)))
    return named.get(key(noun, `${later.unit} ${bare}`)) ?? [];
  if (!takesUp.test(edge(later)))
    return noun.length < selfNamed ? [] : nearly(later, named.get(key(noun, later.unit)));
  const called = noun.length > shortest ? callsOf(later, noun, named) : [];
  if (called.length > 0) return called;
  if (!covers.test(later.reading.text.slice(later.statement.unitEnd, later.statement.unitEnd + 20)))
    return [];
  const short = noun.slice(0, shortest);
  return (
    named.get(key(short, `${later.unit} ${standing}`)) ??
    named.get(key(short, `${later.unit} ${there}`)) ??
    []
  );
}

/** A noun of so many characters names one thing, however its sentence comes to it: 460人次参观廉洁文化主题公园. */
const selfNamed = 6;

const nearly = (later: CountedThing, told: readonly CountedThing[] = []): readonly CountedThing[] =>
  told.filter(({ statement: { value } }) => {
    const [less, more] = [value, later.statement.value].sort((a, b) => a - b);
    return (less ?? 0) * 5 >= (more ?? 0) * 4;
  }).length === told.length
    ? told
    : [];

/** Where it is told by its whole name, by that without an attribute, or as what there is where all of them are meant. */
function callsOf(
  later: CountedThing,
  noun: string,
  named: ReadonlyMap<string, readonly CountedThing[]>,
): readonly CountedThing[] {
  const found = named.get(key(noun, later.unit));
  if (found !== undefined) return found;
  const plain = noun.replace(attribute, "");
  const wider = plain.length > shortest && plain !== noun ? named.get(key(plain, later.unit)) : undefined;
  if (wider !== undefined) return wider;
  return meansAll.test(behindNoun(later, noun)) ? (named.get(key(noun, `${later.unit} ${there}`)) ?? []) : [];
}

/** 全镇1064名党员 */
const holdsAll =
  /(?:^|[，、对向与、使让在]|组织|引导|带领|教育|督促|要求|覆盖)(?:全体|全(?:系统|街道|公司|集团|园区|社区|支部|总支|[局院校行馆台司镇乡村厂处站矿委办县区市]))$/u;
const people = "名";
/** What is told of a thing or left unsaid: 廉政风险点, 风险点. */
const attribute = /^(?:廉政|廉洁|岗位|各类|突出|具体|主要|基层|相关)/u;
const covers = /全覆盖|全员|逐一|逐个|全部|均/u;
/** The place that tells how many there are, where this place takes the same things up and counts others. */
function sameThing(later: CountedThing, earlier: readonly CountedThing[]): CountedThing | null {
  const [first, ...others] = earlier.filter((other) => other !== later && !isNear(other, later));
  if (first === undefined || others.some(({ statement }) => statement.value !== first.statement.value))
    return null;
  const { value } = first.statement;
  if (value === later.statement.value || !resembles(value, later.statement.value)) return null;
  return partial.test(lastClause(later.before)) || partial.test(lastClause(first.before)) ? null : first;
}

/**
 * “34条记录中属于一般过问的居多”: a noun too short for a name is taken up by 中, where the report counts in that unit one
 * thing alone whose words have the noun, and the digits changed places or one of them differs a little.
 */
function onlyOne(later: CountedThing, noun: string, others: readonly CountedThing[]): CountedThing | null {
  if (noun.length !== shortest || !behindNoun(later, noun).startsWith("中") || !takesUp.test(edge(later)))
    return null;
  const named = others.filter(
    (other) => other !== later && `${lastClause(other.before)}|${other.after}`.includes(noun),
  );
  const first = sameThing(later, named);
  return first !== null && isSlip(first.statement.value, later.statement.value) ? first : null;
}

/** Whether the words around the figure say what the modifier says, and name the noun. */
function tells({ reading, statement }: CountedThing, modifier: string, noun: string): boolean {
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
