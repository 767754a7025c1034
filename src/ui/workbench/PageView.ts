import type { CSSProperties } from "react";
import type { Snapshot } from "../../core/document/snapshot";
import type { TextRange } from "../../core/text/range";
import type { Preview } from "../../ports/documentFile";
import type { PagePlace } from "./countPages";
import { editorLook } from "./editorLook";
import { LivePages } from "./LivePages";
import type { Mark } from "./marks";
import { PageMarks } from "./PageMarks";
import { treeOf } from "./pagesRoot";
import { PageText } from "./PageText";
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

export interface PageViewEvents {
  readonly onFailed: () => void;
  /** Other pages came into view, or were drawn: what lies over the pages may have to move. */
  readonly onMoved: () => void;
}

/** Kept free above and below a place that is scrolled to. */
const margin = 24;

/** The rendered document as a place to look at: paragraphs, marks, scrolling, and what lies under the pointer. */
export class PageView {
  readonly #elements: PageElements;
  readonly #pages: LivePages;
  readonly #marks: PageMarks;
  readonly #onMoved: () => void;
  readonly text: PageText;
  /** The one paragraph that the tab key reaches, and its number. */
  #tabStop: { readonly index: number; readonly element: HTMLElement } | null = null;
  /** The paragraph that had the keyboard before pages changed places. */
  #focused: number | null = null;
  /** The paragraph that the keyboard goes to once it is drawn. */
  #goal: number | null = null;
  #edited: number | null = null;
  #scale = 1;
  /** To be shown once it is drawn. */
  #pending: TextRange | null = null;

  constructor(elements: PageElements, render: RenderPart, { onFailed, onMoved }: PageViewEvents) {
    this.#elements = elements;
    this.#onMoved = onMoved;
    const { scroller, pages, layer } = elements;
    this.#pages = new LivePages({
      scroller,
      pages,
      render,
      onFailed,
      onDrawing: () => {
        this.#focused = this.#active();
      },
      onDrawn: () => this.#drawn(),
      kept: () =>
        [this.#active(), this.#edited, ...(this.text.selectedSpan() ?? [])].filter((index) => index !== null),
    });
    this.text = new PageText(pages, this.#pages);
    this.#marks = new PageMarks(layer, this.#pages, this.text);
  }

  /** Shows a state of the document, where the reader was. False when a later one came meanwhile. */
  async show(preview: Preview, snapshot: Snapshot): Promise<boolean> {
    const texts = snapshot.paragraphs.map(({ text }) => text);
    const labels = snapshot.paragraphs.map(({ listLabel }) => listLabel?.text ?? null);
    return this.#pages.update(preview, { texts, labels }, () => {
      this.text.snapshot = snapshot;
    });
  }

  /** Marks what is in view, now and when other things come into view. Positions are those of `snapshot`. */
  mark(marks: readonly Mark[], snapshot: Snapshot): void {
    this.#marks.set(marks, snapshot);
  }

  /** Where the next phrase goes; null while nobody has said. */
  setCaret(caret: TextRange | null): void {
    this.#marks.setCaret(caret);
  }

  /** Marks words that were looked for, and shows them; null for none. */
  showFound(found: TextRange | null): void {
    this.#marks.setFound(found);
    if (found !== null) this.reveal(found);
  }

  /** Draws and paints anew where other paragraphs have come into view. */
  onScroll(): void {
    this.#pages.onScroll();
    this.#marks.onScroll();
    this.#onMoved();
  }

  /** Scrolls to the place where it is not to be seen; before it is drawn, once it is. */
  reveal(range: TextRange): void {
    const element = this.paragraph(range.paragraph);
    // What is drawn around it may still move it.
    this.#pending = element === null || !this.#pages.shown.isSettled() ? range : null;
    const target = element === null ? null : (this.text.rangeOf(range) ?? element);
    const there = target ?? this.#pages.shown.standIn(range.paragraph);
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

  /** Null for a paragraph that is not drawn. */
  paragraph(index: number): HTMLElement | null {
    return this.#pages.shown.paragraph(index);
  }

  /** Not all of the document is drawn: what looks through the page alone does not find everything. */
  isPartial(): boolean {
    return !this.#pages.shown.isWhole();
  }

  place(): PagePlace {
    return this.#pages.shown.place();
  }

  /** The next paragraph with text in a direction. */
  step(from: number, by: 1 | -1): number | null {
    const { length } = this.text.snapshot.paragraphs;
    for (let index = from + by; index >= 0 && index < length; index += by) {
      if (this.text.of(index).trim() !== "" && this.#pages.shown.canShow(index)) return index;
    }
    return null;
  }

  /** What a field over a paragraph needs to look like it; null when the paragraph is not shown. It stays drawn until `edited`. */
  editing(index: number): Editing | null {
    const look = this.lookOf(index);
    if (look === null) return null;
    this.#edited = index;
    return { paragraph: index, text: this.text.of(index), look };
  }

  /** Where a field over a paragraph lies now. */
  lookOf(index: number): CSSProperties | null {
    const element = this.paragraph(index);
    return element === null ? null : editorLook(element, this.#elements.scroller, this.#scale);
  }

  edited(): void {
    this.#edited = null;
  }

  /** Puts the keyboard on a paragraph, or on the one it was on last; before it is drawn, once it is. */
  focus(index: number | null): void {
    const element = index === null ? null : this.paragraph(index);
    this.#goal = element === null ? index : null;
    if (index !== null && element !== null) this.#makeTabStop(index, element);
    if (this.#goal === null) this.#tabStop?.element.focus({ preventScroll: true });
  }

  /** Prints the whole document, as it is shown without its marks. @param name of the file @param onShare told how much of it is ready, 0 to 1 */
  async print(name: string, onShare: (share: number) => void): Promise<void> {
    printPages(await this.#pages.copy((done, all) => onShare(done / all)), name);
  }

  setScale(scale: number): void {
    this.#scale = scale;
    this.#elements.pages.style.zoom = String(scale);
  }

  close(): void {
    this.#pages.close();
    this.#marks.close();
  }

  /** The paragraph that has the keyboard. */
  #active(): number | null {
    return this.text.paragraphAt(treeOf(this.#elements.pages).activeElement);
  }

  /** Pages have come into the place of others: the keyboard, the marks and a wish to see something go over to them. */
  #drawn(): void {
    this.#keepTabStop();
    this.#keepFocus();
    if (this.#pending !== null && this.paragraph(this.#pending.paragraph) !== null)
      this.reveal(this.#pending);
    this.#marks.paintSoon();
    this.#onMoved();
  }

  /** The tab key reaches the paragraph it did; one in view when that one was let go. */
  #keepTabStop(): void {
    const stop = this.#tabStop;
    const index = (stop === null ? null : this.#pages.indexOf(stop.element)) ?? stop?.index ?? 0;
    const there = this.paragraph(index) === null ? (this.#pages.shown.near()[0]?.from ?? index) : index;
    const element = this.paragraph(there);
    if (element !== null) this.#makeTabStop(there, element);
  }

  #keepFocus(): void {
    const { activeElement, body } = document;
    if (this.#goal === null && this.#focused !== null && activeElement === body) this.focus(this.#focused);
    if (this.#goal === null) return;
    // Who has gone elsewhere meanwhile is not fetched back.
    if (activeElement !== body && this.#active() === null) this.#goal = null;
    else if (this.paragraph(this.#goal) !== null) this.focus(this.#goal);
  }

  #makeTabStop(index: number, element: HTMLElement): void {
    if (this.#tabStop !== null) this.#tabStop.element.tabIndex = -1;
    element.tabIndex = 0;
    this.#tabStop = { index, element };
  }
}
