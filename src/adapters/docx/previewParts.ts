import type { PreviewPart } from "../../ports/documentFile";
import type { Body, BodyParagraph, Container, Control, Slice } from "./bodyModel";
import { applySplices } from "./splice";
import type { Splice } from "./splice";

/** A part of this weight may end, and one of that weight must, where a paragraph or a table does. */
const least = 6_000;
const most = 24_000;

/** What a part costs to draw: its XML in UTF-16 units, and something for each paragraph. */
const weightOf = (length: number, paragraphs: number): number => length + 300 * paragraphs;

interface Part extends Slice {
  /** Numbers of its paragraphs, half-open. */
  readonly first: number;
  readonly behind: number;
  readonly startsSection: boolean;
  /** `w:sectPr` of the section it stands in; empty where the document says nothing. */
  section: Slice;
}

/**
 * The document in parts that can be drawn one by one. Where a part ends is told by the XML before it alone, and soon
 * again the same behind a change: most parts stay what they were.
 *
 * @param packed makes a document of the text of a main part
 */
export function previewParts(
  xml: string,
  body: Body,
  packed: (text: string) => Uint8Array,
): readonly PreviewPart[] {
  const frame = bodyFrame(xml, body.paragraphs);
  if (frame === null) return [];
  return cutIntoParts(xml, body.paragraphs, frame).map((part): PreviewPart => ({
    paragraphs: part.behind - part.first,
    startsSection: part.startsSection,
    content: xml.slice(part.from, part.to),
    section: xml.slice(part.section.from, part.section.to),
    copy: (mark) =>
      packed(
        [
          xml.slice(0, frame.from),
          markedXml(xml, part, body, mark),
          xml.slice(part.section.from, part.section.to),
          xml.slice(frame.to),
        ].join(""),
      ),
  }));
}

/** What stands between the tags of `w:body`. */
function bodyFrame(xml: string, [first]: readonly BodyParagraph[]): Slice | null {
  let body: Container | null = first?.container ?? null;
  while (body !== null && body.parent !== null) body = body.parent;
  if (body === null) return null;
  return { from: xml.indexOf(">", body.from) + 1, to: xml.lastIndexOf("</", body.to - 1) };
}

function cutIntoParts(xml: string, paragraphs: readonly BodyParagraph[], frame: Slice): readonly Part[] {
  const parts: Part[] = [];
  let from = frame.from;
  let first = 0;
  let opened = 0;
  let end = frame.from;
  let inAlternative = false;
  paragraphs.forEach((paragraph, index) => {
    const block = outermost(paragraph);
    const next = paragraphs[index + 1];
    inAlternative = staysIn(xml.slice(end, Math.max(end, block.from)), inAlternative);
    end = block.to;
    if (next !== undefined) {
      // A table or a content control is not cut, nor what stands there in two ways for old and new programs.
      if (inAlternative || (block !== paragraph && outermost(next) === block)) return;
      const weight = weightOf(block.to - from, index + 1 - first);
      if (!paragraph.endsSection && !isFull(xml, block, weight)) return;
    }
    const startsSection = opened === parts.length;
    parts.push({ from, to: block.to, first, behind: index + 1, startsSection, section: noSection });
    from = block.to;
    first = index + 1;
    if (!paragraph.endsSection) return;
    // The properties of a section stand in its last paragraph.
    const section = sectionIn(xml, paragraph) ?? noSection;
    for (const part of parts.slice(opened)) part.section = section;
    opened = parts.length;
  });
  const own = ownSection(xml, from, frame.to);
  for (const part of parts.slice(opened)) part.section = own;
  return parts;
}

const isFull = (xml: string, last: Slice, weight: number): boolean =>
  weight >= most || (weight >= least && endsParts(xml, last));

/** What stands in a block tells whether parts end with it, so that a change moves no end but the next. */
function endsParts(xml: string, { from, to }: Slice): boolean {
  let sum = 0;
  for (let at = from; at < to; at++) sum = (Math.imul(sum, 31) + xml.charCodeAt(at)) | 0;
  return sum % 16 === 0;
}

/** Whether what follows stands in `mc:AlternateContent`, by what stands between two blocks. */
function staysIn(between: string, before: boolean): boolean {
  const tag = between === "" ? undefined : [...between.matchAll(/<\/?[^\s<>/]*AlternateContent/gu)].at(-1);
  return tag === undefined ? before : !tag[0].startsWith("</");
}

const noSection: Slice = { from: 0, to: 0 };

/** What of the body itself a paragraph stands in: a table, a content control, or the paragraph alone. */
function outermost(paragraph: BodyParagraph): Slice {
  let block: Container | BodyParagraph = paragraph;
  let around = paragraph.container;
  while (around.parent !== null) {
    block = around;
    around = around.parent;
  }
  return block;
}

const sectionTag = /<(?:[^\s<>/:]+:)?sectPr[\s/>]/u;

const sectionIn = (xml: string, { cuts }: BodyParagraph): Slice | undefined =>
  cuts.find(({ from, to }) => xml.slice(from, to).search(sectionTag) === 0);

function ownSection(xml: string, from: number, to: number): Slice {
  const at = xml.slice(from, to).search(sectionTag);
  return at < 0 ? noSection : { from: from + at, to };
}

/** The part's XML with an empty bookmark in every paragraph, behind its properties, and without a section's end. */
function markedXml(
  xml: string,
  { from, to, first, behind }: Part,
  { paragraphs, names: { prefix, declaration } }: Body,
  mark: string,
): string {
  const id = freeId(xml.slice(from, to));
  const splices = paragraphs.slice(first, behind).flatMap((paragraph, index): Splice[] => {
    const start = `<${prefix}bookmarkStart${declaration} ${prefix}id="${id + index}" ${prefix}name="${mark}${index}"/>`;
    const end = `<${prefix}bookmarkEnd${declaration} ${prefix}id="${id + index}"/>`;
    const section = paragraph.endsSection ? sectionIn(xml, paragraph) : undefined;
    const bookmark = placed(xml, paragraph, start + end);
    const cut = section === undefined ? [] : [{ ...section, text: "" }];
    return [...cut, bookmark, ...(paragraph.controls ?? []).flatMap(withoutControl)];
  });
  const moved = splices.map((splice) => ({ ...splice, from: splice.from - from, to: splice.to - from }));
  return applySplices(xml.slice(from, to), moved);
}

/** Renderers pass over a content control within a link, and with it over the words in it. */
const withoutControl = ({ from, to, contentFrom, contentTo }: Control): readonly Splice[] =>
  contentFrom < from || contentTo < contentFrom
    ? []
    : [
        { from, to: contentFrom, text: "" },
        { from: contentTo, to, text: "" },
      ];

function placed(
  xml: string,
  { from, to, openEnd, properties, selfClosing }: BodyParagraph,
  inside: string,
): Splice {
  const at = properties?.to ?? openEnd;
  if (!selfClosing) return { from: at, to: at, text: inside };
  const tag = xml.slice(from, to);
  const name = /^<([^\s/>]+)/u.exec(tag)?.[1] ?? "";
  return { from, to, text: `${tag.replace(/\s{0,99}\/>$/u, ">")}${inside}</${name}>` };
}

/** Bookmarks, comments and revisions share one set of ids. */
function freeId(xml: string): number {
  let highest = 0;
  for (const [, id] of xml.matchAll(/\bid\s*=\s*["'](\d{1,9})["']/gu))
    highest = Math.max(highest, Number(id));
  return highest + 1;
}
