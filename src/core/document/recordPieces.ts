import { fingerprint } from "../text/fingerprint";

/**
 * The record of a document as properties of it (文档属性，自定义): the one place that Word opens to an add-in from
 * WordApi 1.3 on and that a .docx holds as a part. A property takes 255 characters, so the record is cut into pieces:
 * `zhubi.a.1`, `zhubi.a.2`… hold it in base64, `zhubi.record` says how many there are and how they must read.
 * A host writes the pieces first, under the letter that is not in use, and `zhubi.record` behind them: a writing that
 * breaks off leaves the record from before.
 */
const headName = "zhubi.record";
const format = 1;
/** ASCII alone: no program trims, normalises or escapes it, and characters and bytes are the same number. */
const longestPiece = 250;

/** What was kept, packed by the host, and the number of its writing, from 1. */
export interface KeptRecord {
  readonly revision: number;
  readonly bytes: Uint8Array;
}

/**
 * `damaged`: pieces are missing or rewritten, or a later version wrote them; `revision` is 0 where even that can not
 * be read. Pieces that nothing announces are what a broken-off writing left: as good as none.
 */
export type RecordRead =
  | { readonly kind: "none" }
  | ({ readonly kind: "whole" } & KeptRecord)
  | { readonly kind: "damaged"; readonly revision: number };

/** Whether a property is of the record, of whichever writing; Word takes names that differ in case for the same. */
export const isRecordProperty = (name: string): boolean => name.toLowerCase().startsWith("zhubi.");

/** Whether it is the one that makes a record of the others. */
export const isRecordHead = (name: string): boolean => name.toLowerCase() === headName;

/** Names and values in the order in which they are to be written. */
export function piecesOfRecord({ revision, bytes }: KeptRecord): ReadonlyMap<string, string> {
  const text = base64Of(bytes);
  const letter = letterOf(revision);
  const count = Math.ceil(text.length / longestPiece);
  const pieces = new Map<string, string>();
  for (let index = 0; index < count; index++)
    pieces.set(`zhubi.${letter}.${index + 1}`, text.slice(index * longestPiece, (index + 1) * longestPiece));
  return pieces.set(headName, [format, revision, count, text.length, checksum(text)].join(" "));
}

/** @param properties of the document, those of others among them */
export function recordOfPieces(properties: Iterable<readonly [string, string]>): RecordRead {
  const known = new Map(
    [...properties].flatMap(([name, value]) =>
      isRecordProperty(name) ? [[name.toLowerCase(), value] as const] : [],
    ),
  );
  const head = known.get(headName);
  if (head === undefined) return { kind: "none" };
  const { revision, count, rest } = headOf(head);
  const letter = letterOf(revision);
  const piece = (_: unknown, index: number): string =>
    known.get(`zhubi.${letter}.${index + 1}`)?.trim() ?? "";
  const text = Array.from({ length: count }, piece).join("");
  const bytes = rest === `${text.length} ${checksum(text)}` ? bytesOfBase64(text) : null;
  return bytes === null ? { kind: "damaged", revision } : { kind: "whole", revision, bytes };
}

interface Head {
  readonly revision: number;
  readonly count: number;
  /** Length and checksum of the base64 text; "" when the head itself can not be read. */
  readonly rest: string;
}

function headOf(head: string): Head {
  const found = /^(\d{1,4}) (\d{1,9}) (\d{1,6}) (\d{1,9} [0-9a-f]{8})$/u.exec(head.trim());
  const [, version = "", revision = "0", count = "0", rest = ""] = found ?? [];
  return Number(version) === format
    ? { revision: Number(revision), count: Number(count), rest }
    : { revision: Number(revision), count: 0, rest: "" };
}

const letterOf = (revision: number): string => (revision % 2 === 0 ? "a" : "b");

/** In eight hexadecimal digits: tells what was lost, not what was forged. */
const checksum = (text: string): string => fingerprint(text).toString(16).padStart(8, "0");

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Without the signs that fill up the end. */
function base64Of(bytes: Uint8Array): string {
  const digits: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second, third] = bytes.subarray(at, at + 3);
    const number = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    const length = third !== undefined ? 4 : second !== undefined ? 3 : 2;
    for (let digit = 0; digit < length; digit++)
      digits.push(alphabet.charAt((number >>> (18 - 6 * digit)) & 63));
  }
  return digits.join("");
}

function bytesOfBase64(text: string): Uint8Array | null {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let written = 0;
  let bits = 0;
  let held = 0;
  for (const digit of text) {
    const value = alphabet.indexOf(digit);
    if (value < 0) return null;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[written++] = (held >>> bits) & 0xff;
  }
  return bytes;
}
