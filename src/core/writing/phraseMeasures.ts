import type { Readings, SpokenText } from "./readings";
import { spokenText } from "./readings";

/** What is looked at of a phrase. */
export interface SearchedText {
  /** Words of the text and the tags, slots as masks, a variable as everything that may stand for it. */
  readonly text: string;
  /** What it is about: the names of its topic. */
  readonly about: string;
  readonly spoken: SpokenText;
}

/** 0 = not met, 1 = met as well as can be. */
export type WordMeasure = (searched: SearchedText) => number;

export const latin = /^[a-z]+$/u;

/** The word as it is typed, or by its first letters or in pinyin. */
export function exactly(word: string): WordMeasure {
  if (!latin.test(word)) {
    const apart = gapped(word, 3);
    return ({ text, about }) =>
      stands(text.indexOf(word), 1) || (about.includes(word) ? 0.7 : 0) || stands(text.search(apart), 0.5);
  }
  return ({ text, spoken: { initials, syllables } }) => {
    let best = stands(text.indexOf(word), 1);
    if (word.length >= 2) best = Math.max(best, metIn(initials, word, 0.8));
    // What is read in full can not do better than first letters that stand as early.
    if (word.length >= 3 && best < 0.7) best = Math.max(best, metIn(syllables, word, 0.7));
    return best;
  };
}

/** The first reading counts as given, the others less. */
function metIn(readings: readonly string[], word: string, weight: number): number {
  let best = 0;
  for (let variant = 0; variant < readings.length && best === 0; variant++)
    best = stands(readings[variant]?.indexOf(word) ?? -1, variant === 0 ? weight : 0.4);
  return best;
}

/** The characters in their order with at most so many others between two: 理论中心组 for 理论学习中心组. */
const gapped = (word: string, between: number): RegExp =>
  new RegExp(
    Array.from(word, (character) => character.replace(/[\\^$.*+?()[\]{}|/-]/u, "\\$&")).join(
      `.{0,${between}}`,
    ),
    "u",
  );

/** Words that stand early in a phrase are what it is about. */
const stands = (at: number, weight: number): number => (at < 0 ? 0 : weight * (1 - Math.min(at, 100) / 400));

/** All words into which a longer one was taken apart. */
export function together(parts: readonly string[]): WordMeasure {
  const measures = parts.map(exactly);
  return (entry) => {
    let sum = 0;
    for (const measure of measures) {
      const one = measure(entry);
      if (one === 0) return 0;
      sum += one;
    }
    return (0.9 * sum) / measures.length;
  };
}

/** Another character of the same sound, one letter too many or in the wrong place, most pairs of characters in common. */
export function nearly(word: string, readings: Readings): WordMeasure {
  if (latin.test(word)) {
    const asLetters = word.length > longestInitials ? () => false : nearSpelling(word, false);
    const apart = word.length > longestInitials ? null : gapped(word, 2);
    const asSyllables = nearSpelling(word, true);
    return ({ spoken: { initials, syllables } }) =>
      initials.some((letters) => asLetters(letters) || (apart?.test(letters) ?? false)) ||
      syllables.some(asSyllables)
        ? 0.4
        : 0;
  }
  // Two syllables are the sound of too many words (酒驾 → 研究加强).
  const sounds = word.length < 3 ? [] : spokenText(word, readings).syllables;
  const pairs = Array.from({ length: Math.max(0, word.length - 1) }, (_one, at) => word.slice(at, at + 2));
  return ({ text, spoken }) => {
    if (sounds.some((sound) => spoken.syllables.some((syllables) => syllables.includes(sound)))) return 0.6;
    const shared = pairs.filter((pair) => text.includes(pair)).length / Math.max(1, pairs.length);
    return shared >= 0.5 ? 0.5 * shared : 0;
  };
}

/** More letters are never typed as first letters. */
const longestInitials = 8;

/**
 * Whether a word stands in letters but for one fault: a letter too many, two neighbours changed about, and where
 * `loose` a letter left out or a wrong one. A short word has no neighbours worth looking at. With one fault the
 * beginning or the end of the word is as it should be: only where one of them stands is looked closer.
 */
function nearSpelling(word: string, loose: boolean): (letters: string) => boolean {
  const { length } = word;
  if (length < 4) return () => false;
  const half = Math.floor((length - 2) / 2);
  const starts = Array.from({ length: length + 1 }, (_one, index) => word.slice(0, index));
  const rests = Array.from({ length: length + 2 }, (_one, index) => word.slice(index));
  const head = starts[half] ?? "";
  const tail = rests[length - half] ?? "";
  const goesOn = (letters: string, at: number): boolean => {
    let same = half;
    while (same < length && letters[at + same] === word[same]) same++;
    const here = at + same;
    const rest = (index: number): string => rests[index] ?? "";
    return (
      letters.startsWith(rest(same + 1), here) ||
      (loose && (letters.startsWith(rest(same), here + 1) || letters.startsWith(rest(same + 1), here + 1))) ||
      (letters[here] === word[same + 1] &&
        letters[here + 1] === word[same] &&
        letters.startsWith(rest(same + 2), here + 2))
    );
  };
  const cameFrom = (letters: string, end: number): boolean => {
    let same = half;
    while (same < length && letters[end - 1 - same] === word[length - 1 - same]) same++;
    const here = end - same;
    const start = (size: number): string => starts[Math.max(0, size)] ?? "";
    const left = length - same;
    return (
      letters.endsWith(start(left - 1), here) ||
      (loose && (letters.endsWith(start(left), here - 1) || letters.endsWith(start(left - 1), here - 1))) ||
      (letters[here - 1] === word[left - 2] &&
        letters[here - 2] === word[left - 1] &&
        letters.endsWith(start(left - 2), here - 2))
    );
  };
  return (letters) => {
    for (let at = letters.indexOf(head); at >= 0; at = letters.indexOf(head, at + 1))
      if (goesOn(letters, at)) return true;
    for (let at = letters.indexOf(tail); at >= 0; at = letters.indexOf(tail, at + 1))
      if (cameFrom(letters, at + half)) return true;
    return false;
  };
}
