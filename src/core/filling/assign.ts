import type { PlacedGap } from "./describeGaps";
import type { RankedFigure } from "./rankFigures";

/** A gap with the figures that might answer it, best first. */
export interface RankedGap {
  readonly placed: PlacedGap;
  readonly ranked: readonly RankedFigure[];
}

/** Which figure a gap takes; `contested`: another gap of the sentence wanted the same one as much. */
export interface Assignment {
  readonly chosen: RankedFigure | null;
  readonly contested: boolean;
}

/** Below this a figure is not worth taking away from another gap. */
const worthTaking = 0.5;

export const answers = ({ unit, candidate }: RankedFigure): boolean =>
  unit.kind !== "different" && candidate.confidence >= worthTaking;

/**
 * Gives each gap of one sentence its figure, no figure twice: in an enumeration two places never say the same thing.
 * The gap that would lose most by its second choice goes first; ties go in the order of the sentence.
 */
export function assignSentence(gaps: readonly RankedGap[]): ReadonlyMap<RankedGap, Assignment> {
  const result = new Map<RankedGap, Assignment>();
  const taken = new Map<string, RankedGap>();
  const waiting = new Set(gaps);
  while (waiting.size > 0) {
    const next = mostUrgent(waiting, taken);
    waiting.delete(next.gap);
    const chosen = next.choice;
    if (chosen !== null) taken.set(cellOf(chosen), next.gap);
    result.set(next.gap, { chosen, contested: chosen !== null && isContested(next.gap, chosen, gaps) });
  }
  return result;
}

const cellOf = ({ figure, candidate }: RankedFigure): string => {
  const { origin, unit, amount } = figure.figure;
  const { formula } = candidate.source;
  // One cell may hold two: 接待来访32批75人次. The events of a year are other ones than those of a quarter.
  return [origin.sheet, origin.row, origin.column, figure.words, formula, unit, amount.digits].join("\u0000");
};

function mostUrgent(waiting: ReadonlySet<RankedGap>, taken: ReadonlyMap<string, RankedGap>) {
  let best: { gap: RankedGap; choice: RankedFigure | null; urgency: number } | null = null;
  for (const gap of waiting) {
    const free = gap.ranked.filter((one) => answers(one) && !taken.has(cellOf(one)));
    const [first, second] = free;
    const urgency =
      first === undefined
        ? -1
        : first.candidate.confidence * 2 -
          (second?.candidate.confidence ?? 0) +
          (first.match.exact ? 1 : 0) +
          (first.sound ? 1 : 0);
    if (best === null || urgency > best.urgency) best = { gap, choice: first ?? null, urgency };
  }
  if (best === null) throw new RangeError("no gap is waiting");
  return best;
}

/** Whether another gap of the sentence fits the same figure just as well. */
function isContested(gap: RankedGap, chosen: RankedFigure, gaps: readonly RankedGap[]): boolean {
  return gaps.some(
    (other) =>
      other !== gap &&
      other.ranked.some(
        (one) => one.figure === chosen.figure && one.sound && (one.match.exact || !chosen.match.exact),
      ),
  );
}
