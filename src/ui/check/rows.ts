import { useEffect } from "react";
import type { Entry, EntryGroup } from "../panel/entries";

/** What the rows of the list need, whichever of them are drawn. */
export interface RowsProps {
  readonly groups: readonly EntryGroup[];
  readonly closed: ReadonlySet<string>;
  readonly onToggle: (key: string) => void;
  readonly textOf: (entry: Entry) => string;
  readonly current: Entry | null;
  readonly tabStop: Entry | null;
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
