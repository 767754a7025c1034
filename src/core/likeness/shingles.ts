/** Signs of a shingle: shorter ones stand in every report, longer ones break at every small edit. */
export const shingleLength = 6;

/**
 * The shingles of a sentence's words as 32-bit hashes, with the index where each begins; none reaches across `|`.
 * Linear in the length of the words.
 */
export function* shinglesOf(words: string): Generator<{ readonly at: number; readonly hash: number }> {
  for (let at = 0, clear = 0; at < words.length; at++) {
    clear = words.charAt(at) === "|" ? 0 : clear + 1;
    if (clear >= shingleLength)
      yield { at: at - shingleLength + 1, hash: hashOf(words, at - shingleLength + 1) };
  }
}

/** FNV-1a, then mixed, so that the smallest values are spread evenly. @returns 32 bits, unsigned */
function hashOf(words: string, from: number): number {
  let sum = 0x811c9dc5;
  for (let at = from; at < from + shingleLength; at++)
    sum = Math.imul(sum ^ words.charCodeAt(at), 0x01000193);
  return mix(sum);
}

/** The finaliser of MurmurHash3 (Austin Appleby, public domain). */
export function mix(sum: number): number {
  let mixed = sum ^ (sum >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
