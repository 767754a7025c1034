import { isBlank, isDigit, isLatin, isStop, skipBlanks, skipBlanksBack } from "./maskCharacters";
import { countsAfter, datesAfter, namesAfter } from "./maskContext";
import type { Verdict } from "./maskRun";

/** A run of one family's characters and what stands around it. */
export interface MaskPlace {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The characters beside it, "" at the paragraph's ends. */
  readonly before: string;
  readonly after: string;
  readonly single: boolean;
  /** At the paragraph's start, blanks aside. */
  readonly first: boolean;
}

export type Judge = (place: MaskPlace) => Verdict;

export const maskPlace = (text: string, start: number, end: number): MaskPlace => ({
  text,
  start,
  end,
  before: text.charAt(start - 1),
  after: text.charAt(end),
  single: end - start === 1,
  first: skipBlanks(text, 0) >= start,
});

/** A measure word follows. */
export const counts = ({ text, start, end }: MaskPlace): boolean => countsAfter(text, start, end);

/** The word of a date follows. */
export const dates = ({ text, start, end, single }: MaskPlace): boolean => {
  // A lone sign before 日 is a day only behind a month: 进班*日 has a footnote.
  const day = single && text.charAt(end) === "日";
  return datesAfter(text, end) && (!day || text.charAt(skipBlanksBack(text, start) - 1) === "月");
};

/** Something follows that a mask stands before: a measure word, a body or person, the word of a date. */
export const meant = (place: MaskPlace): boolean =>
  counts(place) || namesAfter(place.text, place.end) || dates(place);

export const oneOf = (character: string, characters: string): boolean =>
  character !== "" && characters.includes(character);

/** Letters, digits and signs of names of files, formulas and models. */
export const joins = (character: string): boolean =>
  isLatin(character) || isDigit(character) || oneOf(character, "@/\\&=+＋~^|{}");

/** Letters or digits on either side. */
export const amidLetters = ({ before, after }: MaskPlace): boolean =>
  isLatin(before) || isLatin(after) || isDigit(after);

/** The words around a place up to the next stops, at most twenty characters each way. */
export function clauseAround({ text, start, end }: MaskPlace): string {
  let from = start;
  let to = end;
  while (from > 0 && start - from < 20 && !isStop(text.charAt(from - 1))) from--;
  while (to < text.length && to - end < 20 && !isStop(text.charAt(to))) to++;
  return text.slice(from, to);
}

export const betweenBlanks = ({ before, after }: MaskPlace): boolean => isBlank(before) && isBlank(after);
