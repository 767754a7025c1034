import { documentLimits, measureTexts, tooMuch } from "../../core/document/documentLimits";
import type { TooMuch } from "../../core/document/documentLimits";
import type { Story } from "../../core/document/story";
import { err, ok } from "../../core/result";
import type { Result } from "../../core/result";
import type { DocumentFile, DocumentFileError } from "../../ports/documentFile";
import type { Body } from "./bodyModel";
import { deepestField } from "./bodyModel";
import type { DocxPackage } from "./docxPackage";
import { findParts, readXmlPart } from "./docxPackage";
import { DocxDocument } from "./docxDocument";
import { partText, readMainLinks } from "./mainLinks";
import type { Clock } from "./revisionMarks";
import { readSettingsFacts } from "./settingsFacts";
import { measureXml } from "./measureXml";
import { recogniseOle } from "./oleContainer";
import { readBody } from "./readBody";
import { noNumbering, readNumbering } from "./readNumbering";
import { noStyles, readStyles } from "./readStyles";
import { readKept } from "./recordPart";
import { isWordXml } from "./wordXml";
import { everyEntryIsWhole } from "./writeZip";
import { readZip } from "./zipArchive";

export interface OpenDocxOptions {
  /** The most that one part may unpack to, in bytes. */
  readonly partLimit?: number;
  /** Takes a document without a word, to begin a report in; one of pictures alone (a scan) is refused all the same. */
  readonly blank?: boolean;
  /** For the date of revisions, where the document tracks changes; without it they have none. */
  readonly clock?: Clock;
}

/** Of XML that is some nine thousand pages. */
const defaultPartLimit = 48 * 1024 * 1024;

/** Opens a .docx, .docm, .dotx or .dotm. The bytes are kept and never changed. */
export function openDocx(
  bytes: Uint8Array,
  { partLimit = defaultPartLimit, blank = false, clock }: OpenDocxOptions = {},
): Result<DocumentFile, DocumentFileError> {
  const ole = recogniseOle(bytes);
  if (ole !== null) return err(ole);
  if (isWordXml(bytes)) return err({ kind: "wordXml" });
  const archive = readZip(bytes);
  if (!archive.ok) return archive;
  if (archive.value.entries.length > documentLimits.parts) return err(tooMuch("parts"));
  if (!everyEntryIsWhole(archive.value)) return err({ kind: "brokenZip", part: "" });
  const docx = findParts(archive.value, partLimit);
  return docx.ok ? openPackage(docx.value, partLimit, blank, clock ?? null) : docx;
}

function openPackage(
  docx: DocxPackage,
  limit: number,
  blank: boolean,
  clock: Clock | null,
): Result<DocumentFile, DocumentFileError> {
  const { archive, mainPart, stylesPart, numberingPart } = docx;
  const main = readXmlPart(archive, mainPart, limit);
  if (!main.ok) return main;
  if (main.value === null) return err({ kind: "noMainPart" });
  const over = measureXml(main.value.text);
  if (over !== null) return err(over);
  const body = readBody(main.value.text);
  if (!body.ok)
    return body.error.kind === "brokenXml"
      ? err({ ...body.error, part: mainPart })
      : err({ kind: "noMainPart" });
  const much = measureBody(body.value);
  if (much !== null) return err(much);
  if (hasNothing(body.value, main.value.text, blank)) return err({ kind: "emptyDocument" });
  const styles = readSidePart(docx, stylesPart, limit, readStyles, noStyles);
  if (!styles.ok) return styles;
  const numbering = readSidePart(docx, numberingPart, limit, readNumbering, noNumbering);
  if (!numbering.ok) return numbering;
  const { text: xml, encoding } = main.value;
  const document = new DocxDocument({
    docx,
    encoding,
    xml,
    body: body.value,
    styles: styles.value,
    numbering: numbering.value,
    record: readKept(docx),
    clock,
    settings: readSettingsFacts(partText(docx, readMainLinks(docx).settingsPart)),
  });
  const beside = measureTexts(textsOf(document.stories.read()));
  return beside === null ? ok(document) : err(beside);
}

/** Whether there is nothing to work on. @param blank whether a document without a word is taken */
function hasNothing({ paragraphs }: Body, xml: string, blank: boolean): boolean {
  if (paragraphs.some(({ text }) => text.trim() !== "")) return false;
  return !blank || /<(?:\w+:)?(?:drawing|pict|object)\b/u.test(xml);
}

function measureBody({ paragraphs, fieldDepth }: Body): TooMuch | null {
  if (fieldDepth > deepestField) return { ...tooMuch("depth"), limit: deepestField };
  if (paragraphs.some(({ segments }) => segments.length > documentLimits.runs)) return tooMuch("runs");
  return measureTexts(paragraphs.map(({ text }) => text));
}

const textsOf = (stories: readonly Story[]): readonly string[] =>
  stories.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));

function readSidePart<T>(
  { archive }: DocxPackage,
  part: string | null,
  limit: number,
  read: (xml: string) => Result<T, { readonly line: number }>,
  absent: T,
): Result<T, DocumentFileError> {
  if (part === null) return ok(absent);
  const xml = readXmlPart(archive, part, limit);
  if (!xml.ok) return xml;
  if (xml.value === null) return ok(absent);
  const over = measureXml(xml.value.text);
  if (over !== null) return err(over);
  const result = read(xml.value.text);
  return result.ok ? result : err({ kind: "brokenXml", part, line: result.error.line });
}
