import { DOMParser, XMLSerializer } from "@xmldom/xmldom";
import type { Element, Node } from "@xmldom/xmldom";
import PizZip from "pizzip";

/**
 * Reads a .docx another way than the product does: another unzipper, a DOM, and recursion instead of a stream. It says
 * what `Snapshot` says of a paragraph's text, and knows nothing of offsets.
 */
export interface ReadParagraph {
  readonly text: string;
  /** Its properties and the properties of every run, with the run's words, as they are written. */
  readonly looks: string;
}

export function unzipped(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const zip = new PizZip(bytes);
  return new Map(Object.entries(zip.files).map(([name, file]) => [name, file.asUint8Array()]));
}

const mainPart = "word/document.xml";

export const readIndependently = (bytes: Uint8Array): readonly ReadParagraph[] =>
  elementsOf(rootOf(unzipped(bytes).get(mainPart))).flatMap((body) =>
    local(body) === "body" ? read(body) : [],
  );

/** Texts of what stands outside of the body: text boxes of the main part in both branches, and each note, header, comment. */
export function readElsewhereIndependently(bytes: Uint8Array): readonly string[] {
  const parts = unzipped(bytes);
  const stories = [...parts].flatMap(([name, content]) => {
    const root = /^word\/(?:header|footer|footnotes|comments)\d*\.xml$/u.test(name) ? rootOf(content) : null;
    if (root === null) return [];
    const items = elementsOf(root).filter((child) => ["footnote", "comment"].includes(local(child)));
    return items.length > 0 ? items : [root];
  });
  return [...boxesIn(rootOf(parts.get(mainPart))), ...stories].map((story) =>
    read(story)
      .map(({ text }) => text)
      .join("\n"),
  );
}

/** What is deleted or moved away is not there any more. */
const boxesIn = (parent: Element): readonly Element[] =>
  elementsOf(parent).flatMap((child) => {
    if (["del", "moveFrom"].includes(local(child))) return [];
    return local(child) === "txbxContent" ? [child] : boxesIn(child);
  });

function rootOf(part: Uint8Array | undefined): Element {
  if (part === undefined) throw new Error("no main part");
  const label = part[0] === 0xff ? "utf-16le" : part[0] === 0xfe ? "utf-16be" : "utf-8";
  const document = new DOMParser({
    onError: (level, message) => {
      if (level !== "warning") throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(new TextDecoder(label).decode(part), "text/xml");
  return document.documentElement!;
}

function read(story: Element): readonly ReadParagraph[] {
  const reader = new Reader();
  reader.blocks(story);
  reader.settle();
  return reader.paragraphs;
}

const elementsOf = (node: Node): readonly Element[] =>
  Array.from(node.childNodes).filter((child): child is Element => child.nodeType === 1);

const wordSpace = /wordprocessingml(?:\/2006)?\/main$/u;
const compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/** The name in WordprocessingML; "mc:…" for markup compatibility; "" for all else. */
function local(element: Element): string {
  const space = element.namespaceURI ?? "";
  if (wordSpace.test(space)) return element.localName ?? "";
  return space === compatibility ? `mc:${element.localName ?? ""}` : "";
}

const attribute = (element: Element, name: string): string | null =>
  Array.from(element.attributes).find(
    ({ localName, namespaceURI }) => localName === name && wordSpace.test(namespaceURI ?? ""),
  )?.value ?? null;

const holders = new Set([
  "sdt",
  "sdtContent",
  "customXml",
  "ins",
  "moveTo",
  "smartTag",
  "tbl",
  "tr",
  "tc",
  "mc:AlternateContent",
]);
const inlineHolders = new Set([...holders, "hyperlink", "fldSimple", "bdo", "dir", "ruby", "rubyBase"]);
const signs: Readonly<Record<string, string>> = { tab: "\t", ptab: "\t", cr: "\n", noBreakHyphen: "-" };

/** What stands in its code is text after all when the field never ends. */
interface OpenField {
  inCode: boolean;
}

const written = (element: Element): string => new XMLSerializer().serializeToString(element);

class Reader {
  readonly paragraphs: { text: string; looks: string }[] = [];
  private pieces: { text: string; field: OpenField | null }[] = [];
  private all: { text: string; field: OpenField | null }[][] = [];
  private looks: string[] = [];
  private readonly fields: OpenField[] = [];
  private readonly ended = new Set<OpenField>();

  blocks(parent: Element): void {
    for (const element of elementsOf(parent)) {
      const name = local(element);
      if (name === "p") this.paragraph(element);
      else if (name === "mc:AlternateContent") this.alternative(element, (chosen) => this.blocks(chosen));
      else if (holders.has(name)) this.blocks(element);
    }
  }

  /** Only at the end is it known which fields never ended. */
  settle(): void {
    this.all.forEach((pieces, index) => {
      const text = pieces
        .filter(({ field }) => field === null || !this.ended.has(field))
        .map((piece) => piece.text);
      this.paragraphs[index]!.text = text.join("");
    });
  }

  private alternative(element: Element, into: (chosen: Element) => void): void {
    const chosen = elementsOf(element).find(
      (child) => local(child) === "mc:Choice" || local(child) === "mc:Fallback",
    );
    if (chosen !== undefined) into(chosen);
  }

  private paragraph(element: Element): void {
    this.pieces = [];
    this.looks = [];
    this.inline(element);
    this.all.push(this.pieces);
    this.paragraphs.push({ text: "", looks: this.looks.join("\n") });
  }

  private inline(parent: Element): void {
    for (const element of elementsOf(parent)) {
      const name = local(element);
      if (name === "r") this.run(element);
      else if (name === "mc:AlternateContent") this.alternative(element, (chosen) => this.inline(chosen));
      else if (name === "pPr") this.looks.push(written(element));
      else if (inlineHolders.has(name)) this.inline(element);
    }
  }

  private run(parent: Element): void {
    for (const element of elementsOf(parent)) {
      const name = local(element);
      if (name === "t") this.words(element.textContent ?? "");
      else if (name in signs) this.words(signs[name]!);
      else if (name === "br") {
        const type = attribute(element, "type");
        if (type !== "page" && type !== "column") this.words("\n");
      } else if (name === "fldChar") this.fieldMark(attribute(element, "fldCharType"));
      else if (name === "rPr") this.looks.push(written(element));
      else if (name === "mc:AlternateContent") this.alternative(element, (chosen) => this.run(chosen));
      else if (name === "ruby")
        for (const base of elementsOf(element)) if (local(base) === "rubyBase") this.inline(base);
    }
  }

  private words(text: string): void {
    const field = this.fields.findLast(({ inCode }) => inCode) ?? null;
    this.pieces.push({ text, field });
    this.looks.push(text);
  }

  private fieldMark(type: string | null): void {
    const field = this.fields.at(-1);
    if (type === "begin") this.fields.push({ inCode: true });
    else if (type === "separate" && field !== undefined) field.inCode = false;
    else if (type === "end" && field !== undefined) {
      this.fields.pop();
      this.ended.add(field);
    }
  }
}
