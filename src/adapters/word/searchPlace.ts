/**
 * Word finds text, it does not count characters: a place in a paragraph is told as "the n-th hit of this literal
 * text". Word's hits do not overlap and run from left to right, so a hit only names a place where such a scan
 * would stop; other places are reached from a hit at their start to a hit at their end.
 */
export interface Hit {
  /** As it stands in Word's text. */
  readonly literal: string;
  /** Which hit, from 0. */
  readonly index: number;
  /** How many hits the paragraph must give; another number means that Word reads the text otherwise than we do. */
  readonly count: number;
}

export type SearchPlace =
  | { readonly kind: "hit"; readonly hit: Hit }
  | { readonly kind: "span"; readonly first: Hit; readonly last: Hit };

/** Word's limit for a search text, control codes counted as written. */
const longestSearch = 255;
/** Long enough to be rare in a paragraph, short enough to keep requests small. */
const pieceLengths = [24, 8, 4, 2, 1];

const codes: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    "^": "^^",
    "\t": "^t",
    "\u000b": "^l",
    "\u001e": "^~",
  }),
);

/** The literal as Word's search box wants it; null when it can not be searched for. */
export function searchText(literal: string): string | null {
  const encoded = literal.replace(/[\^\t\u000b\u001e]/gu, (character) => codes.get(character) ?? character);
  return encoded === "" || encoded.length > longestSearch || /[\u0000-\u001f\ufffc\ufffd]/u.test(encoded)
    ? null
    : encoded;
}

/** The non-empty place from `start` to `end` of Word's text; null when no search leads there. */
export function searchPlace(raw: string, start: number, end: number): SearchPlace | null {
  const whole = hitAt(raw, start, end);
  if (whole !== null) return { kind: "hit", hit: whole };
  const first = pieceFrom(raw, start, end);
  const last = pieceUpTo(raw, start, end);
  return first === null || last === null ? null : { kind: "span", first, last };
}

/** A hit that begins at `start` and does not go beyond `end`. */
export function pieceFrom(raw: string, start: number, end: number): Hit | null {
  for (const length of pieceLengths) {
    const to = Math.min(end, start + length);
    const hit = hitAt(raw, start, splitsPair(raw, to) ? to + 1 : to);
    if (hit !== null) return hit;
  }
  return null;
}

/** A hit that ends at `end` and does not begin before `start`. */
export function pieceUpTo(raw: string, start: number, end: number): Hit | null {
  for (const length of pieceLengths) {
    const from = Math.max(start, end - length);
    const hit = hitAt(raw, splitsPair(raw, from) ? from - 1 : from, end);
    if (hit !== null) return hit;
  }
  return null;
}

function hitAt(raw: string, start: number, end: number): Hit | null {
  const literal = raw.slice(start, end);
  if (searchText(literal) === null) return null;
  let index = -1;
  let count = 0;
  for (let at = raw.indexOf(literal); at >= 0; at = raw.indexOf(literal, at + literal.length)) {
    if (at === start) index = count;
    count++;
  }
  return index < 0 ? null : { literal, index, count };
}

const splitsPair = (raw: string, offset: number): boolean =>
  offset > 0 &&
  offset < raw.length &&
  (raw.charCodeAt(offset) & 0xfc00) === 0xdc00 &&
  (raw.charCodeAt(offset - 1) & 0xfc00) === 0xd800;
