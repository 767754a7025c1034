import type { Result } from "../../core/result";
import type { DocumentFileError } from "../../ports/documentFile";
import type { DocxPackage } from "./docxPackage";
import { readRelationships, readXmlPart } from "./docxPackage";
import type { PackageEdit } from "./packageEdit";
import { scanXml } from "./scanXml";
import { decodeXmlText } from "./xmlText";

/**
 * The record as documents hold it that were filled before it stood in properties: a custom XML data part (ECMA-376
 * part 1, 15.2.5), known by its namespace alone, as Word numbers these parts anew when it saves. It is read, and taken
 * out with the next writing: an add-in could not do so, and rows of the ledger would stay in a report to be shared.
 */
const nameSpace = "urn:zhubi:record:1";
const limit = 16 * 1024 * 1024;

export interface XmlRecord {
  /** As `ZipEntry.partName`. */
  readonly part: string;
  readonly text: string;
}

/** A damaged custom part of somebody else's is no reason not to open a document: it is passed over. */
export function readXmlRecord({ archive, mainPart }: DocxPackage): XmlRecord | null {
  const links = readRelationships(archive, mainPart, limit);
  if (!links.ok) return null;
  for (const { type, target } of links.value) {
    if (!type.endsWith("/relationships/customXml")) continue;
    const xml = readXmlPart(archive, target, limit);
    if (!xml.ok || xml.value === null || !xml.value.text.includes(nameSpace)) continue;
    const text = recordOf(xml.value.text);
    if (text !== null) return { part: target, text };
  }
  return null;
}

function recordOf(xml: string): string | null {
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

export function removeXmlRecord(
  { archive, mainPart }: DocxPackage,
  edit: PackageEdit,
  { part }: XmlRecord,
): Result<null, DocumentFileError> {
  const links = readRelationships(archive, part, limit);
  for (const { target } of links.ok ? links.value : []) {
    const removed = edit.removePart(target);
    if (!removed.ok) return removed;
  }
  return edit.remove(mainPart, part);
}
