import type { TextRange } from "../../core/text/range";
import { isOpenGap } from "../panel/entries";
import { proposedByPlace, rangeKey } from "../panel/fillItems";
import type { PanelState } from "../panel/panelState";

/** In the order of painting: a later one lies over an earlier one. */
export const markKinds = ["advice", "warning", "error", "gap", "filled", "current"] as const;
export type MarkKind = (typeof markKinds)[number];

export interface Mark {
  readonly kind: MarkKind;
  readonly range: TextRange;
  /** What would stand in a gap, if the person accepts it. */
  readonly proposed?: ProposedWords;
}

export interface ProposedWords {
  readonly value: string;
  /** Otherwise a person should look. */
  readonly sure: boolean;
  /** The person looks at this place. */
  readonly looked: boolean;
}

/** What the page marks: gaps with what is proposed for them, findings, filled figures, and the place the person looks at. Empty places can not be marked. */
export function marksOf({
  entries,
  filled,
  current,
  plan,
  decisions,
}: Pick<PanelState, "entries" | "filled" | "current" | "plan" | "decisions">): readonly Mark[] {
  const proposed = proposedByPlace(plan, decisions);
  const place = current === null ? null : rangeKey(current);
  const marks: Mark[] = entries.map((entry) => {
    const { severity, range } = entry;
    if (!isOpenGap(entry)) return { kind: severity, range };
    const item = proposed.get(rangeKey(range));
    return item === undefined
      ? { kind: "gap", range }
      : {
          kind: "gap",
          range,
          proposed: {
            value: item.value,
            sure: item.confidence !== "likely",
            looked: rangeKey(range) === place,
          },
        };
  });
  for (const { range } of filled) marks.push({ kind: "filled", range });
  if (current !== null) marks.push({ kind: "current", range: current });
  return marks.filter(({ range }) => range.start < range.end);
}
