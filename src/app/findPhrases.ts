import { formulations } from "../catalog/phrases/formulations";
import { phrases } from "../catalog/phrases/index";
import { searchWords } from "../catalog/phrases/searchWords";
import { problemChains } from "../catalog/phrases/problemChains";
import { pinyinReadings } from "../catalog/phrases/pinyin";
import type { Phrase } from "../core/writing/phrase";
import { readReadings } from "../core/writing/readings";
import { indexPhrases } from "../core/writing/searchPhrases";
import type { PhraseIndex } from "../core/writing/searchPhrases";

/** The person's own phrases, the office's and the product's, ready to be searched; of one id the nearer to the person. */
export function phraseIndex(own: readonly Phrase[], office: readonly Phrase[] = []): PhraseIndex {
  const mine = new Set(own.map(({ id }) => id));
  const theirs = office.filter(({ id }) => !mine.has(id));
  return indexPhrases([...own, ...theirs, ...phrases], readReadings(pinyinReadings), searchWords);
}

/** Other ways to say it: of the same purpose, section, topic and voice, in the catalogue's order. */
export const otherWays = (phrase: Phrase): readonly Phrase[] =>
  phrases.filter(
    ({ sort, role, topic, voice }) =>
      sort === phrase.sort && role === phrase.role && topic === phrase.topic && voice === phrase.voice,
  );

const chains = new Map(problemChains.map(([problem, ...answers]) => [problem, answers]));

/** The cause and the step that belong to a problem; none for any other phrase. */
export const answersOf = ({ id }: Phrase): readonly Phrase[] =>
  (chains.get(id) ?? []).flatMap((answer) => phrases.find((phrase) => phrase.id === answer) ?? []);

/** The documents that a text names or that its formulations rest on, each once, in its order. */
export function basisOf(text: string): readonly string[] {
  const named = [...text.matchAll(/《[^》]{1,200}》/gu)].map(([name]) => name);
  const short = formulations.flatMap(({ words, document }) =>
    document !== null && text.includes(`“${words}”`) ? [document] : [],
  );
  return [...new Set([...named, ...short])];
}
