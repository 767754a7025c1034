import type { Snapshot } from "../../core/document/snapshot";
import type { TextRange } from "../../core/text/range";
import type { LivePages } from "./LivePages";
import type { Span } from "./ShownSlots";
import type { Mark } from "./marks";
import type { PageText } from "./PageText";
import { lineAt, paintCaret } from "./paintCaret";
import { clearMarks, paintMarks } from "./paintMarks";
import { paintProposed } from "./paintProposed";

/** What is painted over the pages near the view: marks, what is proposed, the caret, words that were found. */
export class PageMarks {
  readonly #layer: HTMLElement;
  readonly #pages: LivePages;
  readonly #text: PageText;
  /** By paragraph. */
  #marks: ReadonlyMap<number, readonly Mark[]> = new Map();
  #marked: Snapshot | null = null;
  /** The paragraphs whose marks are painted. */
  #painted = "";
  #caret: TextRange | null = null;
  #found: TextRange | null = null;
  #frame: number | null = null;

  /** @param layer lies over the pages and shares their origin */
  constructor(layer: HTMLElement, pages: LivePages, text: PageText) {
    this.#layer = layer;
    this.#pages = pages;
    this.#text = text;
  }

  /** Positions are those of `snapshot`. */
  set(marks: readonly Mark[], snapshot: Snapshot): void {
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

  setCaret(caret: TextRange | null): void {
    if (caret === this.#caret) return;
    this.#caret = caret;
    this.paintSoon();
  }

  setFound(found: TextRange | null): void {
    if (found === this.#found) return;
    this.#found = found;
    this.paintSoon();
  }

  /** Paints anew where other paragraphs have come into view. */
  onScroll(): void {
    if (spanKey(this.#pages.shown.near()) !== this.#painted) this.#paint();
  }

  /** With the next frame, when everything has its place anyway. */
  paintSoon(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = null;
      this.#paint();
    });
  }

  close(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    clearMarks();
  }

  #paint(): void {
    const near = this.#pages.shown.near();
    this.#painted = spanKey(near);
    if (!this.#isCurrent() && this.#found === null) return;
    const painted = near
      .flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index))
      .flatMap((paragraph) => this.#marksIn(paragraph))
      .flatMap((mark) => {
        const shown = this.#text.rangeOf(mark.range);
        return shown === null ? [] : [{ ...mark, range: shown }];
      });
    paintMarks(painted, this.#layer);
    paintProposed(painted, this.#layer);
    this.#paintCaret();
  }

  /** Positions fit the page only when both are of the same state of the document. */
  #isCurrent(): boolean {
    return this.#marked === this.#text.snapshot;
  }

  #marksIn(paragraph: number): readonly Mark[] {
    const marks = (this.#isCurrent() ? this.#marks.get(paragraph) : undefined) ?? [];
    return this.#found?.paragraph === paragraph ? [...marks, { kind: "current", range: this.#found }] : marks;
  }

  #paintCaret(): void {
    const element = this.#caret === null ? null : this.#pages.shown.paragraph(this.#caret.paragraph);
    if (this.#caret === null || element === null) return paintCaret(null, this.#layer);
    const { paragraph, end } = this.#caret;
    const before = end > 0 ? this.#text.rangeOf({ paragraph, start: end - 1, end }) : null;
    const behind = before === null ? this.#text.rangeOf({ paragraph, start: end, end: end + 1 }) : null;
    const box = element.getBoundingClientRect();
    paintCaret({ paragraph: box, line: lineAt(before, behind, box) }, this.#layer);
  }
}

const spanKey = (spans: readonly Span[]): string => spans.map(({ from, to }) => `${from}-${to}`).join(" ");
