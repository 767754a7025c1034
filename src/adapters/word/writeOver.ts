import type { Operation } from "./writeInOrder";
import { inWordsTerms } from "./textWrites";
import { wordText } from "./wordText";

/**
 * Writes over a range and reads, in the same request, what went: Word can not compare before it writes.
 * @param after in Word's terms @param expected what was found there, in ours
 */
export function writeOver(
  range: Word.Range,
  after: string,
  expected: string,
): Required<Pick<Operation, "write" | "overwritten">> {
  let written: Word.Range | null = null;
  return {
    write: () => {
      range.load("text");
      if (after === "") range.delete();
      else written = range.insertText(after, "Replace");
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
