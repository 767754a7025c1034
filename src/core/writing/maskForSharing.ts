import { applyEdits } from "../document/applyEdits";
import type { ReplaceText } from "../document/edit";
import type { Outline } from "../document/outline";
import type { Snapshot } from "../document/snapshot";
import type { Gap } from "../gaps/gap";
import { err, ok } from "../result";
import type { Result } from "../result";
import type { TextRange } from "../text/range";
import { compareRanges, rangesOverlap } from "../text/range";
import { findNames } from "./findNames";
import type { NameKind } from "./findNames";
import { reportFigures } from "./reportFigures";

export interface MaskedPiece {
  readonly kind: NameKind | "figure";
  readonly edit: ReplaceText;
}

/** One paragraph of the masked document that holds masks, and what stood in their places. */
export interface KeyParagraph {
  readonly text: string;
  /** In order; UTF-16 offsets in `text`. */
  readonly pieces: readonly { readonly start: number; readonly end: number; readonly raw: string }[];
}

/** What gives the masked figures and names back. It is all that was hidden: to be kept, never to be sent along. */
export interface MaskKey {
  readonly paragraphs: readonly KeyParagraph[];
}

export interface MaskPlan {
  /** In document order. */
  readonly pieces: readonly MaskedPiece[];
  readonly key: MaskKey;
}

const mask = "**";

/** Figures and names become masks as the genre writes them (脱敏): 召开会议**次, **镇党委, **同志. */
export function maskForSharing(snapshot: Snapshot, outline: Outline, gaps: readonly Gap[]): MaskPlan {
  const taken: TextRange[][] = snapshot.paragraphs.map(() => []);
  for (const { range } of gaps) taken[range.paragraph]?.push(range);
  const pieces: MaskedPiece[] = [];
  const add = (kind: MaskedPiece["kind"], range: TextRange, before: string): void => {
    const beside = taken[range.paragraph];
    if (beside === undefined || beside.some((other) => rangesOverlap(other, range))) return;
    beside.push(range);
    pieces.push({ kind, edit: { kind: "replaceText", range, before, after: mask } });
  };
  for (const { kind, range, text } of findNames(snapshot, outline)) add(kind, range, text);
  for (const { range, text } of reportFigures(snapshot, outline)) add("figure", range, text);
  pieces.sort((a, b) => compareRanges(a.edit.range, b.edit.range));
  return {
    pieces,
    key: keyOf(
      snapshot,
      pieces.map(({ edit }) => edit),
    ),
  };
}

/** The key of what was really masked. @param edits those carried out, in document order */
export function keyOf(snapshot: Snapshot, edits: readonly ReplaceText[]): MaskKey {
  const after = applyEdits(snapshot, edits);
  const byParagraph = new Map<number, { start: number; end: number; raw: string }[]>();
  for (const undo of after.undo) {
    if (undo.kind !== "replaceText") continue;
    const { paragraph, start, end } = undo.range;
    const list = byParagraph.get(paragraph) ?? [];
    byParagraph.set(paragraph, list);
    list.push({ start, end, raw: undo.after });
  }
  return {
    paragraphs: [...byParagraph].map(([paragraph, pieces]) => ({
      text: after.snapshot.paragraphs[paragraph]?.text ?? "",
      pieces,
    })),
  };
}

export interface UnmaskPlan {
  readonly edits: readonly ReplaceText[];
  /** Words around masks whose place is not found any more, or not for sure. */
  readonly left: readonly { readonly raw: string; readonly text: string }[];
}

/** How many characters before and behind a mask have to stand as they did; any of these is enough. */
const contexts: readonly (readonly [number, number])[] = [
  [8, 8],
  [8, 3],
  [3, 8],
];

/**
 * Gives back what a key holds. A paragraph that reads as it was masked gets all of it, the first of equal ones first;
 * in one that was rewritten since, a mask is known by its neighbours where they stand only once.
 */
export function unmask(snapshot: Snapshot, { paragraphs }: MaskKey): UnmaskPlan {
  const waiting = new Map<string, number[]>();
  snapshot.paragraphs.forEach(({ text }, index) => {
    const same = waiting.get(text);
    if (same === undefined) waiting.set(text, [index]);
    else same.push(index);
  });
  const edits: ReplaceText[] = [];
  const rewritten: KeyParagraph[] = [];
  const used = new Set<number>();
  for (const entry of paragraphs) {
    const paragraph = waiting.get(entry.text)?.shift();
    if (paragraph === undefined) rewritten.push(entry);
    else {
      used.add(paragraph);
      edits.push(...entry.pieces.map((piece) => unmaskEdit(paragraph, entry.text, piece)));
    }
  }
  const left: { raw: string; text: string }[] = [];
  const places = snapshot.paragraphs.flatMap(({ text }, paragraph) =>
    used.has(paragraph) ? [] : [{ paragraph, text }],
  );
  for (const entry of rewritten)
    for (const piece of entry.pieces) {
      const edit = byNeighbours(places, rewritten, entry.text, piece);
      if (edit !== null && !edits.some((other) => rangesOverlap(other.range, edit.range))) edits.push(edit);
      else left.push({ raw: piece.raw, text: entry.text });
    }
  return { edits: edits.sort((a, b) => compareRanges(a.range, b.range)), left };
}

type Piece = KeyParagraph["pieces"][number];

const unmaskEdit = (paragraph: number, text: string, { start, end, raw }: Piece): ReplaceText => ({
  kind: "replaceText",
  range: { paragraph, start, end },
  before: text.slice(start, end),
  after: raw,
});

/** Null unless the neighbours stand once in the document and stood once in what was masked. */
function byNeighbours(
  places: readonly Passage[],
  rewritten: readonly KeyParagraph[],
  text: string,
  piece: Piece,
): ReplaceText | null {
  for (const [before, behind] of contexts) {
    const from = Math.max(0, piece.start - before);
    const words = text.slice(from, piece.end + behind);
    const [place, ...more] = places.flatMap((passage) =>
      findAll(passage.text, words).map((at) => ({ passage, at })),
    );
    const stood = rewritten.flatMap((entry) => findAll(entry.text, words)).length;
    if (place === undefined || more.length > 0 || stood !== 1) continue;
    const shift = place.at - from;
    const { paragraph, text: now } = place.passage;
    return unmaskEdit(paragraph, now, { ...piece, start: piece.start + shift, end: piece.end + shift });
  }
  return null;
}

interface Passage {
  readonly paragraph: number;
  readonly text: string;
}

function findAll(text: string, words: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

const version = 1;
const kind = "zhubi-mask-key";

export const serialiseMaskKey = ({ paragraphs }: MaskKey): string =>
  JSON.stringify({
    kind,
    v: version,
    paragraphs: paragraphs.map(({ text, pieces }) => [
      text,
      pieces.map(({ start, end, raw }) => [start, end, raw]),
    ]),
  });

/** `newer`: of a later version · `notOurs`: no key, or damaged. */
export interface MaskKeyError {
  readonly kind: "newer" | "notOurs";
}

export function parseMaskKey(json: string): Result<MaskKey, MaskKeyError> {
  const read = readJson(json);
  if (typeof read !== "object" || read === null || !("kind" in read) || !("v" in read))
    return err({ kind: "notOurs" });
  if (read.kind !== kind) return err({ kind: "notOurs" });
  if (typeof read.v === "number" && read.v > version) return err({ kind: "newer" });
  if (!("paragraphs" in read) || !Array.isArray(read.paragraphs)) return err({ kind: "notOurs" });
  const paragraphs = read.paragraphs.map(paragraphFrom);
  const whole = paragraphs.filter((entry) => entry !== null);
  return whole.length === paragraphs.length ? ok({ paragraphs: whole }) : err({ kind: "notOurs" });
}

function readJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function paragraphFrom(entry: unknown): KeyParagraph | null {
  if (!Array.isArray(entry)) return null;
  const [text, list] = entry as readonly unknown[];
  if (typeof text !== "string" || !Array.isArray(list)) return null;
  const pieces = list.map((piece: unknown) => pieceFrom(piece, text.length));
  const whole = pieces.filter((piece) => piece !== null);
  return whole.length === pieces.length ? { text, pieces: whole } : null;
}

function pieceFrom(entry: unknown, length: number): Piece | null {
  if (!Array.isArray(entry)) return null;
  const [start, end, raw] = entry as readonly unknown[];
  if (typeof start !== "number" || typeof end !== "number" || typeof raw !== "string") return null;
  return start >= 0 && start <= end && end <= length ? { start, end, raw } : null;
}
