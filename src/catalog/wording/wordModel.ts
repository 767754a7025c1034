import { readFilter } from "../../core/checking/bloomFilter";
import { readLexicon } from "../../core/checking/lexicon";
import type { WordModel } from "../../core/checking/wordModel";
import { otherForms, readConfusions, sameSound, soundsOfWord } from "./confusions";
import { closeNeighbours, neighbours, seenPairs, unusualWords, words } from "./wordTables";

let model: WordModel | null = null;

/** The tables of `wordTables.ts`, read when a check first asks for them. */
export function wordModel(): WordModel {
  if (model === null) {
    const close = readFilter(closeNeighbours);
    const others = readFilter(neighbours);
    model = {
      lexicon: readLexicon(words, unusualWords),
      seenPairs: readFilter(seenPairs),
      neighbours: { has: (words) => close.has(words) || others.has(words) },
      closeNeighbours: close,
      takenFor: readConfusions(),
      sameSound,
      soundsOfWord,
      otherForms,
      parallelLeads: new Set("深细真实严快精常广早勤善敢能会齐同共互边重强稳笃力"),
      complements: new Set("到给在向至往"),
    };
  }
  return model;
}
