import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Entry } from "../panel/entries";
import type { EntryLine } from "../panel/entryGroups";
import { usePanelActions } from "../panel/PanelContext";
import { isOpen } from "./rows";

export interface RowFocus {
  readonly moveTo: (id: string) => void;
  /** To the first thing that can be done in a row that is being opened. */
  readonly moveInto: () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

const actionsIn = '[data-entry][aria-expanded="true"] + div :is(button, input):not([disabled])';

/**
 * Keeps the keyboard in the list: on a row that is only drawn now that it was moved to; on the next thing to be done
 * in a row that is open, or else on the next row, when what had the focus was dealt with and went away.
 */
export function useRowFocus(list: React.RefObject<HTMLDivElement | null>): RowFocus {
  const wanted = useRef<string | null>(null);
  const inside = useRef(false);
  useLayoutEffect(() => {
    const found = (selector: string): HTMLElement | null => list.current?.querySelector(selector) ?? null;
    const lost = inside.current && document.activeElement === document.body;
    const next =
      wanted.current !== null
        ? found(wanted.current)
        : lost
          ? (found(actionsIn) ?? found('[data-entry][tabindex="0"]'))
          : null;
    if (next === null) return;
    wanted.current = null;
    next.focus();
  });
  return {
    moveTo: (id) => {
      wanted.current = `[data-entry="${CSS.escape(id)}"]`;
    },
    moveInto: () => {
      wanted.current = actionsIn;
    },
    onFocus: () => {
      inside.current = true;
    },
    // What is taken out of the page tells nothing of losing the focus.
    onBlur: () => {
      inside.current = false;
    },
  };
}

/**
 * A sentence whose open gap was filled stays open for the others; the place that is looked at, and in Word the cursor,
 * stay where they are. @returns the entry that is open, in the row it is in
 */
export function useStayingOpen(lines: readonly EntryLine[], openEntry: string | null): string | null {
  const { panel } = usePanelActions();
  const [opened, setOpened] = useState<readonly Entry[]>([]);
  const entries = lines.find((line) => isOpen(line, openEntry))?.entries;
  if (entries !== undefined && entries !== opened) setOpened(entries);
  const gone = openEntry !== null && entries === undefined;
  const ids = new Set(gone ? opened.map(({ id }) => id) : []);
  const left = gone ? lines.flatMap((line) => line.entries).find(({ id }) => ids.has(id)) : undefined;
  useEffect(() => {
    if (left !== undefined) panel.openEntry(left.id);
  }, [panel, left]);
  return left?.id ?? openEntry;
}
