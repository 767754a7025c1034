/** Whether an OLE container has a stream of this name: its directory entries of 128 bytes begin with their names in UTF-16. @param name in ASCII */
export function holdsStream(bytes: Uint8Array, name: string): boolean {
  const letters = Array.from(name, (letter) => letter.charCodeAt(0));
  for (let at = 512; at + 128 <= bytes.length; at += 128)
    if (letters.every((letter, index) => bytes[at + 2 * index] === letter)) return true;
  return false;
}

export interface ZipDirectory {
  /** The sum of the unpacked sizes, as the file says of itself. */
  readonly unpacked: number;
  readonly names: readonly string[];
}

/** A zip's central directory (APPNOTE 4.3.12), null where there is none. */
export function readDirectory(bytes: Uint8Array): ZipDirectory | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const decoder = new TextDecoder();
  const names: string[] = [];
  let position = view.getUint32(end + 16, true);
  let unpacked = 0;
  while (position + 46 <= view.byteLength && view.getUint32(position, true) === 0x02014b50) {
    const nameLength = view.getUint16(position + 28, true);
    unpacked += view.getUint32(position + 24, true);
    names.push(decoder.decode(bytes.subarray(position + 46, position + 46 + nameLength)));
    position += 46 + nameLength + view.getUint16(position + 30, true) + view.getUint16(position + 32, true);
  }
  return { unpacked, names };
}

function endOfDirectory(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let position = view.byteLength - 22; position >= first; position -= 1)
    if (view.getUint32(position, true) === 0x06054b50) return position;
  return null;
}
