import {
  isRecordHead,
  isRecordProperty,
  piecesOfRecord,
  recordOfPieces,
} from "../../core/document/recordPieces";
import type { Result } from "../../core/result";
import type { HostError } from "../../ports/documentHost";
import type { DocumentRecord } from "../../ports/documentRecord";
import { inWord, isOfficeError } from "./inWord";
import { packRecord, unpackRecord } from "./packRecord";
import { inRequests, wireSize } from "./requestSize";

type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * The record in custom properties, the one place for it that WordApi 1.3 offers.
 * @param inTurn one request after the other
 * @param largestRequest in UTF-16 units
 */
export const recordInWord = (inTurn: InTurn, largestRequest: number): DocumentRecord => ({
  mayBeLost: true,
  get: () => inTurn(() => inWord(readRecord)),
  set: (text): Promise<Result<null, HostError>> =>
    inTurn(() => inWord((context) => writeRecord(context, text, largestRequest))),
});

async function loadProperties(context: Word.RequestContext): Promise<Word.CustomPropertyCollection> {
  const properties = context.document.properties.customProperties;
  properties.load("items/key,items/value");
  await context.sync();
  return properties;
}

const kept = ({ items }: Word.CustomPropertyCollection) =>
  recordOfPieces(items.map(({ key, value }) => [key, String(value)] as const));

async function readRecord(context: Word.RequestContext): Promise<string | null> {
  const read = kept(await loadProperties(context));
  if (read.kind === "none") return null;
  return read.kind === "whole" ? (unpackRecord(read.bytes) ?? "") : "";
}

/** Pieces first, then the head that makes them the record, then what is left of older writings is taken away. */
async function writeRecord(
  context: Word.RequestContext,
  text: string | null,
  largestRequest: number,
): Promise<null> {
  const properties = await loadProperties(context);
  const before = kept(properties);
  const revision = before.kind === "none" ? 1 : before.revision + 1;
  const pieces =
    text === null ? new Map<string, string>() : piecesOfRecord({ revision, bytes: packRecord(text) });
  const gone = properties.items.filter(({ key }) => isRecordProperty(key) && !pieces.has(key.toLowerCase()));
  // The head before its pieces: what is left by a removal that breaks off is no damaged record, but none.
  const old = [
    ...gone.filter(({ key }) => isRecordHead(key)),
    ...gone.filter(({ key }) => !isRecordHead(key)),
  ];
  const write = ([name, value]: readonly [string, string]): void => void properties.add(name, value);
  await inSteps(context, [...pieces], ([, value]) => wireSize.property(value), largestRequest, write);
  const remove = (property: Word.CustomProperty): void => property.delete();
  const removed = inSteps(context, old, () => wireSize.property(""), largestRequest, remove);
  // What is left over is no harm to a record that stands: the next writing takes it away.
  await removed.catch((cause: unknown) => {
    if (text === null || !isOfficeError(cause)) throw cause;
  });
  return null;
}

async function inSteps<T>(
  context: Word.RequestContext,
  items: readonly T[],
  sizeOf: (item: T) => number,
  largestRequest: number,
  carryOut: (item: T) => void,
): Promise<void> {
  for (const request of inRequests(items, sizeOf, largestRequest)) {
    request.forEach(carryOut);
    await context.sync();
  }
}
