import type { DocxPackage, Relationship } from "./docxPackage";
import { readRelationships, readXmlPart } from "./docxPackage";

/** Relationships of the main part. */
export interface MainLinks {
  /** Part by relationship id. */
  readonly targets: ReadonlyMap<string, string>;
  /** What the types of relationships begin with: transitional and strict documents differ. */
  readonly typeBase: string;
  readonly settingsPart: string | null;
  readonly themePart: string | null;
}

/** The most that a part of looks may unpack to, in bytes. */
export const smallPart = 16 * 1024 * 1024;
const transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export function readMainLinks({ archive, mainPart }: DocxPackage): MainLinks {
  const read = readRelationships(archive, mainPart, smallPart);
  const links: readonly Relationship[] = read.ok ? read.value : [];
  const target = (type: string): string | null =>
    links.find((link) => link.type.endsWith(`/relationships/${type}`))?.target ?? null;
  const strict = links.find(({ type }) => type.startsWith("http://purl.oclc.org/"))?.type;
  return {
    targets: new Map(links.map((link) => [link.id, link.target])),
    typeBase: strict === undefined ? transitional : strict.slice(0, strict.lastIndexOf("/")),
    settingsPart: target("settings"),
    themePart: target("theme"),
  };
}

/** Text of a part, "" where it is missing or can not be read: looks are then as without it. */
export function partText({ archive }: DocxPackage, part: string | null): string {
  if (part === null) return "";
  const xml = readXmlPart(archive, part, smallPart);
  return xml.ok ? (xml.value?.text ?? "") : "";
}
