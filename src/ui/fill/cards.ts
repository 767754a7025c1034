import { useEffect } from "react";
import type { SentenceGroup } from "../panel/fillItems";
import { rangeKey } from "../panel/fillItems";
import type { FigureWalk } from "./useFigureWalk";

/** What the list of sentences needs, whichever of them are drawn. */
export interface CardsProps {
  readonly groups: readonly SentenceGroup[];
  readonly label: string;
  readonly textOf: (group: SentenceGroup) => string;
  /** The place the person looks at, as a key. */
  readonly place: string | null;
  readonly busy: boolean;
  /** Counts up when `place` is to be brought into view. */
  readonly stamp: number;
  /** Key of the one row that the tab key reaches. */
  readonly tabStop: string | null;
  readonly walk: FigureWalk;
}

export const plainList = { margin: 0, padding: 0, listStyleType: "none" } as const;

export const groupKey = ({ paragraph, start }: SentenceGroup): string => `${paragraph}.${start}`;

export const holds = ({ items }: SentenceGroup, place: string | null): boolean =>
  place !== null && items.some(({ range }) => rangeKey(range) === place);

/** Brings what is looked at into view, each time it is asked for. */
export function useShownOnAsking(stamp: number, show: () => void): void {
  useEffect(() => {
    if (stamp > 0) show();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- when it is asked for, and then only
  }, [stamp]);
}
