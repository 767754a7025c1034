import { addTo } from "../groups";
import { isMet, meet, shareMet } from "../filling/compare/stretch";
import type { TokenKind } from "../filling/lexicon";
import { inRole } from "./findIn";
import type { Mention, MentionWords } from "./mentions";
import { mentionsIn } from "./mentions";
import type { Namesake } from "./namesakes";
import type { CheckMaterial } from "./reading";
import type { Told } from "./toldMentions";
import { isNear, isSlip, toldIn, toldOf, valueOf } from "./toldMentions";

/**
 * One thing told twice in other words, with two numbers that are a slip apart: what a place takes up with the number first
 * (“自查发现问题23个” … “自查出的32个问题中”), and what two clauses say alike whatever stands between their words.
 */
export function* sameCounts(material: CheckMaterial, words: MentionWords): Generator<Namesake> {
  const told = material.readings
    .filter(({ place }) => place === "body")
    .flatMap((reading) => {
      const plan = inRole(material, "next-steps", reading.paragraph);
      return toldIn([...mentionsIn(reading, words)], plan, words);
    })
    .filter(({ mention }) => !words.others.test(mention.before));
  const byUnit = firstsByUnit(told, words);
  for (const again of told.slice(0, mostCompared)) {
    if (words.partial.test(again.mention.before)) continue;
    const others = (byUnit.get(again.mention.unit) ?? []).filter((other) => isElsewhere(other, again));
    const same = takenUpBy(again, others, words) ?? retold(again, others, words);
    if (same === null || !isBefore(same.first, again)) continue;
    const { first, noun } = same;
    yield { noun, first: first.mention.statement, again: again.mention.statement, sure: true };
  }
}

function firstsByUnit(told: readonly Told[], words: MentionWords): ReadonlyMap<string, readonly Told[]> {
  const byUnit = new Map<string, Told[]>();
  for (const each of told)
    if ((byUnit.get(each.mention.unit)?.length ?? 0) < mostOfUnit && isFirst(each, words))
      addTo(byUnit, each.mention.unit, each);
  return byUnit;
}

/** So many figures are compared with so many others of their unit. */
const mostCompared = 400;
const mostOfUnit = 400;

const isFirst = ({ mention, plan }: Told, { elsewhen }: MentionWords): boolean =>
  !plan && !elsewhen.test(mention.before);

const nameOf = ({ mention, name }: Told): string => mention.noun || name.text || mention.before.slice(-8);

const isElsewhere = (a: Told, b: Told): boolean => !isNear(a, b);

interface Same {
  readonly first: Told;
  readonly noun: string;
}

/** By the whole name behind the number, or the longest shorter one that was counted before. */
function takenUpBy(again: Told, others: readonly Told[], words: MentionWords): Same | null {
  for (const noun of [again.mention.noun, ...again.mention.shorter]) {
    const own = noun === again.mention.noun ? again : withName(again, noun, words);
    const found = takenUp(own, others, words);
    if (found !== "unknown") return found === null ? null : { first: found, noun };
  }
  return null;
}

function withName(told: Told, noun: string, words: MentionWords): Told {
  const mention = { ...told.mention, noun };
  return toldOf(mention, told.plan, words);
}

/** What the name behind the number takes up: the one thing counted before whose clause says all of the name. */
function takenUp(again: Told, others: readonly Told[], words: MentionWords): Told | "unknown" | null {
  const { lead, thing } = again;
  if (lead === null) return null;
  const named = others.filter(
    (other) => saysAll(other, again) && hasHead(other, again) && !isNarrower(other, again),
  );
  if (named.length === 0) return "unknown";
  if (isUnclear(again, others, named)) return null;
  const standing = named.filter(({ total, mention: { before } }) => total || words.stands.test(before));
  const exact = named.filter(({ name }) => name.text === again.name.text);
  const groups = thing.text.length < shortest ? [standing] : [standing, exact, named];
  const [first, ...more] = groups.find((group) => group.length > 0) ?? [];
  if (first === undefined || more.some((other) => valueOf(other) !== valueOf(first))) return null;
  // Of what is told elsewhere with this value this place may speak.
  if (named.some((other) => valueOf(other) === valueOf(again))) return null;
  return means(again, first, words) && isSlip(again, first, meansAll(again, words) ? widest : wide)
    ? first
    : null;
}

/** “47个风险点中”, “47个风险点逐一”: nothing but all of them. */
const meansAll = ({ mention, lead }: Told, words: MentionWords): boolean =>
  lead !== "middle" && (words.all.test(restOf(mention)) || words.among.test(restOf(mention)));

const shortest = 2;

/** “记录事项43条”, “会议记录32条” and “34条记录”: a short name that something else has as well. */
const isUnclear = (again: Told, others: readonly Told[], named: readonly Told[]): boolean =>
  again.thing.text.length <= shortest &&
  others.some((other) => saysAll(other, again) && !named.includes(other));

/** Whether all of them are meant, and not some that are told without a word for it. */
function means(again: Told, first: Told, words: MentionWords): boolean {
  const { mention, lead } = again;
  const all = words.all.test(restOf(mention)) || words.whole.test(mention.before);
  const more = valueOf(again) > valueOf(first) && words.stands.test(first.mention.before);
  if (lead === "middle") return (all && !again.plan) || more;
  if (all || more || words.among.test(restOf(mention))) return true;
  if (again.thing.text.length <= common) return lead === "deed" && mention.unit !== words.people;
  return lead === "deed" || mention.unit !== words.people;
}

/** Names of so few characters are those of things of which some may be meant. */
const common = 3;
const restOf = ({ behind, noun }: Mention): string => behind.slice(noun.length, noun.length + reach);

/** So far behind the name stands what says that all of them are meant. */
const reach = 14;

/** Two clauses that say the same, but for words that say little. */
function retold(again: Told, others: readonly Told[], words: MentionWords): Same | null {
  if (again.plan || saysOf(again) < leastRetold) return null;
  const same = others.filter(
    (other) => isBefore(other, again) && saysSame(other, again) && saysSame(again, other),
  );
  const [first] = same;
  if (first === undefined || same.some((other) => valueOf(other) !== valueOf(first))) return null;
  if (isDoneBySome(first, words) !== isDoneBySome(again, words)) return null;
  if (isOfPart(first, words) || isOfPart(again, words)) return null;
  return isSlip(again, first, closest) ? { first, noun: nameOf(again) } : null;
}

const leastRetold = 4;

const slight: ReadonlySet<TokenKind> = new Set<TokenKind>(["step", "verb", "weak"]);

/** Characters of the words that say of what kind the thing is. */
const saysOf = ({ clause }: Told): number =>
  clause.owner.filter(({ kind, text }) => !slight.has(kind) && text !== "整改").length;

const isBefore = ({ mention: a }: Told, { mention: b }: Told): boolean =>
  a.reading.paragraph < b.reading.paragraph ||
  (a.reading === b.reading && a.statement.range.start < b.statement.range.start);

const narrow: ReadonlySet<TokenKind> = new Set<TokenKind>([
  "scope",
  "people",
  "negation",
  "step",
  "noun",
  "unknown",
]);

/** Every word of the one is said by the other but for a deed and an attribute. */
const saysSame = ({ clause }: Told, { ground }: Told): boolean =>
  clause.owner.every((token, at) => !narrow.has(token.kind) || isMet(clause.text, at, token, ground));

const isDoneBySome = ({ mention }: Told, { some }: MentionWords): boolean => some.test(headOf(mention));
const isOfPart = ({ mention }: Told, { parts }: MentionWords): boolean => parts.test(headOf(mention));

/** The sentence up to the figure. */
function headOf({ reading, statement: { sentence, range } }: Mention): string {
  const start = reading.sentences[sentence]?.start ?? range.start;
  return reading.text.slice(Math.max(start, range.start - 60), range.start);
}

const covered = 0.75;

/** The clause of the first says what the name of the second says. */
const saysAll = (first: Told, { thing }: Told): boolean =>
  shareMet(meet(thing, first.ground, everyPair), 0) >= covered;

/** … and what the first counts, its last word, is in the second. */
function hasHead({ thing }: Told, { ground }: Told): boolean {
  const last = thing.owner.at(-1);
  return last !== undefined && isMet(thing.text, thing.text.length - 1, last, ground);
}

const narrows: ReadonlySet<TokenKind> = new Set<TokenKind>(["scope", "negation"]);

/** 女党员 are not the 党员 that are spoken of. */
const isNarrower = ({ thing }: Told, { ground }: Told): boolean =>
  thing.owner.some((token, at) => narrows.has(token.kind) && !isMet(thing.text, at, token, ground));

const everyPair = (): number => 1;

const wide = 1.36;
const widest = 2;
const closest = 1.26;
