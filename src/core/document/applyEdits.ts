import type { Applied, Edit, NewParagraph, ParagraphRole } from "./edit";
import type { CellPlace, Paragraph, Snapshot } from "./snapshot";
import { plainParagraph } from "./snapshot";
import type { Refusal } from "./settleEdits";
import { settleEdits } from "./settleEdits";
import { undoEdits } from "./undoEdits";

/**
 * The reference every host is held to: what a batch of edits does to a snapshot.
 * @param refuse what the host standing behind the snapshot can not change; by default nothing
 */
export function applyEdits(
  snapshot: Snapshot,
  edits: readonly Edit[],
  refuse?: Refusal,
): Applied & { readonly snapshot: Snapshot } {
  const texts = snapshot.paragraphs.map(({ text }) => text);
  const { outcomes, accepted } = settleEdits(texts, edits, refuse);
  const paragraphs = changedParagraphs(snapshot.paragraphs, accepted);
  const undo = undoEdits(
    accepted,
    paragraphs.map(({ text }) => text),
  );
  return { outcomes, undo, snapshot: { paragraphs } };
}

/** @param accepted in document order */
function changedParagraphs(before: readonly Paragraph[], accepted: readonly Edit[]): Paragraph[] {
  const after: Paragraph[] = [];
  let next = 0;
  let text: string[] = [];
  let offset = 0;
  // Carries over what stands unchanged before paragraph `until`.
  const copyTo = (until: number): void => {
    for (; next < until; next++) {
      const paragraph = before[next];
      if (paragraph === undefined) return;
      const changed = text.length > 0;
      after.push(changed ? { ...paragraph, text: text.join("") + paragraph.text.slice(offset) } : paragraph);
      text = [];
      offset = 0;
    }
  };
  for (const edit of accepted) {
    if (edit.kind === "replaceText") {
      copyTo(edit.range.paragraph);
      text.push(before[next]?.text.slice(offset, edit.range.start) ?? "", edit.after);
      offset = edit.range.end;
    } else {
      copyTo(edit.at);
      if (edit.kind === "deleteParagraphs") next += edit.texts.length;
      else after.push(...edit.paragraphs.map((paragraph) => newParagraph(before, edit.at, paragraph)));
    }
  }
  copyTo(before.length);
  return after;
}

function newParagraph(
  before: readonly Paragraph[],
  at: number,
  { text, role, like }: NewParagraph,
): Paragraph {
  const model = like === null ? undefined : before[like];
  const cell = commonCell(before[at - 1]?.cell, before[at]?.cell);
  return model === undefined ? { ...officialParagraph(text, role), cell } : { ...model, text, cell };
}

function commonCell(a: CellPlace | null | undefined, b: CellPlace | null | undefined): CellPlace | null {
  const same = a?.table === b?.table && a?.row === b?.row && a?.column === b?.column;
  return same ? (a ?? null) : null;
}

const headingLevels: Partial<Record<ParagraphRole, number>> = {
  heading1: 1,
  heading2: 2,
  heading3: 3,
  heading4: 4,
};

function officialParagraph(text: string, role: ParagraphRole): Paragraph {
  const alignment = role === "title" ? "center" : role === "signature" || role === "date" ? "right" : null;
  return { ...plainParagraph(text), alignment, outlineLevel: headingLevels[role] ?? null };
}
