import { formulations } from "../catalog/phrases/formulations";
import { phrases } from "../catalog/phrases/index";
import { pinyinReadings } from "../catalog/phrases/pinyin";
import type { Phrase } from "../core/writing/phrase";
import { readReadings } from "../core/writing/readings";
import { indexPhrases } from "../core/writing/searchPhrases";
import type { PhraseIndex } from "../core/writing/searchPhrases";

/** The product's phrases and the person's own, ready to be searched. */
export const phraseIndex = (own: readonly Phrase[]): PhraseIndex =>
  indexPhrases([...own, ...phrases], readReadings(pinyinReadings));

/** Other ways to say it: of the same purpose, section, topic and voice, in the catalogue's order. */
export const otherWays = (phrase: Phrase): readonly Phrase[] =>
  phrases.filter(
    ({ sort, role, topic, voice }) =>
      sort === phrase.sort && role === phrase.role && topic === phrase.topic && voice === phrase.voice,
  );

/** The documents that a text names or that its formulations rest on, each once, in its order. */
export function basisOf(text: string): readonly string[] {
  const named = [...text.matchAll(/《[^》]+》/gu)].map(([name]) => name);
  const short = formulations.flatMap(({ words, document }) =>
    document !== null && text.includes(`“${words}”`) ? [document] : [],
  );
  return [...new Set([...named, ...short])];
}
