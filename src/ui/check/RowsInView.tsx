import type { Virtualizer } from "@tanstack/react-virtual";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import type { ReactNode, RefObject } from "react";
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { EntryGroup, EntryLine } from "../panel/entryGroups";
import { scrollingAround } from "../shared/showWhole";
import { EntryGroupFrame } from "./EntryGroupFrame";
import type { RowsProps } from "./rows";
import { headingHeight, isOpen, useShownOnAsking } from "./rows";
import type { RowPart } from "./EntryRow";
import { EntryRow } from "./EntryRow";

/** Headings and rows in one order, as they stand below each other. */
interface Item {
  readonly key: string;
  /** Null for a heading. */
  readonly line: EntryLine | null;
}

interface PlacedGroup {
  readonly group: EntryGroup;
  /** Numbers of its heading and of its last row among all items. */
  readonly first: number;
  readonly last: number;
}

const rowHeight = 32;

/**
 * The rows in view, and those that hold the keyboard or are open. A screen reader hears of each row's place among
 * all; when entries above come or go, what is in view stays where it is.
 */
export function RowsInView(props: RowsProps) {
  const { groups, closed, current, tabStop, openEntry, stamp } = props;
  const root = useRef<HTMLDivElement>(null);
  const { margin, scrolling } = useScrolling(root);
  const { items, placed } = useMemo(() => itemsOf(groups, closed), [groups, closed]);
  const keep = items.flatMap(({ line }, index) =>
    line !== null && (line === tabStop || isOpen(line, openEntry)) ? [index] : [],
  );
  // eslint-disable-next-line react-hooks/incompatible-library -- drawn anew whenever it tells of a change
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: scrolling,
    estimateSize: (index) => (items[index]?.line === null ? headingHeight : rowHeight),
    getItemKey: (index) => items[index]?.key ?? index,
    overscan: 12,
    scrollMargin: margin,
    // The heading of its group lies over what stands at the top.
    scrollPaddingStart: headingHeight,
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), ...keep])].sort((a, b) => a - b),
  });
  useAnchor(virtualizer, items);
  useShownOnAsking(stamp, () => {
    const index = items.findIndex(({ line }) => line !== null && line === current);
    if (index < 0) return;
    const size = virtualizer.measurementsCache[index]?.size ?? 0;
    const room = (scrolling()?.clientHeight ?? Infinity) - headingHeight;
    virtualizer.scrollToIndex(index, { align: size > room ? "start" : "auto" });
  });
  const shown = virtualizer.getVirtualItems().map(({ index }) => index);
  const start = (index: number): number => (virtualizer.measurementsCache[index]?.start ?? 0) - margin;
  const end = (index: number): number => (virtualizer.measurementsCache[index]?.end ?? 0) - margin;
  return (
    <div ref={root} style={{ position: "relative", height: virtualizer.getTotalSize() }}>
      {placed
        .filter(({ first, last }) => shown.some((index) => index >= first && index <= last))
        .map(({ group, first, last }) => (
          <EntryGroupFrame
            key={group.key}
            group={group}
            closed={closed.has(group.key)}
            onToggle={() => props.onToggle(group.key)}
            placed={{ top: start(first), height: end(last) - start(first) }}
            headingRef={virtualizer.measureElement}
            headingIndex={first}
          >
            {rowsOf(props, items, {
              shown: shown.filter((index) => index > first && index <= last),
              partOf: (index) => ({
                index,
                position: index - first,
                count: last - first,
                top: start(index) - end(first),
                measure: virtualizer.measureElement,
              }),
            })}
          </EntryGroupFrame>
        ))}
    </div>
  );
}

const rowsOf = (
  { textOf, current, tabStop, openEntry }: RowsProps,
  items: readonly Item[],
  { shown, partOf }: { readonly shown: readonly number[]; readonly partOf: (index: number) => RowPart },
): ReactNode =>
  shown.map((index) => {
    const line = items[index]?.line ?? null;
    return line === null ? null : (
      <EntryRow
        key={line.id}
        line={line}
        text={textOf(line.entries[0])}
        current={line === current}
        tabStop={line === tabStop}
        open={isOpen(line, openEntry)}
        part={partOf(index)}
      />
    );
  });

interface Scrolling {
  /** What stands above the list in the part that scrolls, in pixels: the map and the filters, in a short pane. */
  readonly margin: number;
  readonly scrolling: () => HTMLElement | null;
}

/** Asked for at every turn: what scrolls is looked for anew only when the room changes, as that computes all styles. */
function useScrolling(root: RefObject<HTMLElement | null>): Scrolling {
  const [margin, setMargin] = useState(0);
  const around = useRef<HTMLElement | null>(null);
  const scrolling = useCallback(() => (around.current ??= scrollingAround(root.current)), [root]);
  useEffect(() => {
    const first = scrolling();
    if (first === null || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(() => {
      around.current = null;
      const now = scrolling();
      if (root.current === null || now === null) return;
      const top = root.current.getBoundingClientRect().top - now.getBoundingClientRect().top;
      setMargin(Math.round(top + now.scrollTop));
    });
    observer.observe(first);
    return () => observer.disconnect();
  }, [root, scrolling]);
  return { margin, scrolling };
}

function itemsOf(
  groups: readonly EntryGroup[],
  closed: ReadonlySet<string>,
): { readonly items: readonly Item[]; readonly placed: readonly PlacedGroup[] } {
  const items: Item[] = [];
  const placed: PlacedGroup[] = [];
  for (const group of groups) {
    const first = items.length;
    items.push({ key: `heading ${group.key}`, line: null });
    if (!closed.has(group.key)) for (const line of group.lines) items.push({ key: line.id, line });
    placed.push({ group, first, last: items.length - 1 });
  }
  return { items, placed };
}

type Rows = Virtualizer<HTMLElement, Element>;

/** Remembers what stands at the top of the view; when the items change, scrolls so that it stands there again. */
function useAnchor(virtualizer: Rows, items: readonly Item[]): void {
  const before = useRef<{
    readonly items: readonly Item[];
    readonly key: string;
    readonly offset: number;
  } | null>(null);
  useLayoutEffect(() => {
    const scroll = virtualizer.scrollOffset ?? 0;
    const anchor = before.current;
    if (anchor !== null && anchor.items !== items) {
      const index = items.findIndex(({ key }) => key === anchor.key);
      const start = virtualizer.measurementsCache[index]?.start;
      if (start !== undefined && start - anchor.offset !== scroll)
        virtualizer.scrollToOffset(start - anchor.offset, { align: "start" });
    }
    const index = virtualizer.range?.startIndex ?? 0;
    const item = items[index];
    const start = virtualizer.measurementsCache[index]?.start ?? 0;
    before.current = item === undefined ? null : { items, key: item.key, offset: start - scroll };
  });
}
