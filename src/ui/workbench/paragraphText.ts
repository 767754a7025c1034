/** A character of the page: which text node, and where in it. */
interface PagePlace {
  readonly node: Text;
  readonly offset: number;
}

/** Where each UTF-16 unit of a paragraph's text stands on the page; null where nothing is shown for it. */
export type ParagraphPlaces = readonly (PagePlace | null)[];

/** Text the page shows and the document does not hold (a footnote mark) is passed over up to this length. */
const longestDetour = 40;

/**
 * Aligns a paragraph's text with what the page shows for it. The page may show more (footnote marks) or less
 * (line breaks) than the text holds; both are walked together and what differs is passed over.
 */
export function placesOf(paragraph: Element, text: string): ParagraphPlaces {
  const shown = charactersOf(paragraph);
  let next = 0;
  return Array.from({ length: text.length }, (_, index) => {
    const found = findFrom(shown, next, text.charAt(index));
    if (found === undefined) return null;
    next = found + 1;
    return shown[found]?.place ?? null;
  });
}

interface Shown {
  readonly char: string;
  readonly place: PagePlace;
}

function charactersOf(paragraph: Element): readonly Shown[] {
  const walker = paragraph.ownerDocument.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const shown: Shown[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    // A text box lies inside a paragraph and has paragraphs of its own.
    if (!(node instanceof Text) || node.parentElement?.closest("p") !== paragraph) continue;
    for (let offset = 0; offset < node.data.length; offset++) {
      shown.push({ char: alike(node.data.charAt(offset)), place: { node, offset } });
    }
  }
  return shown;
}

function findFrom(shown: readonly Shown[], from: number, char: string): number | undefined {
  const wanted = alike(char);
  if (wanted === "\n") return undefined;
  const limit = Math.min(shown.length, from + (wanted === "\t" ? 1 : longestDetour));
  for (let index = from; index < limit; index++) if (shown[index]?.char === wanted) return index;
  return undefined;
}

/** The page shows a tab as a wide space, a fixed hyphen and a fixed space by their own characters. */
const alike = (char: string): string => {
  switch (char) {
    case "\u2003":
      return "\t";
    case "\u2011":
      return "-";
    case "\u00a0":
      return " ";
    default:
      return char;
  }
};

/** The page's range for offsets of the text; null when nothing of it is shown. */
export function pageRange(places: ParagraphPlaces, start: number, end: number): Range | null {
  const shown = places.slice(start, end).filter((place) => place !== null);
  const first = shown[0];
  const last = shown.at(-1);
  if (first === undefined || last === undefined) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

/** The text's offset for a place on the page: that of the character at or before it. */
export function textOffset(places: ParagraphPlaces, node: Node, offset: number): number {
  const index = places.findIndex((place) => place?.node === node && place.offset >= offset);
  if (index >= 0) return index;
  const last = places.findLastIndex((place) => place?.node === node);
  return last < 0 ? 0 : last + 1;
}
