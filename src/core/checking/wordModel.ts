import type { StringFilter } from "./bloomFilter";
import type { Lexicon } from "./lexicon";

/** How a language is usually written, in tables (`catalog/wording/wordModel.ts`). */
export interface WordModel {
  readonly lexicon: Lexicon;
  /**
   * Two characters that stand together somewhere in right text, `a|b` where only across the edge of a longer word; of those
   * alone that one change could make a common word.
   */
  readonly seenPairs: StringFilter;
  /** `word word` that stand beside one another in right text. */
  readonly neighbours: StringFilter;
  /** The same of words of two characters or more that do so often. */
  readonly closeNeighbours: StringFilter;
  /** Characters for which this one is easily written. */
  readonly takenFor: (character: string) => Iterable<string>;
  readonly sameSound: (a: string, b: string) => boolean;
  /** Every reading of a word of two characters. */
  readonly soundsOfWord: (word: string) => readonly string[];
  /** Pairs of characters, in either order, that words may differ in without a slip. */
  readonly otherForms: ReadonlySet<string>;
  /** Characters that lead the halves of a coined wording of four: 深学细悟, 真抓实干. */
  readonly parallelLeads: ReadonlySet<string>;
  /** Characters that any verb may take before where something goes: 传到末端. */
  readonly complements: ReadonlySet<string>;
}

/** Two characters that are probably not what was meant. */
export interface LikelySlip {
  /** Offsets of the two characters in the text, UTF-16, half-open. */
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly meant: string;
  /** The word that stands there after the change: of two characters or more. */
  readonly word: string;
}

/** `word word` where both are there. */
export const besideOne = (filter: StringFilter, before?: string, after?: string): boolean =>
  before !== undefined && after !== undefined && filter.has(`${before} ${after}`);
