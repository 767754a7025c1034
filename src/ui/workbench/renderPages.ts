import type { Options } from "docx-preview";

/** The document as pages, and the place of each paragraph in them. */
export interface Pages {
  readonly nodes: readonly Node[];
  /** By index of the paragraph; paragraphs the renderer does not show are absent. */
  readonly paragraphs: ReadonlyMap<number, HTMLElement>;
}

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

/** Renders a preview copy, in which the N-th paragraph carries a bookmark `zbN`. The renderer is loaded when first needed. */
export async function renderPages(bytes: Uint8Array): Promise<Pages> {
  const { parseAsync, renderDocument } = await import("docx-preview");
  const parsed: unknown = await parseAsync(bytes, options);
  const nodes = await renderDocument(parsed, options);
  const paragraphs = new Map<number, HTMLElement>();
  for (const node of nodes) {
    if (!(node instanceof HTMLElement)) continue;
    for (const mark of node.querySelectorAll('span[id^="zb"]')) {
      const index = Number(mark.id.slice(2));
      const paragraph = mark.closest("p");
      if (Number.isInteger(index) && paragraph !== null) paragraphs.set(index, paragraph);
    }
  }
  return { nodes, paragraphs };
}
