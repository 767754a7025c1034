import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import type { RefObject } from "react";
import { useLayoutEffect, useRef, useState } from "react";
import type { SentenceGroup } from "../panel/fillItems";
import type { CardsProps } from "./cards";
import { groupKey, holds, plainList, useShownOnAsking } from "./cards";
import { SentenceCard } from "./SentenceCard";

const cardHeight = 92;

/** The sentences in view, and the one that holds the keyboard. A screen reader hears of each one's place among all. */
export function CardsInView({ groups, label, textOf, place, busy, stamp, tabStop, walk }: CardsProps) {
  const list = useRef<HTMLUListElement>(null);
  const margin = useMargin(list);
  const focused = useRef<string | null>(null);
  const kept = groups.findIndex((group) => groupKey(group) === focused.current);
  // eslint-disable-next-line react-hooks/incompatible-library -- drawn anew whenever it tells of a change
  const virtualizer = useVirtualizer({
    count: groups.length,
    getScrollElement: () => list.current?.parentElement ?? null,
    estimateSize: (index) => heightOf(groups[index]),
    getItemKey: (index) => keyAt(groups, index),
    overscan: 6,
    scrollMargin: margin,
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      return kept < 0 || shown.includes(kept) ? shown : [...shown, kept].sort((a, b) => a - b);
    },
  });
  useShownOnAsking(stamp, () => {
    const index = groups.findIndex((group) => holds(group, place));
    if (index >= 0) virtualizer.scrollToIndex(index, { align: "center" });
  });
  return (
    <ul
      ref={list}
      aria-label={label}
      style={{ ...plainList, position: "relative", height: virtualizer.getTotalSize() }}
      {...walk}
      onFocus={({ target }) => {
        walk.onFocus();
        focused.current = target.closest("li")?.dataset["card"] ?? null;
      }}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const group = groups[index];
        return group === undefined ? null : (
          <SentenceCard
            key={key}
            group={group}
            text={textOf(group)}
            place={holds(group, place) ? place : null}
            tabStop={holds(group, tabStop) ? tabStop : null}
            busy={busy}
            part={{ index, count: groups.length, top: start - margin, measure: virtualizer.measureElement }}
          />
        );
      })}
    </ul>
  );
}

const keyAt = (groups: readonly SentenceGroup[], index: number): string | number => {
  const group = groups[index];
  return group === undefined ? index : groupKey(group);
};

const heightOf = (group: SentenceGroup | undefined): number =>
  cardHeight + 30 * ((group?.items.length ?? 1) - 1);

/** How far the list stands below the beginning of what scrolls; what stands above it grows and shrinks. */
function useMargin(list: RefObject<HTMLElement | null>): number {
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const around = list.current?.parentElement ?? null;
    const measure = (): void => {
      if (list.current === null || around === null) return;
      const top = list.current.getBoundingClientRect().top - around.getBoundingClientRect().top;
      setMargin(Math.round(top + around.scrollTop));
    };
    measure();
    if (around === null || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(measure);
    for (const child of around.children) if (child !== list.current) observer.observe(child);
    return () => observer.disconnect();
  }, [list]);
  return margin;
}
