import type { Outline } from "../document/outline";
import type { Snapshot } from "../document/snapshot";
import type { Gap } from "../gaps/gap";
import type { Ledger } from "../ledger/ledger";
import { assignSentence } from "./assign";
import type { RankedGap } from "./assign";
import { lexiconOf } from "./concepts";
import { corroborate } from "./corroborate";
import { indexTopics } from "./countTopics";
import { decide } from "./decide";
import type { Decision } from "./decide";
import { deriveRates } from "./deriveRates";
import { departmentsOf } from "./departments";
import { describeFigures } from "./describeFigure";
import { describeGaps } from "./describeGaps";
import type { PlacedGap } from "./describeGaps";
import type { IndicatorCatalogue } from "./indicator";
import { buildMatchIndex } from "./matchIndex";
import type { FillPlan, OpenGap, Proposal } from "./proposal";
import { rankFigures } from "./rankFigures";
import { settleRepeats } from "./settleRepeats";

export interface FillRequest {
  readonly snapshot: Snapshot;
  readonly outline: Outline;
  readonly gaps: readonly Gap[];
  readonly ledger: Ledger;
  readonly year: number | null;
  readonly catalogue: IndicatorCatalogue;
}

/** Proposes a figure for every gap the ledger answers; every other gap is open with a reason. */
export function planFill(request: FillRequest): FillPlan {
  const { ledger, year } = request;
  const lexicon = lexiconOf(request.catalogue);
  const departments = departmentsOf(ledger.figures, lexicon);
  const figures = describeFigures(ledger.figures, lexicon, departments);
  const index = buildMatchIndex(figures);
  const topics = indexTopics(ledger.events, lexicon);
  const placed = describeGaps({ ...request, lexicon, departments });
  const ranked = placed.map((one): RankedGap => ({
    placed: one,
    ranked: rankFigures({
      gap: one.words,
      time: one.time,
      figures,
      index,
      events: ledger.events,
      topics,
      lexicon,
      year,
    }),
  }));
  const decisions = new Map<Gap, Decision>();
  for (const sentence of bySentence(ranked))
    for (const [gap, assignment] of assignSentence(sentence))
      decisions.set(gap.placed.gap, decide(gap, assignment));
  corroborate(ranked, decisions);
  corroborate(ranked, decisions);
  settleRepeats(placed, decisions);
  deriveRates({ placed, decisions, figures, lexicon, catalogue: request.catalogue, year });
  return collect(request.gaps, decisions);
}

function bySentence(
  gaps: readonly (RankedGap & { readonly placed: PlacedGap })[],
): Iterable<readonly RankedGap[]> {
  const groups = new Map<number, RankedGap[]>();
  for (const gap of gaps) {
    const group = groups.get(gap.placed.sentence);
    if (group === undefined) groups.set(gap.placed.sentence, [gap]);
    else group.push(gap);
  }
  return groups.values();
}

function collect(gaps: readonly Gap[], decisions: ReadonlyMap<Gap, Decision>): FillPlan {
  const proposals: Proposal[] = [];
  const open: OpenGap[] = [];
  for (const gap of gaps) {
    const decision = decisions.get(gap);
    if (decision?.kind === "proposal") proposals.push(decision.proposal);
    else if (decision?.kind === "open") open.push(decision.open);
    else open.push({ gap, reason: gap.kind === "figure" ? "no-match" : "not-a-figure", candidates: [] });
  }
  return { proposals, open };
}
