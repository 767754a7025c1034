import type { Gap } from "../gaps/gap";
import type { Token } from "./lexicon";

/** A figure of a paragraph: a gap, or a number that is written already. Offsets in the paragraph's text, unit included. */
export interface FigurePiece {
  readonly kind: "figure";
  readonly gap: Gap | null;
  /** Digits of a written number, null for a gap. */
  readonly digits: string | null;
  readonly unit: string | null;
  readonly start: number;
  readonly end: number;
}

export interface TextPiece {
  readonly kind: "text";
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** `sentence`: 。！？ · `clause`: ，；： and brackets around figures · `pause`: 、 */
export interface MarkPiece {
  readonly kind: "mark";
  readonly strength: "sentence" | "clause" | "pause";
  /** Where the next sentence begins, at a mark that only cuts one that goes on for too long. */
  readonly cutAt?: number;
  /** A semicolon. */
  readonly parts?: true;
}

export type Piece = FigurePiece | TextPiece | MarkPiece;
