import { composePages } from "./composePages";
import type { Slot } from "./pageSlots";
import { pause } from "./pause";
import type { Piece, RenderedPart } from "./renderPages";

export interface CopyOptions {
  readonly slots: readonly Slot[];
  /** Draws a part, with the numbers of its lists. */
  readonly render: (slot: Slot) => Promise<RenderedPart>;
  /** A part could not be drawn: room is left for it. */
  readonly onFailed: () => void;
  /** Told before each part; false ends it. */
  readonly onPart: (done: number, all: number) => boolean;
}

/** Lays all parts out as pages within `wrapper`: copies of what is drawn, and the rest drawn for it. False when ended. */
export async function copyPages(
  wrapper: HTMLElement,
  { slots, render, onFailed, onPart }: CopyOptions,
): Promise<boolean> {
  const parts: { readonly startsSection: boolean; readonly pieces: readonly Piece[] }[] = [];
  for (const slot of slots) {
    if (!onPart(parts.length, slots.length)) return false;
    parts.push({ startsSection: slot.part.startsSection, pieces: await piecesOf(slot) });
  }
  if (!onPart(slots.length, slots.length)) return false;
  composePages(wrapper, parts);
  return true;

  async function piecesOf(slot: Slot): Promise<readonly Piece[]> {
    if (slot.rendered !== null) return slot.shown.map(copyOf);
    await pause(true);
    try {
      return (await render(slot)).pieces;
    } catch {
      onFailed();
      return slot.shown.map(copyOf);
    }
  }
}

const copyOf = ({ sheet, header, footer, contents }: Piece): Piece => ({
  sheet: sheet.cloneNode(false) as HTMLElement,
  header: (header?.cloneNode(true) ?? null) as Element | null,
  footer: (footer?.cloneNode(true) ?? null) as Element | null,
  contents: contents.map((content) => content.cloneNode(true) as HTMLElement),
});
