import type { TextRange } from "../../core/text/range";
import { compareRanges } from "../../core/text/range";
import { err, ok } from "../../core/result";
import type { Result } from "../../core/result";
import type { DocumentComment, DocumentFileError } from "../../ports/documentFile";
import type { Body, BodyParagraph, Segment, WordNames } from "./bodyModel";
import { partText, smallPart } from "./mainLinks";
import type { DocxPackage } from "./docxPackage";
import { findParts, readRelationships, readXmlPart } from "./docxPackage";
import { PackageEdit } from "./packageEdit";
import type { PackageWriting } from "./packageEdit";
import { readBody } from "./readBody";
import { atRootEnd } from "./rootElements";
import { cutXml, hasOuterSpace, preserveSpace } from "./runXml";
import type { Splice } from "./splice";
import { applySplices } from "./splice";
import { writeZip } from "./writeZip";
import { encodeXml } from "./xmlEncoding";
import { readZip } from "./zipArchive";
import { escapeXmlAttribute, escapeXmlText } from "./xmlText";

/**
 * Comments of a document (批注; ECMA-376 part 1, 17.13.4): a part that holds them, and marks in the text where each
 * begins and ends. Only marks are put into the text; a run is cut in two where a comment begins within its words.
 */

const contentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
const transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

/** The most that a part may unpack to, in bytes. */
const partLimit = 48 * 1024 * 1024;

/**
 * A document with comments beside its words; those that it has stay, and every other part keeps its bytes.
 * @param bytes of a document that can be opened @param author as Word shows it
 * @param date ISO 8601, null for none
 */
export function commentDocx(
  bytes: Uint8Array,
  comments: readonly DocumentComment[],
  author: string,
  date: string | null,
): Result<Uint8Array, DocumentFileError> {
  const archive = readZip(bytes);
  if (!archive.ok) return archive;
  const docx = findParts(archive.value, partLimit);
  if (!docx.ok) return docx;
  const { mainPart } = docx.value;
  const main = readXmlPart(archive.value, mainPart, partLimit);
  if (!main.ok) return main;
  const body = main.value === null ? null : readBody(main.value.text);
  if (main.value === null || body?.ok !== true) return err({ kind: "noMainPart" });
  const { text: xml, encoding } = main.value;
  const commented = commentedParts({ docx: docx.value, xml, body: body.value }, comments, author, date);
  if (!commented.ok) return commented;
  const { changed, added, removed } = commented.value.writing;
  const parts = new Map([...changed, [mainPart, encodeXml({ text: commented.value.xml, encoding })]]);
  return ok(writeZip(archive.value, parts, true, added, removed));
}

interface Commented {
  /** The main part with the marks. */
  readonly xml: string;
  readonly writing: PackageWriting;
}

/** @param author as Word shows it @param date ISO, as the person's clock tells it; null for none */
function commentedParts(
  { docx, xml, body }: { readonly docx: DocxPackage; readonly xml: string; readonly body: Body },
  comments: readonly DocumentComment[],
  author: string,
  date: string | null,
): Result<Commented, DocumentFileError> {
  const part = commentsPart(docx);
  const before = partText(docx, part);
  let id = Math.max(largestId(before), largestId(xml)) + 1;
  const numbered = [...comments]
    .filter(({ range }) => body.paragraphs[range.paragraph] !== undefined)
    .sort((a, b) => compareRanges(a.range, b.range))
    .map((comment) => ({ ...comment, id: id++ }));
  const edit = new PackageEdit(docx);
  const said = ` w:author="${escapeXmlAttribute(author)}"${date === null ? "" : ` w:date="${date}"`} w:initials="${escapeXmlAttribute(author.slice(0, 2))}"`;
  const space = edit.isStrict ? strict : transitional;
  const elements = numbered.map(
    (one) =>
      `<w:comment xmlns:w="${space}" w:id="${one.id}"${said}>${one.words.split("\n").map(wordsParagraph).join("")}</w:comment>`,
  );
  const root = `<w:comments xmlns:w="${space}"></w:comments>`;
  const written =
    part === null
      ? addPart(edit, docx, atRootEnd(root, () => elements.join("")) ?? root)
      : edit.change(part, (text) => atRootEnd(text, () => elements.join("")));
  if (!written.ok) return written;
  const splices = numbered.flatMap((one) => markSplices(xml, body, one.range, one.id));
  return ok({ xml: applySplices(xml, splices), writing: edit.writing });
}

const wordsParagraph = (line: string): string =>
  `<w:p><w:r><w:t${preserveSpace}>${escapeXmlText(line)}</w:t></w:r></w:p>`;

function addPart(edit: PackageEdit, docx: DocxPackage, xml: string): Result<null, DocumentFileError> {
  const folder = docx.mainPart.slice(0, docx.mainPart.lastIndexOf("/") + 1);
  let number = 0;
  const name = (): string => `${folder}comments${number === 0 ? "" : number}.xml`;
  while (edit.has(name())) number++;
  const added = edit.add(name(), xml, contentType);
  return added.ok ? edit.link(docx.mainPart, "comments", name()) : added;
}

function commentsPart(docx: DocxPackage): string | null {
  const links = readRelationships(docx.archive, docx.mainPart, smallPart);
  return links.ok
    ? (links.value.find(({ type }) => type.endsWith("/relationships/comments"))?.target ?? null)
    : null;
}

/** Ids of comments and of their marks; one that is used twice would tie two comments together. */
function largestId(xml: string): number {
  let largest = -1;
  for (const [, id = ""] of xml.matchAll(
    /<[\w.-]{0,40}:?comment(?:RangeStart|RangeEnd|Reference)?\s[^<>]{0,400}?[\w.-]{0,40}:?id="(\d{1,9})"/gu,
  ))
    largest = Math.max(largest, Number(id));
  return largest;
}

function markSplices(
  xml: string,
  body: Body,
  { paragraph, start, end }: TextRange,
  id: number,
): readonly Splice[] {
  const own = body.paragraphs[paragraph];
  if (own === undefined) return [];
  const { prefix, declaration } = body.names;
  const mark = (name: string): string =>
    `<${prefix}${name}${declaration} ${attributePrefix(prefix)}id="${id}"/>`;
  const reference = `<${prefix}r${declaration}>${mark("commentReference")}</${prefix}r>`;
  const from = placeOf(xml, own, start, "start", body.names);
  const to = placeOf(xml, own, Math.max(start, end), "end", body.names);
  if (own.selfClosing || from === null || to === null || to.at < from.at)
    return around(xml, own, mark("commentRangeStart"), mark("commentRangeEnd") + reference, prefix);
  return [
    { from: from.at, to: from.at, text: from.cut(mark("commentRangeStart")) },
    { from: to.at, to: to.at, text: to.cut(mark("commentRangeEnd") + reference) },
  ];
}

/** Attributes always have the prefix; where the document's elements do without one, `declaration` declares w. */
const attributePrefix = (prefix: string): string => (prefix === "" ? "w:" : prefix);

/** The whole paragraph: behind its properties, and before its end. */
function around(
  xml: string,
  own: BodyParagraph,
  open: string,
  close: string,
  prefix: string,
): readonly Splice[] {
  const from = own.properties?.to ?? own.openEnd;
  if (own.selfClosing) {
    const slash = xml.lastIndexOf("/", own.to);
    return [{ from: slash, to: own.to, text: `>${open}${close}</${prefix}p>` }];
  }
  const to = xml.lastIndexOf("<", own.to - 1);
  return [
    { from, to: from, text: open },
    { from: to, to, text: close },
  ];
}

interface Place {
  readonly at: number;
  /** What is put there, for a mark. */
  readonly cut: (mark: string) => string;
}

/** Where a mark can stand for an offset of the paragraph's text: beside a run, or between two halves of one. */
function placeOf(
  xml: string,
  { segments }: BodyParagraph,
  offset: number,
  side: "start" | "end",
  names: WordNames,
): Place | null {
  const shown = segments.filter(({ field }) => field?.ended !== true);
  const holds = ({ textStart, text }: Segment): boolean =>
    side === "start"
      ? textStart <= offset && offset < textStart + text.length
      : textStart < offset && offset <= textStart + text.length;
  const segment = shown.find(holds);
  if (segment === undefined) return null;
  const { run } = segment;
  const inRun = shown.filter((other) => other.run === run);
  const [first, last] = [inRun[0], inRun.at(-1)];
  if (side === "start" && first === segment && offset === segment.textStart)
    return { at: run.from, cut: plainly };
  if (side === "end" && last === segment && offset === segment.textStart + segment.text.length)
    return { at: run.to, cut: plainly };
  const within = cutWithin(xml, segment, offset - segment.textStart, names);
  // Where the words can not be cut, the comment takes the whole run.
  return within ?? { at: side === "start" ? run.from : run.to, cut: plainly };
}

const plainly = (mark: string): string => mark;

function cutWithin(
  xml: string,
  segment: Segment,
  at: number,
  { prefix, declaration }: WordNames,
): Place | null {
  const { run, contentFrom, contentTo, text, preserved } = segment;
  if (contentFrom < 0 || declaration !== "" || xml.slice(contentFrom, contentTo) !== text) return null;
  if (!xml.startsWith(`<${prefix}r`, run.from) || !xml.startsWith(`<${prefix}t`, segment.from)) return null;
  if (!preserved && hasOuterSpace(`.${text.slice(0, at)}`)) return null;
  if (xml.slice(run.from, run.to).includes("AlternateContent")) return null;
  const look = run.look === null ? "" : cutXml(xml, run.look, run.lookCuts);
  return {
    at: contentFrom + at,
    cut: (mark) => `</${prefix}t></${prefix}r>${mark}<${prefix}r>${look}<${prefix}t${preserveSpace}>`,
  };
}
