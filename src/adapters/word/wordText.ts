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
  /** `raw` holds what a revision deleted, which `text` does not. */
  readonly revised?: true;
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

/**
 * The text of a paragraph whose revisions are shown inline, without what they delete. Where equal characters stand side
 * by side, the deleted ones are taken to be the first, for Word writes what is new behind what it takes the place of.
 * @param reviewed what Word says would stand there after accepting
 */
export function reviewedText(given: string, reviewed: string): WordText {
  const shown = wordText(given);
  const { text } = wordText(reviewed);
  if (text === shown.text) return shown;
  const places: number[] = [];
  let at = shown.text.length;
  for (let offset = text.length - 1; offset >= 0; offset--) {
    at = at > 0 ? shown.text.lastIndexOf(text.charAt(offset), at - 1) : -1;
    // No part of what is shown: Word counts otherwise here, and nothing is built on it.
    if (at < 0) return { ...shown, revised: true };
    places[offset] = at;
  }
  const rawAt = (offset: number): number =>
    offset < text.length ? shown.rawAt(places[offset] ?? 0) : shown.rawAt((places.at(-1) ?? -1) + 1);
  return { raw: shown.raw, text, rawAt, revised: true };
}

/** The text of a paragraph that was just loaded; as it was read before where Word still says the same. */
export function asRead(item: { readonly text: string }, known: WordText | undefined): WordText {
  const now = wordText(item.text);
  return known?.raw === now.raw ? known : now;
}

/** How many characters of `text` stand before an offset in `raw`. */
export function textBefore({ text, rawAt }: WordText, rawOffset: number): number {
  let offset = 0;
  while (offset < text.length && rawAt(offset) < rawOffset) offset++;
  return offset;
}

/** The place in `raw` of `text` from `start` to `end`; what Word shows beside the last character stays outside. */
export const rawRange = (
  { rawAt }: WordText,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } =>
  end > start ? { start: rawAt(start), end: rawAt(end - 1) + 1 } : { start: rawAt(start), end: rawAt(start) };
