import type { KeyboardEvent } from "react";
import { useLayoutEffect, useRef, useState } from "react";
import { isAcceptable } from "../../core/filling/acceptEdit";
import type { TextRange } from "../../core/text/range";
import type { FillItem } from "../panel/fillItems";
import { rangeKey } from "../panel/fillItems";
import { usePanelActions } from "../panel/PanelContext";

export interface FigureWalk {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/** Number of the row that the tab key reaches: the one that is looked at, else the first that is to be decided. */
export function figureStop(items: readonly FillItem[], place: string | null): number {
  const current = place === null ? -1 : items.findIndex(({ range }) => rangeKey(range) === place);
  return current >= 0 ? current : Math.max(0, nextOpen(items, 0));
}

/**
 * The figures as one walk: ↑ ↓ move from row to row and show the place in the text, Enter fills what is proposed and
 * goes on to the next that is open, → and ← open and close the evidence, Esc goes back to the document. What nothing is
 * proposed for opens with Enter, for a value of one's own.
 * @param items in the order of the rows
 */
export function useFigureWalk(items: readonly FillItem[], stop: number, busy: boolean): FigureWalk {
  const { panel, services } = usePanelActions();
  const wanted = useRef<string | null>(null);
  const accepted = useAccepted(items);
  const inside = useRef(false);
  const goTo = (index: number): void => {
    const item = items[index];
    if (item === undefined) return;
    wanted.current = rangeKey(item.range);
    panel.reveal(item.range);
  };
  useLayoutEffect(() => {
    const next = accepted.next();
    if (next >= 0) return goTo(next);
    const lost = inside.current && document.activeElement === document.body;
    const there = items[stop];
    if (!accepted.isWaiting() && lost && there !== undefined) wanted.current = rangeKey(there.range);
    if (wanted.current !== null && focusRow(wanted.current)) wanted.current = null;
  });
  const accept = (index: number): boolean => {
    const item = items[index];
    if (item?.kind !== "proposed" || item.left || !isAcceptable(item)) return false;
    // One at a time: while one is written, the places of the others move.
    if (busy) return true;
    accepted.wait(item.range, panel.fill([item]));
    return true;
  };
  return {
    onKeyDown(event) {
      if (!(event.target instanceof HTMLElement)) return;
      const key = event.target.dataset["figure"];
      const index = key === undefined ? -1 : items.findIndex(({ range }) => rangeKey(range) === key);
      if (index < 0) return;
      const to = stepTo(event.key, index, items.length - 1);
      if (to !== null) goTo(to);
      else if (event.key === "Escape") services.focusDocument?.();
      else if (event.key === "ArrowLeft") showEvidence(event.target, false);
      else if (event.key === "ArrowRight") showEvidence(event.target, true);
      else if (event.key !== "Enter") return;
      else if (!accept(index)) askOwnValue(event.target);
      event.preventDefault();
    },
    onFocus: () => {
      inside.current = true;
    },
    onBlur: () => {
      inside.current = false;
    },
  };
}

interface Accepted {
  readonly isWaiting: () => boolean;
  readonly wait: (range: TextRange, writing: Promise<void>) => void;
  /** Number of the row to go on to, once, when it is written; -1 otherwise. */
  readonly next: () => number;
}

/** What was accepted: once it is written, its row is another, or gone where the list shows a part. */
function useAccepted(items: readonly FillItem[]): Accepted {
  const accepted = useRef<TextRange | null>(null);
  /** The same once its writing has ended, whether or not anything was written. */
  const [settled, setSettled] = useState<TextRange | null>(null);
  return {
    isWaiting: () => accepted.current !== null,
    wait(range, writing) {
      const place = { ...range };
      accepted.current = place;
      void writing.finally(() => setSettled(place));
    },
    next() {
      const from = accepted.current;
      if (from === null) return -1;
      const standing = isProposedAt(items, from);
      if (standing && settled !== from) return -1;
      accepted.current = null;
      if (standing) return -1;
      const there = firstFrom(items, from);
      const next = nextOpen(items, there);
      // After the last one stays where it was written.
      return next >= 0 ? next : items[there]?.kind === "filled" ? there : -1;
    },
  };
}

function stepTo(key: string, index: number, last: number): number | null {
  switch (key) {
    case "ArrowDown":
      return Math.min(last, index + 1);
    case "ArrowUp":
      return Math.max(0, index - 1);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}

function showEvidence(row: HTMLElement, open: boolean): void {
  const button = row.querySelector<HTMLElement>("[data-evidence]");
  if ((button?.getAttribute("aria-expanded") === "true") !== open) button?.click();
}

/** The field for a value of one's own stands with the evidence. */
function askOwnValue(row: HTMLElement): void {
  showEvidence(row, true);
  requestAnimationFrame(() => row.querySelector("input")?.focus());
}

/** Puts the keyboard on the row that the tab key reaches, where there is one. */
export const focusFigures = (): void =>
  document.querySelector<HTMLElement>('[data-figure][tabindex="0"]')?.focus();

/** False while the row is not drawn yet. */
function focusRow(key: string): boolean {
  const row = document.querySelector<HTMLElement>(`[data-figure="${key}"]`);
  row?.focus();
  return row !== null;
}

/** Where it begins stays when it is written. */
const isProposedAt = (items: readonly FillItem[], { paragraph, start }: TextRange): boolean =>
  items.some(
    ({ kind, range }) => kind === "proposed" && range.paragraph === paragraph && range.start === start,
  );

/** Number of the first row that begins there or later; that of all rows when there is none. */
const firstFrom = (items: readonly FillItem[], { paragraph, start }: TextRange): number => {
  const at = items.findIndex(
    ({ range }) => range.paragraph > paragraph || (range.paragraph === paragraph && range.start >= start),
  );
  return at < 0 ? items.length : at;
};

const isUndecided = (item: FillItem): boolean =>
  item.kind === "open" || (item.kind === "proposed" && !item.left);

/** Of the first that is still to be decided from there on; -1 when there is none. */
const nextOpen = (items: readonly FillItem[], from: number): number =>
  items.findIndex((item, index) => index >= from && isUndecided(item));
