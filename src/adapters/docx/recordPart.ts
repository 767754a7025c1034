import { err, ok } from "../../core/result";
import type { Result } from "../../core/result";
import type { DocumentFileError } from "../../ports/documentFile";
import type { DocxPackage } from "./docxPackage";
import { readRelationships, readXmlPart, relationshipsPart } from "./docxPackage";
import { scanXml } from "./scanXml";
import type { ChangedParts, NewPart } from "./writeZip";
import { encodeXml } from "./xmlEncoding";
import { decodeXmlText, escapeXmlText } from "./xmlText";

/**
 * Our record in a package: one custom XML data part (ECMA-376 part 1, 15.2.5), known by its namespace alone, as
 * Word numbers these parts anew when it saves.
 */
const nameSpace = "urn:zhubi:record:1";
const itemId = "{6E1D2C4A-5B0F-4C57-9A3E-7A6875626931}";
const largestRecord = 4 * 1024 * 1024;

export interface RecordPart {
  /** As `ZipEntry.partName`; null when the document has no record yet. */
  readonly part: string | null;
  readonly text: string | null;
}

/** A damaged custom part of somebody else's is no reason not to open a document: it is passed over. */
export function readRecordPart({ archive, mainPart }: DocxPackage): RecordPart {
  const links = readRelationships(archive, mainPart, largestRecord);
  const none: RecordPart = { part: null, text: null };
  if (!links.ok) return none;
  for (const { type, target } of links.value) {
    if (!type.endsWith("/relationships/customXml")) continue;
    const xml = readXmlPart(archive, target, largestRecord);
    if (!xml.ok || xml.value === null || !xml.value.text.includes(nameSpace)) continue;
    const text = textOfRecord(xml.value.text);
    if (text !== null) return { part: target, text };
  }
  return none;
}

function textOfRecord(xml: string): string | null {
  const root = { seen: false, ours: false, from: 0, to: 0 };
  const scanned = scanXml(xml, {
    open: (name, attributes, openEnd, selfClosing) => {
      if (root.seen) return;
      root.seen = true;
      root.ours = name === "{record}" && attributes.plain("xmlns") === nameSpace;
      root.from = openEnd;
      root.to = selfClosing ? openEnd : xml.lastIndexOf("</");
    },
    close: () => undefined,
  });
  return scanned.ok && root.ours ? decodeXmlText(xml.slice(root.from, root.to)) : null;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const recordXml = (text: string): Uint8Array =>
  utf8(`${head}<record xmlns="${nameSpace}">${escapeXmlText(text)}</record>`);

export interface RecordWriting {
  readonly changed: ChangedParts;
  readonly added: readonly NewPart[];
}

/** What has to be written so that the package holds the text: the part alone, or with what announces it. */
export function writeRecordPart(
  docx: DocxPackage,
  { part }: RecordPart,
  text: string,
): Result<RecordWriting, DocumentFileError> {
  if (part !== null) return ok({ changed: new Map([[part, recordXml(text)]]), added: [] });
  const number = freeNumber(docx);
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  const types = announcedTypes(docx, item, properties);
  if (!types.ok) return types;
  const link = linkedFromMain(docx, item);
  if (!link.ok) return link;
  return ok({
    changed: new Map([...types.value, ...link.value.changed]),
    added: [
      ...link.value.added,
      { name: item, bytes: recordXml(text) },
      {
        name: `customXml/_rels/item${number}.xml.rels`,
        bytes: utf8(
          `${head}<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${linkTypes(docx, [])}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
        ),
      },
      {
        name: properties,
        bytes: utf8(
          `${head}<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${nameSpace}"/></ds:schemaRefs></ds:datastoreItem>`,
        ),
      },
    ],
  });
}

const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Transitional and strict documents name relationships differently; ours follow the document's. */
function linkTypes({ archive }: DocxPackage, links: readonly { readonly type: string }[]): string {
  const roots = links.length > 0 ? ok(links) : readRelationships(archive, "", largestRecord);
  const type = roots.ok
    ? roots.value.find(({ type: other }) => other.includes("/relationships/"))?.type
    : null;
  return type?.startsWith("http://purl.oclc.org/") === true
    ? type.slice(0, type.indexOf("/relationships/") + "/relationships".length)
    : transitional;
}

function freeNumber({ archive }: DocxPackage): number {
  const names = new Set(archive.entries.map(({ partName }) => partName));
  let number = 1;
  while (
    [`item${number}.xml`, `itemprops${number}.xml`, `_rels/item${number}.xml.rels`].some((name) =>
      names.has(`customxml/${name}`),
    )
  )
    number++;
  return number;
}

function announcedTypes(
  { archive }: DocxPackage,
  item: string,
  properties: string,
): Result<ChangedParts, DocumentFileError> {
  const name = "[content_types].xml";
  const xml = readXmlPart(archive, name, largestRecord);
  if (!xml.ok) return xml;
  if (xml.value === null) return err({ kind: "brokenZip", part: name });
  const { text, encoding } = xml.value;
  const overrides =
    `<Override PartName="/${item}" ContentType="application/xml"/>` +
    `<Override PartName="/${properties}" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`;
  const changed = beforeRootEnd(text, overrides);
  return changed === null
    ? err({ kind: "brokenXml", part: name, line: 1 })
    : ok(new Map([[name, encodeXml({ text: changed, encoding })]]));
}

function linkedFromMain(docx: DocxPackage, item: string): Result<RecordWriting, DocumentFileError> {
  const { archive, mainPart } = docx;
  const links = readRelationships(archive, mainPart, largestRecord);
  if (!links.ok) return links;
  const name = relationshipsPart(mainPart);
  const xml = readXmlPart(archive, name, largestRecord);
  if (!xml.ok) return xml;
  const up = "../".repeat(mainPart.split("/").length - 1);
  const type = `${linkTypes(docx, links.value)}/customXml`;
  const link = (id: string): string => `<Relationship Id="${id}" Type="${type}" Target="${up}${item}"/>`;
  if (xml.value === null) {
    const bytes = utf8(`${head}<Relationships xmlns="${relationships}">${link("rIdZhubi1")}</Relationships>`);
    return ok({ changed: new Map(), added: [{ name, bytes }] });
  }
  const { text, encoding } = xml.value;
  let number = 1;
  while (text.includes(`rIdZhubi${number}`)) number++;
  const changed = beforeRootEnd(text, link(`rIdZhubi${number}`));
  return changed === null
    ? err({ kind: "brokenXml", part: name, line: 1 })
    : ok({ changed: new Map([[name, encodeXml({ text: changed, encoding })]]), added: [] });
}

/** Puts elements at the end of the root element, in the root's own prefix. Null when the root is empty or odd. */
export function beforeRootEnd(xml: string, elements: string): string | null {
  const end = /<\/(?:([\w.-]+):)?(?:Types|Relationships)\s*>\s*$/u.exec(xml);
  if (end === null) return null;
  const prefix = end[1] === undefined ? "" : `${end[1]}:`;
  const own = elements.replaceAll(/<(?=[OR])/gu, `<${prefix}`);
  return `${xml.slice(0, end.index)}${own}${xml.slice(end.index)}`;
}
