import { readFilter } from "../../core/checking/bloomFilter";
import { readLexicon } from "../../core/checking/lexicon";
import type { WordModel } from "../../core/checking/likelySlips";
import { readConfusions } from "./confusions";
import { neighbours, seenPairs, words } from "./wordTables";

let model: WordModel | null = null;

/** The tables of `wordTables.ts`, read when a check first asks for them. */
export function wordModel(): WordModel {
  if (model === null) {
    const confusions = readConfusions();
    model = {
      lexicon: readLexicon(words),
      seenPairs: readFilter(seenPairs),
      neighbours: readFilter(neighbours),
      takenFor: confusions,
    };
  }
  return model;
}
