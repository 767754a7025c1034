import { assertNever } from "../../core/result";
import type { Edit, RefusalReason, ReplaceText } from "../../core/document/edit";
import type { Body, BodyParagraph, WordNames } from "./bodyModel";
import { newParagraphXml } from "./newParagraphXml";
import { placeholderSplices } from "./placeholders";
import { insertionOffset, isDeletable } from "./paragraphPlaces";
import { isLockedReplacement, replacementSplices } from "./replacementSplices";
import type { RevisionMarks } from "./revisionMarks";
import { applySplices } from "./splice";
import type { Splice } from "./splice";
import { changesWords, trackedRefusal, trackedSplices } from "./trackedSplices";

/** Whether an edit is to be written as a revision. */
export const isTracked = (edit: Edit): boolean =>
  changesWords(edit) && (edit.kind !== "replaceText" || edit.traceless !== true);

/** Why the file can not carry out an edit; null when it can. @param tracked the XML, where changes are tracked */
export function refusal(body: Body, edit: Edit, tracked: string | null): RefusalReason | null {
  const plainly = plainRefusal(body, edit);
  if (plainly !== null || tracked === null || !isTracked(edit)) return plainly;
  return trackedRefusal(tracked, body.paragraphs, edit);
}

function plainRefusal({ paragraphs }: Body, edit: Edit): RefusalReason | null {
  switch (edit.kind) {
    case "replaceText": {
      const paragraph = paragraphs[edit.range.paragraph];
      return paragraph === undefined || isLockedReplacement(paragraph, edit) ? "locked" : null;
    }
    case "insertParagraphs":
      return insertionOffset(paragraphs, edit.at) === null ? "locked" : null;
    case "deleteParagraphs":
      return isDeletable(paragraphs, edit) ? null : "locked";
    default:
      return assertNever(edit);
  }
}

/**
 * Splices for the replacements in one paragraph, as revisions or plainly.
 * @param edits in document order, none touching another or refused @param marks null where nothing is tracked
 */
export function paragraphSplices(
  xml: string,
  paragraph: BodyParagraph,
  edits: readonly ReplaceText[],
  names: WordNames,
  marks: RevisionMarks | null,
): readonly Splice[] {
  if (marks === null) return replacementSplices(xml, paragraph, edits, names);
  return [
    ...replacementSplices(
      xml,
      paragraph,
      edits.filter(
        (edit) => !isTracked(edit) && !isNothing(edit) && (changesWords(edit) || edit.tag !== undefined),
      ),
      names,
    ),
    ...trackedSplices(xml, paragraph, edits.filter(isTracked), names, marks),
  ];
}

/** Nothing in the place of nothing: it could only be in the way of what is rejected there. */
const isNothing = ({ range, after }: ReplaceText): boolean => range.start === range.end && after === "";

/**
 * The XML with the edits carried out.
 * @param accepted in document order, none touching another or refused
 * @param prompts styles of prompts
 * @param marks for revisions, null where nothing is tracked
 */
export function editedXml(
  xml: string,
  body: Body,
  accepted: readonly Edit[],
  prompts: ReadonlySet<string> = new Set(),
  marks: RevisionMarks | null = null,
): string {
  const splices: Splice[] = [...placeholderSplices(xml, body, accepted, prompts)];
  let replacements: ReplaceText[] = [];
  const flush = (): void => {
    const paragraph = body.paragraphs[replacements[0]?.range.paragraph ?? -1];
    if (paragraph !== undefined)
      for (const splice of paragraphSplices(xml, paragraph, replacements, body.names, marks))
        splices.push(splice);
    replacements = [];
  };
  for (const edit of accepted) {
    if (edit.kind === "replaceText") {
      if (replacements[0]?.range.paragraph !== edit.range.paragraph) flush();
      replacements.push(edit);
    } else if (edit.kind === "insertParagraphs") {
      const from = insertionOffset(body.paragraphs, edit.at) ?? 0;
      const text = edit.paragraphs.map((paragraph) => newParagraphXml(xml, body, paragraph, marks)).join("");
      splices.push({ from, to: from, text });
    } else
      for (const { from, to } of body.paragraphs.slice(edit.at, edit.at + edit.texts.length))
        splices.push({ from, to, text: "" });
  }
  flush();
  return applySplices(xml, splices);
}
