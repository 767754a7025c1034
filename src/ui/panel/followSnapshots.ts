import type { Snapshot } from "../../core/document/snapshot";
import type { Follow } from "./followRange";

/** Consecutive paragraphs that answer to each other; all others of a document are the same in both. */
interface Block {
  readonly from: number;
  readonly count: number;
  readonly toFrom: number;
  readonly toCount: number;
}

interface Place {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Tells where a place stands after somebody else changed the document, from its texts alone. Null when the words at
 * the place were changed. Paragraphs may have moved, been split or joined; cost is linear but for those changed.
 */
export function followSnapshots(before: Snapshot, after: Snapshot): Follow {
  const old = before.paragraphs.map(({ text }) => text);
  const now = after.paragraphs.map(({ text }) => text);
  const to = sameParagraphs(old, now);
  const blocks = blocksBetween(to, old.length, now.length);
  return (range) => {
    const same = to[range.paragraph];
    if (same !== undefined && same !== null) return { ...range, paragraph: same };
    const block = blocks.find(({ from, count }) => range.paragraph >= from && range.paragraph < from + count);
    return block === undefined ? null : followInBlock(range, block, old, now);
  };
}

/** For each old paragraph the new one with the same text, in the same order; null where there is none. */
function sameParagraphs(old: readonly string[], now: readonly string[]): (number | null)[] {
  const to = new Array<number | null>(old.length).fill(null);
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) to[head] = head++;
  let tail = 0;
  while (
    tail < old.length - head &&
    tail < now.length - head &&
    old[old.length - 1 - tail] === now[now.length - 1 - tail]
  ) {
    to[old.length - 1 - tail] = now.length - 1 - tail;
    tail++;
  }
  for (const [from, target] of risingPairs(uniquePairs(old, now, head, tail))) to[from] = target;
  return to;
}

type Pair = readonly [from: number, to: number];

/** Texts that stand once in both middles. */
function uniquePairs(
  old: readonly string[],
  now: readonly string[],
  head: number,
  tail: number,
): readonly Pair[] {
  const places = new Map<string, { from: number[]; to: number[] }>();
  const at = (text: string): { from: number[]; to: number[] } => {
    const known = places.get(text) ?? { from: [], to: [] };
    places.set(text, known);
    return known;
  };
  for (let index = head; index < old.length - tail; index++) at(old[index] ?? "").from.push(index);
  for (let index = head; index < now.length - tail; index++) at(now[index] ?? "").to.push(index);
  return [...places.values()].flatMap(({ from, to }): Pair[] => {
    const [[first, ...others], [target, ...targets]] = [from, to];
    const once = others.length === 0 && targets.length === 0;
    return first !== undefined && target !== undefined && once ? [[first, target]] : [];
  });
}

/** The longest part of `pairs` (in order of their first) that rises in both: what moved elsewhere falls out. */
function risingPairs(pairs: readonly Pair[]): readonly Pair[] {
  const ends: number[] = [];
  const before = new Array<number>(pairs.length).fill(-1);
  pairs.forEach(([, target], index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < target) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = index;
  });
  const rising: Pair[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = pairs[index];
    if (pair !== undefined) rising.push(pair);
  }
  return rising.reverse();
}

function blocksBetween(
  to: readonly (number | null)[],
  oldLength: number,
  newLength: number,
): readonly Block[] {
  const blocks: Block[] = [];
  let from = 0;
  let toFrom = 0;
  const close = (until: number, toUntil: number): void => {
    if (until > from) blocks.push({ from, count: until - from, toFrom, toCount: toUntil - toFrom });
  };
  to.forEach((target, index) => {
    if (target === null) return;
    close(index, target);
    from = index + 1;
    toFrom = target + 1;
  });
  close(oldLength, newLength);
  return blocks;
}

function followInBlock(
  range: Place,
  { from, count, toFrom, toCount }: Block,
  old: readonly string[],
  now: readonly string[],
): Place | null {
  if (toCount === 0) return null;
  if (count === toCount) {
    const paragraph = toFrom + range.paragraph - from;
    const offset = shiftOf(old[range.paragraph] ?? "", now[paragraph] ?? "", range.start, range.end);
    return offset === null ? null : { paragraph, start: range.start + offset, end: range.end + offset };
  }
  // Split or joined: the texts are compared as one, a line for each paragraph.
  const texts = old.slice(from, from + count);
  const before = lengthOf(texts.slice(0, range.paragraph - from));
  const targets = now.slice(toFrom, toFrom + toCount);
  const offset = shiftOf(texts.join("\n"), targets.join("\n"), before + range.start, before + range.end);
  if (offset === null) return null;
  const place = placeIn(targets, before + range.start + offset, range.end - range.start);
  return place === null ? null : { ...place, paragraph: toFrom + place.paragraph };
}

/** @param start counted over all lines, each with its break */
function placeIn(lines: readonly string[], start: number, length: number): Place | null {
  let from = start;
  for (const [paragraph, line] of lines.entries()) {
    if (from <= line.length || paragraph === lines.length - 1)
      return from + length <= line.length ? { paragraph, start: from, end: from + length } : null;
    from -= line.length + 1;
  }
  return null;
}

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length + 1, 0);

/** By how much the part moved; null when it was written into. Beginning and end that are the same tell. */
function shiftOf(before: string, after: string, start: number, end: number): number | null {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  if (end <= head) return 0;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return start >= before.length - tail ? after.length - before.length : null;
}
