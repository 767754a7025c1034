import type { KeyboardEvent } from "react";
import { useLayoutEffect, useRef, useState } from "react";
import type { CheckReport } from "../../app/checkDocument";
import type { Entry, EntryGroup } from "../panel/entries";
import { usePanelWith } from "../panel/PanelContext";
import { rangeKey } from "../panel/fillItems";
import { useStrings } from "../strings/StringsContext";
import { AllRows } from "./AllRows";
import type { RowsProps } from "./rows";
import { RowsInView } from "./RowsInView";

export interface EntryListProps {
  readonly groups: readonly EntryGroup[];
  readonly report: CheckReport;
}

const followed = ["current", "openEntry", "currentStamp"] as const;

/** From here on only the rows in view are drawn. */
const many = 60;

/** Entries by section. ↑ ↓ move and show the place in the text, Enter opens, Esc goes back to the document. */
export function EntryList({ groups, report }: EntryListProps) {
  const strings = useStrings();
  const { panel, services, state } = usePanelWith(followed);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [moved, setMoved] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const focus = useRowFocus(list);
  const visible = groups.filter(({ key }) => !closed.has(key)).flatMap(({ entries }) => entries);
  const current = currentEntry(
    visible,
    state.current === null ? null : rangeKey(state.current),
    state.openEntry ?? moved,
  );
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset["entry"] === undefined) return;
    if (event.key === "Escape") return services.focusDocument?.();
    const next = nextEntry(visible, event.target.dataset["entry"], event.key);
    if (next === undefined) return;
    event.preventDefault();
    panel.showEntry(next);
    // Several entries may stand at one place.
    setMoved(next.id);
    focus.moveTo(next.id);
  };
  const rows: RowsProps = {
    groups,
    closed,
    onToggle: (key) =>
      setClosed((keys) =>
        keys.has(key) ? new Set([...keys].filter((each) => each !== key)) : new Set([...keys, key]),
      ),
    textOf: ({ range }) => report.snapshot.paragraphs[range.paragraph]?.text ?? "",
    current,
    tabStop: current ?? visible[0] ?? null,
    openEntry: state.openEntry,
    stamp: state.currentStamp,
  };
  return (
    <div
      ref={list}
      role="region"
      aria-label={strings.check.list}
      onKeyDown={onKeyDown}
      onFocus={focus.onFocus}
      onBlur={focus.onBlur}
    >
      {visible.length > many ? <RowsInView {...rows} /> : <AllRows {...rows} />}
    </div>
  );
}

interface RowFocus {
  readonly moveTo: (id: string) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/**
 * Keeps the keyboard in the list: on a row that is only drawn now that it was moved to, and on the next one when the
 * row with the focus was dealt with and went away.
 */
function useRowFocus(list: React.RefObject<HTMLDivElement | null>): RowFocus {
  const wanted = useRef<string | null>(null);
  const inside = useRef(false);
  useLayoutEffect(() => {
    const row = (selector: string): HTMLElement | null => list.current?.querySelector(selector) ?? null;
    const lost = inside.current && document.activeElement === document.body;
    const next =
      wanted.current !== null
        ? row(`[data-entry="${CSS.escape(wanted.current)}"]`)
        : lost
          ? row('[data-entry][tabindex="0"]')
          : null;
    if (next === null) return;
    wanted.current = null;
    next.focus();
  });
  return {
    moveTo: (id) => {
      wanted.current = id;
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

const currentEntry = (entries: readonly Entry[], place: string | null, open: string | null): Entry | null => {
  const there = place === null ? [] : entries.filter(({ range }) => rangeKey(range) === place);
  return there.find(({ id }) => id === open) ?? there[0] ?? null;
};

function nextEntry(entries: readonly Entry[], id: string, key: string): Entry | undefined {
  const index = entries.findIndex((entry) => entry.id === id);
  switch (key) {
    case "ArrowDown":
      return entries[index + 1];
    case "ArrowUp":
      return entries[index - 1];
    case "Home":
      return entries[0];
    case "End":
      return entries.at(-1);
    default:
      return undefined;
  }
}
