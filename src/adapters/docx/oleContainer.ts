import type { DocumentFileError } from "../../ports/documentFile";

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Why an OLE container is no .docx ([MS-CFB]; [MS-OFFCRYPTO] 2.3.4 for encrypted ones); null when it is none. */
export function recogniseOle(bytes: Uint8Array): DocumentFileError | null {
  if (signature.some((byte, index) => bytes[index] !== byte)) return null;
  if (holdsStream(bytes, "EncryptedPackage")) return { kind: "passwordProtected" };
  return { kind: holdsStream(bytes, "WordDocument") ? "oldDoc" : "notWord" };
}

/** Names stand in the directory in UTF-16, little endian, in entries that begin at multiples of 128 bytes. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name).flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = 512; at + wanted.length + 2 <= bytes.length; at += 128)
    if (wanted.every((byte, index) => bytes[at + index] === byte) && bytes[at + wanted.length] === 0)
      return true;
  return false;
}
