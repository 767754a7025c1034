/** Whether an OLE container has a stream of this name: its directory entries of 128 bytes begin with their names in UTF-16. @param name in ASCII */
export function holdsStream(bytes: Uint8Array, name: string): boolean {
  const letters = Array.from(name, (letter) => letter.charCodeAt(0));
  for (let at = 512; at + 128 <= bytes.length; at += 128)
    if (letters.every((letter, index) => bytes[at + 2 * index] === letter)) return true;
  return false;
}

/** A file within a zip: where its packed bytes stand. */
export interface ZipPart {
  readonly name: string;
  /** 0 = stored, 8 = deflated. */
  readonly method: number;
  readonly from: number;
  readonly to: number;
}

/** A zip's files by its central directory (APPNOTE 4.3.12), null where there is none, or one points outside. */
export function readDirectory(bytes: Uint8Array): readonly ZipPart[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const decoder = new TextDecoder();
  const parts: ZipPart[] = [];
  let position = view.getUint32(end + 16, true);
  while (position + 46 <= view.byteLength && view.getUint32(position, true) === 0x02014b50) {
    const nameLength = view.getUint16(position + 28, true);
    const name = decoder.decode(bytes.subarray(position + 46, position + 46 + nameLength));
    const local = view.getUint32(position + 42, true);
    if (local + 30 > view.byteLength || view.getUint32(local, true) !== 0x04034b50) return null;
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const to = from + view.getUint32(position + 20, true);
    if (to > view.byteLength) return null;
    parts.push({ name, method: view.getUint16(position + 10, true), from, to });
    position += 46 + nameLength + view.getUint16(position + 30, true) + view.getUint16(position + 32, true);
  }
  return parts;
}

function endOfDirectory(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let position = view.byteLength - 22; position >= first; position -= 1)
    if (view.getUint32(position, true) === 0x06054b50) return position;
  return null;
}
