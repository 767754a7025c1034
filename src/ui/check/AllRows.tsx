import { useRef } from "react";
import { EntryGroupFrame } from "./EntryGroupFrame";
import type { RowsProps } from "./rows";
import { useShownOnAsking } from "./rows";
import { EntryRow } from "./EntryRow";

/** Every row of the list. */
export function AllRows({ groups, closed, onToggle, textOf, current, tabStop, openEntry, stamp }: RowsProps) {
  const rows = useRef<HTMLDivElement>(null);
  useShownOnAsking(stamp, () => {
    const row = rows.current?.querySelector('[aria-current="true"]');
    if (typeof row?.scrollIntoView === "function") row.scrollIntoView({ block: "nearest" });
  });
  return (
    <div ref={rows}>
      {groups.map((group) => (
        <EntryGroupFrame
          key={group.key}
          group={group}
          closed={closed.has(group.key)}
          onToggle={() => onToggle(group.key)}
          placed={null}
        >
          {group.entries.map((entry) => (
            <EntryRow
              key={entry.id}
              entry={entry}
              text={textOf(entry)}
              current={entry === current}
              tabStop={entry === tabStop}
              open={entry.id === openEntry}
              part={null}
            />
          ))}
        </EntryGroupFrame>
      ))}
    </div>
  );
}
