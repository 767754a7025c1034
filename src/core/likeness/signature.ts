import type { LikeReport } from "./likeText";
import { mix, shinglesOf } from "./shingles";

/** One shingle in so many is kept; which one depends on its signs alone, so that two reports keep the same ones. */
const sampled = 16;
const limit = 0x100000000 / sampled;
/** A short report keeps so many all the same, the smallest it has. */
const least = 64;

/**
 * The sample of a report's shingles by which twins are found: 32-bit hashes, ascending, each once. Of the shingles two
 * reports share, their samples share the same part (FracMinHash: Irber et al., sourmash).
 */
export function sampleOf({ sentences }: LikeReport): Uint32Array {
  const all = new Set<number>();
  for (const { words } of sentences) for (const { hash } of shinglesOf(words)) all.add(hash);
  const sorted = Uint32Array.from(all).sort();
  const kept = sorted.findIndex((hash) => hash >= limit);
  return sorted.slice(0, Math.max(least, kept < 0 ? sorted.length : kept));
}

const bins = 128;
/** Raised when the same report would get another fingerprint. */
const version = 1;

/**
 * A signature of fixed length that any engine can compare: `1:` and 128 numbers of eight hexadecimal digits, the least
 * hash in each of 128 classes of shingles (one permutation hashing: Li, Owen, Zhang 2012). The share of equal numbers in
 * the same place estimates how alike two reports' words are (Jaccard); empty classes borrow from the next that is not.
 */
export function fingerprintOf({ sentences }: LikeReport): string {
  const lowest: (number | null)[] = Array.from({ length: bins }, () => null);
  for (const { words } of sentences)
    for (const { hash } of shinglesOf(words)) {
      const bin = hash & (bins - 1);
      const before = lowest[bin] ?? null;
      if (before === null || hash < before) lowest[bin] = hash;
    }
  const numbers = lowest.map((own, bin) => own ?? borrowed(lowest, bin));
  return `${version}:${numbers.map((number) => number.toString(16).padStart(8, "0")).join("")}`;
}

function borrowed(lowest: readonly (number | null)[], bin: number): number {
  for (let step = 1; step < bins; step++) {
    const other = lowest[(bin + step) % bins] ?? null;
    if (other !== null) return mix(other ^ step);
  }
  return 0;
}
