import type { Options } from "docx-preview";
import type { PreviewPart } from "../../ports/documentFile";
import { pageNodes } from "./pageNodes";

/** A page as the renderer made it, or what of a page belongs to one part. */
export interface Piece {
  /** The sheet of paper, with header and footer; unused where the piece goes on with the page before. */
  readonly sheet: HTMLElement;
  readonly header: Element | null;
  readonly footer: Element | null;
  /** The text, and notes below it. */
  readonly contents: readonly HTMLElement[];
}

export interface RenderedPart {
  /** Styles of the whole document; the same from whichever part. */
  readonly styles: readonly Node[];
  /** The first goes on with the page before it, unless the part begins a section. */
  readonly pieces: readonly Piece[];
  /** By number within the part; null for a paragraph the renderer does not show. */
  readonly paragraphs: readonly (RenderedParagraph | null)[];
}

export interface RenderedParagraph {
  readonly element: HTMLElement;
  /** Empty; its id is to tell the paragraph's number in the document. */
  readonly mark: HTMLElement;
}

export type RenderPart = (part: PreviewPart, withFonts: boolean) => Promise<RenderedPart>;

const options: Partial<Options> = {
  className: "docx",
  inWrapper: true,
  breakPages: true,
  ignoreLastRenderedPageBreak: true,
  renderHeaders: true,
  renderFooters: true,
  renderFootnotes: true,
  renderChanges: false,
  // Embedded foreign documents would be shown in frames of their own.
  renderAltChunks: false,
  useBase64URL: true,
};

/** Renders one part of a document. The renderer is loaded when first needed; the fonts within a document once. */
export const renderPart: RenderPart = async (part, withFonts) => {
  const { parseAsync, renderDocument } = await import("docx-preview");
  // Nothing that a document was written with can begin so.
  const mark = `m${[...crypto.getRandomValues(new Uint32Array(3))].map((word) => word.toString(36)).join("")}_`;
  const made = pageNodes(mark);
  const chosen = { ...options, ignoreFonts: !withFonts, h: made.make };
  const parsed: unknown = await parseAsync(part.copy(mark), chosen);
  const nodes = await renderDocument(parsed, chosen);
  made.finish();
  const wrapper = nodes.find((node) => node instanceof HTMLElement && node.matches(".docx-wrapper"));
  if (!(wrapper instanceof HTMLElement)) throw new Error("The renderer made no pages");
  const paragraphs = Array.from({ length: part.paragraphs }, (_, index): RenderedParagraph | null => {
    const own = made.marks.get(index);
    const element = own?.closest("p") ?? null;
    return own === undefined || element === null ? null : { element, mark: own };
  });
  const sheets = [...wrapper.children].filter((child) => child instanceof HTMLElement);
  return { styles: nodes.filter((node) => node !== wrapper), pieces: sheets.map(pieceOf), paragraphs };
};

function pieceOf(sheet: HTMLElement): Piece {
  const children = [...sheet.children].filter((child) => child instanceof HTMLElement);
  const named = (name: string): Element | null => children.find((child) => child.matches(name)) ?? null;
  const header = named("header");
  const footer = named("footer");
  const contents = children.filter((child) => child !== header && child !== footer);
  return { sheet, header, footer, contents };
}
