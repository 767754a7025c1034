import type { Snapshot } from "../../core/document/snapshot";
import type { TextRange } from "../../core/text/range";
import { caretAt } from "./caretAt";
import type { LivePages } from "./LivePages";
import type { Span } from "./ShownSlots";
import { selectionIn, treeOf } from "./pagesRoot";
import type { ParagraphPlaces } from "./paragraphText";
import { pageRange, placesOf, textOffset } from "./paragraphText";

type Selected = NonNullable<ReturnType<typeof selectionIn>>;

/** The text of the document and where it stands on the pages. */
export class PageText {
  readonly #root: HTMLElement;
  readonly #pages: LivePages;
  #places = new WeakMap<HTMLElement, { readonly text: string; readonly places: ParagraphPlaces }>();
  snapshot: Snapshot = { paragraphs: [] };

  /** @param root holds the pages */
  constructor(root: HTMLElement, pages: LivePages) {
    this.#root = root;
    this.#pages = pages;
  }

  of(index: number): string {
    return this.snapshot.paragraphs[index]?.text ?? "";
  }

  paragraphAt(target: EventTarget | null): number | null {
    const element = target instanceof Element ? target.closest("p") : null;
    return element === null ? null : this.#pages.indexOf(element);
  }

  /** The place under a point of the window, null beside the text. */
  placeAt(x: number, y: number): TextRange | null {
    const caret = caretAt(x, y, treeOf(this.#root));
    if (caret === null) return null;
    const paragraph = this.paragraphAt(caret.node.parentElement);
    if (paragraph === null) return null;
    const offset = textOffset(this.#placesOf(paragraph), caret.node, caret.offset);
    return { paragraph, start: offset, end: offset };
  }

  isSelecting(): boolean {
    return selectionIn(this.#root) !== null;
  }

  /** What is selected with the mouse within one paragraph; null where nothing is, or more. */
  selectedPlace(): TextRange | null {
    const range = selectionIn(this.#root);
    if (range === null) return null;
    const paragraph = this.paragraphAt(range.startContainer.parentElement);
    if (paragraph === null || paragraph !== this.paragraphAt(range.endContainer.parentElement)) return null;
    const start = this.#offset(paragraph, range.startContainer, range.startOffset);
    const end = this.#offset(paragraph, range.endContainer, range.endOffset);
    return start < end ? { paragraph, start, end } : null;
  }

  /** The first and the last paragraph that something of is selected; null where nothing is. */
  selectedSpan(): readonly [first: number, last: number] | null {
    const range = selectionIn(this.#root);
    return range === null ? null : [this.#first(range), this.#last(range)];
  }

  /** The selected text where the pages do not hold all of it; null where the browser can tell it. */
  selectedBeyondPages(): string | null {
    const range = selectionIn(this.#root);
    if (range === null) return null;
    const [first, last] = [this.#first(range), this.#last(range)];
    const lines: string[] = [];
    let missing = false;
    for (let index = first; index <= last; index++) {
      missing ||= this.#pages.shown.paragraph(index) === null && this.#pages.shown.canShow(index);
      lines.push(this.of(index));
    }
    if (!missing) return null;
    const end = this.#edge(range.endContainer, last, range.endOffset, this.of(last).length);
    lines[lines.length - 1] = this.of(last).slice(0, end);
    const start = this.#edge(range.startContainer, first, range.startOffset, 0);
    lines[0] = (lines[0] ?? "").slice(start);
    return lines.join("\n");
  }

  rangeOf({ paragraph, start, end }: TextRange): Range | null {
    return pageRange(this.#placesOf(paragraph), start, end);
  }

  #first({ startContainer }: Selected): number {
    return this.#holding(startContainer)?.from ?? 0;
  }

  #last({ endContainer }: Selected): number {
    return (this.#holding(endContainer)?.to ?? this.snapshot.paragraphs.length) - 1;
  }

  /** The paragraph that something stands in, or those of the part where room is left for them; null beside the pages. */
  #holding(node: Node): Span | null {
    const own = this.paragraphAt(node instanceof Element ? node : node.parentElement);
    return own === null ? this.#pages.shown.spanAt(node) : { from: own, to: own + 1 };
  }

  /** Of a selection's end within its paragraph; `otherwise` where it does not stand in one. */
  #edge(node: Node, paragraph: number, offset: number, otherwise: number): number {
    return this.paragraphAt(node.parentElement) === paragraph && node instanceof Text
      ? this.#offset(paragraph, node, offset)
      : otherwise;
  }

  #offset(paragraph: number, node: Node, offset: number): number {
    return textOffset(this.#placesOf(paragraph), node, offset);
  }

  #placesOf(index: number): ParagraphPlaces {
    const element = this.#pages.shown.paragraph(index);
    if (element === null) return [];
    const text = this.of(index);
    const known = this.#places.get(element);
    if (known?.text === text) return known.places;
    const places = placesOf(element, text);
    this.#places.set(element, { text, places });
    return places;
  }
}
