import type { TextRange } from "../../core/text/range";
import { caretAt } from "./caretAt";
import { editorLook } from "./editorLook";
import type { Mark } from "./marks";
import { clearMarks, paintMarks } from "./paintMarks";
import type { ParagraphPlaces } from "./paragraphText";
import { pageRange, placesOf, textOffset } from "./paragraphText";
import type { Editing } from "./ParagraphEditor";
import type { Pages } from "./renderPages";

export interface PageElements {
  readonly scroller: HTMLElement;
  readonly pages: HTMLElement;
  /** Lies over the pages and shares their origin. */
  readonly layer: HTMLElement;
}

/** Kept free above and below a place that is scrolled to. */
const margin = 24;

/** The rendered document as a place to look at: paragraphs, marks, scrolling, and what lies under the pointer. */
export class PageView {
  #paragraphs: ReadonlyMap<number, HTMLElement> = new Map();
  #indexes = new WeakMap<Element, number>();
  #texts: readonly string[] = [];
  #places = new Map<number, ParagraphPlaces>();
  /** The one paragraph that the tab key reaches. */
  #tabStop: HTMLElement | null = null;
  #pending: TextRange | null = null;
  readonly #elements: PageElements;

  constructor(elements: PageElements) {
    this.#elements = elements;
  }

  /** Shows new pages at once, where the reader was. */
  show(next: Pages, texts: readonly string[]): void {
    const { scroller, pages } = this.#elements;
    const { scrollTop } = scroller;
    const focused = this.paragraphAt(document.activeElement);
    const stop = this.#tabStop === null ? null : this.paragraphAt(this.#tabStop);
    this.#paragraphs = next.paragraphs;
    this.#texts = texts;
    this.#places = new Map();
    this.#indexes = new WeakMap([...next.paragraphs].map(([index, element]) => [element, index]));
    this.#tabStop = null;
    for (const element of next.paragraphs.values()) element.tabIndex = -1;
    pages.replaceChildren(...next.nodes);
    scroller.scrollTop = scrollTop;
    this.#makeTabStop(this.paragraph(stop ?? 0) ?? [...next.paragraphs.values()][0] ?? null);
    if (focused !== null) this.focus(focused);
    if (this.#pending !== null) this.reveal(this.#pending);
    this.#pending = null;
  }

  paint(marks: readonly Mark[]): void {
    const painted = marks.flatMap(({ kind, range }) => {
      const shown = this.#rangeOf(range);
      return shown === null ? [] : [{ kind, range: shown }];
    });
    paintMarks(painted, this.#elements.layer);
  }

  /** Scrolls to the place where it is not to be seen; before the first pages, once they are there. */
  reveal(range: TextRange): void {
    const element = this.paragraph(range.paragraph);
    if (this.#paragraphs.size === 0) this.#pending = range;
    if (element === null) return;
    const { scroller } = this.#elements;
    const target = (this.#rangeOf(range) ?? element).getBoundingClientRect();
    const frame = scroller.getBoundingClientRect();
    const visible = target.top >= frame.top + margin && target.bottom <= frame.bottom - margin;
    if (!visible) scroller.scrollTop += target.top - frame.top - frame.height / 3;
    this.#makeTabStop(element);
  }

  /** The place under a point of the window, null beside the text. */
  placeAt(x: number, y: number): TextRange | null {
    const caret = caretAt(x, y);
    if (caret === null) return null;
    const paragraph = this.paragraphAt(caret.node.parentElement);
    if (paragraph === null) return null;
    const offset = textOffset(this.#placesOf(paragraph), caret.node, caret.offset);
    return { paragraph, start: offset, end: offset };
  }

  paragraphAt(target: EventTarget | null): number | null {
    const element = target instanceof Element ? target.closest("p") : null;
    return element === null ? null : (this.#indexes.get(element) ?? null);
  }

  paragraph(index: number): HTMLElement | null {
    return this.#paragraphs.get(index) ?? null;
  }

  text(index: number): string {
    return this.#texts[index] ?? "";
  }

  /** The next paragraph with text in a direction. */
  step(from: number, by: 1 | -1): number | null {
    for (let index = from + by; index >= 0 && index < this.#texts.length; index += by) {
      if (this.#paragraphs.has(index) && this.text(index).trim() !== "") return index;
    }
    return null;
  }

  /** What a field over a paragraph needs to look like it; null when the paragraph is not shown. */
  editing(index: number): Editing | null {
    const element = this.paragraph(index);
    if (element === null) return null;
    const { scroller, pages } = this.#elements;
    const scale = Number.parseFloat(pages.style.zoom) || 1;
    return { paragraph: index, text: this.text(index), look: editorLook(element, scroller, scale) };
  }

  /** Puts the keyboard on a paragraph, or on the one it was on last. */
  focus(index: number | null): void {
    if (index !== null) this.#makeTabStop(this.paragraph(index));
    this.#tabStop?.focus({ preventScroll: true });
  }

  close(): void {
    clearMarks();
  }

  #placesOf(index: number): ParagraphPlaces {
    const known = this.#places.get(index);
    if (known !== undefined) return known;
    const element = this.paragraph(index);
    const found = element === null ? [] : placesOf(element, this.text(index));
    this.#places.set(index, found);
    return found;
  }

  #rangeOf({ paragraph, start, end }: TextRange): Range | null {
    return pageRange(this.#placesOf(paragraph), start, end);
  }

  #makeTabStop(element: HTMLElement | null): void {
    if (element === null) return;
    if (this.#tabStop !== null) this.#tabStop.tabIndex = -1;
    element.tabIndex = 0;
    this.#tabStop = element;
  }
}
