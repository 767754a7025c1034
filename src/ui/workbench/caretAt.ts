export interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** The text position under a point of the window. Chromium 128 and Firefox have the standard's name, others the older one. */
export function caretAt(x: number, y: number): Caret | null {
  if ("caretPositionFromPoint" in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position === null ? null : { node: position.offsetNode, offset: position.offset };
  }
  const older = document as { caretRangeFromPoint?: (x: number, y: number) => Range | null };
  const range = older.caretRangeFromPoint?.(x, y) ?? null;
  return range === null ? null : { node: range.startContainer, offset: range.startOffset };
}
