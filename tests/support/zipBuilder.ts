import { deflateSync } from "fflate";
import { crc32 } from "../../src/adapters/docx/crc32";

export interface ZipOptions {
  readonly stored?: boolean;
  /** Sizes and checksum stand behind the data, as streaming packers write them. */
  readonly descriptors?: boolean;
  /** An extra field for every entry, header included. */
  readonly extra?: Uint8Array;
  /** Stands before the zip; offsets count from behind it. */
  readonly prefix?: string;
  readonly comment?: string;
  /** Sizes and offsets in zip64 fields, with a zip64 end record. */
  readonly wide?: boolean;
}

const bytesOf = (content: string | Uint8Array): Buffer =>
  typeof content === "string" ? Buffer.from(content, "utf8") : Buffer.from(content);
const u16 = (value: number): Buffer => {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
};
const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
const u64 = (value: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
};

/** A zip to the letter of APPNOTE.TXT, with the oddities that packers have. Names may repeat. */
export function buildZip(
  parts: readonly (readonly [string, string | Uint8Array])[],
  options: ZipOptions = {},
): Uint8Array {
  const { stored = false, descriptors = false, wide = false, extra = new Uint8Array(0) } = options;
  const locals: Buffer[] = [];
  const records: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of parts) {
    const content = bytesOf(text);
    const data = stored ? content : Buffer.from(deflateSync(content));
    const sum = u32(crc32(content));
    const sizes = [data.length, content.length] as const;
    const head = [u16(20), u16((descriptors ? 8 : 0) | 0x800), u16(stored ? 0 : 8), u16(0), u16(0)];
    const named = u16(bytesOf(name).length);
    const localSizes = descriptors ? [u32(0), u32(0), u32(0)] : [sum, u32(sizes[0]), u32(sizes[1])];
    const local = Buffer.concat([
      u32(0x04034b50),
      ...head,
      ...localSizes,
      named,
      u16(extra.length),
      bytesOf(name),
      extra,
      data,
      ...(descriptors ? [u32(0x08074b50), sum, u32(sizes[0]), u32(sizes[1])] : []),
    ]);
    const wideField = wide
      ? Buffer.concat([u16(1), u16(24), u64(sizes[1]), u64(sizes[0]), u64(offset)])
      : Buffer.alloc(0);
    const all = 0xffffffff;
    records.push(
      Buffer.concat([
        u32(0x02014b50),
        u16(20),
        ...head,
        sum,
        u32(wide ? all : sizes[0]),
        u32(wide ? all : sizes[1]),
        named,
        u16(extra.length + wideField.length),
        u16(0),
        u16(0),
        u16(0),
        u32(0),
        u32(wide ? all : offset),
        bytesOf(name),
        extra,
        wideField,
      ]),
    );
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(records);
  const comment = bytesOf(options.comment ?? "");
  const count = parts.length;
  const end64 = wide
    ? [
        u32(0x06064b50),
        u64(44),
        u16(45),
        u16(45),
        u32(0),
        u32(0),
        u64(count),
        u64(count),
        u64(directory.length),
        u64(offset),
        u32(0x07064b50),
        u32(0),
        u64(offset + directory.length),
        u32(1),
      ]
    : [];
  const end = [
    u32(0x06054b50),
    u16(0),
    u16(0),
    u16(count),
    u16(count),
    u32(wide ? 0xffffffff : directory.length),
    u32(wide ? 0xffffffff : offset),
    u16(comment.length),
    comment,
  ];
  return Uint8Array.from(
    Buffer.concat([bytesOf(options.prefix ?? ""), ...locals, directory, ...end64, ...end]),
  );
}
