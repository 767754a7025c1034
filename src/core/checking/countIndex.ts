import { addTo } from "../groups";
import type { CountedThing } from "./countedThings";
import { behindNoun, edge, isNear, lastClause, longestNoun, nounBehind } from "./countedThings";

/** The shortest name of a thing. */
export const shortest = 2;

export const key = (words: string, unit: string): string => `${words} ${unit}`;

/** Words that take up what was told before. */
export const takesUp =
  /(?:^|[，。；：])(?:(?:[一二三四五六七八]是)?(?:今年|全年|一年来)?(?:对|把|将|在|针对|围绕|就|实现|使|以|对照|逐一\p{Script=Han}{2}|逐个\p{Script=Han}{2}|全部|上述|以上)?(?:今年|全年|本年)?)$/u;

/** “14个党支部全部完成”, “9个党支部均被评为”, “18个党支部书记中”: all of them are spoken of. */
export const meansAll = /^(?:书记|班子)?(?:全部|全都|均|都|逐[一个]|中|，均|，全部)/u;

const stands = /现有|下辖|下设|共有|辖|所属|设有/u;
/** Kinds of places, behind the unit in a key. */
export const standing = "standing";
export const there = "there";
export const bare = "bare";

/**
 * By every noun that ends before the figure: 风险点, 廉政风险点, 排查廉政风险点 with their unit; those of 现有 again, and
 * by the noun behind it where there are said to be so many (“现有14个党支部”).
 */
export function indexOf(told: readonly CountedThing[]): ReadonlyMap<string, readonly CountedThing[]> {
  const index = new Map<string, CountedThing[]>();
  for (const each of told) {
    const words = /\p{Script=Han}{0,10}$/u.exec(each.before)?.[0] ?? "";
    const isStanding = stands.test(lastClause(each.before));
    for (let length = shortest; length <= Math.min(longestNoun, words.length); length++) {
      const noun = words.slice(-length);
      addNews(index, key(noun, each.unit), each);
      if (isStanding) addNews(index, key(noun, `${each.unit} ${standing}`), each);
    }
    for (const name of wholeNames(each, isStanding)) addNews(index, name, each);
  }
  return index;
}

/** By nothing but the noun; by that behind the figure, where all of it is meant; short, where a list of the whole goes on. */
function wholeNames(each: CountedThing, isStanding: boolean): readonly string[] {
  const names: string[] = [];
  const own = bareNoun(each);
  if (own !== null) names.push(key(own, `${each.unit} ${bare}`));
  const behind = nounBehind(each) ?? "";
  if (behind.length < shortest) return names;
  const joined = joinsAll.test(leftOf(each));
  const name = (noun: string): string => key(noun, `${each.unit} ${there}`);
  if (isStanding || joined || isAll(each, behind)) names.push(name(behind));
  if (joined && behind.length > shortest) names.push(name(behind.slice(0, shortest)));
  return names;
}

const leftOf = ({ reading, statement: { range } }: CountedThing): string =>
  reading.text.slice(Math.max(0, range.start - 24), range.start);

/** “全系统7个党支部、112名党员” */
const joinsAll =
  /全(?:系统|街道|公司|集团|园区|社区|[局院校行馆台司镇乡村厂处站矿])(?:现有|共有)?\d{1,4}\p{Script=Han}{1,8}、$/u;

/** “设党支部23个，党员1046名”, “现有党员1046名”: nothing but the noun, or that there are so many. */
function bareNoun({ before }: CountedThing): string | null {
  const words = /(?:^|[，、])(?:现有|共有|设有|下设|设)?(?<noun>\p{Script=Han}{2,6})$/u.exec(before);
  return words?.groups?.["noun"] ?? null;
}

const isAll = (each: CountedThing, noun: string): boolean =>
  takesUp.test(edge(each)) && meansAll.test(behindNoun(each, noun));

/** A third place of a value, or a second in its sentence, says nothing new to whoever looks for another value. */
function addNews(index: Map<string, CountedThing[]>, name: string, each: CountedThing): void {
  const group = index.get(name) ?? [];
  const same = group.filter(({ statement }) => statement.value === each.statement.value);
  if (group.length >= mostOfName || same.length > 1 || same.some((other) => isNear(other, each))) return;
  addTo(index, name, each);
}

const mostOfName = 60;
