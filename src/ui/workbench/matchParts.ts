import type { PreviewPart } from "../../ports/documentFile";

const same = (a: PreviewPart | undefined, b: PreviewPart | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.content === b.content &&
  a.section === b.section &&
  a.startsSection === b.startsSection;

/** A part of a later state of the document, and what of the earlier one it answers to. */
export interface PartMatch {
  /** Number of the earlier part that looks the same; null when it must be drawn. */
  readonly same: number | null;
  /** Number of the earlier part that can stand in until it is drawn; null when there is none. */
  readonly standIn: number | null;
}

/** Finds the parts that a change left alone; they keep their order. */
export function matchParts(
  before: readonly PreviewPart[],
  after: readonly PreviewPart[],
): readonly PartMatch[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && same(before[head], after[head])) head++;
  let tail = 0;
  while (tail < shorter - head && same(before[before.length - 1 - tail], after[after.length - 1 - tail]))
    tail++;
  const between = matchBetween(
    before.slice(head, before.length - tail),
    after.slice(head, after.length - tail),
  );
  return after.map((_, index): PartMatch => {
    if (index < head) return { same: index, standIn: index };
    const fromEnd = after.length - index;
    if (fromEnd <= tail) return { same: before.length - fromEnd, standIn: before.length - fromEnd };
    const { same: number, standIn } = between[index - head] ?? { same: null, standIn: null };
    return {
      same: number === null ? null : number + head,
      standIn: standIn === null ? null : standIn + head,
    };
  });
}

function matchBetween(before: readonly PreviewPart[], after: readonly PreviewPart[]): readonly PartMatch[] {
  let from = 0;
  const found = after.map((part) => {
    const index = before.findIndex((earlier, at) => at >= from && same(earlier, part));
    if (index >= 0) from = index + 1;
    return index < 0 ? null : index;
  });
  // In place of what is new stands what was there between its neighbours.
  let free = 0;
  return found.map((index, at): PartMatch => {
    if (index !== null) {
      free = index + 1;
      return { same: index, standIn: index };
    }
    const limit = found.slice(at).find((next) => next !== null) ?? before.length;
    return { same: null, standIn: free < limit ? free++ : null };
  });
}
