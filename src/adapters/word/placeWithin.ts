import type { TextRange } from "../../core/text/range";
import { searchPlace, searchText } from "./searchPlace";
import { rawRange } from "./wordText";
import type { WordText } from "./wordText";

const longestPiece = 200;
const literally = { matchCase: true, matchWildcards: false };

/**
 * Word is led to a place without another round trip when the place is the first hit of something, or within a text that
 * begins with it and is the first of its kind in the paragraph. Else its hits are asked for. What Word would have to be
 * told by stretching a range is not asked for: that leaves something to undo (OfficeDev/office-js 2225, 5715).
 * @returns null where no search leads there
 */
export async function placeWithin(
  context: Word.RequestContext,
  item: Word.Paragraph,
  text: WordText,
  { start, end }: TextRange,
): Promise<Word.Range | null> {
  if (start === text.text.length) return null;
  const from = rawRange(text, start, Math.max(end, start + 1));
  const inner = searchText(text.raw.slice(from.start, Math.min(from.end, from.start + longestPiece)));
  if (inner === null) return null;
  if (text.raw.indexOf(text.raw.slice(from.start, from.end)) === from.start)
    return item.search(inner, literally).getFirst();
  const around = firstOfItsKind(text.raw, from.start, from.end - from.start);
  if (around !== null) return item.search(around, literally).getFirst().search(inner, literally).getFirst();
  const place = searchPlace(text.raw, from.start, from.end);
  const literal = place?.kind === "hit" ? searchText(place.hit.literal) : null;
  if (place?.kind !== "hit" || literal === null) return null;
  const hits = item.search(literal, literally);
  hits.load("items/text");
  await context.sync();
  return hits.items.length === place.hit.count ? (hits.items[place.hit.index] ?? null) : null;
}

/** A text from `start` on, as a search text; null when none is the paragraph's first of its kind. */
function firstOfItsKind(raw: string, start: number, shortest: number): string | null {
  for (let length = shortest; length <= longestPiece; length *= 2) {
    const end = start + length;
    const encoded = searchText(raw.slice(start, end));
    if (encoded !== null && raw.indexOf(raw.slice(start, end)) === start) return encoded;
    if (end >= raw.length) return null;
  }
  return null;
}
