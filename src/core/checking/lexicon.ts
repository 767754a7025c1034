/** What is a word, and how much it costs to meet it: −ln of its share of all words, so that rare words cost more. */
export interface Lexicon {
  /** Infinity for what is no word; a character alone always has a cost. */
  cost(word: string): number;
  isCommon(word: string): boolean;
  /** Whether it is a word that official writing hardly uses. */
  isUnusual(word: string): boolean;
  /** The common words, in no order that means anything. */
  commonWords(): Iterable<string>;
  /** Whether the two characters stand together in a common word. */
  inCommonWord(pair: string): boolean;
}

const step = 0.75;
const leastCost = 2;
/** A character that stands in no list. */
const strangerCost = 17;

interface Entry {
  readonly word: string;
  readonly cost: number;
  readonly common: boolean;
}

/**
 * Reads `手A段b机C|…` as `scripts/words.mjs` writes it: what follows a character, and a letter for the cost of each word.
 *
 * @param unusual the same of words that official writing hardly uses
 */
export function readLexicon(table: string, unusual = ""): Lexicon {
  const entries = new Map<string, Entry>();
  const pairs = new Set<string>();
  for (const entry of [...entriesOf(table), ...entriesOf(unusual)]) {
    const { word, common } = entry;
    entries.set(word, entry);
    if (common) for (let at = 0; at < word.length - 1; at++) pairs.add(word.slice(at, at + 2));
  }
  const rare = new Set([...entriesOf(unusual)].map(({ word }) => word));
  return {
    cost: (word) => entries.get(word)?.cost ?? (word.length === 1 ? strangerCost : Infinity),
    isCommon: (word) => entries.get(word)?.common ?? false,
    isUnusual: (word) => rare.has(word),
    *commonWords() {
      for (const { word, common } of entries.values()) if (common) yield word;
    },
    inCommonWord: (pair) => pairs.has(pair),
  };
}

function* entriesOf(table: string): Generator<Entry> {
  for (const group of table.split("|")) {
    const first = group.charAt(0);
    // eslint-disable-next-line regexp/no-super-linear-move -- our own table: every word ends in a letter
    for (const { 1: rest = "", 2: letter = "" } of group.slice(1).matchAll(/([^A-Za-z]*)([A-Za-z])/gu)) {
      const common = letter >= "a";
      yield { word: first + rest, cost: costOf(letter, common), common };
    }
  }
}

const costOf = (letter: string, common: boolean): number =>
  leastCost + step * (letter.charCodeAt(0) - (common ? 97 : 65));

const longestWord = 6;

/** The likeliest division of a run of characters into words, and what it costs altogether. */
export function divide(
  text: string,
  lexicon: Lexicon,
): { readonly cost: number; readonly words: readonly string[] } {
  const best = new Float64Array(text.length + 1).fill(Infinity);
  const length = new Uint8Array(text.length + 1);
  best[0] = 0;
  for (let at = 0; at < text.length; at++)
    for (let size = 1; size <= Math.min(longestWord, text.length - at); size++) {
      const total = (best[at] ?? 0) + lexicon.cost(text.slice(at, at + size));
      if (total >= (best[at + size] ?? 0)) continue;
      best[at + size] = total;
      length[at + size] = size;
    }
  const words: string[] = [];
  for (let end = text.length; end > 0; end -= length[end] ?? 1)
    words.unshift(text.slice(end - (length[end] ?? 1), end));
  return { cost: best[text.length] ?? 0, words };
}

/** Which of the words covers the offset, and where it stands. */
export function wordAt(
  words: readonly string[],
  offset: number,
): { readonly index: number; readonly start: number; readonly end: number } {
  let end = 0;
  const index = words.findIndex((word) => (end += word.length) > offset);
  return { index, start: end - (words[index]?.length ?? 0), end };
}
