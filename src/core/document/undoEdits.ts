import type { DeleteParagraphs, Edit, InsertParagraphs, ReplaceText } from "./edit";

/**
 * The edits that put back what a batch changed. Their positions refer to the document after the batch, and
 * they stand in document order, with none for an edit that changed nothing, so that paragraphs and words deleted side by side come back in their order.
 * @param accepted the edits that were carried out, in document order, none touching another
 * @param textsAfter the paragraphs after the batch
 */
export function undoEdits(accepted: readonly Edit[], textsAfter: readonly string[]): readonly Edit[] {
  const undo: Edit[] = [];
  // By how much paragraphs, and words of the paragraph last touched, have moved.
  let shift = 0;
  let paragraph = -1;
  let textShift = 0;
  for (const edit of accepted) {
    switch (edit.kind) {
      case "replaceText":
        if (edit.range.paragraph !== paragraph) {
          paragraph = edit.range.paragraph;
          textShift = 0;
        }
        undo.push(undoReplacement(edit, shift, textShift));
        textShift += edit.after.length - edit.before.length;
        break;
      case "insertParagraphs":
        if (edit.paragraphs.length > 0) undo.push(undoInsertion(edit, shift));
        shift += edit.paragraphs.length;
        break;
      case "deleteParagraphs":
        if (edit.texts.length > 0) undo.push(undoDeletion(edit, shift, textsAfter));
        shift -= edit.texts.length;
        break;
    }
  }
  return undo;
}

function undoReplacement(
  { range, before, after, tag, traceless }: ReplaceText,
  shift: number,
  textShift: number,
): ReplaceText {
  const start = range.start + textShift;
  const undo: ReplaceText = {
    kind: "replaceText",
    range: { paragraph: range.paragraph + shift, start, end: start + after.length },
    before: after,
    after: before,
    ...(traceless === true ? { traceless } : {}),
  };
  return typeof tag === "string" ? { ...undo, tag: null } : undo;
}

const undoInsertion = ({ at, paragraphs }: InsertParagraphs, shift: number): DeleteParagraphs => ({
  kind: "deleteParagraphs",
  at: at + shift,
  texts: paragraphs.map(({ text }) => text),
});

function undoDeletion(
  { at, texts }: DeleteParagraphs,
  shift: number,
  textsAfter: readonly string[],
): InsertParagraphs {
  const place = at + shift;
  // The look went with the paragraphs; the nearest one that is left stands in for it.
  const like = place > 0 ? place - 1 : null;
  const paragraphs = texts.map((text) => ({ text, role: "body" as const, like }));
  return { kind: "insertParagraphs", at: place, following: textsAfter[place - 1] ?? null, paragraphs };
}
