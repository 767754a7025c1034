import { plainParagraph } from "../../core/document/snapshot";
import type { Story, StoryKind } from "../../core/document/story";
import { chunkLines } from "./chunkText";
import type { DocxPackage } from "./docxPackage";
import { readRelationships, readXmlPart } from "./docxPackage";
import { smallPart } from "./mainLinks";
import { measureXml } from "./measureXml";
import { paragraphFacts } from "./paragraphFacts";
import type { Numbering } from "./readNumbering";
import type { Styles } from "./readStyles";
import type { ReadStory } from "./storyReader";
import { readStories } from "./storyReader";
import type { DecodedXml } from "./xmlEncoding";

/** A part with the stories that stand in it. */
export interface StoryPart {
  /** As `ZipEntry.partName`. */
  readonly part: string;
  readonly xml: DecodedXml;
  readonly stories: readonly ReadStory[];
}

/** Last words of the types of relationships that lead from the main part to stories. */
const linkKinds = new Map<string, StoryKind>([
  ["footnotes", "footnote"],
  ["endnotes", "endnote"],
  ["header", "header"],
  ["footer", "footer"],
  ["comments", "comment"],
]);
const chunkLink = "aFChunk";

export interface StoryLinks {
  readonly parts: readonly StoryPart[];
  /** Not read: damaged, or larger than a part of its kind may be. */
  readonly unread: readonly { readonly part: string; readonly kind: StoryKind }[];
  readonly chunks: readonly string[];
}

const lastWord = (type: string): string => type.slice(type.lastIndexOf("/") + 1);

/** Of all parts together, in UTF-16 units of their XML: what comes behind is told as not read. */
const storyRoom = 8 * 1024 * 1024;

/** Stories of all parts but the main one. */
export function readStoryLinks({ archive, mainPart }: DocxPackage): StoryLinks {
  const links = readRelationships(archive, mainPart, smallPart);
  const parts: StoryPart[] = [];
  const unread: { readonly part: string; readonly kind: StoryKind }[] = [];
  const chunks: string[] = [];
  const seen = new Set<string>();
  let room: number = storyRoom;
  for (const { type, target } of links.ok ? links.value : []) {
    if (seen.has(target)) continue;
    seen.add(target);
    const kind = linkKinds.get(lastWord(type));
    if (lastWord(type) === chunkLink) chunks.push(target);
    if (kind === undefined) continue;
    const read = room < 0 ? "unread" : readStoryPart(archive, target);
    if (typeof read !== "string") room -= read.xml.text.length;
    if (read === "unread") unread.push({ part: target, kind });
    else if (read !== "absent") parts.push(read);
  }
  return { parts, unread, chunks };
}

function readStoryPart(archive: DocxPackage["archive"], part: string): StoryPart | "absent" | "unread" {
  const xml = readXmlPart(archive, part, smallPart);
  if (!xml.ok) return "unread";
  if (xml.value === null) return "absent";
  if (measureXml(xml.value.text) !== null) return "unread";
  const stories = readStories(xml.value.text);
  return stories.ok ? { part, xml: xml.value, stories: stories.value } : "unread";
}

/** Stories of the main part: text boxes. */
export function readMainStories(xml: string): readonly ReadStory[] {
  const stories = xml.includes("txbxContent") ? readStories(xml) : null;
  return stories?.ok === true ? stories.value : [];
}

export const storyId = (part: string, index: number): string => `${part}#${index}`;

interface Looks {
  readonly styles: Styles;
  readonly numbering: Numbering;
}

/** The snapshot's view of the stories of a part. */
export function storyFacts(part: string, stories: readonly ReadStory[], looks: Looks): readonly Story[] {
  return stories.map(({ kind, body, hidden }, index) => ({
    id: storyId(part, index),
    kind,
    paragraphs: paragraphFacts(body.paragraphs, looks.styles, looks.numbering),
    ...(hidden ? { hidden } : {}),
  }));
}

/** What is no part of ours to write into. */
export function fixedStories({ archive }: DocxPackage, { unread, chunks }: StoryLinks): readonly Story[] {
  return [
    ...unread.map(({ part, kind }): Story => ({ id: part, kind, paragraphs: [], fixed: true })),
    ...chunks.map((part): Story => ({
      id: part,
      kind: "alt-chunk",
      paragraphs: chunkLines(archive, part).map(plainParagraph),
      fixed: true,
    })),
  ];
}
