import { wordAt } from "./lexicon";
import type { WordModel } from "./wordModel";
import { besideOne } from "./wordModel";

/** A change of one character of two, and the words before and after it. */
export interface SlipCandidate {
  readonly written: string;
  readonly meant: string;
  /** Which of the two characters is changed. */
  readonly changed: 0 | 1;
  /** Up to five characters on either side. */
  readonly left: string;
  readonly right: string;
  /** The words as written, and as they would stand, with the index of the changed one. */
  readonly before: readonly string[];
  readonly words: readonly string[];
  readonly index: number;
  readonly word: string;
  /** By how much the sentence becomes likelier, as ln of a ratio; by how much more than with the second best change. */
  readonly gain: number;
  readonly margin: number;
  readonly model: WordModel;
}

/** What speaks for a change or against it. Weights are ln of odds, fitted on clean official texts and on spoilt ones. */
interface SlipSign {
  readonly id: string;
  readonly weight: number;
  value(candidate: SlipCandidate): number;
}

const flag = (holds: boolean): number => Number(holds);

/** The pieces of the division as written that hold the two characters, and what stands on either side. */
function piecesOf({ before, left }: SlipCandidate): { readonly first: number; readonly last: number } {
  return { first: wordAt(before, left.length).index, last: wordAt(before, left.length + 1).index };
}

const signs: readonly SlipSign[] = [
  { id: "likelier", weight: 0.44, value: ({ gain }) => Math.min(gain, 20) },
  { id: "alone", weight: 0.59, value: ({ margin }) => Math.min(margin, 6) },
  {
    id: "beside what is before",
    weight: 1,
    value: ({ model, words, index, word }) => flag(besideOne(model.neighbours, words[index - 1], word)),
  },
  {
    id: "beside what follows",
    weight: 1.4,
    value: ({ model, words, index, word }) => flag(besideOne(model.neighbours, word, words[index + 1])),
  },
  { id: "nothing before", weight: 0.8, value: ({ index }) => flag(index === 0) },
  { id: "nothing follows", weight: 1.1, value: ({ index, words }) => flag(index === words.length - 1) },
  {
    id: "often beside",
    weight: 2.65,
    value: ({ model, words, index, word }) =>
      flag(
        besideOne(model.closeNeighbours, words[index - 1], word) ||
          besideOne(model.closeNeighbours, word, words[index + 1]),
      ),
  },
  { id: "rare word", weight: -0.24, value: ({ model, word }) => Math.min(model.lexicon.cost(word), 14) },
  { id: "word of three", weight: 1.9, value: ({ word }) => flag(word.length === 3) },
  { id: "word of four", weight: 2.75, value: ({ word }) => flag(word.length >= 4) },
  {
    id: "both characters alone",
    weight: 1.55,
    value: (candidate) => {
      const { first, last } = piecesOf(candidate);
      return flag(candidate.before[first]?.length === 1 && candidate.before[last]?.length === 1);
    },
  },
  {
    id: "same sound",
    weight: 1.45,
    value: ({ model, written, meant, changed }) =>
      flag(model.sameSound(written.charAt(changed), meant.charAt(changed))),
  },
  {
    id: "as written beside what is before",
    weight: -1,
    value: (candidate) => {
      const { first } = piecesOf(candidate);
      return flag(
        besideOne(candidate.model.neighbours, candidate.before[first - 1], candidate.before[first]),
      );
    },
  },
  {
    id: "as written beside what follows",
    weight: -0.4,
    value: (candidate) => {
      const { last } = piecesOf(candidate);
      return flag(besideOne(candidate.model.neighbours, candidate.before[last], candidate.before[last + 1]));
    },
  },
];
const base = -7.5;

/** ln of the odds that the change is right. */
export const slipWeight = (candidate: SlipCandidate): number =>
  signs.reduce((sum, sign) => sum + sign.weight * sign.value(candidate), base);
