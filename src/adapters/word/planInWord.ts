import type { Edit, EditOutcome, InsertParagraphs, ReplaceText } from "../../core/document/edit";
import { isOurTag } from "../../core/document/tag";
import { assertNever } from "../../core/result";
import { anchorOf, canDelete, insertParagraphs } from "./paragraphWrites";
import { wireSize } from "./requestSize";
import type { Searches } from "./searches";
import { textWrites } from "./textWrites";
import type { TextWrite } from "./textWrites";
import { wordText } from "./wordText";
import type { WordText } from "./wordText";
import { writeOver } from "./writeOver";
import type { TagWrite } from "./writeOver";
import type { Operation } from "./writeInOrder";

/** The document as one batch finds it. */
export interface Found {
  readonly items: readonly Word.Paragraph[];
  readonly texts: readonly WordText[];
}

/** The writes by their first edit; edits no search leads to are refused. */
export function planTextWrites(
  { texts }: Found,
  accepted: readonly Edit[],
  left: Map<Edit, EditOutcome>,
): ReadonlyMap<Edit, TextWrite> {
  const byParagraph = new Map<number, ReplaceText[]>();
  for (const edit of accepted) {
    if (edit.kind !== "replaceText") continue;
    const list = byParagraph.get(edit.range.paragraph) ?? [];
    byParagraph.set(edit.range.paragraph, list);
    list.push(edit);
  }
  const writes = new Map<Edit, TextWrite>();
  for (const [paragraph, list] of byParagraph) {
    const text = texts[paragraph];
    if (text === undefined) continue;
    for (const { edits, write } of textWrites(text, list)) {
      const [first] = edits;
      if (write === null) edits.forEach((edit) => left.set(edit, noWay(text)));
      else if (first !== undefined) writes.set(first, write);
    }
  }
  return writes;
}

export const notText: EditOutcome = { kind: "refused", reason: "notText" };
const notFound: EditOutcome = { kind: "refused", reason: "notFound" };
const revised: EditOutcome = { kind: "refused", reason: "revised" };
const locked: EditOutcome = { kind: "refused", reason: "locked" };

/** Why no search leads to a place. */
const noWay = (text: WordText | undefined): EditOutcome => (text?.revised === true ? revised : notText);

/**
 * Words first, from the document's end to its start, so that no write moves the place of a later one; then new
 * paragraphs, while those they are hung to are still there; then what goes.
 */
export function planOperations(
  { items, texts }: Found,
  accepted: readonly Edit[],
  writes: ReadonlyMap<Edit, TextWrite>,
  searches: Searches,
  left: Map<Edit, EditOutcome>,
): readonly Operation[] {
  const words: Operation[] = [];
  const insertions = new Map<number, InsertParagraphs[]>();
  const deletions: Operation[] = [];
  for (const edit of [...accepted].reverse()) {
    switch (edit.kind) {
      case "replaceText": {
        const write = writes.get(edit);
        if (write === undefined) break;
        const target = resolve(write, { items, texts }, searches);
        if (target === null) write.edits.forEach((one) => left.set(one, staleAt(one, items)));
        else if ("write" in target)
          words.push({
            edits: write.edits,
            size: wireSize.write(write.after) * (write.edits.some(isTagged) ? 3 : 1),
            paragraph: write.paragraph,
            ...target,
          });
        else write.edits.forEach((one) => left.set(one, target));
        break;
      }
      case "insertParagraphs":
        insertions.set(edit.at, [edit, ...(insertions.get(edit.at) ?? [])]);
        break;
      case "deleteParagraphs": {
        const doomed = items.slice(edit.at, edit.at + edit.texts.length).reverse();
        if (!canDelete(items, edit)) left.set(edit, notText);
        else
          deletions.push({
            edits: [edit],
            size: wireSize.write("") * doomed.length,
            write: () => doomed.forEach((item) => item.delete()),
          });
        break;
      }
      default:
        assertNever(edit);
    }
  }
  return [...words, ...planInsertions(items, insertions, left), ...deletions];
}

/** What is put in at one place goes in as one chain, or the second would land before the first. */
function planInsertions(
  items: readonly Word.Paragraph[],
  insertions: ReadonlyMap<number, readonly InsertParagraphs[]>,
  left: Map<Edit, EditOutcome>,
): Operation[] {
  return [...insertions].flatMap(([at, edits]) => {
    const anchor = anchorOf(items, at);
    if (anchor === null) {
      edits.forEach((edit) => left.set(edit, notText));
      return [];
    }
    const paragraphs = edits.flatMap((edit) => edit.paragraphs);
    const size = paragraphs.reduce((sum, { text }) => sum + wireSize.paragraph(text), 0);
    return [{ edits, size, write: () => insertParagraphs(items, anchor, paragraphs) }];
  });
}

const isTagged = (edit: Edit): boolean => edit.kind === "replaceText" && edit.tag !== undefined;

/** What is to be done in Word, or why not; null where somebody wrote after the text was read. */
function resolve(
  { paragraph, target, after, edits }: TextWrite,
  { items, texts }: Found,
  searches: Searches,
): Pick<Operation, "write" | "overwritten"> | EditOutcome | null {
  const item = items[paragraph];
  if (item === undefined) return notText;
  if (target.kind === "atStart") return { write: () => void item.insertText(after, "Start") };
  if (target.kind === "atEnd") return { write: () => void item.insertText(after, "End") };
  if (searches.isLocked(paragraph, target.place)) return locked;
  const range = searches.rangeOf(paragraph, target);
  if (range === null) {
    if (searches.changedSince(paragraph)) return null;
    return texts[paragraph]?.revised === true ? revised : notFound;
  }
  if (target.kind === "behind") return { write: () => void range.insertText(after, "End") };
  const tag = after === "" ? null : tagWrite(edits, searches.controlsAround(paragraph, target.place));
  return writeOver(range, after, edits.map(({ before }) => before).join(""), tag);
}

const staleAt = (
  { range: { paragraph, start, end } }: ReplaceText,
  items: readonly Word.Paragraph[],
): EditOutcome => ({ kind: "stale", found: wordText(items[paragraph]?.text ?? "").text.slice(start, end) });

/** A figure has one name. The controls of others that Word tells of hold rich text, and take ours. */
function tagWrite(edits: readonly ReplaceText[], controls: readonly Word.ContentControl[]): TagWrite | null {
  const [edit, ...more] = edits;
  if (edit?.tag === undefined || more.length > 0) return null;
  const [control] = controls;
  if (edit.tag !== null)
    return control === undefined || !isOurTag(control.tag) ? { kind: "put", tag: edit.tag } : null;
  return control !== undefined && isOurTag(control.tag) ? { kind: "takeOff" } : null;
}
