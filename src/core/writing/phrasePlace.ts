import type { Outline } from "../document/outline";
import { endsSentence, isBlank, textAt } from "../document/paragraphText";
import type { Snapshot } from "../document/snapshot";
import type { TextRange } from "../text/range";
import { textRange } from "../text/range";
import type { PhraseSort } from "./phrase";

/** `inline`: within the words of a paragraph · `paragraph`: as a paragraph of its own after one. */
export type PhraseForm = "inline" | "paragraph";

export type PhrasePlace =
  | { readonly form: "inline"; readonly range: TextRange }
  /** `after`: index of the paragraph that the new one follows. */
  | { readonly form: "paragraph"; readonly after: number };

export interface PlaceRequest {
  readonly snapshot: Snapshot;
  readonly outline: Outline;
  /** The caret or the selection. */
  readonly place: TextRange;
  readonly sort: PhraseSort;
  /** What the person chose; the usual form of the sort where it is absent. */
  readonly form?: PhraseForm;
}

/** Sorts that usually stand as a paragraph of their own. */
const ownParagraph: ReadonlySet<PhraseSort> = new Set(["opening", "triad", "closing"]);

/**
 * Where a phrase goes that is asked for at a caret: a sentence never lands in a title, a heading, a signature, inside
 * a figure or a mask, or in the middle of a clause.
 */
export function phrasePlace(request: PlaceRequest): PhrasePlace {
  const { snapshot, place } = request;
  const text = textAt(snapshot, place.paragraph);
  if (snapshot.paragraphs[place.paragraph]?.cell !== null) return inlineAt(text, place);
  const after = afterFixedLines(request);
  if (after !== null) return { form: "paragraph", after };
  if (isBlank(text)) return { form: "inline", range: textRange(place.paragraph, text.length, text.length) };
  const end = text.trimEnd().length;
  const caret = behindRunOn(request, end);
  if (caret.end < end) {
    if (request.form === "paragraph") return { form: "paragraph", after: place.paragraph };
    return inlineAt(text, betweenClauses(text, caret, end));
  }
  const form = request.form ?? usualForm(request.sort, text);
  if (form === "paragraph") return { form, after: place.paragraph };
  return { form, range: textRange(place.paragraph, Math.min(caret.start, end), end) };
}

/** A leading-in (…如下：) and an unfinished sentence are gone on with. */
const usualForm = (sort: PhraseSort, text: string): PhraseForm =>
  ownParagraph.has(sort) && endsSentence(text) && !/[：:；;]\s*$/u.test(text) ? "paragraph" : "inline";

/** Behind a title, an addressee or a heading that stands alone; before a signature. Null elsewhere. */
function afterFixedLines({ snapshot, outline, place: { paragraph } }: PlaceRequest): number | null {
  const { title, signature, headings } = outline;
  if (title !== null && paragraph >= title.from && paragraph < title.to) return title.to - 1;
  if (signature !== null && paragraph >= signature.from) {
    let last = signature.from - 1;
    while (last > 0 && isBlank(textAt(snapshot, last))) last--;
    return Math.max(0, last);
  }
  if (isAddressee(snapshot, outline, paragraph)) return paragraph;
  const heading = headings.find((candidate) => candidate.paragraph === paragraph);
  return heading !== undefined && !heading.runOn ? paragraph : null;
}

/** 市委：, the first line below the title. */
const isAddressee = (snapshot: Snapshot, { preamble }: Outline, paragraph: number): boolean =>
  preamble?.from === paragraph &&
  /^[^。，；]{1,40}[：:]\s*$/u.test(textAt(snapshot, paragraph).replace(leadingIn, "。"));

const leadingIn = /如下[：:]\s*$/u;

/** Inside the heading of a paragraph that goes on with text, nothing is put in: it goes to the paragraph's end. */
function behindRunOn({ outline, place }: PlaceRequest, end: number): TextRange {
  const heading = outline.headings.find(({ paragraph }) => paragraph === place.paragraph);
  return heading !== undefined && place.start <= heading.end ? textRange(place.paragraph, end, end) : place;
}

/** In the middle of a clause a phrase would tear words apart: it goes behind the sentence. A selection is kept. */
function betweenClauses(text: string, caret: TextRange, end: number): TextRange {
  const { paragraph, start } = caret;
  if (start < caret.end || start === 0 || clauseEnd.test(text.slice(Math.max(0, start - 4), start)))
    return caret;
  const rest = /[。！？；]["”’』」）》]*/u.exec(text.slice(start, end));
  const at = rest === null ? end : start + rest.index + rest[0].length;
  return textRange(paragraph, at, at);
}

/** A mark that parts clauses, with quotation marks closed behind it; blanks at the head of the paragraph. */
const clauseEnd = /(?:[，、。！？；：,;:]["”’』」）》]*|^\s+)$/u;

function inlineAt(text: string, { paragraph, start, end }: TextRange): PhrasePlace {
  if (start < end) return { form: "inline", range: textRange(paragraph, start, end) };
  const at = outsideFigure(text, Math.min(end, text.length));
  return { form: "inline", range: textRange(paragraph, at, at) };
}

/** Characters of figures and masks, and the halves of astral characters. */
const joined = /[\d０-９.．%％*＊…×○〇X_＿\ud800-\udfff]/u;

/** A caret between two characters of one figure or mask stands behind it. */
function outsideFigure(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && at < text.length && joined.test(text.charAt(at - 1)) && joined.test(text.charAt(at))) at++;
  return at;
}
