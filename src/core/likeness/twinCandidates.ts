export interface TwinCandidate {
  /** Indexes into the samples, `a` before `b`. */
  readonly a: number;
  readonly b: number;
  /** Share of the smaller sample that both have, 0 to 1: an estimate. */
  readonly shared: number;
}

/** A hash that stands in more reports is a turn of phrase, or all of them are copies of one. */
const common = 48;
/** Of copies by the hundred each is held against the next ones only. */
const neighbours = 4;

/**
 * Pairs whose samples share at least `atLeast`, most alike first. The work grows with the number of reports, not of
 * pairs: a hash that many reports have leads to a bounded number of others.
 */
export function twinCandidates(samples: readonly Uint32Array[], atLeast: number): readonly TwinCandidate[] {
  const postings = postingsOf(samples);
  const isRare = (hash: number): boolean => (postings.get(hash)?.length ?? 0) <= common;
  const sizes = samples.map((sample) => ({ rare: sample.filter(isRare).length, all: sample.length }));
  const found: TwinCandidate[] = [];
  samples.forEach((sample, a) => {
    const met = new Map<number, Size>();
    for (const hash of sample)
      for (const b of othersOf(postings.get(hash) ?? [], a)) {
        const { rare, all } = met.get(b) ?? noSize;
        met.set(b, { rare: rare + (isRare(hash) ? 1 : 0), all: all + 1 });
      }
    for (const [b, both] of met) {
      const shared = estimate(both, sizes[a] ?? noSize, sizes[b] ?? noSize);
      if (shared >= atLeast) found.push({ a, b, shared });
    }
  });
  return found.sort((one, other) => other.shared - one.shared || one.a - other.a || one.b - other.b);
}

/** How many hashes: those that few reports have, and all. */
interface Size {
  readonly rare: number;
  readonly all: number;
}

const noSize: Size = { rare: 0, all: 0 };

const estimate = (both: Size, one: Size, other: Size): number =>
  Math.max(
    shareOf(both.rare, Math.min(one.rare, other.rare)),
    shareOf(both.all, Math.min(one.all, other.all)),
  );

/** Reports behind this one that have the hash too: all of a few, the next ones of many. */
function othersOf(group: readonly number[], index: number): readonly number[] {
  const from = firstAfter(group, index);
  return group.slice(from, group.length > common ? from + neighbours : undefined);
}

/** Too few to estimate from. */
const leastHashes = 6;

const shareOf = (met: number, of: number): number => (of >= leastHashes ? met / of : 0);

/** Which samples have a hash, ascending. */
function postingsOf(samples: readonly Uint32Array[]): ReadonlyMap<number, readonly number[]> {
  const postings = new Map<number, number[]>();
  samples.forEach((sample, index) => {
    for (const hash of sample) {
      const group = postings.get(hash);
      if (group === undefined) postings.set(hash, [index]);
      else group.push(index);
    }
  });
  return postings;
}

function firstAfter(group: readonly number[], index: number): number {
  let low = 0;
  let high = group.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((group[middle] ?? 0) > index) high = middle;
    else low = middle + 1;
  }
  return low;
}
