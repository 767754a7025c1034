import type { Heading, Outline, Span } from "../document/outline";
import { compact, isBlank, isContentsLine, isResidue, textAt } from "../document/paragraphText";
import { attachmentsStart, isDateLine } from "../document/signature";
import type { Snapshot } from "../document/snapshot";
import type { LayoutRole } from "./profile";

/** What a paragraph is for the page. */
export interface ParagraphPart {
  readonly role: LayoutRole;
  /** The first words are a heading of their own, up to `end` (UTF-16): 楷体 for the first sentence alone. */
  readonly head: { readonly end: number; readonly role: LayoutRole } | null;
  /** Without words: keeps the pitch of lines, nothing else. */
  readonly blank: boolean;
}

/** One for each paragraph; null for what layout leaves alone: tables, contents, attachments, what stands before the title. */
export function paragraphParts(snapshot: Snapshot, outline: Outline): readonly (ParagraphPart | null)[] {
  const { paragraphs } = snapshot;
  const headings = new Map(outline.headings.map((heading) => [heading.paragraph, heading]));
  const context = contextOf(snapshot, outline);
  return paragraphs.map((paragraph, index) => {
    if (paragraph.cell !== null || isContentsLine(paragraph) || isResidue(paragraph.text)) return null;
    if (attachmentMark.test(compact(paragraph.text))) return part("attachmentMark");
    if (index < context.from || index >= context.to) return null;
    if (isBlank(paragraph.text)) return { role: "body", head: null, blank: true };
    const heading = headings.get(index);
    return heading === undefined ? part(roleOf(index, context)) : headingPart(heading, paragraph.text);
  });
}

const part = (role: LayoutRole): ParagraphPart => ({ role, head: null, blank: false });

interface Context {
  readonly snapshot: Snapshot;
  readonly title: Span;
  readonly signature: Span;
  /** First paragraph of the text itself, behind the title and what stands under it. */
  readonly bodyFrom: number;
  /** Where a preamble begins, which may open with an addressee; -1 without one. */
  readonly preambleFrom: number;
  /** Where the note of attachments begins. */
  readonly note: number;
  /** The report from its title to its signature. */
  readonly from: number;
  readonly to: number;
}

const attachmentMark = /^附件[0-9０-９一二三四五六七八九十]{0,2}$/u;
const nowhere: Span = { from: -1, to: -1 };

function contextOf(snapshot: Snapshot, outline: Outline): Context {
  const count = snapshot.paragraphs.length;
  const { title, preamble, signature } = known(outline);
  const textFrom = preamble.from >= 0 ? preamble.from : (outline.headings[0]?.paragraph ?? -1);
  const attached = attachmentsStart(snapshot);
  const end = firstMark(snapshot, title);
  return {
    snapshot,
    title,
    signature,
    bodyFrom: textFrom >= 0 ? textFrom : Math.max(title.to, 0),
    preambleFrom: preamble.from,
    // Behind the signature come the attachments themselves; a note of them stands before it.
    note: signature === nowhere || signature.from > attached ? attached : count,
    from: [title.from, textFrom].find((index) => index >= 0) ?? count,
    to: Math.min(signature === nowhere ? end : signature.to, end),
  };
}

const known = ({
  title,
  preamble,
  signature,
}: Outline): Readonly<Record<"title" | "preamble" | "signature", Span>> => ({
  title: title ?? nowhere,
  preamble: preamble ?? nowhere,
  signature: signature ?? nowhere,
});

/** Where the first attachment begins; what follows may have any form. */
function firstMark({ paragraphs }: Snapshot, title: Span): number {
  const after = Math.max(title.to, 0);
  const found = paragraphs.findIndex(
    ({ text, cell }, index) => index > after && cell === null && attachmentMark.test(compact(text)),
  );
  return found < 0 ? paragraphs.length : found;
}

const addressee = /^[^。；！？]{1,60}[：:]\s*$/u;
const within = (index: number, { from, to }: Span): boolean => index >= from && index < to;

function roleOf(index: number, context: Context): LayoutRole {
  const { snapshot, title, signature, bodyFrom, preambleFrom, note } = context;
  const text = textAt(snapshot, index);
  if (within(index, title)) return "title";
  if (within(index, signature)) return isDateLine(text) ? "date" : "signature";
  if (index >= note) return index === note ? "attachmentNote" : "attachmentItem";
  if (title !== nowhere && index < bodyFrom) return "subtitle";
  return index === preambleFrom && addressee.test(text) ? "addressee" : "body";
}

/** A heading that runs on is text whose first words look like a heading, with the mark that ends them. */
function headingPart({ level, end, runOn }: Heading, text: string): ParagraphPart {
  const role = `heading${level}` as const;
  if (!runOn) return part(role);
  const mark = /^[。：:！？\n]?/u.exec(text.slice(end))?.[0].replace("\n", "") ?? "";
  return { role: "body", head: { end: end + mark.length, role }, blank: false };
}
