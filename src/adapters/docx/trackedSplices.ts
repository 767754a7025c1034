import type { Edit, RefusalReason, ReplaceText } from "../../core/document/edit";
import type { BodyParagraph, Container, Segment, WordNames } from "./bodyModel";
import {
  insertionAnchor,
  lookOf,
  newRunSplices,
  prefixOf,
  segmentSplices,
  segmentsWithin,
  touchedSegments,
} from "./replacementSplices";
import type { LocalEdit } from "./replacementSplices";
import { isOurInsertion, revisionAuthor } from "./revisionMarks";
import type { RevisionMarks } from "./revisionMarks";
import { rejection } from "./rejectRevisions";
import { cutXml, preserveSpace, runContentXml, runXml } from "./runXml";
import type { Splice } from "./splice";
import { unwrapSplices } from "./tagControls";
import { escapeXmlText, isPlainXmlText } from "./xmlText";

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

/** The element of a run that holds text, and how its run is ended and begun again around a revision. */
class TrackedSegment {
  private readonly prefix: string;
  private readonly look: string;
  private readonly newLook: string;

  constructor(
    private readonly xml: string,
    private readonly segment: Segment,
    private readonly marks: RevisionMarks,
  ) {
    const { run } = segment;
    this.prefix = prefixOf(xml, segment);
    this.look = run.look === null ? "" : xml.slice(run.look.from, run.look.to);
    this.newLook = run.look === null ? "" : cutXml(xml, run.look, run.lookCuts);
  }

  splices(edits: readonly LocalEdit[]): readonly Splice[] {
    const { segment, xml } = this;
    if (segment.contentFrom < 0) return edits.flatMap((edit) => this.markSplices(edit));
    const [only, ...more] = edits;
    if (only !== undefined && more.length === 0 && this.isWholeRun(only)) return this.wholeRun(only);
    const { contentFrom, contentTo } = segment;
    const plain = isPlainXmlText(xml.slice(contentFrom, contentTo));
    const within = (edit: LocalEdit): string =>
      `</${this.prefix}t>${this.endRun}${this.revised(edit)}${this.beginRun()}<${this.prefix}t${preserveSpace}>`;
    const preserved = segment.preserved ? [] : this.spaceSplices();
    if (plain)
      return [
        ...preserved,
        ...edits.map((edit) => ({
          from: contentFrom + edit.start,
          to: contentFrom + edit.end,
          text: within(edit),
        })),
      ];
    // References and CDATA sections do not stand unit for unit: the text is written anew as a whole.
    let text = "";
    let at = 0;
    for (const edit of edits) {
      text += escapeXmlText(segment.text.slice(at, edit.start)) + within(edit);
      at = edit.end;
    }
    text += escapeXmlText(segment.text.slice(at));
    return [...preserved, { from: contentFrom, to: contentTo, text }];
  }

  /** What is left of the text may end with a blank. */
  private spaceSplices(): readonly Splice[] {
    const { from, contentFrom } = this.segment;
    const tag = this.xml.slice(from, contentFrom);
    const bare = tag.replace(/\sxml:space\s*=\s*(?:"[^"]*"|'[^']*')/u, "");
    return [{ from, to: contentFrom, text: bare.replace(/>$/u, `${preserveSpace}>`) }];
  }

  /** Its tag goes with the run. */
  private isWholeRun({ start, end }: LocalEdit): boolean {
    const { xml, segment } = this;
    const { run, from, to, text } = segment;
    const before = xml.slice(run.look?.to ?? xml.indexOf(">", run.from) + 1, from);
    const behind = xml.slice(to, run.to);
    return (
      start === 0 && end === text.length && end > 0 && before.trim() === "" && /^\s*<\/[^<>]*>$/u.test(behind)
    );
  }

  private wholeRun({ text }: LocalEdit): readonly Splice[] {
    const { marks, segment, prefix } = this;
    const { run, from, to } = segment;
    const name = from + 1 + prefix.length;
    const end = this.xml.lastIndexOf("</", to - 1) + 2 + prefix.length;
    return [
      { from: run.from, to: run.from, text: marks.open("del") },
      { from: name, to: name + 1, text: "delText" },
      { from: end, to: end + 1, text: "delText" },
      { from: run.to, to: run.to, text: marks.close("del") + this.inserted(text) },
    ];
  }

  /** A tab, a break or a hyphen. */
  private markSplices({ start, end, text }: LocalEdit): readonly Splice[] {
    const { from, to } = this.segment;
    const { marks } = this;
    if (start === end) {
      const at = start === 0 ? from : to;
      return [{ from: at, to: at, text: this.endRun + this.inserted(text) + this.beginRun() }];
    }
    const opened = `${this.endRun}${marks.open("del")}${this.beginRun()}`;
    const closed = `${this.endRun}${marks.close("del")}${this.inserted(text)}${this.beginRun()}`;
    return [
      { from, to: from, text: opened },
      { from: to, to, text: closed },
    ];
  }

  private readonly revised = ({ start, end, text }: LocalEdit): string => {
    const { marks, segment, prefix } = this;
    const gone = escapeXmlText(segment.text.slice(start, end));
    const deleted = `${this.beginRun()}<${prefix}delText${preserveSpace}>${gone}</${prefix}delText>${this.endRun}`;
    return (gone === "" ? "" : marks.open("del") + deleted + marks.close("del")) + this.inserted(text);
  };

  /** Another's insertion is parted: new words are not the other's. */
  private inserted(text: string): string {
    if (text === "") return "";
    const { marks, prefix, xml } = this;
    const run = `<${prefix}r>${this.newLook}${runContentXml(text, prefix)}${this.endRun}`;
    const ours = marks.open("ins") + run + marks.close("ins");
    const { insertion } = this.segment.run;
    if (insertion === null) return ours;
    const opened = marks.renumbered(xml.slice(insertion.from, insertion.contentFrom));
    return xml.slice(insertion.contentTo, insertion.to) + ours + opened;
  }

  private get endRun(): string {
    return `</${this.prefix}r>`;
  }

  private beginRun(): string {
    return `<${this.prefix}r>${this.marks.renumbered(this.look)}`;
  }
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
