const polynomial = 0xedb88320;

/** Four tables in one: what a byte does to the checksum when none, one, two or three bytes follow it. */
const table = new Int32Array(1024);
for (let byte = 0; byte < 256; byte++) {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ polynomial : value >>> 1;
  table[byte] = value;
}
for (let at = 256; at < 1024; at++) {
  const before = entry(at - 256);
  table[at] = (before >>> 8) ^ entry(before & 0xff);
}

function entry(at: number): number {
  return table[at] as number; // every index is masked to the table's length
}

/** The checksum of a zip entry (APPNOTE.TXT 4.4.7), unsigned. */
export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  let at = 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Four bytes a step: a large part is checked on every opening and saving.
  for (const end = bytes.length - 3; at < end; at += 4) {
    crc ^= view.getInt32(at, true);
    crc =
      entry(768 + (crc & 0xff)) ^
      entry(512 + ((crc >>> 8) & 0xff)) ^
      entry(256 + ((crc >>> 16) & 0xff)) ^
      entry(crc >>> 24);
  }
  for (; at < bytes.length; at++) crc = entry((crc ^ (bytes[at] ?? 0)) & 0xff) ^ (crc >>> 8);
  return ~crc >>> 0;
}
