import { useEffect } from "react";
import type { Entry } from "../panel/entries";
import type { EntryGroup, EntryLine } from "../panel/entryGroups";

/** Of a group's heading, in pixels; it stays in view, over what stands at the top. */
export const headingHeight = 28;

/** What the rows of the list need, whichever of them are drawn. */
export interface RowsProps {
  readonly groups: readonly EntryGroup[];
  readonly closed: ReadonlySet<string>;
  readonly onToggle: (key: string) => void;
  readonly textOf: (entry: Entry) => string;
  readonly current: EntryLine | null;
  readonly tabStop: EntryLine | null;
  /** The entry whose evidence is open; its whole row is. */
  readonly openEntry: string | null;
  /** Counts up when `current` is to be brought into view. */
  readonly stamp: number;
}

/** Brings the row of what is looked at into view, each time it is asked for. */
export function useShownOnAsking(stamp: number, show: () => void): void {
  useEffect(() => {
    if (stamp > 0) show();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- when it is asked for, and then only
  }, [stamp]);
}

export const isOpen = ({ entries }: EntryLine, openEntry: string | null): boolean =>
  openEntry !== null && entries.some(({ id }) => id === openEntry);
