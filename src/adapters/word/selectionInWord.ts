import type { TextRange } from "../../core/text/range";
import { textRange } from "../../core/text/range";
import { wordText } from "./wordText";

/**
 * Where the person's selection begins, as far as its first paragraph holds it. `unknown`: no paragraph that was read
 * has this text, so that the document has changed since; or equal ones can not be told apart.
 */
export type FoundSelection =
  | { readonly kind: "at"; readonly place: TextRange }
  | { readonly kind: "unknown"; readonly changed: boolean };

/**
 * One round trip where the paragraph's text stands once among those read last, else two.
 * @param texts of the paragraphs as they were read last
 */
export async function readSelection(
  context: Word.RequestContext,
  texts: readonly string[],
): Promise<FoundSelection> {
  const selection = context.document.getSelection();
  const paragraph = selection.paragraphs.getFirst();
  const start = selection.getRange("Start");
  const before = paragraph.getRange("Start").expandTo(start);
  selection.load("text");
  paragraph.load("text,tableNestingLevel");
  before.load("text");
  await context.sync();
  const text = wordText(paragraph.text).text;
  const first = texts.indexOf(text);
  if (first < 0) return { kind: "unknown", changed: true };
  let index = first;
  if (texts.includes(text, first + 1)) {
    // A range out of a table takes in whole rows: it can not be counted by.
    if (paragraph.tableNestingLevel > 0) return { kind: "unknown", changed: false };
    index = await paragraphsUntil(context, start);
    if (texts[index] !== text) return { kind: "unknown", changed: true };
  }
  const from = Math.min(wordText(before.text).text.length, text.length);
  const to = Math.min(from + wordText(selection.text).text.length, text.length);
  return { kind: "at", place: textRange(index, from, to) };
}

async function paragraphsUntil(context: Word.RequestContext, place: Word.Range): Promise<number> {
  const { paragraphs } = context.document.body.getRange("Start").expandTo(place);
  paragraphs.load("items/text");
  await context.sync();
  return paragraphs.items.length - 1;
}
