import type { RoleId } from "../report/reportKind";
import type { Phrase, PhraseSort, PhraseTopic, Voice } from "./phrase";
import { maskSlots } from "./phrase";
import type { SearchedText } from "./phraseMeasures";
import { exactly, latin, nearly, together } from "./phraseMeasures";
import type { PhraseQuery, QueryWord } from "./phraseQuery";
import { readQuery, splitQuery } from "./phraseQuery";
import type { Readings } from "./readings";
import { spokenText } from "./readings";
import { anybody, maySuit } from "./speaker";
import type { Speaker } from "./speaker";

interface IndexedPhrase extends SearchedText {
  readonly phrase: Phrase;
}

/** Words beside the phrases' own by which they are looked for. */
export interface SearchWords {
  /** 问题, 存在问题, 打算, 下一步 …: asks for phrases of that sort. */
  readonly sorts: ReadonlyMap<string, PhraseSort>;
  /** Other names of a topic. */
  readonly topics: Readonly<Partial<Record<PhraseTopic, string>>>;
  /** What may stand for a variable. */
  readonly variables: Readonly<Record<string, string>>;
}

export interface PhraseIndex {
  readonly entries: readonly IndexedPhrase[];
  readonly readings: Readings;
  readonly words: SearchWords;
  /** All texts one after another: a run of characters that stands in none of them is no word. */
  readonly all: string;
}

const noWords: SearchWords = { sorts: new Map(), topics: {}, variables: {} };

/** Prepares phrases once; a search reads the index alone. */
export function indexPhrases(
  phrases: readonly Phrase[],
  readings: Readings,
  words: SearchWords = noWords,
): PhraseIndex {
  const entries = phrases.map((phrase) => {
    const said = maskSlots(phrase.text).replace(
      /\{(\w+)\}/gu,
      (whole, name: string) => words.variables[name] ?? whole,
    );
    const text = [said.toLowerCase(), ...(phrase.tags ?? [])].join(" ");
    return { phrase, text, about: words.topics[phrase.topic] ?? "", spoken: spokenText(text, readings) };
  });
  const all = entries.map(({ text, about }) => `${text}\n${about}`).join("\n");
  return { entries, readings, words, all };
}

export interface PhraseWish {
  /** Words parted by blanks, all of which must be met; Chinese, pinyin or first letters. "" = everything that suits. */
  readonly words: string;
  /** The section the person writes in; its phrases come first. */
  readonly role: RoleId | null;
  readonly voice: Voice | null;
  /** Phrases that name a later event are left out; null = not known. */
  readonly year: number | null;
  /** Phrases for another organ or another kind of institution are left out; absent = not known. */
  readonly speaker?: Speaker;
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

/**
 * Phrases that meet the words, the best first: as they are typed, with the names of sorts as what they ask for, taken
 * apart into words that stand in phrases; where nothing does, those that come near (one wrong character or letter).
 */
export function searchPhrases(index: PhraseIndex, wish: PhraseWish): readonly PhraseHit[] {
  const typed = readQuery(wish.words, index.words.sorts);
  if (typed.words.length === 0 && typed.sort === null) return hitsOf(index, wish, []);
  const plain: PhraseQuery = { sort: null, words: typed.all };
  for (const query of [typed, splitQuery(typed, index), plain, splitQuery(plain, index)]) {
    const hits = hitsOf(index, wish, [ofSort(query.sort), ...query.words.map(met)]);
    if (hits.length > 0) return hits;
  }
  const near = (query: PhraseQuery): readonly PhraseHit[] =>
    hitsOf(index, wish, [ofSort(query.sort), ...query.words.map(({ text }) => nearly(text, index.readings))]);
  const found = near(typed);
  return found.length > 0 || typed.sort === null ? found : near(plain);
}

/** Everything, or what is of the sort alone. */
const ofSort =
  (sort: PhraseSort | null): Measure =>
  ({ phrase }) =>
    sort === null || phrase.sort === sort ? 1 : 0;

const met = ({ text, parts }: QueryWord): Measure => (parts === undefined ? exactly(text) : together(parts));

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
function scoreOf(
  entry: IndexedPhrase,
  { year, speaker = anybody }: PhraseWish,
  measures: readonly Measure[],
): number | null {
  if (!maySuit(entry.phrase, { ...speaker, year })) return null;
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
