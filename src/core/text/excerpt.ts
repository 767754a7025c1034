export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** The words at a place with a little of what stands around them; cut ends show "…". Never splits a surrogate pair. */
export function excerpt(text: string, start: number, end: number, around = 12): Excerpt {
  let from = Math.max(0, start - around);
  let to = Math.min(text.length, end + around);
  if (isLowSurrogate(text, from)) from--;
  if (isLowSurrogate(text, to)) to++;
  return {
    before: `${from > 0 ? "…" : ""}${text.slice(from, start)}`,
    words: text.slice(start, end),
    after: `${text.slice(end, to)}${to < text.length ? "…" : ""}`,
  };
}

const isLowSurrogate = (text: string, index: number): boolean => (text.charCodeAt(index) & 0xfc00) === 0xdc00;
