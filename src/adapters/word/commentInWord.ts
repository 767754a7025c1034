import type { TextRange } from "../../core/text/range";
import { isOfficeError } from "./inWord";
import { placeWithin } from "./placeWithin";
import { asRead } from "./wordText";
import type { WordText } from "./wordText";

/** Comments on the words, or on the whole paragraph where no search leads there. False when other words stand there. */
export async function commentInWord(
  context: Word.RequestContext,
  range: TextRange,
  {
    expected,
    words,
    texts,
  }: { readonly expected: string; readonly words: string; readonly texts: readonly WordText[] },
): Promise<boolean> {
  const paragraphs = context.document.body.paragraphs;
  paragraphs.load("items/text");
  await context.sync();
  const item = paragraphs.items[range.paragraph];
  if (item === undefined) return false;
  const text = asRead(item, texts[range.paragraph]);
  if (text.text.slice(range.start, range.end) !== expected) return false;
  const whole = (): Word.Range => item.getRange("Content");
  const place = await placeWithin(context, item, text, range);
  (place ?? whole()).insertComment(words);
  try {
    await context.sync();
  } catch (cause) {
    // Word reads the paragraph otherwise than its text says.
    if (!isOfficeError(cause) || cause.code !== "ItemNotFound") throw cause;
    whole().insertComment(words);
    await context.sync();
  }
  return true;
}
