import type { Gap } from "../gaps/gap";
import type { Decision } from "./decide";
import type { FigureDescription } from "./describeFigure";
import type { PlacedGap } from "./describeGaps";
import type { IndicatorCatalogue } from "./indicator";
import type { Lexicon } from "./lexicon";
import type { Source } from "./proposal";
import type { FigurePiece } from "./sentencePieces";

export interface DeriveRequest {
  readonly placed: readonly PlacedGap[];
  /** Changed in place: rates that no cell states get a derived proposal. */
  readonly decisions: Map<Gap, Decision>;
  readonly figures: readonly FigureDescription[];
  readonly lexicon: Lexicon;
  readonly catalogue: IndicatorCatalogue;
  readonly year: number | null;
}

/** A known number of the sentence, and where it is from. */
export interface Term {
  readonly digits: string;
  readonly unit: string | null;
  /** Null for a number that the text writes itself. */
  readonly source: Source | null;
  readonly certain: boolean;
}

/** The number that stands, or will stand, at a figure of the sentence; null where none is known. */
export function termOf(figure: FigurePiece, decisions: ReadonlyMap<Gap, Decision>): Term | null {
  if (figure.gap === null)
    return figure.digits === null
      ? null
      : { digits: figure.digits, unit: figure.unit, source: null, certain: false };
  const decision = decisions.get(figure.gap);
  if (decision?.kind !== "proposal") return null;
  const { value, source, decision: kind } = decision.proposal;
  // A hedged figure stands rounded in the text: it can not be divided.
  if (figure.gap.hedge !== null || figure.gap.typed !== null) return null;
  return { digits: value, unit: figure.unit, source, certain: kind === "certain" };
}

/** What a remainder is of: the figure before it, and the nearest larger one before that. */
export function wholeOfRemainder(
  [near, ...others]: readonly FigurePiece[],
  { decisions }: DeriveRequest,
): { readonly part: Term; readonly whole: Term } | null {
  const part = near === undefined ? null : termOf(near, decisions);
  if (part === null) return null;
  const whole = others
    .flatMap((figure) => termOf(figure, decisions) ?? [])
    .find(({ digits }) => Number(digits) > Number(part.digits));
  return whole === undefined ? null : { part, whole };
}
