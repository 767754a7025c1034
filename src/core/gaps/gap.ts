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
  /**
   * The number already typed before the mask, with what stands between the two: "75" in `75**个`, "75 " in `75 **个`, "63余" in
   * `63余**个`; null when there is none.
   */
  readonly typed: string | null;
  /** One end of a range (`**-**次`), or written a second time behind its unit: no whole value belongs there alone. */
  readonly joined?: true;
  /** Stands in the result of a calculated field (域), which an update writes anew; absent elsewhere. */
  readonly inField?: true;
}

/** What a figure replaces: the mask together with the number typed before it (`75**`). */
export const spanOf = ({ range, typed }: Pick<Gap, "range" | "typed">): TextRange =>
  typed === null ? range : { ...range, start: range.start - typed.length };
