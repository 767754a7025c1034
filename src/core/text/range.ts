/**
 * A place in a document: UTF-16 offsets, zero-based, half-open, within the text of one paragraph.
 * Paragraph-local positions survive edits elsewhere in the document.
 */
export interface TextRange {
  /** Index into `Snapshot.paragraphs`. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

export const textRange = (paragraph: number, start: number, end: number): TextRange => ({
  paragraph,
  start,
  end,
});

/** Document order: by paragraph, then start, then end. */
export function compareRanges(a: TextRange, b: TextRange): number {
  return a.paragraph - b.paragraph || a.start - b.start || a.end - b.end;
}

export const rangesOverlap = (a: TextRange, b: TextRange): boolean =>
  a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
