import { deflateSync, Inflate } from "fflate";

/** A record of 5,000 figures takes less than a megabyte; more is no record, whatever it unpacks to. */
const largestRecord = 16 * 1024 * 1024;
/** A slice of this size unpacks to at most some 64 MB. */
const sliceSize = 1 << 16;

export const packRecord = (text: string): Uint8Array => deflateSync(new TextEncoder().encode(text));

/** Null for what `packRecord` did not make. */
export function unpackRecord(packed: Uint8Array): string | null {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let size = 0;
  const stream = new Inflate((piece, last) => {
    size += piece.length;
    if (size <= largestRecord) text += decoder.decode(piece, { stream: !last });
  });
  try {
    for (let from = 0; from < packed.length && size <= largestRecord; from += sliceSize) {
      const to = Math.min(from + sliceSize, packed.length);
      stream.push(packed.subarray(from, to), to === packed.length);
    }
  } catch {
    return null; // no deflate stream, one that ends too early, or no UTF-8
  }
  return size <= largestRecord ? text : null;
}
