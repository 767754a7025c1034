import type { TextRange } from "../../core/text/range";

/** Every place of some words in the paragraphs of a text, in order; letters are found whatever their case. */
export function findWords(texts: readonly string[], words: string): readonly TextRange[] {
  if (words === "") return [];
  const wanted = lower(words);
  const found: TextRange[] = [];
  texts.forEach((text, paragraph) => {
    const searched = lower(text);
    for (let at = searched.indexOf(wanted); at >= 0; at = searched.indexOf(wanted, at + wanted.length))
      found.push({ paragraph, start: at, end: at + wanted.length });
  });
  return found;
}

/** A few letters become two in small letters: they stay, as offsets would tell of other places. */
const lower = (text: string): string => {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return Array.from(text, (letter) => {
    const one = letter.toLowerCase();
    return one.length === letter.length ? one : letter;
  }).join("");
};
