import { err, ok } from "../../core/result";
import type { Result } from "../../core/result";
import type { DocumentFileError } from "../../ports/documentFile";
import { readZipEntry } from "./readZipEntry";
import { scanXml } from "./scanXml";
import type { DecodedXml } from "./xmlEncoding";
import { decodeXml } from "./xmlEncoding";
import type { ZipArchive } from "./zipArchive";
import { normalPartName } from "./zipArchive";

/** A Word package (OPC, ECMA-376 part 2) with its main part found. */
export interface DocxPackage {
  readonly archive: ZipArchive;
  /** As `ZipEntry.partName`. */
  readonly mainPart: string;
  readonly stylesPart: string | null;
  readonly numberingPart: string | null;
}

type Read<T> = Result<T, DocumentFileError>;

/** Reads a part as XML text; null when the package has no such part. */
export function readXmlPart(archive: ZipArchive, name: string, limit: number): Read<DecodedXml | null> {
  // Where a name occurs twice the last one counts, as for most readers of zip files.
  const entry = archive.entries.findLast(({ partName }) => partName === name);
  if (entry === undefined) return ok(null);
  const bytes = readZipEntry(archive, entry, name, limit);
  if (!bytes.ok) return bytes;
  const decoded = decodeXml(bytes.value);
  return decoded.ok ? decoded : err({ kind: "brokenXml", part: name, line: decoded.error.line });
}

/** Finds the main part through the relationships of the package, of the transitional or the strict kind. */
export function findParts(archive: ZipArchive, limit: number): Read<DocxPackage> {
  const types = readContentTypes(archive, limit);
  if (!types.ok) return types;
  const roots = readRelationships(archive, "", limit);
  if (!roots.ok) return roots;
  const mainPart = targetOf(roots.value, "officeDocument");
  if (mainPart === null || !archive.entries.some(({ partName }) => partName === mainPart))
    return err({ kind: isOpenDocument(archive) ? "notWord" : "noMainPart" });
  const type = types.value(mainPart);
  if (type !== null && otherPrograms.test(type)) return err({ kind: "notWord" });
  const links = readRelationships(archive, mainPart, limit);
  if (!links.ok) return links;
  return ok({
    archive,
    mainPart,
    stylesPart: targetOf(links.value, "styles"),
    numberingPart: targetOf(links.value, "numbering"),
  });
}

const otherPrograms = /spreadsheet|presentation|slideshow|ms-excel|ms-powerpoint|visio|xps/iu;

/** OpenDocument and EPUB begin with an entry that names their type. */
const isOpenDocument = (archive: ZipArchive): boolean =>
  archive.entries.some(({ partName }) => partName === "mimetype");

function readContentTypes(archive: ZipArchive, limit: number): Read<(part: string) => string | null> {
  const name = "[content_types].xml";
  const xml = readXmlPart(archive, name, limit);
  if (!xml.ok) return xml;
  const overrides = new Map<string, string>();
  const scanned = scanXml(xml.value?.text ?? "<Types/>", {
    open: (element, attributes) => {
      if (element === "{Override}")
        overrides.set(
          normalPartName(attributes.plain("PartName") ?? ""),
          attributes.plain("ContentType") ?? "",
        );
    },
    close: () => undefined,
  });
  if (!scanned.ok) return err({ kind: "brokenXml", part: name, line: scanned.error.line });
  return ok((part) => overrides.get(part) ?? null);
}

export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** Where the relationships of a part stand; "" for the package itself. */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf("/") + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** @param source the part the relationships belong to, "" for the package itself */
export function readRelationships(
  archive: ZipArchive,
  source: string,
  limit: number,
): Read<readonly Relationship[]> {
  const folder = source.slice(0, source.lastIndexOf("/") + 1);
  const name = relationshipsPart(source);
  const xml = readXmlPart(archive, name, limit);
  if (!xml.ok) return xml;
  const found: Relationship[] = [];
  const scanned = scanXml(xml.value?.text ?? "<Relationships/>", {
    open: (element, attributes) => {
      if (element !== "{Relationship}" || attributes.plain("TargetMode") === "External") return;
      const target = resolvePart(folder, attributes.plain("Target") ?? "");
      found.push({ id: attributes.plain("Id") ?? "", type: attributes.plain("Type") ?? "", target });
    },
    close: () => undefined,
  });
  if (!scanned.ok) return err({ kind: "brokenXml", part: name, line: scanned.error.line });
  return ok(found);
}

/** Transitional and strict relationship types differ in all but their last word. */
const targetOf = (relationships: readonly Relationship[], type: string): string | null =>
  relationships.find((relationship) => relationship.type.endsWith(`/relationships/${type}`))?.target ?? null;

/** Targets are absolute ("/word/document.xml") or relative to the folder of their source. */
function resolvePart(folder: string, target: string): string {
  const steps: string[] = target.startsWith("/") ? [] : folder.split("/");
  for (const step of decoded(target).split("/")) {
    if (step === "..") {
      if (steps.at(-1) === "") steps.pop();
      steps.pop();
    } else if (step !== ".") steps.push(step);
  }
  return normalPartName(steps.filter((step) => step !== "").join("/"));
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
