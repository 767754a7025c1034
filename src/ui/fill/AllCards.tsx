import { useRef } from "react";
import type { CardsProps } from "./cards";
import { groupKey, holds, plainList, useShownOnAsking } from "./cards";
import { showAmid } from "../shared/showWhole";
import { SentenceCard } from "./SentenceCard";

/** Every sentence of the list. */
export function AllCards({ groups, label, textOf, place, busy, stamp, tabStop, walk }: CardsProps) {
  const list = useRef<HTMLUListElement>(null);
  useShownOnAsking(stamp, () => {
    const row = list.current?.querySelector('[aria-current="true"]');
    showAmid(row);
  });
  return (
    <ul ref={list} aria-label={label} style={plainList} {...walk}>
      {groups.map((group) => (
        <SentenceCard
          key={groupKey(group)}
          group={group}
          text={textOf(group)}
          place={holds(group, place) ? place : null}
          tabStop={holds(group, tabStop) ? tabStop : null}
          busy={busy}
          part={null}
        />
      ))}
    </ul>
  );
}
