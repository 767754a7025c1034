import { digitsOf, isOneDigitApart } from "./digitSlips";
import { inRole } from "./findIn";
import type { Mention, MentionWords } from "./mentions";
import { mentionsIn } from "./mentions";
import type { Namesake } from "./namesakes";
import type { CheckMaterial } from "./reading";

/** How a language of reports takes up what it counted in words of another kind. */
export interface TakenUpWords {
  readonly mention: MentionWords;
  /** Units that one thing may be counted in: 件 and 项. */
  readonly kin: ReadonlyMap<string, string>;
  /** The words that tell what is counted, one of each meaning. */
  readonly topics: (text: string) => readonly string[];
  /** … without deeds: 意见 of 收集意见. */
  readonly names: (text: string) => readonly string[];
  /** … those of them that narrow it: 女, 新任. */
  readonly narrows: (text: string) => readonly string[];
  /** Before the number, where all that were counted are meant: 对, 这. */
  readonly definite: RegExp;
  /** Behind it: “114份受查核的报告中”. */
  readonly modified: RegExp;
  /** What is told of the others behind: 其余1个. */
  readonly rest: RegExp;
  /** Ends what the number is followed by. */
  readonly ends: RegExp;
}

interface Counted {
  readonly mention: Mention;
  readonly plan: boolean;
  readonly unit: string;
  readonly value: number;
  readonly topics: readonly string[];
  readonly text: string;
}

/**
 * “前置研究重大经营管理事项62项” and “经党委会前置把关的72件经营大事”: what takes up a count has the words of one that was told
 * before and of no other, and a value that is told nowhere, a slip of a digit away.
 */
export function* takenUps(material: CheckMaterial, words: TakenUpWords): Generator<Namesake> {
  const told = material.readings
    .filter(({ place }) => place === "body")
    .flatMap((reading) => {
      const plan = inRole(material, "next-steps", reading.paragraph);
      return [...mentionsIn(reading, words.mention)].map((mention) => countedOf(mention, plan, words));
    })
    .slice(0, most);
  for (const [at, again] of told.entries()) {
    if (again.value < least || !takesUp(again, words)) continue;
    const kindred = told.filter((other) => other !== again && other.unit === again.unit);
    if (kindred.some((other) => isToldBy(other, again))) continue;
    const earlier = kindred.filter((other) => told.indexOf(other) < at && isFirst(other, again, words));
    const first = namedBy(again, earlier, words);
    if (first === null || isPart(again.value, first, told)) continue;
    const sure = digitsOf(first.value) === digitsOf(again.value) && first.value >= leastSure;
    const noun = again.mention.noun || again.text.slice(-longest);
    yield { noun, first: first.mention.statement, again: again.mention.statement, sure };
  }
}

/** Its value is told of such things elsewhere, or of who knows what. */
const isToldBy = (other: Counted, again: Counted): boolean =>
  other.value === again.value && (other.topics.length === 0 || sharedBy(other, again).length > 0);

/** More than any report has. */
const most = 400;
/** Of smaller numbers too many are a digit apart. */
const least = 10;
const leastSure = 100;
const longest = 8;

function countedOf(mention: Mention, plan: boolean, words: TakenUpWords): Counted {
  const isNamed =
    mention.noun !== "" && !mention.before.endsWith("的") && !words.modified.test(mention.after);
  const end = words.ends.exec(mention.after)?.index ?? mention.after.length;
  const behind = isNamed ? mention.noun : mention.after.slice(0, end);
  const text = `${mention.before.replace(words.mention.idle, "")}，${behind}`;
  const unit = words.kin.get(mention.unit) ?? mention.unit;
  return { mention, plan, unit, value: mention.statement.value, topics: words.topics(text), text };
}

/** With its deed or its name behind the number, so that something told before is meant. */
function takesUp(
  { mention }: Counted,
  { definite, modified, rest, mention: { partial, among } }: TakenUpWords,
): boolean {
  const { before, after, noun, reading, statement } = mention;
  const behind = /^[^。；]{0,30}/u.exec(reading.text.slice(statement.unitEnd))?.[0] ?? "";
  if (partial.test(before) || rest.test(behind)) return false;
  if (/[^的]{2}的$/u.test(before)) return after !== "";
  if (modified.test(after)) return true;
  const isHead = before === "" || definite.test(before);
  return isHead && noun !== "" && (definite.test(before) || among.test(mention.behind.slice(noun.length)));
}

const isFirst = (
  { mention, plan }: Counted,
  again: Counted,
  { mention: { partial, elsewhen, others } }: TakenUpWords,
): boolean => {
  if (plan || partial.test(mention.before) || elsewhen.test(mention.before) || others.test(mention.before))
    return false;
  const { reading, statement } = again.mention;
  return mention.reading !== reading || mention.statement.sentence !== statement.sentence;
};

/** The one count that has most of its words, where no other has as many; or the one that its name alone is a digit away from. */
function namedBy(again: Counted, earlier: readonly Counted[], words: TakenUpWords): Counted | null {
  const shared = earlier.map((first) => ({ first, count: sharedBy(first, again).length }));
  const most = Math.max(0, ...shared.map(({ count }) => count));
  const best = shared.filter(({ count }) => count === most).map(({ first }) => first);
  const isKnown = most >= leastShared && most * 2 >= again.topics.length;
  const named = isKnown ? best : best.filter(({ value }) => isWithin(value, again.value, around));
  const first = isKnown ? named[0] : named.find((each) => isNamesake(each, again, words));
  if (most === 0 || first === undefined || named.some(({ value }) => value !== first.value)) return null;
  const isSlip =
    isOneDigitApart(first.value, again.value) &&
    isWithin(first.value, again.value, isKnown ? farthest : nearest);
  return isSlip && !isNarrower(first, again, words) ? first : null;
}

const leastShared = 2;

const sharedBy = (first: Counted, again: Counted): readonly string[] =>
  again.topics.filter((topic) => first.topics.includes(topic));

/** 党员352名 and “对325名党员”: the name alone, and nothing else is said of either. */
function isNamesake(first: Counted, again: Counted, { names, mention: { people } }: TakenUpWords): boolean {
  const [name, ...more] = names(again.text);
  const own = names(first.text);
  const { before, unit } = again.mention;
  if (unit === people && before.endsWith("的")) return false;
  const isAlone = own.length === 1 || (first.mention.noun !== "" && names(first.mention.before).length === 0);
  return more.length === 0 && name === own[0] && isAlone;
}

const isWithin = (a: number, b: number, most: number): boolean => Math.max(a, b) <= Math.min(a, b) * most;
/** One of several wholes that are no further away may be meant. */
const around = 1.5;
const nearest = 1.2;
const farthest = 1.4;

const isNarrower = (a: Counted, b: Counted, { narrows }: TakenUpWords): boolean => {
  const [one, other] = [narrows(a.text), narrows(b.text)];
  return one.some((word) => !other.includes(word)) || other.some((word) => !one.includes(word));
};

/** It counts what another of that sentence counts, or two others together. */
function isPart(value: number, { mention, unit }: Counted, told: readonly Counted[]): boolean {
  const near = told.filter(
    (other) =>
      other.unit === unit &&
      other.mention.reading === mention.reading &&
      other.mention.statement.sentence === mention.statement.sentence,
  );
  return near.some(
    (one) => one.value === value || near.some((other) => other !== one && one.value + other.value === value),
  );
}
