import { ok } from "../../core/result";
import type { Result } from "../../core/result";
import type { DocumentFileError } from "../../ports/documentFile";
import type { DocxPackage } from "./docxPackage";
import { readRelationships, readXmlPart } from "./docxPackage";
import type { PackageEdit } from "./packageEdit";
import { atRootEnd, withoutElements } from "./rootElements";
import { scanXml } from "./scanXml";
import { decodeXmlText, escapeXmlAttribute, escapeXmlText } from "./xmlText";

/** Custom properties of a document (文档属性 · 自定义; ECMA-376 part 1, 22.3): names with a value, here of text alone. */
export interface CustomProperties {
  /** As `ZipEntry.partName`; null when the document has none. */
  readonly part: string | null;
  /** Texts by name, in the order of the part; a property of another kind has "". */
  readonly texts: readonly (readonly [string, string])[];
}

const limit = 4 * 1024 * 1024;

/** A damaged part is passed over: it is none of ours to mend, and no reason not to open a document. */
export function readCustomProperties({ archive }: DocxPackage): CustomProperties {
  const links = readRelationships(archive, "", limit);
  const part = links.ok ? links.value.find(({ type }) => isLink.test(type))?.target : undefined;
  if (part === undefined) return { part: null, texts: [] };
  const xml = readXmlPart(archive, part, limit);
  if (!xml.ok || xml.value === null) return { part: null, texts: [] };
  return { part, texts: textsOf(xml.value.text) };
}

const isLink = /\/relationships\/custom-?properties$/iu;

function textsOf(xml: string): readonly (readonly [string, string])[] {
  const texts: [string, string][] = [];
  let from = 0;
  const scanned = scanXml(xml, {
    open: (name, attributes, openEnd) => {
      if (name === "{property}") texts.push([attributes.plain("name") ?? "", ""]);
      from = openEnd;
    },
    close: (name, end) => {
      const last = texts.at(-1);
      if (name === "{lpwstr}" && last !== undefined)
        last[1] = decodeXmlText(xml.slice(from, Math.max(from, xml.lastIndexOf("</", end - 1))));
    },
  });
  return scanned.ok ? texts : [];
}

/** Properties that are no property set of Microsoft's own, as Word writes them ([MS-OE376]). */
const formatId = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const contentType = "application/vnd.openxmlformats-officedocument.custom-properties+xml";

interface Words {
  readonly properties: string;
  readonly types: string;
  readonly link: string;
}

const transitional: Words = {
  properties: "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
  types: "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
  link: "custom-properties",
};
const strict: Words = {
  properties: "http://purl.oclc.org/ooxml/officeDocument/customProperties",
  types: "http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes",
  link: "customProperties",
};

/**
 * Writes properties in the place of those that are `unwanted`; all others keep their bytes.
 * @param texts may be empty: a part that we added ourselves goes when nothing is left in it
 */
export function writeCustomProperties(
  edit: PackageEdit,
  { part }: CustomProperties,
  texts: ReadonlyMap<string, string>,
  unwanted: (name: string) => boolean,
): Result<null, DocumentFileError> {
  const words = edit.isStrict ? strict : transitional;
  if (part !== null) {
    const changed = edit.change(part, (xml) => rewritten(xml, words, texts, unwanted));
    return changed.ok && texts.size === 0 && edit.isOurEmpty(part) ? edit.remove("", part) : changed;
  }
  if (texts.size === 0) return ok(null);
  let number = 0;
  const name = (): string => `docProps/custom${number === 0 ? "" : number}.xml`;
  while (edit.has(name())) number++;
  const root = `<Properties xmlns="${words.properties}" xmlns:vt="${words.types}"></Properties>`;
  const added = edit.add(name(), rewritten(root, words, texts, unwanted) ?? root, contentType);
  return added.ok ? edit.link("", words.link, name()) : added;
}

function rewritten(
  xml: string,
  words: Words,
  texts: ReadonlyMap<string, string>,
  unwanted: (name: string) => boolean,
): string | null {
  const kept = withoutElements(
    xml,
    (name, attributes) => name === "{property}" && unwanted(attributes.plain("name") ?? ""),
  );
  if (kept === null || texts.size === 0) return kept;
  const known = /<(?:[\w.-]+:)?Properties\s[^>]*?xmlns:(?<prefix>[\w.-]+)="(?<uri>[^"]*docPropsVTypes)"/u;
  const found = known.exec(kept)?.groups;
  const type = found?.["uri"] === words.types ? (found["prefix"] ?? "vt") : "vt";
  const declared = found?.["uri"] === words.types ? "" : ` xmlns:vt="${words.types}"`;
  let id = largestId(kept);
  const property = (prefix: string, name: string, text: string): string =>
    `<${prefix}property fmtid="${formatId}" pid="${++id}" name="${escapeXmlAttribute(name)}"${declared}>` +
    `<${type}:lpwstr>${escapeXmlText(text)}</${type}:lpwstr></${prefix}property>`;
  return atRootEnd(kept, (prefix) => [...texts].map(([name, text]) => property(prefix, name, text)).join(""));
}

/** Ids below 2 are reserved. */
function largestId(xml: string): number {
  let largest = 1;
  scanXml(xml, {
    open: (name, attributes) => {
      const id = Number(attributes.plain("pid") ?? 0);
      if (name === "{property}" && Number.isInteger(id)) largest = Math.max(largest, id);
    },
    close: () => undefined,
  });
  return largest;
}
