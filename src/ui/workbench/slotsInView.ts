import type { Stretch } from "./drawnSlots";
import type { Slot } from "./pageSlots";

/** The slots that stand in view; `more`: so many heights of the view around it, too. One at least. */
export function slotsInView(slots: readonly Slot[], scroller: HTMLElement, more: number): Stretch {
  const frame = scroller.getBoundingClientRect();
  const top = frame.top - more * frame.height;
  const bottom = frame.bottom + more * frame.height;
  const from = firstWhere(slots.length, (index) => edgeOf(slots[index], "bottom") >= top);
  const to = firstWhere(slots.length, (index) => edgeOf(slots[index], "top") > bottom);
  return [Math.min(from, to), Math.max(from + 1, to)];
}

export function slotOf(slots: readonly Slot[], paragraph: number): Slot | undefined {
  return slots[firstWhere(slots.length, (at) => (slots[at]?.from ?? 0) > paragraph) - 1];
}

/** In pixels of the window. */
export function edgeOf(slot: Slot | undefined, side: "top" | "bottom"): number {
  const contents = (side === "top" ? slot?.shown[0] : slot?.shown.at(-1))?.contents;
  const element = side === "top" ? contents?.[0] : contents?.at(-1);
  return element?.getBoundingClientRect()[side] ?? 0;
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
