import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import { entryData } from "./readZipEntry";
import type { ZipArchive, ZipEntry } from "./zipArchive";
import { viewOf } from "./zipArchive";

/** The parts to write anew, by `ZipEntry.partName`. */
export type ChangedParts = ReadonlyMap<string, Uint8Array>;

/** A part that the archive has not yet; `name` as it is to be written, in ASCII. */
export interface NewPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Packed {
  readonly bytes: Uint8Array;
  readonly crc: number;
  readonly size: number;
  readonly method: 0 | 8;
}

/**
 * The archive with some parts changed. Every other entry is copied as it is stored: header, data, and what
 * follows it up to the next one. An entry that occurs twice is changed twice, whichever of them a reader takes.
 * New parts come last.
 * @param removed parts to leave out, by `ZipEntry.partName`
 */
export function writeZip(
  archive: ZipArchive,
  changed: ChangedParts,
  compress: boolean,
  added: readonly NewPart[] = [],
  removed: ReadonlySet<string> = new Set(),
): Uint8Array {
  if (changed.size === 0 && added.length === 0 && removed.size === 0) return archive.bytes.slice();
  const packed = new Map([...changed].map(([name, bytes]) => [name, pack(bytes, compress)]));
  const { bytes, directory } = archive;
  const inOrder = [...new Map(archive.entries.map((entry) => [entry.offset, entry])).values()];
  inOrder.sort((a, b) => a.offset - b.offset);
  const pieces: Uint8Array[] = [bytes.subarray(0, inOrder[0]?.offset ?? directory.from)];
  const moved = new Map<number, number>();
  let position = pieces[0]?.length ?? 0;
  inOrder.forEach((entry, index) => {
    const { offset } = entry;
    const next = inOrder[index + 1]?.offset ?? directory.from;
    if (removed.has(entry.partName)) return;
    const content = packed.get(entry.partName);
    const local = content
      ? [localHeader(archive, entry, content), content.bytes]
      : [bytes.subarray(offset, next)];
    moved.set(offset, position);
    pieces.push(...local);
    position += local.reduce((sum, piece) => sum + piece.length, 0);
  });
  const fresh = added.map(({ name, bytes: content }): FreshEntry => {
    const entry = freshEntry(name, pack(content, compress), position - archive.prefix);
    pieces.push(entry.local);
    position += entry.local.length;
    return entry;
  });
  pieces.push(...closing(archive, packed, moved, position, fresh));
  return concatenated(pieces);
}

interface FreshEntry {
  readonly local: Uint8Array;
  readonly record: Uint8Array;
}

/** Local header with data, and directory record (APPNOTE.TXT 4.3.7, 4.3.12), dated 1980-01-01 as Word does. */
function freshEntry(name: string, packed: Packed, offset: number): FreshEntry {
  const bytes = new TextEncoder().encode(name);
  const header = new Uint8Array(30);
  const record = new Uint8Array(46);
  const firstDay = 0x0021;
  const version = 20;
  for (const [view, at, signature] of [
    [viewOf(header), 4, 0x04034b50],
    [viewOf(record), 6, 0x02014b50],
  ] as const) {
    view.setUint32(0, signature, true);
    view.setUint16(at, version, true);
    describe(view, at + 2, packed);
    view.setUint16(at + 8, firstDay, true);
    view.setUint16(at + 22, bytes.length, true);
  }
  viewOf(record).setUint16(4, version, true);
  viewOf(record).setUint32(42, offset, true);
  return {
    local: concatenated([header, bytes, packed.bytes]),
    record: concatenated([record, bytes]),
  };
}

function pack(bytes: Uint8Array, compress: boolean): Packed {
  const packed = compress ? deflateSync(bytes) : bytes;
  return { bytes: packed, crc: crc32(bytes), size: bytes.length, method: compress ? 8 : 0 };
}

/** The header as it was, with sizes in place: no data descriptor follows, and no zip64 field is needed. */
function localHeader(archive: ZipArchive, { offset }: ZipEntry, packed: Packed): Uint8Array {
  const old = viewOf(archive.bytes);
  const nameEnd = offset + 30 + old.getUint16(offset + 26, true);
  const extra = withoutWideField(archive.bytes.subarray(nameEnd, nameEnd + old.getUint16(offset + 28, true)));
  const header = new Uint8Array(nameEnd - offset + extra.length);
  header.set(archive.bytes.subarray(offset, nameEnd));
  header.set(extra, nameEnd - offset);
  const view = viewOf(header);
  describe(view, 6, packed);
  view.setUint16(28, extra.length, true);
  return header;
}

/** Writes flags, method, checksum and sizes; they stand in the same order in both kinds of header. */
function describe(view: DataView, at: number, { method, crc, bytes, size }: Packed): void {
  const dataDescriptorFollows = 8;
  view.setUint16(at, view.getUint16(at, true) & ~dataDescriptorFollows, true);
  view.setUint16(at + 2, method, true);
  view.setUint32(at + 8, crc, true);
  view.setUint32(at + 12, bytes.length, true);
  view.setUint32(at + 16, size, true);
}

function withoutWideField(extra: Uint8Array): Uint8Array {
  const view = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length;) {
    const next = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) return concatenated([extra.subarray(0, at), extra.subarray(next)]);
    at = next;
  }
  return extra;
}

/** Central directory and end records with the new places; an entry that has none is left out. */
function closing(
  archive: ZipArchive,
  packed: ReadonlyMap<string, Packed>,
  moved: ReadonlyMap<number, number>,
  position: number,
  fresh: readonly FreshEntry[],
): Uint8Array[] {
  const { bytes, prefix, directory, end, end64 } = archive;
  const entries = archive.entries.filter(({ offset }) => moved.has(offset));
  const grown = fresh.length + entries.length - archive.entries.length;
  const records = entries.map((entry) => {
    const content = packed.get(entry.partName);
    const offset = (moved.get(entry.offset) ?? entry.offset) - prefix;
    return content ? changedRecord(archive, entry, content, offset) : movedRecord(archive, entry, offset);
  });
  records.push(...fresh.map(({ record }) => record));
  const size = records.reduce((sum, record) => sum + record.length, 0);
  const tail = bytes.slice(directory.to);
  const view = viewOf(tail);
  const from = position - prefix;
  const endAt = end - directory.to;
  if (end64 !== null) {
    // Entries on this disk, and in all.
    for (const at of [end64 - directory.to + 24, end64 - directory.to + 32])
      view.setBigUint64(at, view.getBigUint64(at, true) + BigInt(grown), true);
    view.setBigUint64(end64 - directory.to + 40, BigInt(size), true);
    view.setBigUint64(end64 - directory.to + 48, BigInt(from), true);
    view.setBigUint64(endAt - 12, BigInt(from + size), true);
  }
  for (const at of [endAt + 8, endAt + 10]) {
    const count = view.getUint16(at, true);
    if (count !== 0xffff) view.setUint16(at, count + grown, true);
  }
  // With zip64 the plain fields may say "look there" (all ones); they stay as they are then.
  if (view.getUint32(endAt + 12, true) !== 0xffffffff) view.setUint32(endAt + 12, size, true);
  if (view.getUint32(endAt + 16, true) !== 0xffffffff) view.setUint32(endAt + 16, from, true);
  return [...records, tail];
}

function movedRecord({ bytes }: ZipArchive, { record }: ZipEntry, offset: number): Uint8Array {
  const copy = bytes.slice(record.from, record.to);
  const view = viewOf(copy);
  if (record.wide) view.setBigUint64(record.offsetAt - record.from, BigInt(offset), true);
  else view.setUint32(record.offsetAt - record.from, offset, true);
  return copy;
}

function changedRecord(
  { bytes }: ZipArchive,
  { record }: ZipEntry,
  packed: Packed,
  offset: number,
): Uint8Array {
  const old = bytes.subarray(record.from, record.to);
  const oldView = viewOf(old);
  const extraAt = 46 + oldView.getUint16(28, true);
  const commentAt = extraAt + oldView.getUint16(30, true);
  const extra = withoutWideField(old.subarray(extraAt, commentAt));
  const copy = concatenated([old.subarray(0, extraAt), extra, old.subarray(commentAt)]);
  const view = viewOf(copy);
  describe(view, 8, packed);
  view.setUint16(30, extra.length, true);
  view.setUint32(42, offset, true);
  return copy;
}

function concatenated(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Whether the data of every entry that is to be copied lies within the file. */
export const everyEntryIsWhole = (archive: ZipArchive): boolean =>
  archive.entries.every((entry) => entryData(archive, entry) !== null);
