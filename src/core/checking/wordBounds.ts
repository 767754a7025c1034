import type { Lexicon } from "./lexicon";
import { divide } from "./lexicon";

export interface WordPlace {
  readonly word: string;
  /** Offsets in the text, UTF-16, half-open. */
  readonly start: number;
  readonly end: number;
}

const window = 6;

/** The words in the likeliest division of the text around the place, as far as they touch it. */
export function wordsAt(text: string, start: number, end: number, lexicon: Lexicon): readonly WordPlace[] {
  const left = /\p{Script=Han}{0,99}$/u.exec(text.slice(Math.max(0, start - window), start))?.[0] ?? "";
  const right = /^\p{Script=Han}*/u.exec(text.slice(end, end + window))?.[0] ?? "";
  const places: WordPlace[] = [];
  let at = start - left.length;
  for (const word of divide(left + text.slice(start, end) + right, lexicon).words) {
    if (at < end && at + word.length > start) places.push({ word, start: at, end: at + word.length });
    at += word.length;
  }
  return places;
}

/**
 * Whether the characters only meet where one word ends and the next begins (不予｜期限, 解决｜择校): a boundary lies inside,
 * and a word of two characters or more reaches out of the place on one side, on the other side too or stands alone there.
 */
export function joinsWords(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  const places = wordsAt(text, start, end, lexicon);
  if (places.length !== 2) return false;
  const [first, second] = places;
  return (first?.start ?? start) < start || (second?.end ?? end) > end;
}
