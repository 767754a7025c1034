import type { Stretch } from "./drawnSlots";
import type { Slot } from "./pageSlots";
import { edgeOf } from "./slotsInView";

/** Where the reader is, in sheets of paper. */
export interface PagePlace {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** Every part was measured; otherwise what was not drawn yet is counted by its texts. */
  readonly exact: boolean;
}

export interface CountedPages extends Omit<PagePlace, "page"> {
  /** How many pages stand before each slot; a page that is begun as a fraction. */
  readonly before: readonly number[];
}

/** Sheets of paper by the heights of what stands on them. Every page break and every section begins a sheet. */
export function countPages(slots: readonly Slot[]): CountedPages {
  const before: number[] = [];
  let whole = 0;
  /** Of the sheet at hand, in sheets. */
  let filled = 0;
  slots.forEach(({ part, shown, heights }, number) => {
    shown.forEach(({ sheet }, index) => {
      if (number > 0 && (index > 0 || part.startsSection)) {
        whole += sheets(filled);
        filled = 0;
      }
      if (index === 0) before.push(whole + filled);
      filled += (heights[index] ?? 0) / roomOf(sheet);
    });
    if (shown.length === 0) before.push(whole + filled);
  });
  return { before, pages: whole + sheets(filled), exact: slots.every(({ measured }) => measured) };
}

/** The page at a third of the view's height. @param seen the slots in view */
export function placeInPages(slots: readonly Slot[], [from, to]: Stretch, scroller: HTMLElement): PagePlace {
  const { before, pages, exact } = countPages(slots);
  const { top, height } = scroller.getBoundingClientRect();
  const line = top + height / 3;
  let index = from;
  while (index + 1 < to && edgeOf(slots[index + 1], "top") <= line) index++;
  const [start, end] = [before[index] ?? 0, before[index + 1] ?? pages];
  const [above, below] = [edgeOf(slots[index], "top"), edgeOf(slots[index], "bottom")];
  const share = below > above ? Math.min(1, Math.max(0, (line - above) / (below - above))) : 0;
  return { page: Math.max(1, Math.min(pages, Math.floor(start + share * (end - start)) + 1)), pages, exact };
}

/** What only just runs over is rounding. */
const sheets = (filled: number): number => Math.max(1, Math.ceil(filled - 0.001));

/** Height for text on one sheet in pixels: A4 as official documents use it where the sheet does not say. */
function roomOf({ style: { minHeight, paddingTop, paddingBottom } }: HTMLElement): number {
  const room = pixels(minHeight) - pixels(paddingTop) - pixels(paddingBottom);
  return room > 0 ? room : (225 * 96) / 25.4;
}

const pixels = (length: string): number => {
  const value = Number.parseFloat(length);
  if (!Number.isFinite(value)) return 0;
  return length.endsWith("pt") ? (value * 96) / 72 : value;
};
