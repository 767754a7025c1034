import { paragraphEdit } from "../../app/editParagraph";
import type { ReplaceText } from "../../core/document/edit";

/**
 * The smallest replacements that turn one paragraph's text into what the person typed. Line breaks inside a paragraph
 * can not be written, so text between them is compared piece by piece; new ones become nothing.
 */
export function paragraphEdits(paragraph: number, before: string, after: string): readonly ReplaceText[] {
  const old = before.split("\n");
  const pieces = after.split(/\r\n|[\r\n]/u);
  if (old.length !== pieces.length) {
    const edit = paragraphEdit(paragraph, before, pieces.join(""));
    return edit === null ? [] : [edit];
  }
  let offset = 0;
  return old.flatMap((piece, index) => {
    const start = offset;
    offset += piece.length + 1;
    const edit = paragraphEdit(paragraph, piece, pieces[index] ?? "");
    if (edit === null) return [];
    const range = { ...edit.range, start: edit.range.start + start, end: edit.range.end + start };
    return [{ ...edit, range }];
  });
}
