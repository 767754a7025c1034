import type { TextRange } from "../../core/text/range";
import type { PanelState } from "../panel/panelState";

/** In the order of painting: a later one lies over an earlier one. */
export const markKinds = ["advice", "warning", "error", "gap", "filled", "current"] as const;
export type MarkKind = (typeof markKinds)[number];

export interface Mark {
  readonly kind: MarkKind;
  readonly range: TextRange;
}

/** What the page marks: gaps, findings, filled figures, and the place the person looks at. Empty places can not be marked. */
export function marksOf({
  entries,
  filled,
  current,
}: Pick<PanelState, "entries" | "filled" | "current">): readonly Mark[] {
  const marks: Mark[] = entries.map(({ gap, severity, range }) => ({
    kind: gap === null ? severity : "gap",
    range,
  }));
  for (const { range } of filled) marks.push({ kind: "filled", range });
  if (current !== null) marks.push({ kind: "current", range: current });
  return marks.filter(({ range }) => range.start < range.end);
}
