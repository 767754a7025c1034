import type { RefObject } from "react";
import { useEffect, useRef } from "react";

/** What scrolls around an element: a list itself, or the whole panel where the pane is short. */
export function scrollingAround(element: Element | null): HTMLElement | null {
  for (let parent = element?.parentElement ?? null; parent !== null; parent = parent.parentElement) {
    const { overflowY } = getComputedStyle(parent);
    if (overflowY === "auto" || overflowY === "scroll") return parent;
  }
  return null;
}

/** What scrolls around an element that is drawn somewhere; to look for it computes all styles. */
const scrollerOf = (element: Element | null | undefined): HTMLElement | null =>
  typeof element?.scrollIntoView === "function" ? scrollingAround(element) : null;

/**
 * Brings all of what was opened into view, with the least scrolling; of what is taller than the room its beginning.
 * Nothing else is moved than the list or panel around it.
 * @param covered pixels at the top that a heading lies over
 */
export function showWhole(element: Element | null | undefined, covered = 0): void {
  const scroller = scrollerOf(element);
  if (element == null || scroller === null) return;
  const { top, bottom, height } = element.getBoundingClientRect();
  const from = scroller.getBoundingClientRect().top + covered;
  const end = from - covered + scroller.clientHeight;
  if (top < from || height > end - from) scroller.scrollTop += top - from;
  else if (bottom > end) scroller.scrollTop += bottom - end;
}

/** Brings an element to the middle of what scrolls around it. */
export function showAmid(element: Element | null | undefined): void {
  const scroller = scrollerOf(element);
  if (element == null || scroller === null) return;
  const { top, bottom } = element.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  scroller.scrollTop += (top + bottom) / 2 - frame.top - scroller.clientHeight / 2;
}

/** Of what opens in its place: all of it comes into view when it does. */
export function useShownOnOpening<E extends Element>(open: boolean): RefObject<E | null> {
  const opened = useRef<E>(null);
  useEffect(() => {
    if (open) showWhole(opened.current);
  }, [open]);
  return opened;
}
