import type { StringFilter } from "./bloomFilter";
import type { Lexicon } from "./lexicon";
import { divide } from "./lexicon";

/** How a language is usually written, in tables (`catalog/wording/wordModel.ts`). */
export interface WordModel {
  readonly lexicon: Lexicon;
  /** Two characters that stand together somewhere in right text. */
  readonly seenPairs: StringFilter;
  /** `word word` that stand beside one another in right text. */
  readonly neighbours: StringFilter;
  /** Characters for which this one is easily written. */
  readonly takenFor: (character: string) => Iterable<string>;
}

export interface LikelySlip {
  /** Offsets of the two characters in the text, UTF-16, half-open. */
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly meant: string;
  /** The word that stands there after the change: of two characters or more. */
  readonly word: string;
  /** Which of the two characters is changed. */
  readonly changed: 0 | 1;
}

/** How much likelier the sentence has to become, as ln of a ratio. */
const threshold = 11;
/** What it is worth that the word stands beside its neighbour in right text, and that the characters meet there. */
const attested = 2;
const meeting = 2;
/** The second best change must be so much less likely. */
const margin = 2;
/** Between quotation marks stand names and coined words. */
const coined = 3;
const window = 5;

/**
 * Two characters that never stand together in right text, where exactly one change of one of them gives a common word
 * that makes the whole sentence far likelier. Linear: only pairs never seen are looked at, in a window of twelve characters.
 */
export function* likelySlips(text: string, model: WordModel): Generator<LikelySlip> {
  for (const { 0: run, index } of text.matchAll(/\p{Script=Han}{2,}/gu)) {
    const least = threshold + (isQuoted(text, index, run) ? coined : 0);
    for (let at = 0; at < run.length - 1; at++) {
      const written = run.slice(at, at + 2);
      if (model.seenPairs.has(written)) continue;
      const change = bestChange(run, at, model, least);
      if (change === null) continue;
      yield { start: index + at, end: index + at + 2, written, ...change };
      at++;
    }
  }
}

const isQuoted = (text: string, start: number, run: string): boolean =>
  run.length <= 8 && /[“‘《]/u.test(text.charAt(start - 1));

interface Change {
  readonly meant: string;
  readonly word: string;
  readonly changed: 0 | 1;
}

interface Weighed extends Change {
  readonly gain: number;
  readonly bonus: number;
}

function bestChange(run: string, at: number, model: WordModel, least: number): Change | null {
  const left = run.slice(Math.max(0, at - window), at);
  const right = run.slice(at + 2, at + 2 + window);
  const written = run.slice(at, at + 2);
  const weighed: Weighed[] = [];
  let before: number | null = null;
  for (const { meant, changed } of changesOf(written, model)) {
    before ??= divide(left + written + right, model.lexicon).cost;
    const { cost, words } = divide(left + meant + right, model.lexicon);
    const index = indexAt(words, left.length + changed);
    const word = words[index] ?? "";
    if (word.length < 2 || !model.lexicon.isCommon(word)) continue;
    const bonus = bonusOf(model, words, index, left.slice(-1) + meant + right.slice(0, 1), left !== "");
    weighed.push({ meant, changed, word, gain: before - cost, bonus });
  }
  const [best, second] = weighed.sort((a, b) => b.gain - a.gain);
  if (best === undefined || best.gain + best.bonus < least) return null;
  return second !== undefined && second.gain > best.gain - margin ? null : best;
}

/** Every pair of a common word that one change of one character gives. */
function* changesOf(
  written: string,
  { lexicon, takenFor }: WordModel,
): Generator<Pick<Change, "meant" | "changed">> {
  const first = written.charAt(0);
  const second = written.charAt(1);
  for (const other of takenFor(first))
    if (lexicon.inCommonWord(other + second)) yield { meant: other + second, changed: 0 };
  for (const other of takenFor(second))
    if (lexicon.inCommonWord(first + other)) yield { meant: first + other, changed: 1 };
}

/** Which of the words covers the offset. */
function indexAt(words: readonly string[], offset: number): number {
  let end = 0;
  return words.findIndex((word) => (end += word.length) > offset);
}

/** What stands around the changed word: its neighbours, and the characters where they meet (`around`: one on either side). */
function bonusOf(
  { neighbours, seenPairs }: WordModel,
  words: readonly string[],
  index: number,
  around: string,
  hasLeft: boolean,
): number {
  const [before, word = "", after] = [words[index - 1], words[index], words[index + 1]];
  const known =
    (before !== undefined && neighbours.has(`${before} ${word}`)) ||
    (after !== undefined && neighbours.has(`${word} ${after}`));
  const meetsLeft = !hasLeft || seenPairs.has(around.slice(0, 2));
  const end = hasLeft ? 3 : 2;
  const meetsRight = around.length <= end || seenPairs.has(around.slice(end - 1));
  return (known ? attested : 0) + meeting * (Number(meetsLeft) + Number(meetsRight) - 1);
}
