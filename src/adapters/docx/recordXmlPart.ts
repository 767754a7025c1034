import { ok } from "../../core/result";
import type { Result } from "../../core/result";
import type { DocumentFileError } from "../../ports/documentFile";
import type { DocxPackage } from "./docxPackage";
import { readRelationships, readXmlPart } from "./docxPackage";
import type { PackageEdit } from "./packageEdit";
import { scanXml } from "./scanXml";
import { decodeXmlText, escapeXmlText } from "./xmlText";

/**
 * The record as a custom XML data part (ECMA-376 part 1, 15.2.5), known by its namespace alone, as Word numbers these
 * parts anew when it saves.
 */
const nameSpace = "urn:zhubi:record:1";
const itemId = "{6E1D2C4A-5B0F-4C57-9A3E-7A6875626931}";
const limit = 16 * 1024 * 1024;

export interface XmlCopy {
  /** As `ZipEntry.partName`. */
  readonly part: string;
  readonly text: string;
  readonly revision: number;
}

/** A damaged custom part of somebody else's is no reason not to open a document: it is passed over. */
export function readXmlCopy({ archive, mainPart }: DocxPackage): XmlCopy | null {
  const links = readRelationships(archive, mainPart, limit);
  if (!links.ok) return null;
  for (const { type, target } of links.value) {
    if (!type.endsWith("/relationships/customXml")) continue;
    const xml = readXmlPart(archive, target, limit);
    if (!xml.ok || xml.value === null || !xml.value.text.includes(nameSpace)) continue;
    const copy = copyOf(xml.value.text);
    if (copy !== null) return { part: target, ...copy };
  }
  return null;
}

function copyOf(xml: string): Omit<XmlCopy, "part"> | null {
  const root = { seen: false, ours: false, from: 0, to: 0, revision: 0 };
  const scanned = scanXml(xml, {
    open: (name, attributes, openEnd, selfClosing) => {
      if (root.seen) return;
      root.seen = true;
      root.ours = name === "{record}" && attributes.plain("xmlns") === nameSpace;
      root.from = openEnd;
      root.to = selfClosing ? openEnd : xml.lastIndexOf("</");
      const revision = attributes.plain("revision") ?? "";
      if (/^\d{1,9}$/u.test(revision)) root.revision = Number(revision);
    },
    close: () => undefined,
  });
  return scanned.ok && root.ours
    ? { text: decodeXmlText(xml.slice(root.from, root.to)), revision: root.revision }
    : null;
}

/** What XML 1.0 can not hold, escaped or not; the properties hold the text to the letter. */
const noXml = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

type Done = Result<null, DocumentFileError>;

export function writeXmlCopy(
  docx: DocxPackage,
  edit: PackageEdit,
  before: XmlCopy | null,
  { text, revision }: Omit<XmlCopy, "part">,
): Done {
  const content = escapeXmlText(text.replaceAll(noXml, "\ufffd"));
  const root = `<record xmlns="${nameSpace}" revision="${revision}">${content}</record>`;
  if (before !== null)
    return edit.change(before.part, (xml) => xml.slice(0, Math.max(0, xml.indexOf("<record"))) + root);
  let number = 1;
  const taken = (): boolean =>
    [`item${number}.xml`, `itemProps${number}.xml`, `_rels/item${number}.xml.rels`].some((name) =>
      edit.has(`customXml/${name}`),
    );
  while (taken()) number++;
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  const steps: readonly (() => Done)[] = [
    () => edit.link(docx.mainPart, "customXml", item),
    () => edit.add(item, root, "application/xml"),
    () => edit.link(item, "customXmlProps", properties),
    () =>
      edit.add(
        properties,
        `<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${nameSpace}"/></ds:schemaRefs></ds:datastoreItem>`,
        "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
      ),
  ];
  for (const step of steps) {
    const done = step();
    if (!done.ok) return done;
  }
  return ok(null);
}

export function removeXmlCopy(
  { archive, mainPart }: DocxPackage,
  edit: PackageEdit,
  copy: XmlCopy | null,
): Done {
  if (copy === null) return ok(null);
  const links = readRelationships(archive, copy.part, limit);
  for (const { target } of links.ok ? links.value : []) {
    const removed = edit.removePart(target);
    if (!removed.ok) return removed;
  }
  return edit.remove(mainPart, copy.part);
}
