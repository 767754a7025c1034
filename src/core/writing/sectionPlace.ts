import type { Outline, Section } from "../document/outline";
import { isBlank, textAt, textParagraphs } from "../document/paragraphText";
import { attachmentsStart } from "../document/signature";
import type { Snapshot } from "../document/snapshot";
import type { SectionMatch } from "../report/matchSections";
import type { ReportKind, RoleId } from "../report/reportKind";

interface Document {
  readonly snapshot: Snapshot;
  readonly outline: Outline;
  readonly sections: readonly SectionMatch[];
  readonly kind: ReportKind;
}

/** Index before which a section of the role belongs: the kind's order against what is there; closing and signature stay last. */
export function sectionPlace(document: Document, role: RoleId): number {
  const { snapshot, outline, kind } = document;
  if (role === "signature") return signaturePlace(snapshot);
  if (role === "preamble") return afterTitle(document);
  const order = kind.roles.map((entry) => entry.role);
  const later = new Set(order.slice(order.indexOf(role) + 1));
  const starts = document.sections
    .filter((match) => later.has(match.role) && match.role !== "closing" && match.role !== "signature")
    .flatMap((match) => placeBefore(outline, match));
  return Math.min(bodyEnd(document), ...starts);
}

/**
 * Before the top section that serves the later role. A passage at the end of the work's section gives no place: the
 * new section can only follow that section.
 */
function placeBefore(outline: Outline, { status, paragraph }: SectionMatch): readonly number[] {
  if (paragraph === null) return [];
  const index = outline.sections.findIndex(({ from, to }) => from <= paragraph && paragraph < to);
  const section = outline.sections[index];
  if (section === undefined) return status === "embedded" ? [] : [paragraph];
  if (section.from === paragraph) return [section.from];
  if (index > 0 && opensWith(section, paragraph)) return [section.from];
  return status === "embedded" || index < 0 ? [] : [section.to];
}

/** The passage begins with the first paragraphs of the section: the section as a whole is about it. */
const opensWith = (section: Section, paragraph: number): boolean => paragraph - section.from <= 2;

/** Behind the last words before closing, attachments and signature. */
function bodyEnd({ snapshot, outline, sections }: Document): number {
  const closing = sections.find(({ role, status }) => role === "closing" && status === "own")?.paragraph;
  const limit = Math.min(
    closing ?? snapshot.paragraphs.length,
    outline.signature?.from ?? snapshot.paragraphs.length,
    attachmentsStart(snapshot),
  );
  return afterLastText(snapshot, limit);
}

function afterLastText(snapshot: Snapshot, limit: number): number {
  let end = limit;
  while (end > 0 && isBlank(textAt(snapshot, end - 1)) && snapshot.paragraphs[end - 1]?.cell === null) end--;
  return end;
}

function afterTitle({ snapshot, outline }: Document): number {
  const first = outline.sections[0]?.from;
  if (first !== undefined) return first;
  return Math.min(outline.title?.to ?? 0, snapshot.paragraphs.length);
}

/** After a short note of attachments (附件：…), but before the attachments themselves. */
function signaturePlace(snapshot: Snapshot): number {
  const attached = attachmentsStart(snapshot);
  const note = textParagraphs(snapshot).filter((index) => index >= attached);
  return afterLastText(snapshot, note.length <= 4 ? snapshot.paragraphs.length : attached);
}
