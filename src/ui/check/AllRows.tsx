import { useRef } from "react";
import { showWhole } from "../shared/showWhole";
import { EntryGroupFrame } from "./EntryGroupFrame";
import type { RowsProps } from "./rows";
import { headingHeight, isOpen, useShownOnAsking } from "./rows";
import { EntryRow } from "./EntryRow";

/** Every row of the list. */
export function AllRows({ groups, closed, onToggle, textOf, current, tabStop, openEntry, stamp }: RowsProps) {
  const rows = useRef<HTMLDivElement>(null);
  useShownOnAsking(stamp, () => {
    showWhole(rows.current?.querySelector('[aria-current="true"]')?.closest("li"), headingHeight);
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
          {group.lines.map((line) => (
            <EntryRow
              key={line.id}
              line={line}
              text={textOf(line.entries[0])}
              current={line === current}
              tabStop={line === tabStop}
              open={isOpen(line, openEntry)}
              part={null}
            />
          ))}
        </EntryGroupFrame>
      ))}
    </div>
  );
}
