import { divide, wordAt } from "./lexicon";
import { slipWeight } from "./slipSigns";
import type { LikelySlip, WordModel } from "./wordModel";

/** What the signs must come to, as ln of odds; more between quotation marks, where names and coined words stand. */
const threshold = 1.5;
const coined = 0.9;
const window = 5;

/**
 * Two characters that never stand together in right text, where one change of one of them gives a common word that fits the
 * sentence far better (`slipSigns.ts`). Linear: only pairs never seen are looked at, in a window of twelve characters.
 * Two that stand side by side only across the edge of a longer word (国家|强) are seen as little as others where the
 * sentence has each of them alone (有待家强).
 */
export function* likelySlips(text: string, model: WordModel): Generator<LikelySlip> {
  for (const { 0: run, index } of text.matchAll(/\p{Script=Han}{2,}/gu)) {
    const least = threshold + (isQuoted(text, index, run) ? coined : 0);
    const alone = standAlone(run, model);
    for (let at = 0; at < run.length - 1; at++) {
      const written = run.slice(at, at + 2);
      if (isSeen(written, alone.has(at) && alone.has(at + 1), model)) continue;
      if (isParallel(run, at, model) || isParallel(run, at - 1, model)) continue;
      const change = bestChange(run, at, model, least);
      if (change === null) continue;
      yield { start: index + at, end: index + at + 2, written, ...change };
      at++;
    }
  }
}

const isSeen = (written: string, bothAlone: boolean, { seenPairs }: WordModel): boolean =>
  seenPairs.has(written) || (!bothAlone && seenPairs.has(`${written.charAt(0)}|${written.charAt(1)}`));

/** 深学细悟, at 学: a coined wording of two halves, each led by such a character, is made anew every year. */
const isParallel = (run: string, at: number, { parallelLeads }: WordModel): boolean =>
  at >= 1 &&
  at + 2 < run.length &&
  parallelLeads.has(run.charAt(at - 1)) &&
  parallelLeads.has(run.charAt(at + 1));

/** The offsets of characters that are words by themselves. */
function standAlone(run: string, { lexicon }: WordModel): ReadonlySet<number> {
  const alone = new Set<number>();
  let at = 0;
  for (const { length } of divide(run, lexicon).words) {
    if (length === 1) alone.add(at);
    at += length;
  }
  return alone;
}

const isQuoted = (text: string, start: number, run: string): boolean =>
  run.length <= 8 && /[“‘《]/u.test(text.charAt(start - 1));

interface Change {
  readonly meant: string;
  readonly changed: 0 | 1;
}

interface Weighed extends Change {
  readonly word: string;
  readonly gain: number;
  /** The words after the change, and which of them was changed. */
  readonly words: readonly string[];
  readonly index: number;
}

function bestChange(
  run: string,
  at: number,
  model: WordModel,
  least: number,
): Pick<LikelySlip, "meant" | "word"> | null {
  const left = run.slice(Math.max(0, at - window), at);
  const right = run.slice(at + 2, at + 2 + window);
  const written = run.slice(at, at + 2);
  const before = divide(left + written + right, model.lexicon);
  const weighed: Weighed[] = [];
  for (const { meant, changed } of changesOf(written, model)) {
    const { cost, words } = divide(left + meant + right, model.lexicon);
    const { index, start, end } = wordAt(words, left.length + changed);
    const word = words[index] ?? "";
    // The word must hold both characters.
    if (start > left.length || end < left.length + 2 || !model.lexicon.isCommon(word)) continue;
    weighed.push({ meant, changed, word, words, index, gain: before.cost - cost });
  }
  const [best, second] = weighed.sort((a, b) => b.gain - a.gain);
  if (best === undefined) return null;
  const margin = second === undefined ? Infinity : best.gain - second.gain;
  const weight = slipWeight({ ...best, margin, written, left, right, before: before.words, model });
  return weight < least ? null : { meant: best.meant, word: best.word };
}

/** Every pair of a common word that one change of one character gives. */
function* changesOf(written: string, { lexicon, takenFor }: WordModel): Generator<Change> {
  const first = written.charAt(0);
  const second = written.charAt(1);
  for (const other of takenFor(first))
    if (lexicon.inCommonWord(other + second)) yield { meant: other + second, changed: 0 };
  for (const other of takenFor(second))
    if (lexicon.inCommonWord(first + other)) yield { meant: first + other, changed: 1 };
}
