import type { Operation } from "./writeInOrder";
import { inWordsTerms } from "./textWrites";
import { wordText } from "./wordText";

/** A name for the words that are written; or the control around them, which carries one, goes. */
export type TagWrite = { readonly kind: "put"; readonly tag: string } | { readonly kind: "takeOff" };

/**
 * Writes over a range and reads, in the same request, what went: Word can not compare before it writes.
 * @param after in Word's terms @param expected what was found there, in ours
 */
export function writeOver(
  range: Word.Range,
  after: string,
  expected: string,
  tag: TagWrite | null = null,
): Required<Pick<Operation, "write" | "overwritten">> {
  let written: Word.Range | null = null;
  return {
    write: () => {
      range.load("text");
      if (after === "") range.delete();
      else {
        written = range.insertText(after, "Replace");
        if (tag?.kind === "put") nameWords(written, tag.tag);
      }
      if (tag?.kind === "takeOff") range.parentContentControl.delete(true);
    },
    overwritten: () => {
      const found = wordText(range.text).text;
      if (found === expected) return null;
      const words = inWordsTerms(found);
      return {
        found,
        restore: () => {
          if (written === null) range.insertText(words, "Start");
          else written.insertText(words, "Replace");
        },
      };
    },
  };
}

/** A control that a reader sees nothing of. */
function nameWords(words: Word.Range, tag: string): void {
  const control = words.insertContentControl();
  control.tag = tag;
  control.appearance = "Hidden";
}
