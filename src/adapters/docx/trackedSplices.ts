import type { Edit, RefusalReason, ReplaceText } from "../../core/document/edit";
import type { BodyParagraph, Container, Segment, WordNames } from "./bodyModel";
import {
  insertionAnchor,
  lookOf,
  newRunSplices,
  segmentSplices,
  segmentsWithin,
  touchedSegments,
} from "./replacementSplices";
import type { LocalEdit } from "./replacementSplices";
import { isOurInsertion, revisionAuthor } from "./revisionMarks";
import type { RevisionMarks } from "./revisionMarks";
import { rejection } from "./rejectRevisions";
import { runXml } from "./runXml";
import type { Splice } from "./splice";
import { unwrapSplices } from "./tagControls";
import { TrackedSegment } from "./trackedSegment";

/**
 * Replacements as revisions (修订): what goes is marked as deleted, what comes as inserted. Within an insertion of ours
 * nothing is marked twice, and an edit that takes back a revision of ours rejects it. Within another's insertion, the
 * deletion stands in it, and it is parted around new words: they are ours.
 */

/** Whether an edit changes words: one that gives or takes a name alone is no revision. */
export const changesWords = (edit: Edit): boolean =>
  edit.kind !== "replaceText" || edit.before !== edit.after;

/** Why an edit can not be written as a revision; null when it can. */
export function trackedRefusal(
  xml: string,
  paragraphs: readonly BodyParagraph[],
  edit: Edit,
): RefusalReason | null {
  if (edit.kind === "insertParagraphs") return marksItsEnd(paragraphs, edit.at) ? null : "notTracked";
  if (edit.kind === "deleteParagraphs")
    return paragraphs.slice(edit.at, edit.at + edit.texts.length).every(isOurParagraph) ? null : "notTracked";
  const paragraph = paragraphs[edit.range.paragraph];
  if (paragraph === undefined || rejection(xml, paragraph, edit) !== null) return null;
  return canBeRevised(xml, paragraph, edit) ? null : "notTracked";
}

function canBeRevised(xml: string, paragraph: BodyParagraph, edit: ReplaceText): boolean {
  if (paragraph.container.revised || isPrompt(paragraph.container)) return false;
  const prompts = paragraph.controls?.filter(({ placeholder }) => placeholder !== null) ?? [];
  return touchedSegments(paragraph, edit).every(
    (segment) =>
      (isOurInsertion(segment) || canBeSplit(xml, segment)) &&
      !prompts.some(({ segments }) => segments.includes(segment)),
  );
}

function canBeSplit(xml: string, { run }: Segment): boolean {
  const { from, to, splittable } = run;
  // What stands around the text within its run would be cut apart.
  return splittable && !xml.slice(from, to).includes("AlternateContent");
}

function isPrompt(container: Container): boolean {
  for (let outer: Container | null = container; outer !== null; outer = outer.parent)
    if (outer.placeholder !== null) return true;
  return false;
}

/**
 * A new paragraph's own mark is the inserted one: rejected, its end joins what follows, which must be a paragraph beside
 * it; the last one of a cell, or one before a table, would be left empty.
 */
function marksItsEnd(paragraphs: readonly BodyParagraph[], at: number): boolean {
  const after = paragraphs[at];
  const before = paragraphs[at - 1];
  return (
    after !== undefined &&
    !after.container.revised &&
    (before === undefined ||
      before.container === after.container ||
      isWithin(before.container, after.container))
  );
}

function isWithin(inner: Container, container: Container): boolean {
  for (let outer: Container | null = inner; outer !== null; outer = outer.parent)
    if (outer === container) return true;
  return false;
}

/** Nothing but ours stands in it: to take it out again is to reject it. */
const isOurParagraph = ({ markInsertedBy, segments, revisions }: BodyParagraph): boolean =>
  markInsertedBy === revisionAuthor &&
  segments.every(isOurInsertion) &&
  revisions.every(({ author }) => author === revisionAuthor);

/** Splices for the replacements in one paragraph. @param edits in document order, none overlapping, none refused */
export function trackedSplices(
  xml: string,
  paragraph: BodyParagraph,
  edits: readonly ReplaceText[],
  names: WordNames,
  marks: RevisionMarks,
): readonly Splice[] {
  const splices: Splice[] = [];
  const local = new Map<Segment, LocalEdit[]>();
  const newRuns = { start: "", end: "" };
  const add = (segment: Segment, start: number, end: number, text: string): void => {
    const list = local.get(segment) ?? [];
    local.set(segment, list);
    list.push({ start, end, text, tag: null });
  };
  for (const edit of edits) {
    const { range, after } = edit;
    const rejected = rejection(xml, paragraph, edit);
    if (rejected !== null) {
      splices.push(...rejected);
      continue;
    }
    if (range.start === range.end) {
      const anchor = insertionAnchor(paragraph, range.start);
      if (anchor.kind === "segment") add(anchor.segment, anchor.at, anchor.at, after);
      else {
        const run = runXml(after, lookOf(xml, paragraph, anchor.like), names);
        if (run !== "") newRuns[anchor.at] += marks.open("ins") + run + marks.close("ins");
      }
      continue;
    }
    segmentsWithin(paragraph, range.start, range.end).forEach((segment, index) => {
      const start = Math.max(0, range.start - segment.textStart);
      const end = Math.min(segment.text.length, range.end - segment.textStart);
      add(segment, start, end, index === 0 ? after : "");
    });
  }
  for (const [segment, list] of local)
    splices.push(
      ...(isOurInsertion(segment)
        ? segmentSplices(xml, paragraph, segment, list)
        : new TrackedSegment(xml, segment, marks).splices(list)),
    );
  splices.push(...unwrapSplices(paragraph, edits));
  splices.push(...newRunSplices(xml, paragraph, newRuns));
  return splices;
}

/** The look of a paragraph (`w:pPr` whole, or "") with its mark inserted as a revision. */
export function withInsertedMark(properties: string, mark: string, { prefix }: WordNames): string {
  if (properties === "") return `<${prefix}pPr><${prefix}rPr>${mark}</${prefix}rPr></${prefix}pPr>`;
  const own = /^<(?<prefix>(?:[\w.-]+:)?)/u.exec(properties)?.groups?.["prefix"] ?? "";
  if (properties.endsWith("/>"))
    return `${properties.slice(0, -2)}><${own}rPr>${mark}</${own}rPr></${own}pPr>`;
  const look = /<(?<name>(?:[\w.-]+:)?rPr)(?<rest>\s[^>]*?)?(?<alone>\/?)>/u.exec(properties);
  const end = properties.lastIndexOf("</");
  if (look === null)
    return `${properties.slice(0, end)}<${own}rPr>${mark}</${own}rPr>${properties.slice(end)}`;
  const at = look.index + look[0].length;
  if (look.groups?.["alone"] !== "/") return properties.slice(0, at) + mark + properties.slice(at);
  const name = look.groups["name"] ?? "";
  return `${properties.slice(0, at - 2)}>${mark}</${name}>${properties.slice(at)}`;
}
