import type { Slot } from "./pageSlots";

/** Paragraphs that stay drawn around the view. A report of the usual length stays whole. */
export const mostDrawn = 1_000;

/** Parts so near to what is in view are drawn whatever they hold. */
const always = 2;

/** Numbers of slots: the first, and the one behind the last. */
export type Stretch = readonly [from: number, to: number];

/** The slots to be drawn, nearest to the view first: those beside it, and as many more as hold `most` paragraphs. */
export function slotsToDraw(slots: readonly Slot[], [from, to]: Stretch, most: number): ReadonlySet<Slot> {
  const wanted = new Set(slots.slice(from, to));
  let paragraphs = 0;
  for (const { part } of wanted) paragraphs += part.paragraphs;
  for (let away = 1; away <= slots.length; away++) {
    for (const slot of [slots[to - 1 + away], slots[from - away]]) {
      if (slot === undefined) continue;
      paragraphs += slot.part.paragraphs;
      if (away > always && paragraphs > most) return wanted;
      wanted.add(slot);
    }
  }
  return wanted;
}

/** Those that are drawn beyond what is wanted and kept, once more than `most` paragraphs are. */
export function slotsToLetGo(
  slots: readonly Slot[],
  wanted: ReadonlySet<Slot>,
  kept: ReadonlySet<Slot | undefined>,
  most: number,
): readonly Slot[] {
  const drawn = slots.filter(({ rendered }) => rendered !== null);
  const paragraphs = drawn.reduce((sum, { part }) => sum + part.paragraphs, 0);
  return paragraphs <= most ? [] : drawn.filter((slot) => !wanted.has(slot) && !kept.has(slot));
}
