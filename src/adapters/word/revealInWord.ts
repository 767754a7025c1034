import type { TextRange } from "../../core/text/range";
import { isOfficeError } from "./inWord";
import { placeWithin } from "./placeWithin";
import { asRead } from "./wordText";
import type { WordText } from "./wordText";

/**
 * Selects the place, or the whole paragraph where no search leads there. False when the place is gone.
 * @param texts as they were read last: what revisions delete is not counted in a paragraph that has not changed since
 */
export async function revealInWord(
  context: Word.RequestContext,
  range: TextRange,
  texts: readonly WordText[],
): Promise<boolean> {
  const paragraphs = context.document.body.paragraphs;
  paragraphs.load("items/text");
  await context.sync();
  const item = paragraphs.items[range.paragraph];
  if (item === undefined) return false;
  const text = asRead(item, texts[range.paragraph]);
  if (range.start < 0 || range.end < range.start || range.end > text.text.length) return false;
  const place = await placeWithin(context, item, text, range);
  if (place === null) item.select();
  else if (range.end > range.start) place.select();
  else place.select("Start");
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
