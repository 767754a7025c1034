export interface NearWord {
  /** The word as it should stand. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

export interface NearWords {
  /**
   * Every place where a word stands with exactly one of its characters taken for another that `isTaken` allows.
   * Offsets are UTF-16, half-open. Words that are right themselves are left alone.
   */
  find(text: string): Generator<NearWord>;
}

/**
 * Where one character of a word of four or more is wrong, its first two or its last two still stand: words are looked
 * up by both, so that the cost of a text does not grow with the number of words.
 *
 * @param isTaken whether the first character is easily written for the second
 */
export function compileNearWords(
  words: readonly string[],
  isTaken: (written: string, meant: string) => boolean,
): NearWords {
  const right = new Set(words);
  const byHead = groupBy(words, (word) => word.slice(0, 2));
  const byTail = groupBy(words, (word) => word.slice(-2));
  const differsOnce = (written: string, word: string): boolean => {
    if (written.length !== word.length || written === word || right.has(written)) return false;
    const at = firstDifference(written, word);
    return written.slice(at + 1) === word.slice(at + 1) && isTaken(written.charAt(at), word.charAt(at));
  };
  return {
    *find(text) {
      for (let start = 0; start < text.length - 1; start++) {
        const pair = text.slice(start, start + 2);
        for (const word of byHead.get(pair) ?? []) {
          const end = start + word.length;
          if (differsOnce(text.slice(start, end), word)) yield { word, start, end };
        }
        for (const word of byTail.get(pair) ?? []) {
          const from = start + 2 - word.length;
          const written = from < 0 ? "" : text.slice(from, start + 2);
          // What also agrees at its head was found there.
          if (written.slice(0, 2) !== word.slice(0, 2) && differsOnce(written, word))
            yield { word, start: from, end: start + 2 };
        }
      }
    },
  };
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (a.charAt(at) === b.charAt(at)) at++;
  return at;
}

function groupBy(words: readonly string[], keyOf: (word: string) => string): ReadonlyMap<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const key = keyOf(word);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [word]);
    else group.push(word);
  }
  return groups;
}
