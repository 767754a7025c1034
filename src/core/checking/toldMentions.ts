import type { Ground, Stretch } from "../filling/compare/stretch";
import { groundOf, stretchOf } from "../filling/compare/stretch";
import type { Token, TokenKind } from "../filling/lexicon";
import { isOneDigitApart, isTransposed } from "./digitSlips";
import type { Mention, MentionWords } from "./mentions";

/** A mention with the words that it is compared by. */
export interface Told {
  readonly mention: Mention;
  readonly plan: boolean;
  /** All that its clause says of it. */
  readonly clause: Stretch;
  readonly ground: Ground;
  /** What is counted, with the deed that is taken up. */
  readonly thing: Stretch;
  /** … its name alone. */
  readonly name: Stretch;
  /** It sums up what was told by parts. */
  readonly total: boolean;
  /** How the clause comes to a name behind its number; null where the name stands before it. */
  readonly lead: "head" | "deed" | "middle" | null;
}

/** “发现问题14个、9个，共23个”: a total counts what the figures before it count. */
export function toldIn(mentions: readonly Mention[], plan: boolean, words: MentionWords): readonly Told[] {
  let last: Told | null = null;
  let parts: Told[] = [];
  return mentions.map((mention) => {
    const own = toldOf(mention, plan, words);
    const isTotal = mention.noun === "" && words.totals.test(mention.before);
    const told: Told =
      isTotal && last !== null && isNear(last, own) && last.mention.unit === mention.unit
        ? {
            ...own,
            clause: last.clause,
            ground: groundOf(parts.map(({ clause }) => clause)),
            thing: last.thing,
            name: last.name,
            total: true,
          }
        : own;
    if (told.thing.text === "") return told;
    parts = last !== null && isNear(last, told) ? [...parts, told] : [told];
    last = told;
    return told;
  });
}

export function toldOf(mention: Mention, plan: boolean, words: MentionWords): Told {
  const { before, after, noun } = mention;
  const left = words.tokens(before);
  const right = words.tokens(noun);
  const clause = stretchOf([...left, ...right]);
  const isDeed = before.endsWith("的") || after.startsWith("的");
  const lead = isDeed ? "deed" : before === "" || words.idle.test(before) ? "head" : "middle";
  return {
    mention,
    plan,
    clause,
    ground: groundOf([clause]),
    thing: noun === "" ? clause : stretchOf(isDeed ? [...left, ...right] : right),
    name: stretchOf(noun === "" ? objectOf(left) : right),
    total: false,
    lead: noun === "" ? null : lead,
  };
}

const ends: ReadonlySet<TokenKind> = new Set<TokenKind>(["support", "verb", "preposition", "filler", "step"]);

/** The names behind the last verb. */
const objectOf = (tokens: readonly Token[]): readonly Token[] =>
  tokens.slice(tokens.findLastIndex(({ kind }) => ends.has(kind)) + 1);

export const isNear = ({ mention: a }: Told, { mention: b }: Told): boolean =>
  a.reading === b.reading && a.statement.sentence === b.statement.sentence;

export const valueOf = ({ mention }: Told): number => mention.statement.value;

/** Numbers that may be one and a slip of it; shares and amounts only where a digit is another, or two changed places. */
export function isSlip(a: Told, b: Told, most: number): boolean {
  const [less, more] = [valueOf(a), valueOf(b)].sort((x, y) => x - y) as [number, number];
  if (less === more) return false;
  if (/[%元]$/u.test(a.mention.unit)) return more <= less * most && isOneDigitApart(less, more);
  return more <= less * most || more - less === 1 || isTransposed(less, more);
}
