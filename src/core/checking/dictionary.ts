export interface DictionaryHit<Entry> {
  readonly entry: Entry;
  readonly start: number;
  readonly end: number;
}

export interface Dictionary<Entry> {
  /** Every place where a word of the dictionary stands, in order; of words that begin together the longest first. */
  find(text: string): Generator<DictionaryHit<Entry>>;
}

/**
 * Looks words up by their first two characters, so that the cost of a text does not grow with the number of words
 * (an alternation of a few thousand takes a second for a megabyte). Words have at least two UTF-16 units.
 */
export function compileDictionary<Entry>(
  entries: readonly Entry[],
  wordOf: (entry: Entry) => string,
): Dictionary<Entry> {
  const begins = new Uint8Array(0x10000);
  const byPair = new Map<number, { word: string; entry: Entry }[]>();
  for (const entry of entries) {
    const word = wordOf(entry);
    begins[word.charCodeAt(0)] = 1;
    const key = pair(word, 0);
    const group = byPair.get(key);
    if (group === undefined) byPair.set(key, [{ word, entry }]);
    else group.push({ word, entry });
  }
  for (const group of byPair.values()) group.sort((a, b) => b.word.length - a.word.length);
  return {
    *find(text) {
      for (let start = 0; start < text.length - 1; start++) {
        if (begins[text.charCodeAt(start)] !== 1) continue;
        for (const { word, entry } of byPair.get(pair(text, start)) ?? [])
          if (text.startsWith(word, start)) yield { entry, start, end: start + word.length };
      }
    },
  };
}

/**
 * The dictionary of the product's own entries, and with entries of an office beside them. Compiled once for each list:
 * documents are checked again with every key that is struck.
 */
export function extensibleDictionary<Entry>(
  own: readonly Entry[],
  wordOf: (entry: Entry) => string,
): (more: readonly Entry[] | undefined) => Dictionary<Entry> {
  const plain = compileDictionary(own, wordOf);
  const extended = new WeakMap<readonly Entry[], Dictionary<Entry>>();
  return (more) => {
    if (more === undefined || more.length === 0) return plain;
    const known = extended.get(more) ?? compileDictionary([...own, ...more], wordOf);
    extended.set(more, known);
    return known;
  };
}

const pair = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
