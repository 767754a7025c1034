export interface NearRepeat<Piece> {
  readonly earlier: Piece;
  readonly later: Piece;
}

const shingle = 5;
/** One shingle in so many is looked up; which one depends on its characters alone. */
const sampled = 3;
/** A shingle that stands in so many pieces is a formulation and tells nothing. */
const common = 6;
/** Share of pairs of neighbouring characters that two texts have in common, 0 to 1. */
const alike = 0.9;

/**
 * Pairs of texts that are the same but for a few characters, the later one with the first earlier one it resembles.
 * Cost grows with the length of all texts, not with the number of pairs.
 */
export function* nearRepeats<Piece extends { readonly words: string }>(
  pieces: Iterable<Piece>,
): Generator<NearRepeat<Piece>> {
  const holders = new Map<string, Piece[]>();
  for (const later of pieces) {
    const anchors = anchorsOf(later.words);
    const earlier = candidates(anchors, holders).find(
      ({ words }) => words !== later.words && resembles(words, later.words),
    );
    if (earlier !== undefined) yield { earlier, later };
    for (const anchor of anchors) {
      const group = holders.get(anchor);
      if (group === undefined) holders.set(anchor, [later]);
      else if (group.length < common) group.push(later);
    }
  }
}

function anchorsOf(words: string): readonly string[] {
  const anchors: string[] = [];
  for (let start = 0; start + shingle <= words.length; start++)
    if ((words.charCodeAt(start) + 7 * words.charCodeAt(start + 1)) % sampled === 0)
      anchors.push(words.slice(start, start + shingle));
  return anchors;
}

/** Pieces that share several shingles, in order. */
function candidates<Piece>(
  anchors: readonly string[],
  holders: ReadonlyMap<string, readonly Piece[]>,
): readonly Piece[] {
  const shared = new Map<Piece, number>();
  for (const anchor of anchors) {
    const group = holders.get(anchor) ?? [];
    if (group.length < common) for (const piece of group) shared.set(piece, (shared.get(piece) ?? 0) + 1);
  }
  return [...shared].filter(([, count]) => count * 2 >= anchors.length).map(([piece]) => piece);
}

function resembles(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) * 10 > a.length + b.length) return false;
  const pairs = new Map<string, number>();
  for (const pair of pairsOf(a)) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of pairsOf(b)) {
    const left = pairs.get(pair) ?? 0;
    if (left === 0) continue;
    pairs.set(pair, left - 1);
    shared++;
  }
  return (2 * shared) / (a.length + b.length - 2) >= alike;
}

const pairsOf = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, start) => text.slice(start, start + 2));
