import type { DeleteParagraphs } from "../../core/document/edit";
import type { BodyParagraph, Container } from "./bodyModel";

/**
 * Where in the XML paragraphs may be put between the paragraphs `at - 1` and `at`: on the lowest level that
 * holds both. Null where that is a table or a locked content control.
 */
export function insertionOffset(paragraphs: readonly BodyParagraph[], at: number): number | null {
  const before = paragraphs[at - 1];
  const after = paragraphs[at];
  const some = before ?? after;
  if (some === undefined) return null;
  const level =
    before !== undefined && after !== undefined
      ? commonContainer(before.container, after.container)
      : bodyOf(some.container);
  if (level?.holdsParagraphs !== true || level.locked) return null;
  return before !== undefined ? childOf(level, before).to : childOf(level, some).from;
}

/** The paragraph itself, or what on the level holds it. */
function childOf(level: Container, paragraph: BodyParagraph): BodyParagraph | Container {
  let child: BodyParagraph | Container = paragraph;
  for (
    let outer: Container | null = paragraph.container;
    outer !== null && outer !== level;
    outer = outer.parent
  )
    child = outer;
  return child;
}

const bodyOf = (container: Container): Container =>
  container.parent === null ? container : bodyOf(container.parent);

function commonContainer(a: Container, b: Container): Container | null {
  const ofB = new Set<Container>();
  for (let outer: Container | null = b; outer !== null; outer = outer.parent) ofB.add(outer);
  let common: Container | null = a;
  while (common !== null && !ofB.has(common)) common = common.parent;
  return common;
}

/** Whether the document stays whole without the paragraphs: cells, sections, fields and controls keep what they need. */
export function isDeletable(paragraphs: readonly BodyParagraph[], { at, texts }: DeleteParagraphs): boolean {
  const doomed = paragraphs.slice(at, at + texts.length);
  if (doomed.some(belongsToMore)) return false;
  const before = paragraphs[at - 1];
  const after = paragraphs[at + texts.length];
  if (before === undefined && after === undefined) return texts.length === 0;
  return doomed.every(({ container }) => {
    // A cell ends with a paragraph, and so does the body; a content control is not left empty.
    if (container.cell !== null) return after?.container.cell === container.cell;
    if (before?.container !== container && after?.container !== container) return false;
    // Two tables without a paragraph in between become one.
    return before?.container.cell == null || (after !== undefined && after.container.cell === null);
  });
}

const belongsToMore = ({ container, endsSection, cutsField, openRanges }: BodyParagraph): boolean =>
  container.locked || endsSection || cutsField || (openRanges?.size ?? 0) > 0;
