const table = new Uint32Array(256).map((_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum of a zip entry (APPNOTE.TXT 4.4.7), unsigned. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  // An index loop: `for…of` over the bytes of a large part costs several times as much.
  for (let index = 0; index < bytes.length; index++)
    crc = (table[(crc ^ (bytes[index] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}
