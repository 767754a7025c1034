import type { Extent, ExtentWords } from "./extents";
import { readExtents, wholesOf, yearEnd } from "./extents";
import type { CheckMaterial } from "./reading";
import type { TextRange } from "../text/range";

/** Something said of all where some are said to be left. */
export interface BrokenClaim {
  /** The later of the two. */
  readonly range: TextRange;
  /** What the earlier says, and in which paragraph. */
  readonly told: string;
  readonly paragraph: number;
  readonly sure: boolean;
}

/** “巡察反馈的问题虽已全部办结” and “反馈的问题24个，已整改23个”: at the later one. */
export function* brokenClaims(material: CheckMaterial, words: ExtentWords): Generator<BrokenClaim> {
  const { all, short } = readExtents(material, words);
  const told: Extent[] = [];
  for (const one of short) {
    if (told.some((other) => overlap(other.range, one.range))) continue;
    const own = all.filter((claim) => isInOne(one, claim) && sameDeed(one, claim, words) !== null);
    // What its own sentence says of all came after it: “对未覆盖的2家补课，做到全覆盖”.
    if (own.some((claim) => !isFollowed(one, claim))) continue;
    const claim = [...own, ...all].find((each) => own.includes(each) || isBroken(each, one, material, words));
    if (claim === undefined) continue;
    told.push(one);
    const [earlier, later] = isBefore(one, claim) ? [one, claim] : [claim, one];
    const sure =
      sameDeed(one, claim, words) === "same" && (isInOne(one, claim) || saysAll(one, claim, words));
    yield { range: later.range, told: clauseOf(earlier), paragraph: earlier.range.paragraph, sure };
  }
}

const overlap = (a: TextRange, b: TextRange): boolean =>
  a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;

function isBroken(claim: Extent, short: Extent, material: CheckMaterial, words: ExtentWords): boolean {
  if (isInOne(short, claim) || sameDeed(short, claim, words) === null) return false;
  if (!haveOneTotal(short, claim) || !isInTime(short, claim, words)) return false;
  if (words.sides.some((side) => differ(side, short.stretch, claim.stretch))) return false;
  if (!haveOneObject(short, claim, words)) return false;
  if (saysAll(short, claim, words)) return !isUnclear(short, claim, material, words);
  return isBefore(claim, short) && short.left !== null && isLess(short, claim, words);
}

const isBefore = (a: Extent, b: Extent): boolean =>
  a.range.paragraph < b.range.paragraph ||
  (a.range.paragraph === b.range.paragraph && a.range.start < b.range.start);

const isInOne = (a: Extent, b: Extent): boolean =>
  a.reading === b.reading && a.sentence.start === b.sentence.start;

/** “已规范59份，全部规范到位” */
const isFollowed = (short: Extent, claim: Extent): boolean =>
  short.total !== null &&
  short.deed !== "" &&
  short.deed === claim.deed &&
  isBefore(short, claim) &&
  /^[，；](?:目前|现)?$/u.test(short.reading.text.slice(short.range.end, claim.range.start));

type Same = "same" | "near" | null;

function sameDeed(a: Extent, b: Extent, { deeds }: ExtentWords): Same {
  if (a.state !== "" || b.state !== "") return isOneState(a.state, b.state) ? "same" : null;
  if (a.deed === b.deed) return "same";
  const group = deeds.find(({ words }) => words.has(a.deed) && words.has(b.deed));
  return group === undefined ? null : group.near ? "near" : "same";
}

/** “双带头人” and “双带头人”, 达标 and 达标要求: one begins with the other. */
const isOneState = (a: string, b: string): boolean =>
  a.length >= 2 && b.length >= 2 && (a.startsWith(b) || b.startsWith(a));

/** Nothing that is claimed of all is of other things by their number. */
function haveOneTotal(short: Extent, claim: Extent): boolean {
  if (claim.total === null) return true;
  if (short.total !== null && isWhole(short)) return claim.total === short.total;
  return short.left === null || short.left <= claim.total;
}

/** Whether those of whom some are left are all that is claimed of: nothing narrows the claim more. */
function saysAll(short: Extent, claim: Extent, words: ExtentWords): boolean {
  const topics = topicsOf(claim, words);
  const ground = groundOf(short, words);
  return topics.length > 0 && topics.every((topic) => says(ground, topic));
}

/** … or they are told in less words: 客户投诉 and “4件投诉尚未办结”. */
function isLess(short: Extent, claim: Extent, words: ExtentWords): boolean {
  const topics = words.topics(ownClause(short).replaceAll(short.deed === "" ? short.text : short.deed, ""));
  const claimed = topicsOf(claim, words);
  return (
    topics.length > 0 &&
    !topics.every((topic) => words.vague.test(topic)) &&
    topics.every((topic) => claimed.some((word) => word.endsWith(topic)))
  );
}

/** “查摆的问题”: words that many matters have, and some other sentence has them with such a deed and a number as well. */
function isUnclear(short: Extent, claim: Extent, { readings }: CheckMaterial, words: ExtentWords): boolean {
  const topics = topicsOf(claim, words);
  if (!topics.every((topic) => words.vague.test(topic))) return false;
  return readings.some(({ text, sentences, place }) => {
    if (place !== "body") return false;
    return sentences.some(({ start, end }) => {
      const sentence = text.slice(start, end);
      if ([short, claim].some(({ reading, sentence: own }) => reading.text === text && own.start === start))
        return false;
      return (
        /\d/u.test(sentence) &&
        sentence.includes(short.deed) &&
        topics.every((topic) => says(sentence, topic))
      );
    });
  });
}

/** 均参加培训 and “没有参加测试”: what such a deed is done to is the same, or is named by the other's sentence. */
function haveOneObject(short: Extent, claim: Extent, words: ExtentWords): boolean {
  if (!words.open.test(claim.deed) && !words.open.test(short.deed)) return true;
  const [one, other] = [short, claim].map((each) => words.topics(behindOf(each, words)));
  const isIn = (topics: readonly string[] = [], { stretch, reading, range }: Extent): boolean =>
    topics.every((topic) => says(stretch + reading.text.slice(range.end, range.end + reach), topic));
  return isIn(one, claim) && isIn(other, short);
}
const reach = 12;

const behindOf = ({ reading, range }: Extent, { behind }: ExtentWords): string =>
  behind.exec(reading.text.slice(range.end))?.[0] ?? "";

function differ(side: RegExp, a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => new Set(text.match(side) ?? []));
  if (one === undefined || other === undefined || one.size === 0 || other.size === 0) return false;
  return ![...one].some((word) => other.has(word));
}

/** Its total was told as such, and not found in the words before. */
const isWhole = ({ total, left }: Extent): boolean => total !== null && left !== null && left < total;

const topicsOf = (claim: Extent, words: ExtentWords): readonly string[] =>
  words.topics(subjectOf(claim, words));

const ownClause = ({ stretch }: Pick<Extent, "stretch">): string => stretch.split("，").at(-1) ?? "";

/** The words of the clause before the claim; where they say nothing or much the same of all, those of the clause before it too. */
function subjectOf({ stretch, text, deed }: Extent, { topics, parts, vague }: ExtentWords): string {
  const clauses = wholesOf(stretch, parts);
  for (let from = clauses.length - 1; from >= Math.max(0, clauses.length - 3); from--) {
    const words = clauses
      .slice(from)
      .join("，")
      .replaceAll(deed === "" ? text : deed, "");
    const named = topics(words);
    if (named.length > 0 && (from === 0 || !named.every((topic) => vague.test(topic)))) return words;
  }
  return clauses
    .slice(-2)
    .join("，")
    .replaceAll(deed === "" ? text : deed, "");
}

/** The sentence of what is left: back to a semicolon, or the whole where that tells no thing. */
function groundOf({ reading, stretch, sentence, range }: Extent, { topics }: ExtentWords): string {
  const behind = /^[^，。；]{0,16}/u.exec(reading.text.slice(range.end))?.[0] ?? "";
  const own = topics(stretch).length > 1 ? stretch : reading.text.slice(sentence.start, range.end);
  return (own + behind).replaceAll(/[“”]/gu, "");
}

/** The words, or most pairs of their characters. */
function says(ground: string, topic: string): boolean {
  if (ground.includes(topic)) return true;
  if (topic.length < 4) return false;
  // 合同清理: both of its halves.
  if (topic.length === 4 && [topic.slice(0, 2), topic.slice(2)].every((half) => ground.includes(half)))
    return true;
  let met = 0;
  for (let at = 0; at + 1 < topic.length; at++) if (ground.includes(topic.slice(at, at + 2))) met++;
  return met * 4 >= (topic.length - 1) * 3;
}

/** Whether some are left at the time for which it is claimed, or after it. */
function isInTime(short: Extent, claim: Extent, { lasting }: ExtentWords): boolean {
  if (claim.month === null) return short.month === null || short.month >= yearEnd - 1;
  if (short.month !== null) return short.month >= claim.month;
  return lasting.test(ownClause(short)) && isBefore(claim, short);
}

/** The clause that it ends. */
const clauseOf = ({ stretch, text }: Extent): string => {
  const clause = ownClause({ stretch });
  return (clause.length > text.length ? clause : text).slice(-longest);
};
const longest = 30;
