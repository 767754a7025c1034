import { strToU8, zipSync } from "fflate";
import type { Zippable } from "fflate";
import { appPropertiesXml, contentTypesXml, numberingXml, stylesXml } from "./docxFixtureParts";

/** What a piece of a paragraph stands in. `del` is text that is no text any more. */
export type FixtureWrap =
  "ins" | "del" | "hyperlink" | "sdt" | "lockedSdt" | "boundSdt" | "smartTag" | "fldSimple";

export interface FixtureRun {
  readonly text: string;
  /** Inside of `w:rPr`, e.g. "<w:b/>". */
  readonly look?: string;
  readonly wrap?: FixtureWrap;
}

export type FixtureStyle =
  "title" | "heading1" | "heading2" | "heading3" | "heading4" | "body" | "signature" | "date";

export interface FixtureParagraph {
  readonly text?: string;
  /** In place of `text`: the pieces as they are to be split. */
  readonly runs?: readonly FixtureRun[];
  /** In place of `text`: inline XML as it is. */
  readonly xml?: string;
  readonly style?: FixtureStyle;
  /** Automatic numbering: list 1 is 一、（一）1.（1）; list 2 is bullets. Levels from 0. */
  readonly list?: { readonly id: number; readonly level: number };
  /** More inside of `w:pPr`, which must fit behind the style and the numbering. */
  readonly properties?: string;
  /** Paragraphs with a cell that stand side by side make one table; in the same cell, several paragraphs of it. */
  readonly cell?: { readonly row: number; readonly column: number };
  /** Stands in a content control of its own. */
  readonly control?: "free" | "locked" | "bound";
}

export interface FixtureOptions {
  /** Splits runs at random places (the same for the same seed), with formatting, revisions and wraps in between. */
  readonly seed?: number;
  readonly stored?: boolean;
  /** Header, footer with a page number, and a picture as further parts. */
  readonly furniture?: boolean;
  /** More parts by name, and parts of ours replaced. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

const nameSpaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(" ");

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** A .docx as Word would write it: official look, A4. A string is a paragraph of body text. */
export function buildDocx(
  paragraphs: readonly (string | FixtureParagraph)[],
  options: FixtureOptions = {},
): Uint8Array {
  const whole = paragraphs.map((paragraph) =>
    typeof paragraph === "string" ? { text: paragraph } : paragraph,
  );
  return buildDocxOf(bodyXml(whole, options.seed ?? null), options);
}

/** A .docx around the inside of `w:body`. */
export function buildDocxOf(body: string, options: FixtureOptions = {}): Uint8Array {
  const { furniture = false } = options;
  const references = furniture
    ? '<w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/>'
    : "";
  const section = `<w:sectPr>${references}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1985" w:left="1588" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>`;
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": contentTypesXml(furniture),
    "_rels/.rels": relationships([
      ["rId1", "officeDocument", "word/document.xml"],
      ["rId2", "extended-properties", "docProps/app.xml"],
    ]),
    "word/document.xml": `${xmlHead}<w:document ${nameSpaces} mc:Ignorable="w14"><w:body>${body}${section}</w:body></w:document>`,
    "word/_rels/document.xml.rels": relationships([
      ["rId1", "styles", "styles.xml"],
      ["rId2", "numbering", "numbering.xml"],
      ...(furniture ? furnitureRelationships : []),
    ]),
    "word/styles.xml": stylesXml,
    "word/numbering.xml": numberingXml,
    "docProps/app.xml": appPropertiesXml,
    ...(furniture ? furnitureParts() : {}),
    ...options.parts,
  };
  return zipParts(parts, options.stored ?? false);
}

/** A zip of the parts in the order given, all with the same time, so that the same input gives the same bytes. */
export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>, stored = false): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, content] of Object.entries(parts))
    zippable[name] = typeof content === "string" ? strToU8(content) : content;
  return zipSync(zippable, { level: stored ? 0 : 6, mtime: "2023-12-01T08:00:00" });
}

export const escapeXml = (text: string): string =>
  text.replace(/[&<>]/g, (mark) => (mark === "&" ? "&amp;" : mark === "<" ? "&lt;" : "&gt;"));

function relationships(list: readonly (readonly string[])[]): string {
  const base = "http://schemas.openxmlformats.org";
  const items = list.map(([id, type, target]) => {
    return `<Relationship Id="${id}" Type="${base}/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  });
  return `${xmlHead}<Relationships xmlns="${base}/package/2006/relationships">${items.join("")}</Relationships>`;
}

const furnitureRelationships = [
  ["rId3", "header", "header1.xml"],
  ["rId4", "footer", "footer1.xml"],
  ["rId5", "image", "media/image1.png"],
];

function furnitureParts(): Record<string, string | Uint8Array> {
  const pageNumber = `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t xml:space="preserve">— </w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> —</w:t></w:r></w:p>`;
  return {
    "word/header1.xml": `${xmlHead}<w:hdr ${nameSpaces}><w:p><w:r><w:t>内部资料　注意保存</w:t></w:r></w:p></w:hdr>`,
    "word/footer1.xml": `${xmlHead}<w:ftr ${nameSpaces}>${pageNumber}</w:ftr>`,
    "word/media/image1.png": onePixel,
  };
}

const onePixel = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg=="),
  (character) => character.charCodeAt(0),
);

function bodyXml(paragraphs: readonly FixtureParagraph[], seed: number | null): string {
  const random = seed === null ? null : seededRandom(seed);
  let revision = 100;
  const nextId = (): number => ++revision;
  let xml = "";
  let row = -1;
  let column = -1;
  const closeTable = (): void => {
    if (row >= 0) xml += "</w:tc></w:tr></w:tbl>";
    row = column = -1;
  };
  for (const paragraph of paragraphs) {
    const { cell } = paragraph;
    if (cell === undefined || cell.row < row || (cell.row === row && cell.column < column)) closeTable();
    if (cell !== undefined) {
      if (row < 0) xml += `${tableHead}<w:tr>${cellHead}`;
      else if (cell.row !== row) xml += `</w:tc></w:tr><w:tr>${cellHead}`;
      else if (cell.column !== column) xml += `</w:tc>${cellHead}`;
      ({ row, column } = cell);
    }
    xml += controlled(paragraph, paragraphXml(paragraph, random, nextId), nextId);
  }
  closeTable();
  return xml;
}

const tableHead =
  '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders><w:top w:val="single" w:sz="4"/><w:left w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/><w:right w:val="single" w:sz="4"/><w:insideH w:val="single" w:sz="4"/><w:insideV w:val="single" w:sz="4"/></w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid>';
const cellHead = '<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>';

function controlled({ control }: FixtureParagraph, xml: string, nextId: () => number): string {
  if (control === undefined) return xml;
  return `<w:sdt><w:sdtPr><w:id w:val="${nextId()}"/>${controlProperties[control]}</w:sdtPr><w:sdtContent>${xml}</w:sdtContent></w:sdt>`;
}

const controlProperties = {
  free: "",
  locked: '<w:lock w:val="contentLocked"/>',
  bound: '<w:dataBinding w:xpath="/a/b" w:storeItemID="{5B1C8F0E-3B4F-4B5B-9C55-0F2D1A7B9A01}"/>',
};

const styleIds: Record<FixtureStyle, string | null> = {
  title: "a3",
  heading1: "1",
  heading2: "2",
  heading3: "3",
  heading4: "4",
  body: null,
  signature: "a4",
  date: "a4",
};

function paragraphXml(paragraph: FixtureParagraph, random: Random | null, nextId: () => number): string {
  const { style = "body", list, properties = "", text = "", runs, xml } = paragraph;
  const id = styleIds[style];
  const inside = [
    id === null ? "" : `<w:pStyle w:val="${id}"/>`,
    list === undefined
      ? ""
      : `<w:numPr><w:ilvl w:val="${list.level}"/><w:numId w:val="${list.id}"/></w:numPr>`,
    properties,
  ].join("");
  const pieces = runs ?? (random === null ? [{ text }] : scatter(text, random));
  const content = xml ?? pieces.map((piece) => wrapped(piece, nextId)).join("");
  return `<w:p>${inside === "" ? "" : `<w:pPr>${inside}</w:pPr>`}${content}</w:p>`;
}

function wrapped({ text, look = "", wrap }: FixtureRun, nextId: () => number): string {
  if (text === "") return "";
  const rPr = look === "" ? "" : `<w:rPr>${look}</w:rPr>`;
  const run = `<w:r>${rPr}${runContent(text)}</w:r>`;
  const author = `w:author="文书" w:date="2023-11-20T09:00:00Z"`;
  if (wrap === undefined) return run;
  switch (wrap) {
    case "ins":
      return `<w:ins w:id="${nextId()}" ${author}>${run}</w:ins>`;
    case "del":
      return `<w:del w:id="${nextId()}" ${author}><w:r>${rPr}<w:delText xml:space="preserve">${escapeXml(text)}</w:delText></w:r></w:del>`;
    case "hyperlink":
      return `<w:hyperlink w:anchor="_top" w:history="1">${run}</w:hyperlink>`;
    case "smartTag":
      return `<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="chmetcnv">${run}</w:smartTag>`;
    case "fldSimple":
      return `<w:fldSimple w:instr=" DOCPROPERTY 单位 ">${run}</w:fldSimple>`;
    case "sdt":
    case "lockedSdt":
    case "boundSdt": {
      const kind = wrap === "sdt" ? "free" : wrap === "lockedSdt" ? "locked" : "bound";
      return `<w:sdt><w:sdtPr><w:id w:val="${nextId()}"/>${controlProperties[kind]}</w:sdtPr><w:sdtContent>${run}</w:sdtContent></w:sdt>`;
    }
  }
}

/** The inside of a run: tabs and line breaks are elements. */
export function runContent(text: string): string {
  const element = (piece: string): string => {
    if (piece === "\t") return "<w:tab/>";
    if (piece === "\n") return "<w:br/>";
    const space = /^\s|\s$/.test(piece) ? ' xml:space="preserve"' : "";
    return `<w:t${space}>${escapeXml(piece)}</w:t>`;
  };
  return text
    .split(/([\t\n])/)
    .filter((piece) => piece !== "")
    .map(element)
    .join("");
}

export type Random = () => number;

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const looks = [
  "",
  "",
  "",
  "<w:b/>",
  '<w:rFonts w:hint="eastAsia"/>',
  '<w:color w:val="FF0000"/>',
  '<w:highlight w:val="yellow"/>',
];
const wraps: readonly (FixtureWrap | undefined)[] = [
  undefined,
  undefined,
  undefined,
  undefined,
  "ins",
  "hyperlink",
  "sdt",
];

/** Cuts a text into runs of one to nine UTF-16 units as Word does when a text has been worked on for months. */
function scatter(text: string, random: Random): FixtureRun[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const runs: FixtureRun[] = [];
  for (let start = 0; start < text.length;) {
    let end = Math.min(text.length, start + 1 + Math.floor(random() * 9));
    if (/[\ud800-\udbff]/.test(text.charAt(end - 1))) end++;
    const wrap = pick(wraps);
    runs.push({ text: text.slice(start, end), look: pick(looks), ...(wrap === undefined ? {} : { wrap }) });
    if (random() < 0.15) runs.push({ text: pick(["若干", "**", "十余"]), wrap: "del" });
    start = end;
  }
  return runs;
}
