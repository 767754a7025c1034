import type { Edit, ReplaceText } from "../../core/document/edit";
import type { TextRange } from "../../core/text/range";

export type Follow = (range: TextRange) => TextRange | null;

/**
 * Tells where a place stands after edits that were all applied in one batch (positions refer to the document before
 * it). Null when one of them took the place away or wrote into it; writing at its very border leaves it alone.
 */
export function followerOf(edits: readonly Edit[]): Follow {
  const replacements = new Map<number, ReplaceText[]>();
  const moves = edits.filter((edit) => edit.kind !== "replaceText");
  for (const edit of edits) {
    if (edit.kind !== "replaceText") continue;
    const { paragraph } = edit.range;
    const list = replacements.get(paragraph);
    if (list === undefined) replacements.set(paragraph, [edit]);
    else list.push(edit);
  }
  return (range) => {
    let paragraph = range.paragraph;
    for (const move of moves) {
      if (move.kind === "insertParagraphs") {
        if (move.at <= range.paragraph) paragraph += move.paragraphs.length;
      } else if (range.paragraph >= move.at + move.texts.length) paragraph -= move.texts.length;
      else if (range.paragraph >= move.at) return null;
    }
    let shift = 0;
    for (const { range: written, after } of replacements.get(range.paragraph) ?? []) {
      if (written.start < range.end && range.start < written.end) return null;
      if (written.end <= range.start) shift += after.length - (written.end - written.start);
    }
    return { paragraph, start: range.start + shift, end: range.end + shift };
  };
}

/** Where the replacement of each edit stands after the batch. */
export function placesAfter(edits: readonly ReplaceText[]): readonly TextRange[] {
  const follow = followerOf(edits);
  return edits.map(({ range, before, after }) => {
    const place = follow({ ...range, end: range.start }) ?? range;
    // An insertion finds itself before the place it was made at.
    const start = before === "" ? place.start - after.length : place.start;
    return { paragraph: place.paragraph, start, end: start + after.length };
  });
}

/** What a batch has written, in the order of its edits, after the batch: a place for each that wrote something. */
export function writtenPlaces(edits: readonly Edit[]): readonly TextRange[] {
  const replaced = edits.filter((edit) => edit.kind === "replaceText");
  const follow = followerOf(edits);
  const inserted = edits.flatMap((edit): TextRange[] => {
    const last = edit.kind === "insertParagraphs" ? edit.paragraphs.at(-1) : undefined;
    if (edit.kind !== "insertParagraphs" || last === undefined) return [];
    // The first of the new ones stands where the paragraph they were put before stood.
    const behind = follow({ paragraph: edit.at, start: 0, end: 0 });
    const paragraph = (behind?.paragraph ?? edit.at + edit.paragraphs.length) - edit.paragraphs.length;
    return edit.paragraphs.map(({ text }, index) => ({
      paragraph: paragraph + index,
      start: 0,
      end: text.length,
    }));
  });
  return [...placesAfter(replaced), ...inserted].filter(({ start, end }) => start < end);
}
