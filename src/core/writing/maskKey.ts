import { err, ok } from "../result";
import type { Result } from "../result";
import { fingerprint } from "../text/fingerprint";

/** What stands in the place of what is hidden. */
export const maskSign = "**";

export interface KeyPiece {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
}

/** One paragraph of the masked document that holds masks, and what stood in their places. */
export interface KeyParagraph {
  readonly text: string;
  /** In order; UTF-16 offsets in `text`. */
  readonly pieces: readonly KeyPiece[];
}

/** What gives the masked figures and names back. It is all that was hidden: to be kept, never to be sent along. */
export interface MaskKey {
  readonly paragraphs: readonly KeyParagraph[];
  /** Texts of paragraphs whose entries do not fit their checksum: nothing of them is given back. "" for an entry that is lost. */
  readonly damaged: readonly string[];
}

/** Keys of version 1 have no checksums. */
const version = 2;
const kind = "zhubi-mask-key";

/** Each paragraph is `[text, [[start, end, raw], …], checksum]`; `sum` is the checksum of all checksums. */
export function serialiseMaskKey({ paragraphs }: MaskKey): string {
  const entries = paragraphs.map((paragraph) => [
    paragraph.text,
    paragraph.pieces.map(({ start, end, raw }) => [start, end, raw]),
    sumOf(paragraph),
  ]);
  const sum = fingerprint(paragraphs.map(sumOf).join(" "));
  return JSON.stringify({ kind, v: version, count: paragraphs.length, sum, paragraphs: entries });
}

const sumOf = ({ text, pieces }: KeyParagraph): number =>
  fingerprint(JSON.stringify([text, pieces.map(({ start, end, raw }) => [start, end, raw])]));

/** `newer`: of a later version · `notOurs`: no key, or damaged beyond reading. */
export interface MaskKeyError {
  readonly kind: "newer" | "notOurs";
}

export function parseMaskKey(json: string): Result<MaskKey, MaskKeyError> {
  const read = readJson(json);
  if (typeof read !== "object" || read === null || !("kind" in read) || !("v" in read))
    return err({ kind: "notOurs" });
  if (read.kind !== kind || typeof read.v !== "number") return err({ kind: "notOurs" });
  if (read.v > version) return err({ kind: "newer" });
  if (!("paragraphs" in read) || !Array.isArray(read.paragraphs)) return err({ kind: "notOurs" });
  return read.v === 1 ? firstVersion(read.paragraphs) : secondVersion(read, read.paragraphs);
}

/** Without checksums, a key is as good as its worst entry. */
function firstVersion(entries: readonly unknown[]): Result<MaskKey, MaskKeyError> {
  const read = entries.map(paragraphFrom);
  const whole = read.filter((entry) => entry !== null);
  return whole.length === read.length ? ok({ paragraphs: whole, damaged: [] }) : err({ kind: "notOurs" });
}

/** What does not fit its checksum is left out and named; the others are as good as ever. */
function secondVersion(head: object, entries: readonly unknown[]): Result<MaskKey, MaskKeyError> {
  const paragraphs: KeyParagraph[] = [];
  const damaged: string[] = [];
  for (const entry of entries) {
    const paragraph = paragraphFrom(entry);
    const sum = Array.isArray(entry) ? (entry as readonly unknown[])[2] : null;
    if (paragraph !== null && sumOf(paragraph) === sum) paragraphs.push(paragraph);
    else damaged.push(textFrom(entry));
  }
  const count = "count" in head && typeof head.count === "number" ? head.count : 0;
  for (let lost = entries.length; lost < Math.min(count, entries.length + mostNamed); lost++)
    damaged.push("");
  const sum = fingerprint(paragraphs.map(sumOf).join(" "));
  // Whole entries that are not those, or not in the order, that were written: of another key, or put together.
  if (damaged.length === 0 && !("sum" in head && head.sum === sum)) return err({ kind: "notOurs" });
  return ok({ paragraphs, damaged });
}

/** Lost entries have no words of their own: a few say as much as many. */
const mostNamed = 100;

function readJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function textFrom(entry: unknown): string {
  const [text] = Array.isArray(entry) ? (entry as readonly unknown[]) : [];
  return typeof text === "string" ? text : "";
}

function paragraphFrom(entry: unknown): KeyParagraph | null {
  if (!Array.isArray(entry)) return null;
  const [text, list] = entry as readonly unknown[];
  if (typeof text !== "string" || !Array.isArray(list)) return null;
  const pieces = list.map((piece: unknown) => pieceFrom(piece, text.length));
  const whole = pieces.filter((piece) => piece !== null);
  return whole.length === pieces.length ? { text, pieces: whole } : null;
}

function pieceFrom(entry: unknown, length: number): KeyPiece | null {
  if (!Array.isArray(entry)) return null;
  const [start, end, raw] = entry as readonly unknown[];
  if (typeof start !== "number" || typeof end !== "number" || typeof raw !== "string") return null;
  return start >= 0 && start <= end && end <= length ? { start, end, raw } : null;
}
