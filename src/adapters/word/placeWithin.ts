import type { TextRange } from "../../core/text/range";
import { searchText } from "./searchPlace";
import { rawRange } from "./wordText";
import type { WordText } from "./wordText";

const longestPiece = 200;
const literally = { matchCase: true, matchWildcards: false };

/**
 * Word is led to a place without another round trip when the place is the first hit of something: of a text that
 * begins with it and is the first of its kind in the paragraph, or within what follows such a text before it.
 */
export function placeWithin(
  item: Word.Paragraph,
  text: WordText,
  { start, end }: TextRange,
): Word.Range | null {
  if (start === text.text.length) return null;
  const from = rawRange(text, start, Math.max(end, start + 1));
  const inner = searchText(text.raw.slice(from.start, Math.min(from.end, from.start + longestPiece)));
  if (inner === null) return null;
  const behind = firstOfItsKind(text.raw, from.end - from.start, (length) => ({
    start: from.start,
    end: Math.max(from.start + length, from.end),
  }));
  const before = firstOfItsKind(text.raw, 2, (length) => ({ start: from.start - length, end: from.start }));
  let around: Word.Paragraph | Word.Range;
  if (text.raw.indexOf(text.raw.slice(from.start, from.end)) === from.start) around = item;
  else if (behind !== null) around = item.search(behind, literally).getFirst();
  else if (before !== null)
    around = item.search(before, literally).getFirst().getRange("End").expandTo(item.getRange("End"));
  else return null;
  return around.search(inner, literally).getFirst();
}

/** As a search text; null when nothing at the place is the paragraph's first of its kind. */
function firstOfItsKind(
  raw: string,
  shortest: number,
  placeOf: (length: number) => { readonly start: number; readonly end: number },
): string | null {
  for (let length = shortest; length <= longestPiece; length *= 2) {
    const { start, end } = placeOf(length);
    if (start < 0) return null;
    const encoded = searchText(raw.slice(start, end));
    if (encoded !== null && raw.indexOf(raw.slice(start, end)) === start) return encoded;
    if (end >= raw.length) return null;
  }
  return null;
}
