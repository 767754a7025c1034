import type { DeleteParagraphs, NewParagraph } from "../../core/document/edit";
import { giveLook, lookOf, officialLook } from "./paragraphLook";
import type { ParagraphLook } from "./paragraphLook";
import { inWordsTerms } from "./textWrites";

/** What must be loaded, besides looks, before paragraphs are put in or taken out. */
export const structureProperties =
  "items/tableNestingLevel,items/parentTableCellOrNullObject/rowIndex,items/parentTableCellOrNullObject/cellIndex";

interface Anchor {
  readonly paragraph: Word.Paragraph;
  readonly side: "Before" | "After";
}

/** Where new paragraphs are hung in; null where they would land in another table cell than the text around them. */
export function anchorOf(items: readonly Word.Paragraph[], at: number): Anchor | null {
  const before = items[at - 1];
  const behind = items[at];
  if (before === undefined) return behind === undefined ? null : { paragraph: behind, side: "Before" };
  if (before.tableNestingLevel === 0 || behind === undefined) return { paragraph: before, side: "After" };
  if (behind.tableNestingLevel === 0) return { paragraph: behind, side: "Before" };
  return inSameCell(before, behind) ? { paragraph: before, side: "After" } : null;
}

/** A cell keeps one paragraph at least, and a cell is not emptied by taking its neighbours' paragraphs. */
export function canDelete(items: readonly Word.Paragraph[], { at, texts }: DeleteParagraphs): boolean {
  const doomed = items.slice(at, at + texts.length);
  if (doomed.every(({ tableNestingLevel }) => tableNestingLevel === 0)) return items.length > texts.length;
  const before = items[at - 1];
  return before !== undefined && doomed.every((paragraph) => inSameCell(before, paragraph));
}

function inSameCell(a: Word.Paragraph, b: Word.Paragraph): boolean {
  if (a.tableNestingLevel !== b.tableNestingLevel) return false;
  const [cell, other] = [a.parentTableCellOrNullObject, b.parentTableCellOrNullObject];
  if (cell.isNullObject || other.isNullObject) return cell.isNullObject === other.isNullObject;
  return cell.rowIndex === other.rowIndex && cell.cellIndex === other.cellIndex;
}

export function insertParagraphs(
  items: readonly Word.Paragraph[],
  anchor: Anchor,
  paragraphs: readonly NewParagraph[],
): void {
  // A new paragraph takes the look of the one it is hung to.
  let present = lookOf(anchor.paragraph);
  let last: Anchor = anchor;
  for (const paragraph of paragraphs) {
    const created = last.paragraph.insertParagraph(inWordsTerms(paragraph.text), last.side);
    const wanted = wantedLook(items, paragraph);
    giveLook(created, present, wanted);
    present = wanted;
    last = { paragraph: created, side: "After" };
  }
}

function wantedLook(items: readonly Word.Paragraph[], { like, role }: NewParagraph): ParagraphLook {
  const model = like === null ? undefined : items[like];
  return model === undefined ? officialLook(role) : lookOf(model);
}
