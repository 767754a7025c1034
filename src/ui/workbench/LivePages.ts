import type { Preview, PreviewPart } from "../../ports/documentFile";
import { composePages } from "./composePages";
import { matchParts } from "./matchParts";
import type { Piece, RenderedPart, RenderPart } from "./renderPages";

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
}

/** A part of the document and what is shown for it. */
interface Slot {
  readonly part: PreviewPart;
  /** Number of its first paragraph. */
  readonly from: number;
  /** Null until it is drawn. */
  rendered: RenderedPart | null;
  failed: boolean;
  shown: readonly Piece[];
  /** By its texts, in pixels. */
  readonly height: number;
}

export interface Span {
  readonly from: number;
  /** Behind the last. */
  readonly to: number;
}

/**
 * The document drawn part by part, what is in view first, the rest while nothing else is to be done. After a change
 * only the parts that changed are drawn again; until then the old ones stand in their place.
 */
export class LivePages {
  readonly #options: PagesOptions;
  readonly #wrapper: HTMLElement;
  #frame: object | null = null;
  #slots: readonly Slot[] = [];
  #indexes = new WeakMap<Element, number>();
  #run = 0;
  /** Numbers of the slots in view as last seen; null when that may have changed. */
  #seen: readonly [number, number] | null = null;

  constructor(options: PagesOptions) {
    this.#options = options;
    this.#wrapper = options.pages.ownerDocument.createElement("div");
    this.#wrapper.className = "docx-wrapper";
  }

  /** Shows a state of the document; `taken` is called as it takes the old one's place. False when it was overtaken. */
  async update(preview: Preview, texts: readonly string[], taken: () => void): Promise<boolean> {
    const run = ++this.#run;
    const fresh = this.#slotsOf(preview, texts);
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
    if (withFrame && styles !== null) this.#options.pages.replaceChildren(...styles, this.#wrapper);
    this.#frame = preview.frame;
    this.#slots = fresh;
    this.#seen = null;
    this.#indexes = new WeakMap();
    for (const slot of fresh) this.#number(slot);
    this.#compose();
    this.#options.onDrawn();
    void this.#drawRest(run);
    return true;
  }

  close(): void {
    this.#run++;
  }

  /** The reader has moved: what is in view now is drawn next. */
  onScroll(): void {
    this.#seen = null;
  }

  get isEmpty(): boolean {
    return this.#slots.length === 0;
  }

  /** Null for a paragraph that is not drawn. */
  paragraph(index: number): HTMLElement | null {
    const slot = this.#slotOf(index);
    return slot?.rendered?.paragraphs[index - slot.from]?.element ?? null;
  }

  indexOf(paragraph: Element): number | null {
    return this.#indexes.get(paragraph) ?? null;
  }

  /** What is shown in a paragraph's place as long as it is not drawn itself. */
  standIn(index: number): Element | null {
    return this.#slotOf(index)?.shown[0]?.contents[0] ?? null;
  }

  /** Until all that can be drawn is drawn. */
  async whole(): Promise<void> {
    while (this.#slots.some(({ rendered, failed }) => rendered === null && !failed)) await pause();
  }

  /** Everything in view, and a view's height from it, is drawn. */
  isSettled(): boolean {
    return this.#slots
      .slice(...this.#visible(1))
      .every(({ rendered, failed }) => rendered !== null || failed);
  }

  /** The paragraphs that are drawn and stand in view, or a view's height from it. */
  near(): readonly Span[] {
    return this.#slots
      .slice(...this.#visible(1))
      .filter(({ rendered }) => rendered !== null)
      .map(({ from, part }) => ({ from, to: from + part.paragraphs }));
  }

  #slotsOf({ frame, parts }: Preview, texts: readonly string[]): readonly Slot[] {
    const before = this.#slots;
    const matches = matchParts(
      before.map(({ part }) => part),
      parts,
    );
    let from = 0;
    return parts.map((part, index): Slot => {
      const match = matches[index];
      const old = frame === this.#frame ? before[match?.same ?? -1] : undefined;
      const standIn = before[match?.standIn ?? -1];
      const height = heightOf(texts.slice(from, from + part.paragraphs));
      const shown = old?.shown ?? standIn?.shown ?? this.#blank(height);
      const slot: Slot = { part, from, rendered: old?.rendered ?? null, failed: false, shown, height };
      from += part.paragraphs;
      return slot;
    });
  }

  /** Room for what is not drawn yet, as high as it will be by its texts. */
  #blank(height: number): readonly Piece[] {
    const { ownerDocument } = this.#wrapper;
    const sheet = this.#wrapper.firstElementChild?.cloneNode(false);
    const room = ownerDocument.createElement("article");
    room.style.height = `${height}px`;
    return [
      {
        sheet: sheet instanceof HTMLElement ? sheet : ownerDocument.createElement("section"),
        header: null,
        footer: null,
        contents: [room],
      },
    ];
  }

  /** Those of the new slots that will stand where the view is. */
  #inView(fresh: readonly Slot[]): readonly Slot[] {
    if (this.#slots.length === 0) return fresh.slice(0, 1);
    const visible = new Set(this.#slots.slice(...this.#visible(0)).map(({ shown }) => shown));
    const first = fresh.findIndex(({ shown }) => visible.has(shown));
    const last = fresh.findLastIndex(({ shown }) => visible.has(shown));
    return first < 0 ? fresh.slice(0, 1) : fresh.slice(first, last + 1);
  }

  async #drawRest(run: number): Promise<void> {
    for (let slot = this.#nearestUndrawn(); slot !== null; slot = this.#nearestUndrawn()) {
      await pause();
      if (run !== this.#run) return;
      try {
        const rendered = await this.#options.render(slot.part, false);
        if (run !== this.#run) return;
        this.#options.onDrawing();
        take(slot, rendered);
        this.#number(slot);
        this.#compose();
        this.#options.onDrawn();
      } catch {
        // The renderer is another's and knows only part of the format; the other parts can be drawn nevertheless.
        slot.failed = true;
        this.#options.onFailed();
      }
    }
  }

  #nearestUndrawn(): Slot | null {
    // What is drawn out of view moves nothing in it; looking again would lay out the page each time.
    const [from, to] = (this.#seen ??= this.#visible(0));
    const away = (index: number): number => (index < from ? from - index : index < to ? 0 : index - to + 1);
    let nearest: { readonly slot: Slot; readonly distance: number } | null = null;
    for (const [index, slot] of this.#slots.entries()) {
      if (slot.rendered !== null || slot.failed) continue;
      const distance = away(index);
      if (nearest === null || distance < nearest.distance) nearest = { slot, distance };
    }
    return nearest?.slot ?? null;
  }

  /** First of the slots in view, and the one behind the last; `more`: so many heights of the view around it, too. */
  #visible(more: number): readonly [number, number] {
    const frame = this.#options.scroller.getBoundingClientRect();
    const top = frame.top - more * frame.height;
    const bottom = frame.bottom + more * frame.height;
    const edge = (slot: Slot | undefined, side: "top" | "bottom"): number => {
      const contents = (side === "top" ? slot?.shown[0] : slot?.shown.at(-1))?.contents;
      const element = side === "top" ? contents?.[0] : contents?.at(-1);
      return element?.getBoundingClientRect()[side] ?? 0;
    };
    const from = firstWhere(this.#slots.length, (index) => edge(this.#slots[index], "bottom") >= top);
    const to = firstWhere(this.#slots.length, (index) => edge(this.#slots[index], "top") > bottom);
    return [Math.min(from, to), Math.max(from + 1, to)];
  }

  #slotOf(index: number): Slot | undefined {
    return this.#slots[firstWhere(this.#slots.length, (at) => (this.#slots[at]?.from ?? 0) > index) - 1];
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
  }

  #compose(): void {
    composePages(
      this.#wrapper,
      this.#slots.map(({ part, shown }) => ({ startsSection: part.startsSection, pieces: shown })),
    );
  }
}

function take(slot: Slot, rendered: RenderedPart): void {
  slot.rendered = rendered;
  slot.shown = rendered.pieces;
  const [only, ...others] = rendered.pieces.flatMap(({ contents }) => contents);
  // As high as the room it takes the place of, until it comes into view.
  if (only !== undefined && others.length === 0) only.style.containIntrinsicSize = `auto ${slot.height}px`;
}

/** The first number for which it holds, where it holds for all behind; `count` when for none. */
function firstWhere(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** By the lines of an official page: 28 characters, 29 points. */
const heightOf = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Math.max(1, Math.ceil((text.length + 2) / 28)) * ((29 * 96) / 72), 0);

/** Lets whatever else is to be done go first. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => resolve(), { timeout: 200 });
    else setTimeout(resolve, 0);
  });
