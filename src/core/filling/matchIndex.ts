import { isSignificant } from "./concepts";
import type { FigureDescription } from "./describeFigure";
import type { Token } from "./lexicon";
import type { GapWords } from "./gapWords";

/** Figures of a ledger by what their names contain: words, pairs of characters of unknown words, indicators. */
export interface MatchIndex {
  readonly postings: ReadonlyMap<string, readonly number[]>;
  readonly size: number;
  /** Scratch space of `nearestFigures`, all zeros between calls. */
  readonly weights: Float64Array;
}

function keysOf(tokens: readonly Token[], add: (key: string) => void): void {
  for (const token of tokens) {
    if (!isSignificant(token) && token.kind !== "verb") continue;
    const { text } = token;
    add(text);
    for (let at = 0; at + 2 <= text.length; at++) add(text.slice(at, at + 2));
  }
}

export function buildMatchIndex(figures: readonly FigureDescription[]): MatchIndex {
  const postings = new Map<string, number[]>();
  const add = (key: string, figure: number): void => {
    const list = postings.get(key);
    if (list === undefined) postings.set(key, [figure]);
    else if (list.at(-1) !== figure) list.push(figure);
  };
  figures.forEach((figure, index) => {
    keysOf(figure.name, (key) => add(key, index));
    for (const { ids } of figure.concepts) for (const id of ids) add(`#${id}`, index);
  });
  return { postings, size: figures.length, weights: new Float64Array(figures.length) };
}

/** Enough figures to choose from: what half the ledger has in common is not asked any more. */
const enough = 64;

/** The figures that share most with a gap, best first. Rare words are asked first; common ones only while few were found. */
export function nearestFigures(gap: GapWords, index: MatchIndex, limit: number): readonly number[] {
  const { object, outer, inherited } = gap.description;
  const keys = new Set<string>();
  for (const tokens of [object, outer, inherited]) keysOf(tokens, (key) => keys.add(key));
  for (const { ids } of gap.concepts) for (const id of ids) keys.add(`#${id}`);
  const lists = [...keys].flatMap((key) => {
    const list = index.postings.get(key);
    return list === undefined ? [] : [list];
  });
  lists.sort((a, b) => a.length - b.length);
  const touched: number[] = [];
  for (const list of lists) {
    if (touched.length >= enough && list.length > touched.length * 4) break;
    // Rare words say more than words that half the ledger contains.
    const weight = Math.log(1 + index.size / list.length);
    for (const figure of list) {
      const before = index.weights[figure] ?? 0;
      if (before === 0) touched.push(figure);
      index.weights[figure] = before + weight;
    }
  }
  const best = strongest(touched, index.weights, limit);
  for (const figure of touched) index.weights[figure] = 0;
  return best;
}

/** The `limit` heaviest, heaviest first, without sorting the rest. */
function strongest(touched: readonly number[], weights: Float64Array, limit: number): readonly number[] {
  const best: number[] = [];
  const weightOf = (figure: number | undefined): number =>
    figure === undefined ? 0 : (weights[figure] ?? 0);
  for (const figure of touched) {
    const weight = weightOf(figure);
    if (best.length === limit && weight <= weightOf(best[limit - 1])) continue;
    let at = best.length;
    while (at > 0 && weightOf(best[at - 1]) < weight) at--;
    best.splice(at, 0, figure);
    if (best.length > limit) best.pop();
  }
  return best;
}
