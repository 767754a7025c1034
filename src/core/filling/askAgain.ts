import { readOutline } from "../document/outline";
import type { Snapshot } from "../document/snapshot";
import { findGaps } from "../gaps/findGaps";
import type { Gap } from "../gaps/gap";
import { spanOf } from "../gaps/gap";
import type { Facts } from "../ledger/facts/fact";
import { compareRanges } from "../text/range";
import type { TextRange } from "../text/range";
import type { IndicatorCatalogue } from "./indicator";
import { planFill } from "./planFill";
import type { Candidate, FillPlan } from "./proposal";

/** A figure that stands in a document, and the gap that it would be if it were masked. */
export interface AskedFigure {
  readonly range: TextRange;
  readonly figure: Pick<Gap, "unit" | "hedge" | "typed"> & { readonly before: string };
}

export interface LedgerQuestion {
  readonly snapshot: Snapshot;
  readonly ledger: Facts;
  readonly year: number | null;
  readonly catalogue: IndicatorCatalogue;
}

/** What a ledger says of a figure's place. */
export interface Answer {
  readonly certain: boolean;
  readonly proposed: Candidate | null;
  readonly candidates: readonly Candidate[];
}

export const noAnswer: Answer = { certain: false, proposed: null, candidates: [] };

function answersOf({ proposals, open }: FillPlan): ReadonlyMap<string, Answer> {
  const answers = new Map<string, Answer>();
  for (const proposal of proposals) {
    const { gap, decision, alternatives } = proposal;
    answers.set(keyOf(spanOf(gap)), {
      certain: decision === "certain",
      proposed: proposal,
      candidates: [proposal, ...alternatives],
    });
  }
  for (const { gap, candidates } of open)
    answers.set(keyOf(spanOf(gap)), { certain: false, proposed: null, candidates });
  return answers;
}

/**
 * Asks a ledger for figures that stand in a document already, each as the gap that it was, with all the others masked as
 * well: hedges, periods and rates are obeyed as they were when it was filled.
 */
export function askAgain<Figure extends AskedFigure>(
  request: LedgerQuestion,
  figures: readonly Figure[],
): ReadonlyMap<Figure, Answer> {
  const { snapshot, gaps } = maskedAgain(request.snapshot, figures);
  const plan = planFill({ ...request, snapshot, outline: readOutline(snapshot), gaps: gaps.all });
  const answers = answersOf(plan);
  return new Map(figures.map((figure) => [figure, answers.get(keyOf(gaps.rangeOf(figure))) ?? noAnswer]));
}

interface MaskedGaps {
  readonly all: readonly Gap[];
  /** Where a place stands once all figures are masked again. */
  rangeOf(place: AskedFigure): TextRange;
}

/** The document as it was before the figures were filled in, all else as it is now. */
function maskedAgain(
  snapshot: Snapshot,
  places: readonly AskedFigure[],
): { readonly snapshot: Snapshot; readonly gaps: MaskedGaps } {
  const ranges = new Map<AskedFigure, TextRange>();
  const paragraphs = [...snapshot.paragraphs];
  const inOrder = [...places].sort((a, b) => compareRanges(a.range, b.range));
  let current = -1;
  let shift = 0;
  for (const place of inOrder) {
    const { paragraph, start, end } = place.range;
    const before = paragraphs[paragraph];
    if (before === undefined) continue;
    if (paragraph !== current) shift = 0;
    current = paragraph;
    const mask = place.figure.before;
    const from = start + shift;
    const text = before.text.slice(0, from) + mask + before.text.slice(end + shift);
    paragraphs[paragraph] = { ...before, text };
    ranges.set(place, { paragraph, start: from, end: from + mask.length });
    shift += mask.length - (end - start);
  }
  const masked = { paragraphs };
  // A figure stands for its mask and the digits typed before it (`75**`), whatever of them was written.
  const rangeOf = (place: AskedFigure): TextRange =>
    spanOf({ range: ranges.get(place) ?? place.range, typed: place.figure.typed });
  const found = findGaps(masked);
  const known = new Set(found.map((gap) => keyOf(spanOf(gap))));
  const missed = places.filter((place) => !known.has(keyOf(rangeOf(place))));
  const all = [...found, ...missed.map((place) => gapOf(place.figure, ranges.get(place) ?? place.range))];
  all.sort((a, b) => compareRanges(a.range, b.range));
  return { snapshot: masked, gaps: { all, rangeOf } };
}

const gapOf = ({ before, unit, hedge, typed }: AskedFigure["figure"], range: TextRange): Gap => ({
  kind: "figure",
  range,
  raw: before,
  unit,
  hedge,
  typed,
});

const keyOf = ({ paragraph, start, end }: TextRange): string => `${paragraph} ${start} ${end}`;
