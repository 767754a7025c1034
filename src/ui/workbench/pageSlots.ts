import type { Preview, PreviewPart } from "../../ports/documentFile";
import { matchParts } from "./matchParts";
import type { Piece, RenderedPart } from "./renderPages";

/** A part of the document and what is shown for it. */
export interface Slot {
  readonly part: PreviewPart;
  /** Number of its first paragraph. */
  readonly from: number;
  /** Null until it is drawn, and again when it was let go. */
  rendered: RenderedPart | null;
  failed: boolean;
  /** As drawn, or empty room of the same height. */
  shown: readonly Piece[];
  /** Of each piece that is shown, in pixels of a page at its own size. */
  heights: readonly number[];
  /** The heights are those of the drawn part; before, they are told by its texts. */
  measured: boolean;
}

interface Before {
  readonly slots: readonly Slot[];
  readonly frame: object | null;
  /** A sheet as the document has them; null before any is drawn. */
  readonly sheet: Node | null;
}

/** The slots of a state of the document; what was shown of the state before stays, or stands in what changed. */
export function slotsOf(
  { frame, parts }: Preview,
  texts: readonly string[],
  { slots: before, frame: frameBefore, sheet }: Before,
): readonly Slot[] {
  const matches = matchParts(
    before.map(({ part }) => part),
    parts,
  );
  let from = 0;
  return parts.map((part, index): Slot => {
    const match = matches[index];
    const old = frame === frameBefore ? before[match?.same ?? -1] : undefined;
    const standIn = old ?? before[match?.standIn ?? -1];
    const height = heightOf(texts.slice(from, from + part.paragraphs));
    const room = { rendered: null, measured: false, shown: [blank(sheet, height)], heights: [height] };
    const { rendered, measured } = old ?? room;
    const { shown, heights } = standIn ?? room;
    const slot: Slot = { part, from, rendered, failed: false, shown, heights, measured };
    from += part.paragraphs;
    return slot;
  });
}

/** Shows what was drawn of a part. */
export function take(slot: Slot, rendered: RenderedPart): void {
  const [height = 0] = slot.heights;
  slot.rendered = rendered;
  slot.shown = rendered.pieces;
  slot.heights = rendered.pieces.map((_, index) => slot.heights[index] ?? height);
}

/** Once it stands in the page. */
export function measure(slot: Slot): void {
  const heights = slot.shown.map(({ contents }) =>
    contents.reduce((sum, { offsetHeight }) => sum + offsetHeight, 0),
  );
  // Where nothing is laid out there is nothing to measure.
  if (heights.every((height) => height === 0)) return;
  slot.heights = heights;
  slot.measured = true;
}

/** Leaves room of the same height in place of a drawn part. A sheet that others go on with stays as it is. */
export function letGo(slot: Slot): void {
  const last = slot.shown.length - 1;
  slot.rendered = null;
  slot.shown = slot.shown.map((piece, index): Piece => {
    const contents = [room(slot.heights[index] ?? 0)];
    if (index === last || index === 0) return { ...piece, contents };
    return { sheet: bareSheet(piece.sheet), header: null, footer: null, contents };
  });
}

const blank = (sheet: Node | null, height: number): Piece => ({
  sheet: bareSheet(sheet),
  header: null,
  footer: null,
  contents: [room(height)],
});

function bareSheet(like: Node | null): HTMLElement {
  const sheet = like?.cloneNode(false);
  return sheet instanceof HTMLElement ? sheet : document.createElement("section");
}

function room(height: number): HTMLElement {
  const made = document.createElement("article");
  made.dataset["room"] = "";
  made.style.height = `${height}px`;
  return made;
}

/** By the lines of an official page: 28 characters, 29 points. */
const heightOf = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Math.max(1, Math.ceil((text.length + 2) / 28)) * ((29 * 96) / 72), 0);
