import type { Outline } from "../document/outline";
import { textAt, textParagraphs } from "../document/paragraphText";
import type { Snapshot } from "../document/snapshot";

/** A paragraph of plain text whose look new text takes over; headings that run on are only the second choice. */
export function bodyExample(snapshot: Snapshot, outline: Outline): number | null {
  const headings = new Map(outline.headings.map((heading) => [heading.paragraph, heading]));
  const from = outline.preamble?.from ?? outline.sections[0]?.from ?? 0;
  const to = outline.signature?.from ?? snapshot.paragraphs.length;
  const texts = textParagraphs(snapshot).filter(
    (index) => index >= from && index < to && textAt(snapshot, index).trim().length > 20,
  );
  return (
    texts.find((index) => !headings.has(index)) ?? texts.find((index) => headings.get(index)?.runOn) ?? null
  );
}

/** Indents typed as blanks (　　) belong to the look of the paragraph. */
export const indentOf = (snapshot: Snapshot, like: number | null): string =>
  like === null ? "" : (/^[\s　]*/u.exec(textAt(snapshot, like))?.[0] ?? "");
