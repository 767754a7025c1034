import type { TextRange } from "../text/range";

/**
 * `figure`: a count, amount, rate or ordinal that somebody's records could answer · `name`: person, unit, place,
 * publication, award, document · `text`: anything else left out · `residue`: never meant to be there (范文网残留).
 */
export type GapKind = "figure" | "name" | "text" | "residue";

export interface Gap {
  readonly kind: GapKind;
  /** The mask alone, without unit or hedge, with its own brackets and blanks; in `75**个` only the `**`. */
  readonly range: TextRange;
  /** The text at `range`. */
  readonly raw: string;
  /** Measure word of a figure without hedge ("次", "余人次" → "人次"), null when there is none. */
  readonly unit: string | null;
  /** Hedge beside the mask: 余 多 近 约 超 …, null when there is none. */
  readonly hedge: string | null;
  /** Digits already typed right before the mask ("75" in `75**个`), null when there are none. */
  readonly typed: string | null;
  /** Stands in the result of a calculated field (域), which an update writes anew; absent elsewhere. */
  readonly inField?: true;
}
