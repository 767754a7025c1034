/**
 * Word's text of a paragraph beside ours. Ours is the text of the runs joined, a tab "\t", a line break "\n";
 * Word marks some things by control characters (the values of Word's own object model, `WdSpecialCharacter` and
 * the placeholders of its text stream). Offsets are UTF-16.
 */
export interface WordText {
  /** As Word gave it. */
  readonly raw: string;
  /** As the core reads it. */
  readonly text: string;
  /** Where the character with this offset of `text` stands in `raw`; `text.length` gives the end of the last one. */
  readonly rawAt: (offset: number) => number;
}

const lineBreak = "\n";

// One character of Word for one of ours.
const replaced: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    "\u000b": lineBreak, // a line break typed with Shift+Enter
    "\r": lineBreak, // the same in an old host; at the end it is the paragraph mark and is cut before
    "\u001e": "-", // a non-breaking hyphen, which the file keeps as an element, not as a character
  }),
);

// Characters that stand for something that is no text in the file: cell ends, pictures and their anchors, notes,
// comment marks (U+FFFD for a note in some Words), page and column breaks, optional hyphens, the object placeholder.
const dropped = /[\u0001-\u0008\u000c\u000e-\u001d\u001f\ufffc\ufffd]/u;
const special = /[\u0001-\u0008\u000b-\u001f\ufffc\ufffd]/u;

// Field code marks: begin, separator (the result follows), end.
const fieldBegin = "\u0013";
const fieldSeparator = "\u0014";
const fieldEnd = "\u0015";

export function wordText(given: string): WordText {
  const raw = given.replace(/[\r\u0007]{1,9}$/u, "");
  if (!special.test(raw)) return { raw, text: raw, rawAt: (offset) => offset };
  let text = "";
  const places: number[] = [];
  let hiddenFields = 0;
  const fields: ("code" | "result")[] = [];
  for (let index = 0; index < raw.length; index++) {
    const character = raw.charAt(index);
    if (character === fieldBegin) {
      fields.push("code");
      hiddenFields++;
    } else if (character === fieldSeparator) {
      if (fields.at(-1) === "code") hiddenFields--;
      fields.splice(-1, 1, "result");
    } else if (character === fieldEnd) {
      if (fields.pop() === "code") hiddenFields--;
    } else if (hiddenFields === 0 && !dropped.test(character)) {
      text += replaced.get(character) ?? character;
      places.push(index);
    }
  }
  return { raw, text, rawAt: (offset) => places[offset] ?? (places.at(-1) ?? -1) + 1 };
}

/** The place in `raw` of `text` from `start` to `end`; what Word shows beside the last character stays outside. */
export const rawRange = (
  { rawAt }: WordText,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } =>
  end > start ? { start: rawAt(start), end: rawAt(end - 1) + 1 } : { start: rawAt(start), end: rawAt(start) };
