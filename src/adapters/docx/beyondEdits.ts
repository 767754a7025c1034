import type { Beyond, BeyondKind } from "../../ports/documentStories";
import { chunkLines } from "./chunkText";
import type { Body } from "./bodyModel";
import type { DocxPackage } from "./docxPackage";
import { readXmlPart } from "./docxPackage";
import { smallPart } from "./mainLinks";
import { scanXml } from "./scanXml";
import type { StoryLinks } from "./storyParts";
import type { ReadStory } from "./storyReader";
import { slicesOf } from "./storyReader";
import { linkedAddresses, unseenTexts } from "./unseenTexts";
import { decodeXmlText } from "./xmlText";

interface Source {
  readonly part: string;
  readonly xml: string;
  readonly stories: readonly ReadStory[];
}

/** Parts that hold no words of the report, by their names within the package. */
const wordless =
  /^\[content_types\]\.xml$|(?:^|\/)_rels\/[^/]*\.rels$|^word\/(?:styles|styleswitheffects|numbering|settings|websettings|fonttable|people|commentsextended|commentsids|commentsextensible|stylesheet)\d*(?:\.\w+)?$|^word\/(?:theme|fonts)\/[^/]*$|itemprops\d*\.xml$/u;
const kindsOfParts: readonly (readonly [RegExp, BeyondKind])[] = [
  [/\/(?:embeddings|activex)\//u, "embedded"],
  [/\/charts?(?:ex)?\//u, "chart"],
  [/\/diagrams\//u, "diagram"],
  [/vba|macro/u, "macro"],
  [/\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|webp|wdp)$/u, "picture"],
  [/^docprops\//u, "properties"],
  [/^customxml\//u, "data"],
];

/** All of a file that an edit of body or stories does not reach, each kind once. */
export function beyondOf(
  { archive }: DocxPackage,
  main: { readonly xml: string; readonly body: Body },
  sources: readonly Source[],
  { unread, chunks }: StoryLinks,
): readonly Beyond[] {
  const { add, all } = countByKind();
  const known = new Set([...sources.map(({ part }) => part), ...chunks, ...unread.map(({ part }) => part)]);
  for (const part of chunks) add("alt-chunk", chunkLines(archive, part));
  for (let left = unread.length; left > 0; left--) add("unread", []);
  for (const source of sources)
    for (const { kind, text } of looseTexts(source, source.xml === main.xml ? main.body : null))
      add(kind, [text]);
  unseenIn(archive, sources).forEach((text) => add("attribute", [text]));
  for (const part of new Set(archive.entries.map(({ partName }) => partName))) {
    if (known.has(part) || holdsNoWords(part)) continue;
    const texts = part.endsWith(".xml") ? textsOfPart(archive, part) : [];
    // A store of data without a word (a source list of none, a theme's settings) holds nothing back.
    if (texts.length > 0 || !part.endsWith(".xml")) add(kindOfPart(part), texts);
  }
  return all();
}

interface Count {
  readonly add: (kind: BeyondKind, texts: readonly string[]) => void;
  readonly all: () => readonly Beyond[];
}

function countByKind(): Count {
  const found = new Map<BeyondKind, { count: number; texts: string[] }>();
  return {
    add(kind, texts) {
      const known = found.get(kind) ?? { count: 0, texts: [] };
      found.set(kind, known);
      known.count++;
      known.texts.push(...texts);
    },
    all: () => [...found].map(([kind, { count, texts }]) => ({ kind, count, texts })),
  };
}

const unseenIn = (archive: DocxPackage["archive"], sources: readonly Source[]): ReadonlySet<string> =>
  new Set([...sources.flatMap(({ xml }) => unseenTexts(xml)), ...addressesIn(archive)]);

/** Addresses that the links of the report lead to stand in a part of their own. */
function addressesIn(archive: DocxPackage["archive"]): readonly string[] {
  const parts = archive.entries.map(({ partName }) => partName).filter((part) => links.test(part));
  return parts.flatMap((part) => {
    const xml = readXmlPart(archive, part, smallPart);
    return xml.ok && xml.value !== null ? linkedAddresses(xml.value.text) : [];
  });
}

const links = /^word\/_rels\/[^/]*\.rels$/u;

const holdsNoWords = (part: string): boolean => part.endsWith("/") || wordless.test(part);

const kindOfPart = (part: string): BeyondKind =>
  kindsOfParts.find(([form]) => form.test(part))?.[1] ?? "unread";

function textsOfPart(archive: DocxPackage["archive"], part: string): readonly string[] {
  const xml = readXmlPart(archive, part, smallPart);
  if (!xml.ok || xml.value === null) return [];
  const texts: string[] = [];
  const text = xml.value.text;
  let from = -1;
  scanXml(text, {
    open: (_, __, openEnd) => (from = openEnd),
    close: (_, end) => {
      const to = text.lastIndexOf("<", end - 1);
      const words = from >= 0 && to > from ? decodeXmlText(text.slice(from, to)).trim() : "";
      from = -1;
      if (words !== "" && !words.includes("<")) texts.push(words);
    },
  });
  return texts;
}

interface LooseText {
  readonly kind: BeyondKind;
  readonly text: string;
}

const taken = new Set(["w:del", "w:moveFrom"]);

/** Text in a part that belongs to no paragraph of ours: taken out by a revision, in a branch of its own, in a drawing. */
function looseTexts({ xml, stories }: Source, body: Body | null): readonly LooseText[] {
  const ours = new Set(stories.flatMap(slicesOf).map(({ from }) => from));
  for (const { segments } of body?.paragraphs ?? [])
    for (const { contentFrom } of segments) ours.add(contentFrom);
  const found: LooseText[] = [];
  let deleted = 0;
  let branches = 0;
  let at: { readonly from: number; readonly kind: BeyondKind } | null = null;
  scanXml(xml, {
    open: (name, _, openEnd) => {
      if (taken.has(name)) deleted++;
      if (name === "mc:Fallback") branches++;
      const text = name === "w:t" || name === "w:delText" || name === "{t}";
      if (!text || ours.has(openEnd)) return;
      const gone = deleted > 0 || name === "w:delText";
      at = { from: openEnd, kind: gone ? "deleted" : branches > 0 ? "alternative" : "drawing" };
    },
    close: (name, end) => {
      if (taken.has(name)) deleted--;
      if (name === "mc:Fallback") branches--;
      if (at === null) return;
      const text = decodeXmlText(xml.slice(at.from, Math.max(at.from, xml.lastIndexOf("<", end - 1))));
      if (text.trim() !== "") found.push({ kind: at.kind, text });
      at = null;
    },
  });
  return found;
}
