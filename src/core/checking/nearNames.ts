export interface NameIndex {
  /**
   * The known name that the given one resembles most, without being it; null where none is close enough.
   *
   * @param alike share of pairs of characters in common that is close enough; less where names are known to be complete
   */
  nearest(name: string, alike?: number): string | null;
}

/** Share of pairs of neighbouring characters in common, from which two names are one, written differently. */
const usuallyAlike = 0.72;
/** A local rule has more words of its own than this. */
const longer = 5;

/** Names that are known whole; cost of a look-up grows with the number of names of about its length. */
export function compileNames(names: readonly string[], plain: (name: string) => string): NameIndex {
  const known = new Set(names.map(plain));
  const entries = names.map((name) => ({ name, pairs: pairsOf(plain(name)), length: plain(name).length }));
  return {
    nearest(name, alike = usuallyAlike) {
      const words = plain(name);
      if (known.has(words)) return null;
      const pairs = pairsOf(words);
      let best: { readonly name: string; readonly share: number } | null = null;
      for (const entry of entries) {
        if (Math.abs(entry.length - words.length) > longer) continue;
        const share = shareOf(pairs, entry.pairs);
        if (share >= alike && (best === null || share > best.share)) best = { name: entry.name, share };
      }
      return best?.name ?? null;
    },
  };
}

const pairsOf = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));

function shareOf(a: readonly string[], b: readonly string[]): number {
  const rest = [...b];
  let shared = 0;
  for (const pair of a) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared++;
  }
  return (2 * shared) / (a.length + b.length || 1);
}
