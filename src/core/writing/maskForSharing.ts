import { applyEdits } from "../document/applyEdits";
import type { ReplaceText } from "../document/edit";
import type { Outline } from "../document/outline";
import type { Snapshot } from "../document/snapshot";
import type { Gap } from "../gaps/gap";
import type { TextRange } from "../text/range";
import { compareRanges, rangesOverlap } from "../text/range";
import { findNames } from "./findNames";
import type { NameKind } from "./findNames";
import { maskSign } from "./maskKey";
import type { KeyParagraph, KeyPiece, MaskKey } from "./maskKey";
import { reportFigures } from "./reportFigures";

export interface MaskedPiece {
  readonly kind: NameKind | "figure";
  readonly edit: ReplaceText;
}

export interface MaskPlan {
  /** In document order. */
  readonly pieces: readonly MaskedPiece[];
  readonly key: MaskKey;
}

/** Figures and names become masks as the genre writes them (脱敏): 召开会议**次, **镇党委, **同志. */
export function maskForSharing(snapshot: Snapshot, outline: Outline, gaps: readonly Gap[]): MaskPlan {
  const taken: TextRange[][] = snapshot.paragraphs.map(() => []);
  for (const { range } of gaps) taken[range.paragraph]?.push(range);
  const pieces: MaskedPiece[] = [];
  const add = (kind: MaskedPiece["kind"], range: TextRange, before: string): void => {
    const beside = taken[range.paragraph];
    if (beside === undefined || beside.some((other) => rangesOverlap(other, range))) return;
    beside.push(range);
    pieces.push({ kind, edit: { kind: "replaceText", range, before, after: maskSign } });
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
    damaged: [],
  };
}

/** `rewritten`: the place is not found any more, or not for sure · `damaged`: the key itself says there something that can not be. */
export type LeftReason = "rewritten" | "damaged";

export interface LeftPiece {
  /** What the key gives for the place; "" where even that can not be read. */
  readonly raw: string;
  /** The paragraph as it was masked. */
  readonly text: string;
  readonly reason: LeftReason;
}

export interface UnmaskPlan {
  readonly edits: readonly ReplaceText[];
  readonly left: readonly LeftPiece[];
}

/** How many characters before and behind a mask have to stand as they did; any of these is enough. */
const contexts: readonly (readonly [number, number])[] = [
  [8, 8],
  [8, 3],
  [3, 8],
];

/**
 * Gives back what a key holds. A paragraph that reads as it was masked gets all of it, the first of equal ones first;
 * in one that was rewritten since, a mask is known by its neighbours where they stand only once. Nothing is written
 * where no mask stands, whatever the key says.
 */
export function unmask(snapshot: Snapshot, { paragraphs, damaged }: MaskKey): UnmaskPlan {
  const waiting = new Map<string, number[]>();
  snapshot.paragraphs.forEach(({ text }, index) => {
    const same = waiting.get(text);
    if (same === undefined) waiting.set(text, [index]);
    else same.push(index);
  });
  const edits: ReplaceText[] = [];
  const left: LeftPiece[] = damaged.map((entry) => ({ raw: "", text: entry, reason: "damaged" }));
  const rewritten: KeyParagraph[] = [];
  const used = new Set<number>();
  for (const entry of paragraphs) {
    const whole = { ...entry, pieces: entry.pieces.filter((piece) => standsOnMask(entry.text, piece)) };
    for (const { raw } of entry.pieces.filter((piece) => !whole.pieces.includes(piece)))
      left.push({ raw, text: entry.text, reason: "damaged" });
    const paragraph = waiting.get(entry.text)?.shift();
    if (paragraph === undefined) rewritten.push(whole);
    else {
      used.add(paragraph);
      edits.push(...whole.pieces.map((piece) => unmaskEdit(paragraph, piece)));
    }
  }
  const places = snapshot.paragraphs.flatMap(({ text }, paragraph) =>
    used.has(paragraph) ? [] : [{ paragraph, text }],
  );
  for (const entry of rewritten)
    for (const piece of entry.pieces) {
      const edit = byNeighbours(places, rewritten, entry.text, piece);
      if (edit !== null && !edits.some((other) => rangesOverlap(other.range, edit.range))) edits.push(edit);
      else left.push({ raw: piece.raw, text: entry.text, reason: "rewritten" });
    }
  return { edits: edits.sort((a, b) => compareRanges(a.range, b.range)), left };
}

/** What is expected at a place is the mask itself, not what happens to stand there. */
const unmaskEdit = (paragraph: number, { start, end, raw }: KeyPiece): ReplaceText => ({
  kind: "replaceText",
  range: { paragraph, start, end },
  before: maskSign,
  after: raw,
});

const standsOnMask = (text: string, { start, end }: KeyPiece): boolean => text.slice(start, end) === maskSign;

/** Null unless the neighbours stand once in the document and stood once in what was masked. */
function byNeighbours(
  places: readonly Passage[],
  rewritten: readonly KeyParagraph[],
  text: string,
  piece: KeyPiece,
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
    return unmaskEdit(place.passage.paragraph, {
      ...piece,
      start: piece.start + shift,
      end: piece.end + shift,
    });
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
