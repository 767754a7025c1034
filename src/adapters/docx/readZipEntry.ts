import { Inflate } from "fflate";
import { err, ok } from "../../core/result";
import type { Result } from "../../core/result";
import type { DocumentFileError } from "../../ports/documentFile";
import { crc32 } from "./crc32";
import type { ZipArchive, ZipEntry } from "./zipArchive";
import { viewOf } from "./zipArchive";

const localSignature = 0x04034b50;
/** A slice of this size unpacks to at most some 64 MB (deflate grows data by no more than 1,032 times). */
const sliceSize = 1 << 16;

/** Where the data of an entry stands: its local header has a name and an extra field of its own. */
export function entryData(archive: ZipArchive, entry: ZipEntry): { from: number; to: number } | null {
  const view = viewOf(archive.bytes);
  if (entry.offset < 0 || entry.offset + 30 > archive.directory.from) return null;
  if (view.getUint32(entry.offset, true) !== localSignature) return null;
  const from =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const to = from + entry.compressedSize;
  return to <= archive.directory.from ? { from, to } : null;
}

/**
 * Unpacks an entry and checks its checksum. The limit holds for what really comes out, whatever size is declared.
 * @param part the name to report in errors
 * @param limit in bytes
 */
export function readZipEntry(
  archive: ZipArchive,
  entry: ZipEntry,
  part: string,
  limit: number,
): Result<Uint8Array, DocumentFileError> {
  if ((entry.flags & 1) !== 0) return err({ kind: "passwordProtected" });
  const place = entryData(archive, entry);
  if (place === null) return err({ kind: "brokenZip", part });
  const packed = archive.bytes.subarray(place.from, place.to);
  const unpacked = entry.method === 0 ? packed : entry.method === 8 ? inflate(packed, limit) : null;
  if (unpacked === "tooLarge" || (unpacked !== null && unpacked.length > limit))
    return err({ kind: "partTooLarge", part, limit });
  if (unpacked === null || crc32(unpacked) !== entry.crc) return err({ kind: "brokenZip", part });
  return ok(unpacked);
}

/** @param limit in bytes; null for what is no deflate stream, or ends too early */
export function inflate(packed: Uint8Array, limit: number): Uint8Array | "tooLarge" | null {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((piece) => {
    size += piece.length;
    if (size <= limit) pieces.push(piece);
  });
  try {
    // A stream that ends too early throws with its last slice.
    for (let from = 0; from < packed.length && size <= limit; from += sliceSize) {
      const to = Math.min(from + sliceSize, packed.length);
      stream.push(packed.subarray(from, to), to === packed.length);
    }
  } catch {
    return null;
  }
  if (size > limit) return "tooLarge";
  return joined(pieces, size);
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const only = pieces[0];
  if (pieces.length === 1 && only !== undefined) return only;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
