import { assertNever } from "../../core/result";
import type { Edit, RefusalReason, ReplaceText } from "../../core/document/edit";
import type { Body } from "./bodyModel";
import { newParagraphXml } from "./newParagraphXml";
import { placeholderSplices } from "./placeholders";
import { insertionOffset, isDeletable } from "./paragraphPlaces";
import { isLockedReplacement, replacementSplices } from "./replacementSplices";
import { applySplices } from "./splice";
import type { Splice } from "./splice";

/** Why the file can not carry out an edit; null when it can. */
export function refusal({ paragraphs }: Body, edit: Edit): RefusalReason | null {
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

/** The XML with the edits carried out. @param accepted in document order, none touching another or refused @param prompts styles of prompts */
export function editedXml(
  xml: string,
  body: Body,
  accepted: readonly Edit[],
  prompts: ReadonlySet<string> = new Set(),
): string {
  const splices: Splice[] = [...placeholderSplices(xml, body, accepted, prompts)];
  let replacements: ReplaceText[] = [];
  const flush = (): void => {
    const paragraph = body.paragraphs[replacements[0]?.range.paragraph ?? -1];
    if (paragraph !== undefined)
      for (const splice of replacementSplices(xml, paragraph, replacements, body.names)) splices.push(splice);
    replacements = [];
  };
  for (const edit of accepted) {
    if (edit.kind === "replaceText") {
      if (replacements[0]?.range.paragraph !== edit.range.paragraph) flush();
      replacements.push(edit);
    } else if (edit.kind === "insertParagraphs") {
      const from = insertionOffset(body.paragraphs, edit.at) ?? 0;
      const text = edit.paragraphs.map((paragraph) => newParagraphXml(xml, body, paragraph)).join("");
      splices.push({ from, to: from, text });
    } else
      for (const { from, to } of body.paragraphs.slice(edit.at, edit.at + edit.texts.length))
        splices.push({ from, to, text: "" });
  }
  flush();
  return applySplices(xml, splices);
}
