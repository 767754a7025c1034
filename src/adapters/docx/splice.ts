import type { Slice } from "./bodyModel";

/** Puts `text` in the place of a slice of the XML; an empty slice is an insertion. */
export interface Splice extends Slice {
  readonly text: string;
}

/**
 * Carries out splices in one pass. They must not overlap; where several begin at one place, insertions come
 * first and otherwise the order given holds.
 */
export function applySplices(xml: string, splices: readonly Splice[]): string {
  const inOrder = [...splices].sort((a, b) => a.from - b.from || a.to - b.to);
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to, text } of inOrder) {
    pieces.push(xml.slice(at, from), text);
    at = to;
  }
  pieces.push(xml.slice(at));
  return pieces.join("");
}
