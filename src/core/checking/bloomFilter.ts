/** A set of strings that may hold some more than were put into it; never fewer. */
export interface StringFilter {
  has(key: string): boolean;
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/**
 * Reads a Bloom filter as `scripts/words.mjs` writes it: a digit for the number of probes, then six bits a character;
 * probes by double hashing. How many strings that were never put in are taken for one that was is decided there.
 */
export function readFilter(table: string): StringFilter {
  const probes = Number(table.charAt(0));
  const cells = table.slice(1);
  const codes = new Uint8Array(128);
  for (let value = 0; value < alphabet.length; value++) codes[alphabet.charCodeAt(value)] = value;
  const values = new Uint8Array(cells.length);
  for (let at = 0; at < cells.length; at++) values[at] = codes[cells.charCodeAt(at)] ?? 0;
  const size = values.length * 6;
  return {
    has(key) {
      const [first, second] = hashes(key);
      for (let probe = 0; probe < probes; probe++) {
        const bit = ((first + Math.imul(probe, second)) >>> 0) % size;
        if ((((values[Math.floor(bit / 6)] ?? 0) >> (bit % 6)) & 1) === 0) return false;
      }
      return size > 0;
    },
  };
}

function hashes(key: string): readonly [number, number] {
  let first = 0x811c9dc5;
  let second = 0x9e3779b1;
  for (let at = 0; at < key.length; at++) {
    first = Math.imul(first ^ key.charCodeAt(at), 0x01000193);
    second = Math.imul(second ^ key.charCodeAt(at), 0x85ebca6b);
    second ^= second >>> 13;
  }
  return [first ^ (first >>> 15), second | 1];
}
