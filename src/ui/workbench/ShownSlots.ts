import type { PagePlace } from "./countPages";
import { placeInPages } from "./countPages";
import type { Stretch } from "./drawnSlots";
import { slotsToDraw } from "./drawnSlots";
import type { Slot } from "./pageSlots";
import { slotOf, slotsInView } from "./slotsInView";

export interface Span {
  readonly from: number;
  /** Behind the last. */
  readonly to: number;
}

/** The parts of the document that is shown: where they stand, and which of them the reader sees. */
export class ShownSlots {
  readonly #scroller: HTMLElement;
  #slots: readonly Slot[] = [];
  /** Numbers of those in view as last seen; null when that may have changed. */
  #seen: Stretch | null = null;

  constructor(scroller: HTMLElement) {
    this.#scroller = scroller;
  }

  get all(): readonly Slot[] {
    return this.#slots;
  }

  set(slots: readonly Slot[]): void {
    this.#slots = slots;
    this.#seen = null;
  }

  /** The reader went elsewhere, or what is in view changed its height. */
  moved(): void {
    this.#seen = null;
  }

  inView(): readonly Slot[] {
    return this.#slots.slice(...this.#visible());
  }

  isSeen(slot: Slot): boolean {
    return this.inView().includes(slot);
  }

  /** @param most paragraphs */
  toDraw(most: number): ReadonlySet<Slot> {
    return slotsToDraw(this.#slots, this.#visible(), most);
  }

  slotOf(paragraph: number): Slot | undefined {
    return slotOf(this.#slots, paragraph);
  }

  /** Nothing is left out, however far from the view. */
  isWhole(): boolean {
    return this.#slots.every(isDone);
  }

  /** Everything in view, and a view's height from it, is drawn. */
  isSettled(): boolean {
    return this.#around().every(isDone);
  }

  /** Null for a paragraph that is not drawn. */
  paragraph(index: number): HTMLElement | null {
    const slot = this.slotOf(index);
    return slot?.rendered?.paragraphs[index - slot.from]?.element ?? null;
  }

  /** Whether a paragraph can be looked at: it is shown, or will be once it is near the view. */
  canShow(index: number): boolean {
    const slot = this.slotOf(index);
    return slot !== undefined && !slot.failed && (slot.rendered === null || this.paragraph(index) !== null);
  }

  /** What is shown in a paragraph's place as long as it is not drawn itself. */
  standIn(index: number): Element | null {
    return this.slotOf(index)?.shown[0]?.contents[0] ?? null;
  }

  /** The paragraphs of the part that something on the pages stands in; null beside them. */
  spanAt(node: Node): Span | null {
    const holds = ({ shown }: Slot): boolean =>
      shown.some(({ contents }) => contents.some((content) => content.contains(node)));
    const slot = this.#slots.find(holds);
    return slot === undefined ? null : spanOf(slot);
  }

  /** The paragraphs that are drawn and stand in view, or a view's height from it. */
  near(): readonly Span[] {
    return this.#around()
      .filter(({ rendered }) => rendered !== null)
      .map(spanOf);
  }

  /** The page that the reader looks at. */
  place(): PagePlace {
    return placeInPages(this.#slots, this.#visible(), this.#scroller);
  }

  #visible(): Stretch {
    return (this.#seen ??= slotsInView(this.#slots, this.#scroller, 0));
  }

  #around(): readonly Slot[] {
    return this.#slots.slice(...slotsInView(this.#slots, this.#scroller, 1));
  }
}

const isDone = ({ rendered, failed }: Slot): boolean => rendered !== null || failed;

const spanOf = ({ from, part }: Slot): Span => ({ from, to: from + part.paragraphs });
