import type { DocumentRecord } from "../../ports/documentRecord";
import type { Result } from "../../core/result";
import type { HostError } from "../../ports/documentHost";
import { inWord } from "./inWord";

/**
 * WordApi 1.3 keeps texts with a document as custom properties, of 255 characters at most: ours is cut into
 * `zhubi.1`, `zhubi.2`… The first begins with the number of pieces, so that a piece of an older, longer text is not read.
 */
const name = /^zhubi\.(?<number>\d{1,4})$/u;
const longestPiece = 240;

/** @returns pieces, in order, none of them splitting a character */
export function piecesOfRecord(text: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  while (from < text.length) {
    const room = longestPiece - (from === 0 ? 8 : 0);
    let to = Math.min(text.length, from + room);
    if ((text.charCodeAt(to - 1) & 0xfc00) === 0xd800 && to < text.length) to--;
    pieces.push(text.slice(from, to));
    from = to;
  }
  const [first = "", ...others] = pieces;
  return [`${pieces.length}|${first}`, ...others];
}

/** Null when there is none. What is not whole is given as it stands: whoever reads it will not take it for a record. */
export function recordOfPieces(pieces: ReadonlyMap<number, string>): string | null {
  const first = pieces.get(1);
  if (first === undefined) return null;
  const bar = first.indexOf("|");
  const count = Number(first.slice(0, Math.max(0, bar)));
  const numbers = Array.from({ length: Math.max(0, count - 1) }, (_, index) => index + 2);
  return [first.slice(bar + 1), ...numbers.map((number) => pieces.get(number) ?? "")].join("");
}

type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** @param inTurn one request after the other */
export const recordInWord = (inTurn: InTurn): DocumentRecord => ({
  get: () => inTurn(() => inWord(readRecord)),
  set: (text): Promise<Result<null, HostError>> =>
    inTurn(() => inWord((context) => writeRecord(context, text))),
});

async function readRecord(context: Word.RequestContext): Promise<string | null> {
  const properties = context.document.properties.customProperties;
  properties.load("items/key,items/value");
  await context.sync();
  const pieces = new Map<number, string>();
  for (const { key, value } of properties.items) {
    const number = name.exec(key)?.groups?.["number"];
    if (number !== undefined) pieces.set(Number(number), String(value));
  }
  return recordOfPieces(pieces);
}

async function writeRecord(context: Word.RequestContext, text: string): Promise<null> {
  const properties = context.document.properties.customProperties;
  properties.load("items/key");
  await context.sync();
  const pieces = piecesOfRecord(text);
  for (const item of properties.items) {
    const number = Number(name.exec(item.key)?.groups?.["number"] ?? 0);
    if (number > pieces.length) item.delete();
  }
  pieces.forEach((piece, index) => properties.add(`zhubi.${index + 1}`, piece));
  await context.sync();
  return null;
}
