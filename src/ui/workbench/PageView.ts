import type { Snapshot } from "../../core/document/snapshot";
import type { TextRange } from "../../core/text/range";
import type { Preview } from "../../ports/documentFile";
import { caretAt } from "./caretAt";
import { editorLook } from "./editorLook";
import { LivePages } from "./LivePages";
import type { Mark } from "./marks";
import { lineAt, paintCaret } from "./paintCaret";
import { clearMarks, paintMarks } from "./paintMarks";
import { paintProposed } from "./paintProposed";
import { selectionIn, treeOf } from "./pagesRoot";
import type { ParagraphPlaces } from "./paragraphText";
import { pageRange, placesOf, textOffset } from "./paragraphText";
import type { Editing } from "./ParagraphEditor";
import { printPages } from "./printing";
import type { RenderPart } from "./renderPages";

export interface PageElements {
  readonly scroller: HTMLElement;
  /** Holds the pages and nothing else. */
  readonly pages: HTMLElement;
  /** Lies over the pages and shares their origin. */
  readonly layer: HTMLElement;
}

/** Kept free above and below a place that is scrolled to. */
const margin = 24;

/** The rendered document as a place to look at: paragraphs, marks, scrolling, and what lies under the pointer. */
export class PageView {
  readonly #elements: PageElements;
  readonly #pages: LivePages;
  #snapshot: Snapshot = { paragraphs: [] };
  #places = new WeakMap<HTMLElement, { readonly text: string; readonly places: ParagraphPlaces }>();
  /** By paragraph. */
  #marks: ReadonlyMap<number, readonly Mark[]> = new Map();
  #marked: Snapshot | null = null;
  /** The paragraphs whose marks are painted. */
  #painted = "";
  /** The one paragraph that the tab key reaches, and its number. */
  #tabStop: { readonly index: number; readonly element: HTMLElement } | null = null;
  /** The paragraph that had the keyboard before pages changed places. */
  #focused: number | null = null;
  #frame: number | null = null;
  #scale = 1;
  #caret: TextRange | null = null;
  /** To be shown once it is drawn. */
  #pending: TextRange | null = null;

  constructor(elements: PageElements, render: RenderPart, onFailed: () => void) {
    this.#elements = elements;
    const { scroller, pages } = elements;
    this.#pages = new LivePages({
      scroller,
      pages,
      render,
      onFailed,
      onDrawing: () => {
        this.#focused = this.paragraphAt(treeOf(pages).activeElement);
      },
      onDrawn: () => this.#drawn(),
    });
  }

  /** Shows a state of the document, where the reader was. False when a later one came meanwhile. */
  async show(preview: Preview, snapshot: Snapshot): Promise<boolean> {
    const texts = snapshot.paragraphs.map(({ text }) => text);
    return this.#pages.update(preview, texts, () => {
      this.#snapshot = snapshot;
    });
  }

  /** Marks what is in view, now and when other things come into view. Positions are those of `snapshot`. */
  mark(marks: readonly Mark[], snapshot: Snapshot): void {
    const byParagraph = new Map<number, Mark[]>();
    for (const mark of marks) {
      const there = byParagraph.get(mark.range.paragraph);
      if (there === undefined) byParagraph.set(mark.range.paragraph, [mark]);
      else there.push(mark);
    }
    this.#marks = byParagraph;
    this.#marked = snapshot;
    this.#paint();
  }

  /** Where the next phrase goes; null while nobody has said. */
  setCaret(caret: TextRange | null): void {
    if (caret === this.#caret) return;
    this.#caret = caret;
    this.#paintSoon();
  }

  /** Paints anew where other paragraphs have come into view. */
  onScroll(): void {
    this.#pages.onScroll();
    if (spanKey(this.#pages.near()) !== this.#painted) this.#paint();
  }

  /** Scrolls to the place where it is not to be seen; before it is drawn, once it is. */
  reveal(range: TextRange): void {
    const element = this.paragraph(range.paragraph);
    // What is drawn around it may still move it.
    this.#pending = element === null || !this.#pages.isSettled() ? range : null;
    const target = element === null ? null : (this.#rangeOf(range) ?? element);
    const there = target ?? this.#pages.standIn(range.paragraph);
    if (there === null) return;
    const { scroller } = this.#elements;
    const rect = there.getBoundingClientRect();
    const frame = scroller.getBoundingClientRect();
    const visible = rect.top >= frame.top + margin && rect.bottom <= frame.bottom - margin;
    if (!visible) scroller.scrollTop += rect.top - frame.top - frame.height / 3;
    if (element !== null) this.#makeTabStop(range.paragraph, element);
  }

  /** The reader goes elsewhere by hand. */
  onWheel(): void {
    this.#pending = null;
  }

  /** The place under a point of the window, null beside the text. */
  placeAt(x: number, y: number): TextRange | null {
    const caret = caretAt(x, y, treeOf(this.#elements.pages));
    if (caret === null) return null;
    const paragraph = this.paragraphAt(caret.node.parentElement);
    if (paragraph === null) return null;
    const offset = textOffset(this.#placesOf(paragraph), caret.node, caret.offset);
    return { paragraph, start: offset, end: offset };
  }

  isSelecting(): boolean {
    return selectionIn(this.#elements.pages) !== null;
  }

  /** What is selected with the mouse within one paragraph; null where nothing is, or more. */
  selectedPlace(): TextRange | null {
    const range = selectionIn(this.#elements.pages);
    if (range === null) return null;
    const paragraph = this.paragraphAt(range.startContainer.parentElement);
    if (paragraph === null || paragraph !== this.paragraphAt(range.endContainer.parentElement)) return null;
    const places = this.#placesOf(paragraph);
    const start = textOffset(places, range.startContainer, range.startOffset);
    const end = textOffset(places, range.endContainer, range.endOffset);
    return start < end ? { paragraph, start, end } : null;
  }

  paragraphAt(target: EventTarget | null): number | null {
    const element = target instanceof Element ? target.closest("p") : null;
    return element === null ? null : this.#pages.indexOf(element);
  }

  paragraph(index: number): HTMLElement | null {
    return this.#pages.paragraph(index);
  }

  text(index: number): string {
    return this.#snapshot.paragraphs[index]?.text ?? "";
  }

  /** The next paragraph with text in a direction. */
  step(from: number, by: 1 | -1): number | null {
    const { length } = this.#snapshot.paragraphs;
    for (let index = from + by; index >= 0 && index < length; index += by) {
      if (this.text(index).trim() !== "" && this.paragraph(index) !== null) return index;
    }
    return null;
  }

  /** What a field over a paragraph needs to look like it; null when the paragraph is not shown. */
  editing(index: number): Editing | null {
    const element = this.paragraph(index);
    if (element === null) return null;
    const look = editorLook(element, this.#elements.scroller, this.#scale);
    return { paragraph: index, text: this.text(index), look };
  }

  /** Puts the keyboard on a paragraph, or on the one it was on last. */
  focus(index: number | null): void {
    const element = index === null ? null : this.paragraph(index);
    if (index !== null && element !== null) this.#makeTabStop(index, element);
    this.#tabStop?.element.focus({ preventScroll: true });
  }

  /** Prints the whole document, as it is shown without its marks. */
  async print(): Promise<void> {
    await this.#pages.whole();
    printPages(this.#elements.pages);
  }

  setScale(scale: number): void {
    this.#scale = scale;
    this.#elements.pages.style.zoom = String(scale);
  }

  close(): void {
    this.#pages.close();
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    clearMarks();
  }

  /** Pages have come into the place of others: the keyboard, the marks and a wish to see something go over to them. */
  #drawn(): void {
    const stop = this.#tabStop;
    const index = (stop === null ? null : this.#pages.indexOf(stop.element)) ?? stop?.index ?? 0;
    const element = this.paragraph(index);
    if (element !== null) this.#makeTabStop(index, element);
    if (this.#focused !== null && document.activeElement === document.body) this.focus(this.#focused);
    if (this.#pending !== null && this.paragraph(this.#pending.paragraph) !== null)
      this.reveal(this.#pending);
    this.#paintSoon();
  }

  /** With the next frame, when everything has its place anyway. */
  #paintSoon(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = null;
      this.#paint();
    });
  }

  #paint(): void {
    const near = this.#pages.near();
    this.#painted = spanKey(near);
    // Positions fit the page only when both are of the same state of the document.
    if (this.#marked !== this.#snapshot) return;
    const painted = near
      .flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index))
      .flatMap((paragraph) => this.#marks.get(paragraph) ?? [])
      .flatMap((mark) => {
        const shown = this.#rangeOf(mark.range);
        return shown === null ? [] : [{ ...mark, range: shown }];
      });
    paintMarks(painted, this.#elements.layer);
    paintProposed(painted, this.#elements.layer);
    this.#paintCaret();
  }

  #paintCaret(): void {
    const { layer } = this.#elements;
    const element = this.#caret === null ? null : this.paragraph(this.#caret.paragraph);
    if (this.#caret === null || element === null) return paintCaret(null, layer);
    const { paragraph, end } = this.#caret;
    const before = end > 0 ? this.#rangeOf({ paragraph, start: end - 1, end }) : null;
    const behind = before === null ? this.#rangeOf({ paragraph, start: end, end: end + 1 }) : null;
    const box = element.getBoundingClientRect();
    paintCaret({ paragraph: box, line: lineAt(before, behind, box) }, layer);
  }

  #placesOf(index: number): ParagraphPlaces {
    const element = this.paragraph(index);
    if (element === null) return [];
    const text = this.text(index);
    const known = this.#places.get(element);
    if (known?.text === text) return known.places;
    const places = placesOf(element, text);
    this.#places.set(element, { text, places });
    return places;
  }

  #rangeOf({ paragraph, start, end }: TextRange): Range | null {
    return pageRange(this.#placesOf(paragraph), start, end);
  }

  #makeTabStop(index: number, element: HTMLElement): void {
    if (this.#tabStop !== null) this.#tabStop.element.tabIndex = -1;
    element.tabIndex = 0;
    this.#tabStop = { index, element };
  }
}

const spanKey = (spans: readonly { readonly from: number; readonly to: number }[]): string =>
  spans.map(({ from, to }) => `${from}-${to}`).join(" ");
