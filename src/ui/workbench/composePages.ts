import type { Piece } from "./renderPages";

/** What is shown for a part of the document: as rendered, or something in its place. */
export interface ShownPart {
  readonly startsSection: boolean;
  readonly pieces: readonly Piece[];
}

/** Lays parts out as pages within `wrapper`. What stands in its place already is not touched. */
export function composePages(wrapper: HTMLElement, parts: readonly ShownPart[]): void {
  const pages: { readonly first: Piece; readonly contents: HTMLElement[] }[] = [];
  for (const { startsSection, pieces } of parts) {
    pieces.forEach((piece, index) => {
      const page = pages.at(-1);
      if (page === undefined || index > 0 || startsSection)
        pages.push({ first: piece, contents: [...piece.contents] });
      else page.contents.push(...piece.contents);
    });
  }
  arrange(
    wrapper,
    pages.map(({ first }) => first.sheet),
  );
  for (const { first, contents } of pages) {
    const { sheet, header, footer } = first;
    arrange(
      sheet,
      [header, ...contents, footer].filter((node) => node !== null),
    );
  }
}

/** Makes `wanted` the children of `parent`, moving as little as possible: what is moved is laid out anew. */
function arrange(parent: HTMLElement, wanted: readonly Element[]): void {
  const staying = new Set(wanted);
  for (const child of [...parent.children]) if (!staying.has(child)) child.remove();
  let at = parent.firstElementChild;
  for (const child of wanted) {
    if (child === at) at = at.nextElementSibling;
    else parent.insertBefore(child, at);
  }
}
