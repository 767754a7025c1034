import type { ReplaceText } from "../../core/document/edit";
import type { BodyParagraph, Run, Segment, WordNames } from "./bodyModel";
import { cutXml, hasOuterSpace, preserveSpace, runContentXml, runXml } from "./runXml";
import type { Splice } from "./splice";
import { canCarryTag, runInControl, textInControl, unwrapSplices } from "./tagControls";
import { escapeXmlText, isPlainXmlText } from "./xmlText";

/** Where a replacement's new text goes: into or beside an element that stands for text, or into a new run. */
type Anchor =
  | { readonly kind: "segment"; readonly segment: Segment; readonly at: number }
  | { readonly kind: "newRun"; readonly at: "start" | "end"; readonly like: Run | null };

/** A change within one text element: offsets in its text. */
export interface LocalEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Name the new text is to carry, null for none. */
  readonly tag: string | null;
}

const segmentEnd = ({ textStart, text }: Segment): number => textStart + text.length;

/** Index of the first segment that ends behind the offset; by halves, for paragraphs of thousands of runs. */
function firstEndingAfter(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (segment !== undefined && segmentEnd(segment) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Segments that hold text between the offsets; of an empty range none. */
export function segmentsWithin({ segments }: BodyParagraph, start: number, end: number): readonly Segment[] {
  const first = firstEndingAfter(segments, start);
  let last = first;
  while ((segments[last]?.textStart ?? end) < end) last++;
  return segments.slice(first, last);
}

/** The pieces of text that a replacement writes into. */
export function touchedSegments(paragraph: BodyParagraph, { range }: ReplaceText): readonly Segment[] {
  if (range.start < range.end) return segmentsWithin(paragraph, range.start, range.end);
  const anchor = insertionAnchor(paragraph, range.start);
  return anchor.kind === "segment" ? [anchor.segment] : [];
}

/** Whether a replacement would write into a locked or data-bound content control. */
export function isLockedReplacement(paragraph: BodyParagraph, edit: ReplaceText): boolean {
  if (paragraph.container.locked) return true;
  return touchedSegments(paragraph, edit).some(({ run }) => run.locked);
}

/**
 * New text joins the character before it, as typed text does; but it stays out of a hyperlink, a field or a
 * content control that only touches the place.
 */
export function insertionAnchor(paragraph: BodyParagraph, at: number): Anchor {
  const { segments } = paragraph;
  // The segment of the character behind the place, and that of the character before it.
  const index = firstEndingAfter(segments, at);
  const after = segments[index] ?? null;
  const inside = after !== null && after.textStart < at;
  const before = inside ? after : (segments[index - 1] ?? null);
  const free = [before, after].find((segment) => segment?.run.bound === false);
  const chosen = inside ? before : (free ?? bothBound(before, after));
  if (chosen) return { kind: "segment", segment: chosen, at: at - chosen.textStart };
  const like = (before ?? after)?.run ?? paragraph.firstRun;
  return { kind: "newRun", at: after === null ? "end" : "start", like };
}

/** Between two that are bound there is no free place; one of them may still be open to changes. */
const bothBound = (before: Segment | null, after: Segment | null): Segment | null =>
  before === null || after === null ? null : before.run.locked ? after : before;

/** Splices for the replacements in one paragraph. @param edits in document order, none overlapping */
export function replacementSplices(
  xml: string,
  paragraph: BodyParagraph,
  edits: readonly ReplaceText[],
  names: WordNames,
): readonly Splice[] {
  const splices: Splice[] = [];
  const local = new Map<Segment, LocalEdit[]>();
  const add = (segment: Segment, edit: LocalEdit): void => {
    const list = local.get(segment) ?? [];
    local.set(segment, list);
    list.push(edit);
  };
  const newRuns = { start: "", end: "" };
  for (const { range, after, tag } of edits) {
    if (range.start === range.end) {
      const anchor = insertionAnchor(paragraph, range.start);
      if (anchor.kind === "segment")
        add(anchor.segment, { start: anchor.at, end: anchor.at, text: after, tag: null });
      else newRuns[anchor.at] += runXml(after, lookOf(xml, paragraph, anchor.like), names);
      continue;
    }
    segmentsWithin(paragraph, range.start, range.end).forEach((segment, index) => {
      const start = Math.max(0, range.start - segment.textStart);
      const end = Math.min(segment.text.length, range.end - segment.textStart);
      const named = index === 0 && after !== "" && canCarryTag(xml, segment, names);
      add(segment, { start, end, text: index === 0 ? after : "", tag: named ? (tag ?? null) : null });
    });
  }
  for (const [segment, list] of local) splices.push(...segmentSplices(xml, paragraph, segment, list));
  splices.push(...unwrapSplices(paragraph, edits));
  splices.push(...newRunSplices(xml, paragraph, newRuns));
  return splices;
}

export function segmentSplices(
  xml: string,
  paragraph: BodyParagraph,
  segment: Segment,
  edits: readonly LocalEdit[],
): readonly Splice[] {
  if (segment.contentFrom < 0) return markSplices(xml, segment, edits);
  const tag = tagOfWholeRun(paragraph, segment, edits);
  if (tag === null) return textSplices(xml, segment, edits);
  const untagged = edits.map((edit) => ({ ...edit, tag: null }));
  return [...textSplices(xml, segment, untagged), ...runInControl(xml, segment, tag)];
}

/** The name given to all the text of a run: its control need not split the run. */
function tagOfWholeRun(
  { segments }: BodyParagraph,
  segment: Segment,
  edits: readonly LocalEdit[],
): string | null {
  const [only, ...more] = edits;
  if (only === undefined || more.length > 0 || only.end - only.start < segment.text.length) return null;
  return segments.some((other) => other !== segment && other.run === segment.run) ? null : only.tag;
}

/** Prefix of the element itself, colon included: a document may use several for one namespace. */
export function prefixOf(xml: string, { from }: Segment): string {
  return /^<((?:[^\s:/>]+:)?)/u.exec(xml.slice(from, from + 64))?.[1] ?? "";
}

/** A tab, break or hyphen: kept, taken out, or with new text before or behind it. */
function markSplices(xml: string, segment: Segment, edits: readonly LocalEdit[]): readonly Splice[] {
  const prefix = prefixOf(xml, segment);
  return edits.map(({ start, end, text }) => {
    const content = runContentXml(text, prefix);
    const from = start === 0 ? segment.from : segment.to;
    return { from, to: end === 0 ? segment.from : segment.to, text: content };
  });
}

function textSplices(xml: string, segment: Segment, edits: readonly LocalEdit[]): readonly Splice[] {
  const content = { from: segment.contentFrom, to: segment.contentTo };
  const prefix = prefixOf(xml, segment);
  const source = xml.slice(content.from, content.to);
  const broken = edits.some(({ text, tag }) => tag !== null || /[\t\n]/u.test(text));
  const space = broken || hasOuterSpace(changedText(segment.text, edits, ({ text }) => text));
  const splices: Splice[] = [];
  if (space && !segment.preserved) {
    // Behind the element's name, which no attribute of that name follows: it would have been "default" at most.
    const at = segment.from + 1 + prefix.length + 1;
    splices.push(...withoutSpaceAttribute(xml, at, content.from), { from: at, to: at, text: preserveSpace });
  }
  const written = ({ text, tag }: LocalEdit): string =>
    tag === null ? elementContent(text, prefix) : textInControl(xml, segment, text, tag);
  if (isPlainXmlText(source))
    for (const edit of edits)
      splices.push({
        from: content.from + edit.start,
        to: content.from + edit.end,
        text: written(edit),
      });
  else {
    // References and CDATA sections do not stand unit for unit: the text is written anew as a whole.
    const marked = changedText(segment.text, edits, written, escapeXmlText);
    splices.push({ from: content.from, to: content.to, text: marked });
  }
  return splices;
}

/** xml:space="default", which would stand twice. */
function withoutSpaceAttribute(xml: string, from: number, to: number): readonly Splice[] {
  const found = /\sxml:space\s*=\s*(?:"[^"]*"|'[^']*')/u.exec(xml.slice(from, to));
  return found === null
    ? []
    : [{ from: from + found.index, to: from + found.index + found[0].length, text: "" }];
}

/** Text for the inside of `w:t`: a tab or a line break closes the element and opens another behind it. */
function elementContent(text: string, prefix: string): string {
  return text
    .split(/([\t\n])/u)
    .map((piece) => {
      if (piece !== "\t" && piece !== "\n") return escapeXmlText(piece);
      const mark = piece === "\t" ? "tab" : "br";
      return `</${prefix}t><${prefix}${mark}/><${prefix}t${preserveSpace}>`;
    })
    .join("");
}

function changedText(
  text: string,
  edits: readonly LocalEdit[],
  written: (edit: LocalEdit) => string,
  kept: (text: string) => string = (text) => text,
): string {
  let changed = "";
  let at = 0;
  for (const edit of edits) {
    changed += kept(text.slice(at, edit.start)) + written(edit);
    at = edit.end;
  }
  return changed + kept(text.slice(at));
}

/** `w:rPr` for a run beside `like`, or in a paragraph without runs as its mark looks. */
export function lookOf(xml: string, paragraph: BodyParagraph, like: Run | null): string {
  if (like !== null) return like.look === null ? "" : cutXml(xml, like.look, like.lookCuts);
  return paragraph.markLook === null ? "" : cutXml(xml, paragraph.markLook, paragraph.cuts);
}

export function newRunSplices(
  xml: string,
  paragraph: BodyParagraph,
  runs: { readonly start: string; readonly end: string },
): readonly Splice[] {
  const { from, to, openEnd, properties, selfClosing } = paragraph;
  if (runs.start === "" && runs.end === "") return [];
  if (selfClosing) {
    const tag = xml.slice(from, to);
    const name = /^<([^\s/>]+)/u.exec(tag)?.[1] ?? "";
    const open = tag.replace(/\s{0,99}\/>$/u, ">");
    return [{ from, to, text: `${open}${runs.start}${runs.end}</${name}>` }];
  }
  const begin = properties?.to ?? openEnd;
  // The end tag begins before `to`; what begins at `to` is the end tag of what holds the paragraph.
  const end = xml.lastIndexOf("</", to - 1);
  return [
    { from: begin, to: begin, text: runs.start },
    { from: end, to: end, text: runs.end },
  ].filter(({ text }) => text !== "");
}
