import { tokens } from "@fluentui/react-components";
import { lightTheme } from "../theme/themes";
import { markStyles } from "./paintMarks";
import { numberStyles } from "./listNumbers";

/** Looks of the pages that are ours. They come behind the document's own, and so go before them. */
const ownStyles = `
${markStyles}
${numberStyles}
.docx-wrapper.docx-wrapper { background: transparent; padding: 24px 16px 1px; }
.docx-wrapper.docx-wrapper > section.docx { box-shadow: ${tokens.shadow4}; margin-bottom: 24px; }
@media (forced-colors: active) { .docx-wrapper > section.docx { outline: 1px solid CanvasText; } }
/* Parts of one page follow each other without a gap; the footer keeps to the edge. */
section.docx.docx > article { margin-bottom: 0; }
section.docx.docx > footer { margin-top: auto; }
p:focus-visible { outline: 2px solid ${lightTheme.colorBrandStroke1}; outline-offset: 2px; }
p:focus:not(:focus-visible) { outline: none; }
`;

/**
 * A place for the pages of a document within `host`, apart from the page around it: no style and no name of the
 * document reaches out of it, and what is laid out in it stays in it.
 */
export function pagesRoot(host: HTMLElement): HTMLElement {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  const { ownerDocument } = host;
  const own = ownerDocument.createElement("style");
  own.textContent = ownStyles;
  const pages = ownerDocument.createElement("div");
  root.replaceChildren(pages, own);
  return pages;
}

/** The tree that the pages stand in: a shadow root, or the document where they stand in it openly. */
export const treeOf = (pages: Node): DocumentOrShadowRoot => {
  const root = pages.getRootNode();
  return root instanceof ShadowRoot ? root : document;
};

/** What an event happened to, within the pages too. */
export const targetOf = (event: Event): EventTarget | null => event.composedPath()[0] ?? event.target;

/** What is selected in the pages; null for nothing. */
export function selectionIn(pages: Node): StaticRange | Range | null {
  const root = pages.getRootNode();
  const selection = getSelection();
  if (selection === null) return null;
  if (!(root instanceof ShadowRoot))
    return selection.rangeCount === 0 ? null : opened(selection.getRangeAt(0));
  // Chromium 137 and Safari 17; older Chromium has the other name.
  if ("getComposedRanges" in selection)
    return opened(selection.getComposedRanges({ shadowRoots: [root] })[0]);
  const { getSelection: own } = root as { getSelection?: () => Selection | null };
  const inside = own?.call(root) ?? null;
  return inside === null || inside.rangeCount === 0 ? null : opened(inside.getRangeAt(0));
}

const opened = <Range extends AbstractRange>(range: Range | undefined): Range | null =>
  range === undefined || range.collapsed ? null : range;
