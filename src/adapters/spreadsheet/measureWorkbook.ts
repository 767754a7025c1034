import { Inflate, zipSync } from "fflate";
import { err, ok } from "../../core/result";
import type { Result } from "../../core/result";
import type { SheetError } from "../../ports/ledgerSource";
import type { ZipPart } from "./containers";
import { overSpans } from "./markupSpans";
import { measureSheet, sharedLengths, sheetPaths } from "./sheetXml";
import type { SheetMeasure } from "./sheetXml";
import { hasDefinitions } from "./xmlTags";
import { noAmounts, overLimit } from "./sheetLimits";
import type { Amounts, SheetLimits } from "./sheetLimits";

/** A workbook as the parser is to see it, with what the parser need not be asked. */
export interface MeasuredWorkbook {
  readonly bytes: Uint8Array;
  /** Numbers (from 0) of the rows that are not shown, by the place of the sheet in the workbook. */
  readonly hiddenRows: readonly (readonly number[])[];
}

/** Pictures, drawings, printer settings and the like hold no cells. */
const ofCells =
  /^(?:\[content_types\]\.xml|mimetype|.*\.rels|xl\/[^/]+\.(?:xml|bin)|xl\/worksheets\/[^/]+\.(?:xml|bin)|[^/]+\.xml|meta-inf\/manifest\.xml)$/iu;

/**
 * Unpacks the parts of a zipped workbook that hold cells, counts what is in them, and packs them anew: what the parser
 * reads is what was counted. Sheets are cut down to their cells and merged areas; all else of them is for display.
 */
export function measureWorkbook(
  bytes: Uint8Array,
  parts: readonly ZipPart[],
  limits: SheetLimits,
): Result<MeasuredWorkbook, SheetError> {
  if (parts.length > limits.parts) return err({ kind: "tooLarge", limit: limits.parts, of: "parts" });
  const unpacked = unpackAll(
    bytes,
    parts.filter(({ name }) => ofCells.test(name)),
    limits.unpackedBytes,
  );
  if (!unpacked.ok) return unpacked;
  const files = unpacked.value;
  const odd = [...files].find(
    ([name, data]) => !name.endsWith(".bin") && (isWide(data) || hasDefinitions(data)),
  );
  if (odd !== undefined) return err({ kind: "broken", detail: `${odd[0]}: encoding or definitions` });
  const strings = [...files].find(([name]) => /sharedstrings\.xml$/iu.test(name))?.[1];
  const lengths = strings === undefined ? [] : sharedLengths(strings);
  const { sum, measures } = measureSheets(files, lengths);
  const over = overLimit(sum, limits) ?? overOpened(files, measures, limits);
  if (over !== null) return err(over);
  const hiddenRows = sheetPaths(files).map((path) => measures.get(path)?.hiddenRows ?? []);
  return ok({ bytes: zipSync(Object.fromEntries(files), { level: 0 }), hiddenRows });
}

/** Counts all sheets together, and leaves of each what the parser is to see. */
function measureSheets(
  files: Map<string, Uint8Array>,
  lengths: readonly number[],
): { readonly sum: Amounts; readonly measures: ReadonlyMap<string, SheetMeasure> } {
  const measures = new Map<string, SheetMeasure>();
  const sum = { ...noAmounts, cellText: Math.max(0, ...longest(lengths)) };
  for (const [name, data] of files) {
    if (name.endsWith(".bin")) continue;
    const measure = measureSheet(data, lengths);
    if (measure === null) continue;
    measures.set(name.toLowerCase(), measure);
    sum.cells += measure.cells;
    sum.places += measure.places;
    sum.text += measure.text;
    sum.columns = Math.max(sum.columns, measure.columns);
    sum.cellText = Math.max(sum.cellText, measure.cellText);
    files.set(name, measure.kept);
  }
  return { sum, measures };
}

function overOpened(
  files: ReadonlyMap<string, Uint8Array>,
  measures: ReadonlyMap<string, SheetMeasure>,
  limits: SheetLimits,
): SheetError | null {
  const decoder = new TextDecoder();
  for (const [name, data] of files) {
    if (measures.get(name.toLowerCase())?.opened !== true) continue;
    const over = overSpans(decoder.decode(data), limits);
    if (over !== null) return over;
  }
  return null;
}

/** UTF-16, which no program writes here and the counting does not read. */
const isWide = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0;

/** Without spreading a long list into arguments. */
const longest = (lengths: readonly number[]): readonly number[] => [
  lengths.reduce((most, length) => Math.max(most, length), 0),
];

function unpackAll(
  bytes: Uint8Array,
  parts: readonly ZipPart[],
  limit: number,
): Result<Map<string, Uint8Array>, SheetError> {
  const files = new Map<string, Uint8Array>();
  let left = limit;
  for (const { name, method, from, to } of parts) {
    const packed = bytes.subarray(from, to);
    const data = method === 0 ? packed : method === 8 ? inflate(packed, left) : null;
    if (data === null) return err({ kind: "broken", detail: name });
    if (data === "tooLarge" || data.length > left) return err({ kind: "tooLarge", limit, of: "bytes" });
    left -= data.length;
    files.set(name, data);
  }
  return ok(files);
}

/** A slice of this size unpacks to at most some 64 MB. */
const sliceSize = 1 << 14;

/** @param limit in bytes, of what really comes out; null for what is no deflate stream, or ends too early */
function inflate(packed: Uint8Array, limit: number): Uint8Array | "tooLarge" | null {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((piece) => {
    size += piece.length;
    if (size <= limit) pieces.push(piece);
  });
  try {
    for (let from = 0; from < packed.length && size <= limit; from += sliceSize)
      stream.push(packed.subarray(from, from + sliceSize), from + sliceSize >= packed.length);
  } catch {
    return null;
  }
  if (size > limit) return "tooLarge";
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
