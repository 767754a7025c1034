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

/**
 * A piece of text that begins where the place begins, long enough to be the paragraph's first of its kind; within
 * it the place is the first hit. So Word can go there without another round trip.
 */
function queueSelection(item: Word.Paragraph, text: WordText, { start, end }: TextRange): boolean {
  if (start === text.text.length) return false;
  const from = rawRange(text, start, Math.max(end, start + 1));
  const inner = searchText(text.raw.slice(from.start, Math.min(from.end, from.start + longestPiece)));
  if (inner === null) return false;
  for (let length = from.end - from.start; length <= longestPiece; length *= 2) {
    const piece = text.raw.slice(from.start, from.start + length);
    const outer = searchText(piece);
    if (outer === null) return false;
    if (text.raw.indexOf(piece) !== from.start) continue;
    const options = { matchCase: true, matchWildcards: false };
    const found = item.search(outer, options).getFirst();
    const place = outer === inner ? found : found.search(inner, options).getFirst();
    if (end > start) place.select();
    else place.select("Start");
    return true;
  }
  return false;
}
