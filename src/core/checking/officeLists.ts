import type { Severity } from "./finding";

/** Words of an office beside the product's own (`catalog/wording`), in the same form. */
export interface WordEntry {
  readonly wrong: string;
  readonly right: string;
  /** One of these must stand directly before, after. */
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  /** None of these may stand directly before, after. */
  readonly notBefore?: readonly string[];
  readonly notAfter?: readonly string[];
  readonly severity: Severity;
  readonly note: string;
}

/** A wording that belongs to certain report years; null = no limit. */
export interface YearEntry {
  readonly phrase: string;
  readonly from: number | null;
  readonly until: number | null;
  readonly note: string;
  readonly notBefore?: readonly string[];
  readonly notAfter?: readonly string[];
}

/** A fixed set of members that is enumerated whole and in this order (提法). */
export interface SetEntry {
  readonly name: string;
  readonly members: readonly string[];
  /** So many members in a row mean the set even where it is not named; fewer are ordinary words. */
  readonly least: number;
  /** The members belong together, in whatever order (三会一课). */
  readonly anyOrder?: true;
}

/** How often a year a duty has to be done. */
export interface NormEntry {
  /** What is held, as the clause ends before its yearly count. */
  readonly words: readonly string[];
  readonly name: string;
  /** Least number in a year. */
  readonly least: number;
  /** The rule in words. */
  readonly rule: string;
  /** The document that sets it. */
  readonly document: string;
}

/** A character that is typed twice by a slip; not beside the characters named. */
export interface DoubledEntry {
  readonly character: string;
  readonly notBefore: string;
  readonly notAfter: string;
}

export interface OfficeLists {
  readonly wrongWords: readonly WordEntry[];
  readonly formalNames: readonly WordEntry[];
  readonly yearPhrases: readonly YearEntry[];
  readonly formulationSets: readonly SetEntry[];
  readonly frequencyNorms: readonly NormEntry[];
  readonly doubledCharacters: readonly DoubledEntry[];
}

export const noOfficeLists: OfficeLists = {
  wrongWords: [],
  formalNames: [],
  yearPhrases: [],
  formulationSets: [],
  frequencyNorms: [],
  doubledCharacters: [],
};

/** Whether the entry speaks of a word that stands between these two texts. */
export const entryFits = (
  { before, after, notBefore, notAfter }: WordEntry,
  left: string,
  right: string,
): boolean =>
  (before === undefined || before.some((words) => left.endsWith(words))) &&
  (after === undefined || after.some((words) => right.startsWith(words))) &&
  notBefore?.some((words) => left.endsWith(words)) !== true &&
  notAfter?.some((words) => right.startsWith(words)) !== true;
