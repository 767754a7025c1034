import { isSignificant } from "./concepts";
import type { FigureDescription } from "./describeFigure";
import type { GapWords } from "./scoreMatch";

/** Figures of a ledger by what their names contain: words, pairs of characters, indicators. */
export interface MatchIndex {
  readonly postings: ReadonlyMap<string, readonly number[]>;
  readonly size: number;
}

const pairsOf = (text: string): readonly string[] => {
  const pairs: string[] = [];
  for (let at = 0; at + 2 <= text.length; at++) pairs.push(text.slice(at, at + 2));
  return pairs;
};

export function buildMatchIndex(figures: readonly FigureDescription[]): MatchIndex {
  const postings = new Map<string, number[]>();
  const add = (key: string, figure: number): void => {
    const list = postings.get(key);
    if (list === undefined) postings.set(key, [figure]);
    else if (list.at(-1) !== figure) list.push(figure);
  };
  figures.forEach((figure, index) => {
    for (const { text, kind } of figure.name)
      if (kind !== "filler") pairsOf(text).forEach((pair) => add(pair, index));
    for (const { ids } of figure.concepts) for (const id of ids) add(`#${id}`, index);
  });
  return { postings, size: figures.length };
}

/** The figures that share most with a gap, best first. Work is linear in the postings of the gap's own pairs. */
export function nearestFigures(gap: GapWords, index: MatchIndex, limit: number): readonly number[] {
  const hits = new Map<number, number>();
  const keys = new Set<string>();
  for (const token of [...gap.description.object, ...gap.description.outer, ...gap.description.inherited])
    if (isSignificant(token) || token.kind === "verb") pairsOf(token.text).forEach((pair) => keys.add(pair));
  for (const { ids } of gap.concepts) for (const id of ids) keys.add(`#${id}`);
  for (const key of keys) {
    const list = index.postings.get(key);
    if (list === undefined) continue;
    // Rare pairs say more than pairs that half the ledger contains.
    const weight = Math.log(1 + index.size / list.length);
    for (const figure of list) hits.set(figure, (hits.get(figure) ?? 0) + weight);
  }
  return [...hits]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, limit)
    .map(([figure]) => figure);
}
