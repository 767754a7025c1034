import type { Lexicon, Token, TokenKind } from "../lexicon";
import { plainWords, segment } from "../segment";

/** How much a word says of what is counted. */
const weights: Readonly<Record<TokenKind, number>> = {
  filler: 0,
  support: 0,
  preposition: 0,
  verb: 0.35,
  weak: 0.4,
  crowd: 0.5,
  step: 0.9,
  scope: 1,
  people: 1,
  negation: 1.2,
  noun: 1,
  unknown: 1,
};

/** Words prepared for being held against others: canonical text, by its characters. */
export interface Stretch {
  readonly tokens: readonly Token[];
  /** The words that weigh, joined. */
  readonly text: string;
  /** Weight of each character of `text`, and the token it is of. */
  readonly weight: readonly number[];
  readonly owner: readonly Token[];
}

/** 1 of 1—6月, 2025: time and numbers name nothing, but for a hotline's: 12345. */
const digitsOnly = /^(?!(?:12|95|96)\d{3}$)[\d.．]+$/u;

export const emptyStretch: Stretch = { tokens: [], text: "", weight: [], owner: [] };

export function stretchOf(tokens: readonly Token[]): Stretch {
  let text = "";
  const weight: number[] = [];
  const owner: Token[] = [];
  for (const token of tokens) {
    const share = weights[token.kind];
    if (share === 0 || digitsOnly.test(token.text)) continue;
    text += token.text;
    for (let at = 0; at < token.text.length; at++) {
      weight.push(share);
      owner.push(token);
    }
  }
  return { tokens, text, weight, owner };
}

const parts = /[，。；：、,;:（）()/／\-—＋+\s]+/u;

/** Words of a ledger's label. */
export const labelTokens = (text: string, lexicon: Lexicon): readonly Token[] =>
  plainWords(text)
    .split(parts)
    .filter((part) => part !== "")
    .flatMap((part) => segment(lexicon.wholes.get(part) ?? part, lexicon));

/** Words to be met: whole words and pairs of characters. */
export interface Ground {
  readonly words: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
}

export function groundOf(stretches: readonly Stretch[]): Ground {
  const words = new Set<string>();
  const pairs = new Set<string>();
  for (const { tokens, text } of stretches) {
    for (const token of tokens) words.add(token.text);
    for (let at = 0; at + 2 <= text.length; at++) pairs.add(text.slice(at, at + 2));
  }
  return { words, pairs };
}

/** Rarity of a pair of characters, 0 to 1: what half a ledger's names contain says little. */
export type Rarity = (pair: string) => number;

export interface Met {
  /** Weight of what must be met. */
  readonly size: number;
  /** Weight of what is met. */
  readonly met: number;
}

export const isMet = (text: string, at: number, token: Token, { words, pairs }: Ground): boolean =>
  words.has(token.text) ||
  (at > 0 && pairs.has(text.slice(at - 1, at + 1))) ||
  (at + 1 < text.length && pairs.has(text.slice(at, at + 2)));

/** How much of a stretch is met on a ground, character by character. */
export function meet({ text, weight, owner }: Stretch, ground: Ground, rarity: Rarity): Met {
  let size = 0;
  let met = 0;
  for (let at = 0; at < text.length; at++) {
    const token = owner[at];
    if (token === undefined) continue;
    const pair = at + 1 < text.length ? text.slice(at, at + 2) : text.slice(at - 1, at + 1);
    const share = (weight[at] ?? 0) * (0.3 + 0.7 * rarity(pair));
    size += share;
    if (isMet(text, at, token, ground)) met += share;
  }
  return { size, met };
}

export const shareMet = ({ size, met }: Met, empty: number): number => (size === 0 ? empty : met / size);

/** The words of a stretch that are met, for showing. */
export function wordsMet({ text, owner }: Stretch, ground: Ground): readonly string[] {
  const found: string[] = [];
  let run = "";
  for (let at = 0; at <= text.length; at++) {
    const token = owner[at];
    if (token !== undefined && isMet(text, at, token, ground)) run += text.charAt(at);
    else if (run !== "") {
      found.push(run);
      run = "";
    }
  }
  return found;
}
