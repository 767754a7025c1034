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
  const hits: PhraseHit[] = [];
  const common = new Map<string, number>();
  const recent = new Map(wish.recent.map((id, place) => [id, place]));
  for (const entry of index.entries) {
    const { from } = entry.phrase;
    if (wish.year !== null && from !== undefined && wish.year < from) continue;
    let score = 0;
    for (const measure of measures) {
      const met = measure(entry);
      score = met === 0 ? Number.NEGATIVE_INFINITY : score + met;
    }
    if (score === Number.NEGATIVE_INFINITY) continue;
    const spelt = speltBy(entry, wish.words);
    if (spelt !== null) common.set(spelt, (common.get(spelt) ?? 0) + 1);
    hits.push({ phrase: entry.phrase, spelt, score: score + suits(entry.phrase, wish, recent) });
  }
  const most = Math.max(1, ...common.values());
  const usual = ({ spelt }: PhraseHit): number => (spelt === null ? 0 : (common.get(spelt) ?? 0) / most / 2);
  return hits
    .map((hit) => ({ ...hit, score: hit.score + usual(hit) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, wish.limit);
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
  return ({ text, spoken }) =>
    Math.max(
      met(text.indexOf(word), 1),
      ...spoken.initials.map((initials, variant) =>
        word.length < 2 ? 0 : met(initials.indexOf(word), variant === 0 ? 0.8 : 0.4),
      ),
      ...spoken.syllables.map((syllables, variant) =>
        word.length < 3 ? 0 : met(syllables.indexOf(word), variant === 0 ? 0.7 : 0.4),
      ),
    );
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
    const others = nearSpellings(word);
    const apart = gapped(word, 2);
    return ({ spoken: { initials, syllables } }) =>
      [...initials, ...syllables].some((spoken) => others.some((other) => spoken.includes(other))) ||
      initials.some((letters) => apart.test(letters))
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

/** One letter left out, or two neighbours changed about; a short word has no neighbours worth looking at. */
function nearSpellings(word: string): readonly string[] {
  if (word.length < 4) return [];
  const letters = Array.from(word);
  const without = letters.map((_letter, at) => word.slice(0, at) + word.slice(at + 1));
  const turned = letters
    .slice(1)
    .map((letter, at) => word.slice(0, at) + letter + (letters[at] ?? "") + word.slice(at + 2));
  return [...new Set([...without, ...turned])];
}
