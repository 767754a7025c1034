import type { TextRange } from "../../core/text/range";
import { isOfficeError } from "./inWord";
import { searchText } from "./searchPlace";
import { rawRange, wordText } from "./wordText";
import type { WordText } from "./wordText";

/** Selects the place, or the whole paragraph where no search leads there. False when the place is gone. */
export async function revealInWord(context: Word.RequestContext, range: TextRange): Promise<boolean> {
  const paragraphs = context.document.body.paragraphs;
  paragraphs.load("items/text");
  await context.sync();
  const item = paragraphs.items[range.paragraph];
  if (item === undefined) return false;
  const text = wordText(item.text);
  if (range.start < 0 || range.end < range.start || range.end > text.text.length) return false;
  if (!queueSelection(item, text, range)) item.select();
  try {
    await context.sync();
  } catch (cause) {
    // Word reads the paragraph otherwise than its text says: the paragraph is shown instead.
    if (!isOfficeError(cause) || cause.code !== "ItemNotFound") throw cause;
    item.select();
    await context.sync();
  }
  return true;
}

const longestPiece = 200;
const literally = { matchCase: true, matchWildcards: false };

/**
 * Word goes to a place without another round trip when the place is the first hit of something: of a text that
 * begins with it and is the first of its kind in the paragraph, or within what follows such a text before it.
 */
function queueSelection(item: Word.Paragraph, text: WordText, { start, end }: TextRange): boolean {
  if (start === text.text.length) return false;
  const from = rawRange(text, start, Math.max(end, start + 1));
  const inner = searchText(text.raw.slice(from.start, Math.min(from.end, from.start + longestPiece)));
  if (inner === null) return false;
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
  else return false;
  const place = around.search(inner, literally).getFirst();
  if (end > start) place.select();
  else place.select("Start");
  return true;
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
