import type { Preview } from "../../ports/documentFile";
import { composePages } from "./composePages";
import { copyPages } from "./copyPages";
import { mostDrawn, slotsToLetGo } from "./drawnSlots";
import type { NumberedLevels } from "./listNumbers";
import { numberParagraph, numberedLevels } from "./listNumbers";
import type { Slot } from "./pageSlots";
import { letGo, measure, slotsOf, take } from "./pageSlots";
import { pause } from "./pause";
import type { RenderedPart, RenderPart } from "./renderPages";
import { ShownSlots } from "./ShownSlots";

export interface PagesOptions {
  readonly scroller: HTMLElement;
  /** Holds the pages and nothing else. */
  readonly pages: HTMLElement;
  readonly render: RenderPart;
  /** Pages are about to change places. */
  readonly onDrawing: () => void;
  /** Pages came into the place of what stood there. */
  readonly onDrawn: () => void;
  /** A part could not be drawn: something of an older state, or nothing, stands in its place. */
  readonly onFailed: () => void;
  /** Paragraphs that stay drawn wherever the reader goes. */
  readonly kept?: () => readonly number[];
  /** So many paragraphs stay drawn out of view. */
  readonly most?: number;
}

/** What of a document's text the pages show: the numbers of lists are written beside it. */
export interface PageTexts {
  readonly texts: readonly string[];
  readonly labels: readonly (string | null)[];
}

/**
 * The document drawn part by part, what is in view first, the rest while nothing else is to be done; of a long one
 * only what is near the view, with room for all else. After a change only the parts that changed are drawn again;
 * until then the old ones stand in their place.
 */
export class LivePages {
  readonly #options: PagesOptions;
  readonly #wrapper: HTMLElement;
  #frame: object | null = null;
  #styles: readonly Node[] = [];
  #levels: NumberedLevels = new Map();
  #labels: readonly (string | null)[] = [];
  #indexes = new WeakMap<Element, number>();
  #run = 0;
  /** The run whose parts are being drawn; 0 while none is. */
  #drawing = 0;
  readonly shown: ShownSlots;

  constructor(options: PagesOptions) {
    this.#options = options;
    this.#wrapper = options.pages.ownerDocument.createElement("div");
    this.#wrapper.className = "docx-wrapper";
    this.shown = new ShownSlots(options.scroller);
  }

  /** Shows a state of the document; `taken` is called as it takes the old one's place. False when it was overtaken. */
  async update(preview: Preview, { texts, labels }: PageTexts, taken: () => void): Promise<boolean> {
    const run = ++this.#run;
    const fresh = slotsOf(preview, texts, {
      slots: this.shown.all,
      frame: this.#frame,
      sheet: this.#wrapper.firstElementChild,
    });
    const withFrame = preview.frame !== this.#frame;
    let styles: readonly Node[] | null = null;
    for (const slot of this.#inView(fresh)) {
      if (slot.rendered !== null) continue;
      const rendered = await this.#options.render(slot.part, withFrame && styles === null);
      if (run !== this.#run) return false;
      styles ??= rendered.styles;
      take(slot, rendered);
    }
    this.#options.onDrawing();
    taken();
    if (withFrame && styles !== null) {
      this.#options.pages.replaceChildren(...styles, this.#wrapper);
      this.#styles = styles;
      this.#levels = numberedLevels(styles);
    }
    this.#frame = preview.frame;
    this.shown.set(fresh);
    this.#labels = labels;
    this.#indexes = new WeakMap();
    for (const slot of fresh) this.#number(slot);
    this.#compose();
    for (const slot of fresh) if (slot.rendered !== null && !slot.measured) measure(slot);
    this.#options.onDrawn();
    void this.#drawNear(run);
    return true;
  }

  close(): void {
    this.#run++;
  }

  /** The reader has moved: what is in view now is drawn next. */
  onScroll(): void {
    this.shown.moved();
    void this.#drawNear(this.#run);
  }

  indexOf(paragraph: Element): number | null {
    return this.#indexes.get(paragraph) ?? null;
  }

  /**
   * A copy of all pages, apart from those that are shown. Begun anew when the document changes meanwhile.
   * @param onPart told how many of all parts are in it
   */
  async copy(onPart: (done: number, all: number) => void): Promise<HTMLElement> {
    const run = this.#run;
    const wrapper = this.#wrapper.cloneNode(false) as HTMLElement;
    const whole = await copyPages(wrapper, {
      slots: this.shown.all,
      render: async (slot) => {
        const rendered = await this.#options.render(slot.part, false);
        this.#writeNumbers(slot.from, rendered);
        return rendered;
      },
      onFailed: this.#options.onFailed,
      onPart: (done, all) => {
        onPart(done, all);
        return run === this.#run;
      },
    });
    if (!whole) return this.copy(onPart);
    const copy = this.#options.pages.cloneNode(false) as HTMLElement;
    copy.append(...this.#styles.map((style) => style.cloneNode(true)), wrapper);
    return copy;
  }

  /** Those of the new slots that will stand where the view is. */
  #inView(fresh: readonly Slot[]): readonly Slot[] {
    if (this.shown.all.length === 0) return fresh.slice(0, 1);
    const visible = new Set(this.shown.inView().map(({ shown }) => shown));
    const first = fresh.findIndex(({ shown }) => visible.has(shown));
    const last = fresh.findLastIndex(({ shown }) => visible.has(shown));
    return first < 0 ? fresh.slice(0, 1) : fresh.slice(first, last + 1);
  }

  /** Draws until everything is drawn that should be, wherever the reader goes meanwhile. */
  async #drawNear(run: number): Promise<void> {
    if (this.#drawing === run) return;
    this.#drawing = run;
    for (let slot = this.#next(); slot !== undefined; slot = this.#next()) {
      await pause(this.shown.isSeen(slot));
      const rendered = run === this.#run ? await this.#rendered(slot) : null;
      if (run !== this.#run) return;
      if (rendered !== null) this.#put(slot, rendered);
    }
    this.#drawing = 0;
  }

  async #rendered(slot: Slot): Promise<RenderedPart | null> {
    try {
      return await this.#options.render(slot.part, false);
    } catch {
      // The renderer is another's and knows only part of the format; the other parts can be drawn nevertheless.
      slot.failed = true;
      this.#options.onFailed();
      return null;
    }
  }

  #put(slot: Slot, rendered: RenderedPart): void {
    this.#options.onDrawing();
    const seen = this.shown.isSeen(slot);
    take(slot, rendered);
    this.#number(slot);
    this.#letGoFar();
    this.#compose();
    measure(slot);
    // What is drawn out of view moves nothing in it; looking again would lay out the page each time.
    if (seen) this.shown.moved();
    this.#options.onDrawn();
  }

  #next(): Slot | undefined {
    return [...this.shown.toDraw(this.#most)].find(({ rendered, failed }) => rendered === null && !failed);
  }

  get #most(): number {
    return this.#options.most ?? mostDrawn;
  }

  #letGoFar(): void {
    const kept = new Set((this.#options.kept?.() ?? []).map((index) => this.shown.slotOf(index)));
    for (const slot of slotsToLetGo(this.shown.all, this.shown.toDraw(this.#most), kept, this.#most)) {
      measure(slot);
      letGo(slot);
    }
  }

  #number({ from, rendered }: Slot): void {
    rendered?.paragraphs.forEach((paragraph, index) => {
      if (paragraph === null) return;
      const { element, mark } = paragraph;
      const id = `zb${from + index}`;
      if (mark.id !== id) mark.id = id;
      element.tabIndex = -1;
      this.#indexes.set(element, from + index);
    });
    if (rendered !== null) this.#writeNumbers(from, rendered);
  }

  #writeNumbers(from: number, { paragraphs }: RenderedPart): void {
    paragraphs.forEach((paragraph, index) => {
      const label = this.#labels[from + index] ?? null;
      if (paragraph !== null) numberParagraph(paragraph.element, label, this.#levels);
    });
  }

  #compose(): void {
    composePages(
      this.#wrapper,
      this.shown.all.map(({ part, shown }) => ({ startsSection: part.startsSection, pieces: shown })),
    );
  }
}
