import type { RoleId } from "../report/reportKind";
import type { Phrase, Voice } from "./phrase";
import { maskSlots } from "./phrase";
import type { Readings, SpokenText } from "./readings";
import { spokenText } from "./readings";

interface IndexedPhrase {
  readonly phrase: Phrase;
  /** Words of the text and the tags, slots as masks. */
  readonly text: string;
  readonly spoken: SpokenText;
}

export interface PhraseIndex {
  readonly entries: readonly IndexedPhrase[];
  readonly readings: Readings;
}

/** Prepares phrases once; a search reads the index alone. */
export const indexPhrases = (phrases: readonly Phrase[], readings: Readings): PhraseIndex => ({
  readings,
  entries: phrases.map((phrase) => {
    const text = [maskSlots(phrase.text).toLowerCase(), ...(phrase.tags ?? [])].join(" ");
    return { phrase, text, spoken: spokenText(text, readings) };
  }),
});

export interface PhraseWish {
  /** Words parted by blanks, all of which must be met; Chinese, pinyin or first letters. "" = everything that suits. */
  readonly words: string;
  /** The section the person writes in; its phrases come first. */
  readonly role: RoleId | null;
  readonly voice: Voice | null;
  /** Phrases that name a later event are left out; null = not known. */
  readonly year: number | null;
  readonly favourites: ReadonlySet<string>;
  /** Ids, the last used first. */
  readonly recent: readonly string[];
  /** At most so many answers. */
  readonly limit: number;
}

export interface PhraseHit {
  readonly phrase: Phrase;
  /** What first letters stand for in it; null where the words are no first letters. */
  readonly spelt: string | null;
  readonly score: number;
}

/** Phrases that meet the words, the best first; where nothing does, those that come near (one wrong character or letter). */
export function searchPhrases(index: PhraseIndex, wish: PhraseWish): readonly PhraseHit[] {
  const words = wish.words
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== "");
  const exact = hitsOf(
    index,
    wish,
    words.map((word) => exactly(word)),
  );
  if (exact.length > 0 || words.length === 0) return exact;
  return hitsOf(
    index,
    wish,
    words.map((word) => nearly(word, index.readings)),
  );
}

/** 0 = not met, 1 = met as well as can be. */
type Measure = (entry: IndexedPhrase) => number;

function hitsOf(index: PhraseIndex, wish: PhraseWish, measures: readonly Measure[]): readonly PhraseHit[] {
  const recent = new Map(wish.recent.map((id, place) => [id, place]));
  const hits: PhraseHit[] = [];
  const common = new Map<string, number>();
  for (const entry of index.entries) {
    const score = scoreOf(entry, wish, measures);
    if (score === null) continue;
    const spelt = speltBy(entry, wish.words);
    if (spelt !== null) common.set(spelt, (common.get(spelt) ?? 0) + 1);
    hits.push({ phrase: entry.phrase, spelt, score: score + suits(entry.phrase, wish, recent) });
  }
  const most = Math.max(1, ...common.values());
  const best: PhraseHit[] = [];
  for (const hit of hits) {
    const usual = hit.spelt === null ? 0 : (common.get(hit.spelt) ?? 0) / most / 2;
    keepBest(best, usual === 0 ? hit : { ...hit, score: hit.score + usual }, wish.limit);
  }
  return best;
}

/** Null where a word is not met, or the phrase belongs to a later year. */
function scoreOf(entry: IndexedPhrase, { year }: PhraseWish, measures: readonly Measure[]): number | null {
  const { from } = entry.phrase;
  if (year !== null && from !== undefined && year < from) return null;
  let score = 0;
  for (const measure of measures) {
    const met = measure(entry);
    if (met === 0) return null;
    score += met;
  }
  return score;
}

/** Takes a hit into the best so far, in their order; of equals the earlier stays before. Cheaper than to sort thousands. */
function keepBest(best: PhraseHit[], hit: PhraseHit, limit: number): void {
  const worst = best.at(-1);
  if (best.length >= limit && (worst === undefined || worst.score >= hit.score)) return;
  let at = best.length;
  while (at > 0 && (best[at - 1]?.score ?? 0) < hit.score) at--;
  best.splice(at, 0, hit);
  if (best.length > limit) best.pop();
}

/** The characters that first letters stand for: among many readings of `zxz` the word that is used most comes first. */
function speltBy({ spoken: { initials, letters } }: IndexedPhrase, words: string): string | null {
  const word = words.trim().toLowerCase();
  const at = latin.test(word) ? (initials[0]?.indexOf(word) ?? -1) : -1;
  return at < 0 ? null : letters.slice(at, at + word.length);
}

function suits(phrase: Phrase, wish: PhraseWish, recent: ReadonlyMap<string, number>): number {
  const place = recent.get(phrase.id);
  return (
    (phrase.role === wish.role ? 0.5 : 0) +
    (wish.voice === null || phrase.voice === wish.voice ? 0.3 : 0) +
    (wish.favourites.has(phrase.id) ? 0.4 : 0) +
    (place === undefined ? 0 : 0.3 / (1 + place))
  );
}

const latin = /^[a-z]+$/u;

function exactly(word: string): Measure {
  if (!latin.test(word)) {
    const apart = gapped(word, 3);
    return ({ text }) => met(text.indexOf(word), 1) || met(text.search(apart), 0.5);
  }
  return ({ text, spoken: { initials, syllables } }) => {
    let best = met(text.indexOf(word), 1);
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
    best = met(readings[variant]?.indexOf(word) ?? -1, variant === 0 ? weight : 0.4);
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
const met = (at: number, weight: number): number => (at < 0 ? 0 : weight * (1 - Math.min(at, 100) / 400));

/** Another character of the same sound, one letter too many or in the wrong place, most pairs of characters in common. */
function nearly(word: string, readings: Readings): Measure {
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
  const sounds = spokenText(word, readings).syllables.filter((sound) => sound.length >= 4);
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
