import { addTo } from "../groups";
import type { CountedThing } from "./countedThings";
import { countedThings, edge, isNear, lastClause } from "./countedThings";
import { meansAll, takesUp } from "./countIndex";
import { isTransposed } from "./digitSlips";
import { inRole } from "./findIn";
import type { Rereference } from "./rereferences";
import type { CheckMaterial } from "./reading";

/** How a language of reports names what is counted once more. */
export interface NamesakeWords {
  /** Where the words of a stretch end; a verb, a particle or a preposition is no part of a noun. */
  readonly words: (text: string) => readonly { readonly end: number; readonly isName: boolean }[];
  /** A name that is counted may have these words before it or go without: 廉政, 岗位. */
  readonly attribute: RegExp;
  /** … or these within: 记录报告有关事项. */
  readonly idle: RegExp;
  /** … or these behind it: 任务清单52项 are 52项任务. */
  readonly container: RegExp;
  /** Words of a clause that a figure of some of them stands in: 其中, 抽查. */
  readonly partial: RegExp;
  /** Others' things: 结对, 兄弟. */
  readonly others: RegExp;
  /** People, of whom a number may always be some. */
  readonly crowd: RegExp;
  /** Behind what is of one kind: 类, 方面的. */
  readonly kind: RegExp;
  /** At the head of a clause: 走访, 排查. */
  readonly deeds: RegExp;
  /** Said of all of them: 全部, 逐项. */
  readonly all: RegExp;
  /** What is told of the others behind: 其余1个. */
  readonly rest: RegExp;
  /** Behind the name of a thing, who stands at its head: 党支部书记. */
  readonly chief: RegExp;
  /** Left of a figure that goes on with a list of them: 6个党总支、. */
  readonly listed: RegExp;
  /** Says nothing of a deed, wherever it stands: 今年, 已, 对; with `g`. */
  readonly quiet: RegExp;
  /** Behind a deed that is taken up: 排查出的. */
  readonly done: RegExp;
  /** How often, where words of a part are looked for: 每半年. */
  readonly rhythm: RegExp;
  /** The unit of people: 名. */
  readonly people: string;
  /** What each of some things has one of. */
  readonly pairs: readonly { readonly one: RegExp; readonly each: RegExp; readonly unit: string }[];
  /** Places that one comes to: 到12个社区. */
  readonly visited: RegExp;
  /** That there are so many: 现有, 下辖. */
  readonly stands: RegExp;
}

export interface Namesake extends Rereference {
  /** Not where the smaller number may be some of the greater one. */
  readonly sure: boolean;
}

/** A noun that is counted, number first, and how its clause comes to it. */
interface Again {
  readonly thing: CountedThing;
  readonly noun: string;
  readonly lead: "head" | "visited" | "deed";
  /** Characters of the deed, for a lead of this kind. */
  readonly deed: string;
}

/**
 * “小区党支部39个” and “37个小区党支部牵头…”: a thing that is counted with its number first is one that was counted before,
 * where its whole name, ended by a known word, has one other value in its unit, and the two are near.
 */
export function* namesakes(material: CheckMaterial, words: NamesakeWords): Generator<Namesake> {
  const told = material.readings
    .filter(({ place }) => place === "body")
    .flatMap((reading) => [...countedThings(reading)]);
  const byUnit = new Map<string, CountedThing[]>();
  for (const each of told)
    if ((byUnit.get(each.unit)?.length ?? 0) < mostOfUnit) addTo(byUnit, each.unit, each);
  let compared = 0;
  for (const thing of told) {
    const again = againOf(thing, words);
    if (again === null || compared++ >= mostCompared) continue;
    const first = firstOf(again, byUnit.get(thing.unit) ?? [], material, words);
    if (first === null) continue;
    const sure = isSure(again, first, words);
    yield { noun: again.noun, first: first.statement, again: thing.statement, sure };
  }
}

/** So many figures are compared with so many others of their unit. */
const mostCompared = 300;
const mostOfUnit = 400;

const shortest = 2;
const longest = 10;

function againOf(thing: CountedThing, words: NamesakeWords): Again | null {
  if (words.partial.test(lastClause(thing.before)) || words.others.test(lastClause(thing.before)))
    return null;
  const lead = leadOf(thing, words);
  if (lead === null) return null;
  const noun = lead.lead === "visited" ? placeOf(thing, words) : nounOf(thing, words);
  return noun === null ? null : { thing, noun, ...lead };
}

/** The run of names behind the figure, up to a known word of another kind or to one that means all of them. */
function nounOf({ after }: CountedThing, { words, all, chief }: NamesakeWords): string | null {
  const text = after.replace(/^的/u, "");
  let end = nameEnd(words(text.slice(0, all.exec(text)?.index ?? text.length)));
  if (meansAll.test(text.slice(end))) end -= chief.exec(text.slice(0, end))?.[0].length ?? 0;
  return end < shortest || end > longest ? null : text.slice(0, end);
}

function nameEnd(words: ReturnType<NamesakeWords["words"]>): number {
  let end = 0;
  for (const word of words) {
    if (!word.isName) break;
    end = word.end;
  }
  return end;
}

/** “到12个社区调研指导”: of places that one comes to, the first name alone. */
function placeOf({ after }: CountedThing, { words }: NamesakeWords): string | null {
  const [first] = words(after);
  return first?.isName === true && first.end >= shortest ? after.slice(0, first.end) : null;
}

function leadOf(thing: CountedThing, words: NamesakeWords): Pick<Again, "lead" | "deed"> | null {
  const { reading, statement, before } = thing;
  const left = reading.text.slice(Math.max(0, statement.range.start - 16), statement.range.start);
  const clause = lastClause(before).replace(/^.*[、“”]/u, "");
  if (takesUp.test(edge(thing)) || words.listed.test(left)) return { lead: "head", deed: "" };
  if (words.visited.test(clause)) return { lead: "visited", deed: "" };
  const deed = clause.replace(words.quiet, "").replace(words.done, "");
  return deed.length >= 2 && deed.length <= 6 ? { lead: "deed", deed } : null;
}

function firstOf(
  again: Again,
  others: readonly CountedThing[],
  material: CheckMaterial,
  words: NamesakeWords,
): CountedThing | null {
  const { thing, noun } = again;
  const isPlan = inRole(material, "next-steps", thing.reading.paragraph);
  if (isPlan && again.lead !== "head") return null;
  const named = others.filter((other) => other !== thing && names(other, noun, words));
  const exact = named.filter((other) => isExact(other, noun, words));
  const standing = exact.filter((other) => words.stands.test(lastClause(other.before)));
  const told = ([standing, exact].find((group) => group.length > 0) ?? named)
    .filter(({ reading }) => !inRole(material, "next-steps", reading.paragraph))
    .filter((other) => again.lead !== "deed" || hasDeed(other, again.deed) || isShuffled(other, again));
  const [first] = told;
  if (first === undefined || told.some(({ statement }) => statement.value !== first.statement.value))
    return null;
  return !isTogether(first, again) && agree(again, first, words) ? first : null;
}

/** “接收群众信访132件” and “办理的123件群众信访”: digits that changed places say what two deeds do not. */
const isShuffled = ({ statement }: CountedThing, { thing, noun }: Again): boolean =>
  noun.length >= 4 && isTransposed(statement.value, thing.statement.value);

const hasDeed = ({ before, after }: CountedThing, deed: string): boolean =>
  lastClause(before).includes(deed) || after.includes(deed);

/** In one sentence without a semicolon or a clause between them: there one may be some of the other. */
function isTogether(first: CountedThing, { thing, noun, lead }: Again): boolean {
  if (!isNear(first, thing)) return false;
  const [a, b] = [first.statement, thing.statement].sort((x, y) => x.range.start - y.range.start);
  const between = thing.reading.text.slice(a?.unitEnd, b?.range.start);
  return (
    !between.includes("；") && !(lead === "head" && noun.length >= 4 && /，[^，\d]{6,}，$/u.test(between))
  );
}

/** Whether the two values can only be one that was told wrong. */
function agree(again: Again, first: CountedThing, words: NamesakeWords): boolean {
  const { thing, noun, lead } = again;
  const [now, before] = [thing.statement.value, first.statement.value];
  const clause = lastClause(first.before);
  if (!nearlyEqual(now, before) || words.partial.test(clause) || words.others.test(clause)) return false;
  const stands = words.stands.test(clause);
  if (lead === "deed") return true;
  // There are not more of them than there are.
  if (lead === "visited") return stands && now > before;
  const rest = clauseBehind(thing);
  if (words.crowd.test(noun) || words.rest.test(rest)) return false;
  return noun.length > shortest || (words.all.test(rest) && (stands || words.container.test(clause)));
}

const nearlyEqual = (a: number, b: number): boolean =>
  a !== b && (Math.min(a, b) * 10 >= Math.max(a, b) * 7 || isTransposed(a, b));

const isSure = ({ thing, noun, lead }: Again, first: CountedThing, { all }: NamesakeWords): boolean =>
  lead !== "head" ||
  noun.length > longestShared ||
  thing.statement.value > first.statement.value ||
  all.test(clauseBehind(thing));

/** 党支部: shorter names are those of things of which some may be meant. */
const longestShared = 3;

const clauseBehind = ({ reading, statement }: CountedThing): string =>
  /^[^。；]{0,24}/u.exec(reading.text.slice(statement.unitEnd))?.[0] ?? "";

/** The name ends before the figure, or begins behind it. */
const names = (
  { before, after }: CountedThing,
  noun: string,
  { container, idle }: NamesakeWords,
): boolean => {
  const clause = before.replace(/[“”]/gu, "").replace(idle, "");
  return (
    clause.endsWith(noun) ||
    clause.replace(container, "").endsWith(noun) ||
    after.replace(/^的/u, "").startsWith(noun)
  );
};

/** Nothing that may narrow it stands before it. */
function isExact(other: CountedThing, noun: string, words: NamesakeWords): boolean {
  const behind = nounOf(other, words);
  if (other.after.replace(/^的/u, "").startsWith(noun)) return behind === noun;
  const clause = lastClause(other.before).replace(/^.*、/u, "").replace(words.container, "");
  const head = clause.slice(0, clause.length - noun.length).replace(words.attribute, "");
  return head === "" || words.words(head).at(-1)?.isName === false;
}
