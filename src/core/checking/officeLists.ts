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

export interface OfficeLists {
  readonly wrongWords: readonly WordEntry[];
  readonly formalNames: readonly WordEntry[];
  readonly yearPhrases: readonly YearEntry[];
}

export const noOfficeLists: OfficeLists = { wrongWords: [], formalNames: [], yearPhrases: [] };

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
