import { err, ok } from "../../core/result";
import type { Result } from "../../core/result";
import type { DocumentFileError } from "../../ports/documentFile";

/** An entry as the central directory describes it. Sizes and offsets are in bytes. */
export interface ZipEntry {
  /** As a part name: without a leading slash, slashes forward, lower case (part names ignore case, OPC 6.2.2). */
  readonly partName: string;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly compressedSize: number;
  /** As declared; not to be trusted. */
  readonly size: number;
  /** Where the local header stands in the file. */
  readonly offset: number;
  /** The record in the central directory: from, to, and where in it the local header's offset is written. */
  readonly record: {
    readonly from: number;
    readonly to: number;
    readonly offsetAt: number;
    readonly wide: boolean;
  };
}

/** A zip container by its directory; the entries themselves are not read yet. */
export interface ZipArchive {
  readonly bytes: Uint8Array;
  readonly entries: readonly ZipEntry[];
  /** Central directory: from (inclusive) to (exclusive). */
  readonly directory: { readonly from: number; readonly to: number };
  /** What stands before the zip proper; offsets in the file count from here. */
  readonly prefix: number;
  /** The end record, and the zip64 end record where there is one. */
  readonly end: number;
  readonly end64: number | null;
}

const entrySignature = 0x02014b50;
const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locatorSignature = 0x07064b50;
const endSize = 22;
const locatorSize = 20;

const broken = (part = ""): { readonly ok: false; readonly error: DocumentFileError } =>
  err({ kind: "brokenZip", part });

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Reads the directory of a zip (APPNOTE.TXT 4.3). `notAZip` when the bytes are something else altogether. */
export function readZip(bytes: Uint8Array): Result<ZipArchive, DocumentFileError> {
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end === null) return startsAsZip(view) ? broken() : err({ kind: "notAZip" });
  const end64 = findEnd64(view, end);
  const size = end64 === null ? view.getUint32(end + 12, true) : wideNumber(view, end64 + 40);
  const declaredFrom = end64 === null ? view.getUint32(end + 16, true) : wideNumber(view, end64 + 48);
  const to = end64 ?? end;
  const from = to - size;
  const prefix = from - declaredFrom;
  if (from < 0 || prefix < 0) return broken();
  const entries: ZipEntry[] = [];
  for (let at = from; at < to;) {
    const entry = readEntry(view, bytes, at, to, prefix);
    if (entry === null) return broken();
    entries.push(entry);
    at = entry.record.to;
  }
  return ok({ bytes, entries, directory: { from, to }, prefix, end, end64 });
}

const startsAsZip = (view: DataView): boolean =>
  view.byteLength >= 4 && view.getUint32(0, true) === 0x04034b50;

/** The end record is followed by nothing but its own comment of at most 65,535 bytes. */
function findEnd(view: DataView): number | null {
  const last = view.byteLength - endSize;
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    if (at + endSize + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  return null;
}

function findEnd64(view: DataView, end: number): number | null {
  const locator = end - locatorSize;
  if (locator < 0 || view.getUint32(locator, true) !== locatorSignature) return null;
  // The record stands right before its locator unless it has been extended; its declared place ignores a prefix.
  for (const at of [locator - 56, wideNumber(view, locator + 8)])
    if (at >= 0 && at + 56 <= locator && view.getUint32(at, true) === end64Signature) return at;
  return null;
}

const wideNumber = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

function readEntry(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  limit: number,
  prefix: number,
): ZipEntry | null {
  if (at + 46 > limit || view.getUint32(at, true) !== entrySignature) return null;
  const nameLength = view.getUint16(at + 28, true);
  const extraAt = at + 46 + nameLength;
  const extraEnd = extraAt + view.getUint16(at + 30, true);
  const to = extraEnd + view.getUint16(at + 32, true);
  if (to > limit) return null;
  const wide = readWideFields(view, at, extraAt, extraEnd);
  return {
    partName: partName(bytes.subarray(at + 46, extraAt)),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedSize: wide.compressedSize,
    size: wide.size,
    offset: wide.offset + prefix,
    record: { from: at, to, offsetAt: wide.offsetAt, wide: wide.offsetAt !== at + 42 },
  };
}

/** Sizes and the offset, taken from the zip64 field (id 1) where the plain one says so (APPNOTE.TXT 4.5.3). */
function readWideFields(
  view: DataView,
  at: number,
  extraAt: number,
  extraEnd: number,
): { size: number; compressedSize: number; offset: number; offsetAt: number } {
  const field = findExtraField(view, extraAt, extraEnd, 1);
  let next = field?.from ?? extraEnd;
  const read = (place: number): { value: number; at: number } => {
    const value = view.getUint32(place, true);
    if (value !== 0xffffffff || field === null || next + 8 > field.to) return { value, at: place };
    next += 8;
    return { value: wideNumber(view, next - 8), at: next - 8 };
  };
  const size = read(at + 24).value;
  const compressedSize = read(at + 20).value;
  const offset = read(at + 42);
  return { size, compressedSize, offset: offset.value, offsetAt: offset.at };
}

function findExtraField(
  view: DataView,
  from: number,
  to: number,
  id: number,
): { readonly from: number; readonly to: number } | null {
  for (let at = from; at + 4 <= to;) {
    const next = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === id) return { from: at + 4, to: Math.min(next, to) };
    at = next;
  }
  return null;
}

/** Names are UTF-8 or, from old packers, an 8-bit set; part names themselves are ASCII. */
function partName(bytes: Uint8Array): string {
  return normalPartName(new TextDecoder("utf-8").decode(bytes));
}

export const normalPartName = (name: string): string =>
  name.replaceAll("\\", "/").replace(/^\/+/u, "").toLowerCase();
