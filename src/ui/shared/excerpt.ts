export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** The words at a place with a little of what stands around them; "…" where it is cut. Offsets are UTF-16. */
export function excerptOf(text: string, start: number, end: number, before: number, after: number): Excerpt {
  const from = boundary(text, Math.max(0, start - before));
  const to = boundary(text, Math.min(text.length, end + after));
  return {
    before: `${from > 0 ? "…" : ""}${text.slice(from, start)}`,
    words: text.slice(start, end),
    after: `${text.slice(end, to)}${to < text.length ? "…" : ""}`,
  };
}

/** Never in the middle of a surrogate pair. */
const boundary = (text: string, offset: number): number =>
  (text.charCodeAt(offset) & 0xfc00) === 0xdc00 ? offset - 1 : offset;
