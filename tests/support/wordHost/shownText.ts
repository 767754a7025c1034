import type { BodyParagraph } from "../../../src/adapters/docx/bodyModel";

/** As Word gives it: a line break is U+000B. */
export const inWord = (text: string): string => text.replaceAll("\n", "\u000b");

/** A stretch of a paragraph as it is shown with its revisions inline. */
export interface ShownPiece {
  readonly text: string;
  /** Offset in the text without deletions; null for what is deleted. */
  readonly live: number | null;
}

export function shownPieces(xml: string, { segments, revisions }: BodyParagraph): readonly ShownPiece[] {
  const live = segments.map(({ from, text, textStart }) => ({ from, text: inWord(text), live: textStart }));
  const gone = revisions
    .filter(({ kind }) => kind === "deletion")
    .map(({ from, contentFrom, contentTo }) => ({
      from,
      text: [...xml.slice(contentFrom, contentTo).matchAll(/<w:delText[^>]*>([^<]*)</gu)]
        .map(([, text]) => text)
        .join(""),
      live: null,
    }));
  return [...live, ...gone].sort((a, b) => a.from - b.from);
}

/** How many characters that are not deleted stand before an offset of what is shown. */
export function liveBefore(pieces: readonly ShownPiece[], offset: number): number {
  let left = offset;
  let count = 0;
  for (const { text, live } of pieces) {
    const taken = Math.min(left, text.length);
    if (live !== null) count += taken;
    left -= taken;
  }
  return count;
}

/** Where the character with this offset among those not deleted is shown. */
export function shownAt(pieces: readonly ShownPiece[], offset: number): number {
  let before = 0;
  for (const { text, live } of pieces) {
    if (live !== null && offset < live + text.length) return before + offset - live;
    before += text.length;
  }
  return before;
}
