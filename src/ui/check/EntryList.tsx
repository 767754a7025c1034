import type { KeyboardEvent } from "react";
import { useRef, useState } from "react";
import type { CheckReport } from "../../app/checkDocument";
import type { EntryGroup, EntryLine } from "../panel/entryGroups";
import { usePanelActions, usePanelWith } from "../panel/PanelContext";
import { rangeKey } from "../panel/fillItems";
import { useStrings } from "../strings/StringsContext";
import { AllRows } from "./AllRows";
import type { RowFocus } from "./rowFocus";
import { useRowFocus, useStayingOpen } from "./rowFocus";
import type { RowsProps } from "./rows";
import { isOpen } from "./rows";
import { RowsInView } from "./RowsInView";

export interface EntryListProps {
  readonly groups: readonly EntryGroup[];
  readonly report: CheckReport;
}

const followed = ["current", "openEntry", "currentStamp"] as const;

/** From here on only the rows in view are drawn. */
const many = 60;

/**
 * ↑ ↓ move from row to row and show the place in the text; Enter opens a row and goes to what can be done about it,
 * and what was done leads to the next; Esc goes back to the row, then to the document.
 */
export function EntryList({ groups, report }: EntryListProps) {
  const strings = useStrings();
  const { state } = usePanelWith(followed);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [moved, setMoved] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const focus = useRowFocus(list);
  const visible = groups.filter(({ key }) => !closed.has(key)).flatMap(({ lines }) => lines);
  const openEntry = useStayingOpen(visible, state.openEntry);
  const current = currentLine(
    visible,
    state.current === null ? null : rangeKey(state.current),
    openEntry ?? moved,
  );
  const onKeyDown = useListKeys(visible, openEntry, focus, setMoved);
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
    openEntry,
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

function useListKeys(
  lines: readonly EntryLine[],
  openEntry: string | null,
  focus: RowFocus,
  setMoved: (id: string) => void,
): (event: KeyboardEvent<HTMLDivElement>) => void {
  const { panel, services } = usePanelActions();
  /** From what can be done back to its row. */
  const onDetailKey = (event: KeyboardEvent): void => {
    const row = lines.find((line) => isOpen(line, openEntry));
    if (event.key !== "Escape" || event.defaultPrevented || row === undefined) return;
    event.preventDefault();
    focus.moveTo(row.id);
    panel.openEntry(null);
  };
  return (event) => {
    if (!(event.target instanceof HTMLElement)) return;
    const row = event.target.dataset["entry"];
    if (row === undefined) return onDetailKey(event);
    const line = lines.find(({ id }) => id === row);
    if (event.key === "Escape") return services.focusDocument?.();
    if (event.key === "Enter" && line !== undefined && !isOpen(line, openEntry)) {
      event.preventDefault();
      panel.goTo(line.entries[0]);
      return focus.moveInto();
    }
    const next = nextLine(lines, row, event.key);
    if (next === undefined) return;
    event.preventDefault();
    panel.showEntry(next.entries[0]);
    // Several entries may stand at one place.
    setMoved(next.entries[0].id);
    focus.moveTo(next.id);
  };
}

function currentLine(
  lines: readonly EntryLine[],
  place: string | null,
  open: string | null,
): EntryLine | null {
  const there =
    place === null
      ? []
      : lines.filter(({ entries }) => entries.some(({ range }) => rangeKey(range) === place));
  return there.find(({ entries }) => entries.some(({ id }) => id === open)) ?? there[0] ?? null;
}

function nextLine(lines: readonly EntryLine[], id: string, key: string): EntryLine | undefined {
  const index = lines.findIndex((line) => line.id === id);
  switch (key) {
    case "ArrowDown":
      return lines[index + 1];
    case "ArrowUp":
      return lines[index - 1];
    case "Home":
      return lines[0];
    case "End":
      return lines.at(-1);
    default:
      return undefined;
  }
}
