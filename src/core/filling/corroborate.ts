import type { Gap } from "../gaps/gap";
import { answers } from "./assign";
import type { RankedGap } from "./assign";
import type { Decision } from "./decide";
import type { Candidate, Proposal } from "./proposal";
import type { RankedFigure } from "./rankFigures";

/**
 * Wording that differs here and there is confirmed by the rest: the row answers no other gap, no other row answers the
 * gap, and the rows of the gaps around it stand around it. `decisions` is changed in place: what is confirmed so becomes
 * certain; a step, a circle or a kind of people that one side lacks is never made up for.
 */
export function corroborate(gaps: readonly RankedGap[], decisions: Map<Gap, Decision>): void {
  const scene: Scene = {
    decisions,
    claims: claimsOf(gaps),
    settled: new Set(gaps.flatMap((gap) => cellsOf(gap, decisions, true))),
    taken: new Set(gaps.flatMap((gap) => cellsOf(gap, decisions, false))),
  };
  const before = anchors(gaps, decisions);
  const after = anchors([...gaps].reverse(), decisions).reverse();
  gaps.forEach((gap, at) => {
    const decision = decisions.get(gap.placed.gap);
    const orderOf: OrderOf = (one) => around(one, before[at] ?? null, after[at] ?? null);
    const proposal =
      decision?.kind === "proposal"
        ? confirmed(gap, decision.proposal, scene, orderOf)
        : decision?.kind === "open" && decision.open.reason === "no-match"
          ? conceived(gap, decision.open.candidates, scene, orderOf)
          : null;
    if (proposal !== null) decisions.set(gap.placed.gap, { kind: "proposal", proposal });
  });
}

/** What the whole of report and ledger says. */
interface Scene {
  readonly decisions: ReadonlyMap<Gap, Decision>;
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
  /** Cells that answer a gap for sure. */
  readonly settled: ReadonlySet<string>;
  /** Cells that answer a gap at all; those given out on the way are added. */
  readonly taken: Set<string>;
}

/** How many neighbours confirm a figure by their rows, 0 to 2. */
type OrderOf = (one: RankedFigure) => number;

const isAlone = (gap: RankedGap, one: RankedFigure, { claims, decisions, settled }: Scene): boolean =>
  isSole(gap, one, claims, decisions) && !hasRival(gap, one, claims, settled);

function confirmed(gap: RankedGap, proposal: Proposal, scene: Scene, orderOf: OrderOf): Proposal | null {
  if (proposal.decision === "certain") return null;
  const chosen = gap.ranked.find(({ candidate }) => candidate.source === proposal.source);
  if (chosen === undefined || !isPossible(gap, chosen) || scene.settled.has(cellOf(chosen))) return null;
  return isAlone(gap, chosen, scene) && isAlikeEnough(chosen, orderOf(chosen))
    ? { ...proposal, decision: "certain", confidence: confirmedFrom }
    : null;
}

function conceived(
  gap: RankedGap,
  candidates: readonly Candidate[],
  scene: Scene,
  orderOf: OrderOf,
): Proposal | null {
  const next = gap.ranked.find((one) => isConceivable(gap, one) && !scene.taken.has(cellOf(one)));
  if (next === undefined || !isAlone(gap, next, scene) || orderOf(next) === 0) return null;
  scene.taken.add(cellOf(next));
  return {
    ...next.candidate,
    gap: gap.placed.gap,
    decision: "likely",
    confidence: conceivable,
    alternatives: candidates.filter(({ source }) => source !== next.candidate.source),
  };
}

/** Confidence of what is confirmed, and of what the order of the rows alone speaks for. */
const confirmedFrom = 0.91;
const conceivable = 0.56;
const full = 0.95;
const most = 0.6;

/** Unit, time and hedge leave no doubt, and nothing in the wording speaks against it. */
const isPossible = ({ placed }: RankedGap, { match, unit, period, written }: RankedFigure): boolean =>
  !placed.shortfall &&
  !placed.time.plan &&
  match.suits &&
  !match.narrower &&
  written &&
  period === "same" &&
  (unit.kind === "same" || unit.kind === "equivalent");

const worthAsking = 0.3;

/** Some likeness, and nothing that excludes it: enough to show a person where the rows around it confirm it. */
const isConceivable = ({ placed }: RankedGap, { match, unit, period, candidate }: RankedFigure): boolean =>
  !placed.shortfall &&
  !placed.time.plan &&
  !match.conflict &&
  match.score >= worthAsking &&
  candidate.confidence >= worthAsking - 0.05 &&
  period === "same" &&
  (unit.kind === "same" || unit.kind === "equivalent");

/** The less the words agree, the more the order of the rows has to say. `order`: neighbours that confirm it, 0 to 2. */
function isAlikeEnough({ match: { ofFigure, ofGap }, figure }: RankedFigure, order: number): boolean {
  // Of the events of a category the words left over may mean only some.
  if (figure.figure.formula !== null && ofGap < full) return false;
  if (ofFigure >= full && ofGap >= most) return true;
  if (ofGap >= full && ofFigure >= most) return true;
  if (ofFigure >= full || (ofFigure >= most && ofGap >= most)) return order >= 1;
  return ofGap >= full && order === 2;
}

const cellOf = ({ figure: { figure }, candidate }: RankedFigure): string =>
  [figure.origin.sheet, figure.origin.row, figure.origin.column, candidate.source.formula, figure.unit].join(
    "\u0000",
  );

interface Claim {
  readonly gap: RankedGap;
  readonly score: number;
}

/** Which gaps might take a cell. */
function claimsOf(gaps: readonly RankedGap[]): ReadonlyMap<string, readonly Claim[]> {
  const claims = new Map<string, Claim[]>();
  for (const gap of gaps) {
    if (gap.placed.time.plan) continue;
    for (const one of gap.ranked) {
      if (one.unit.kind === "different") continue;
      const claim = { gap, score: one.match.score };
      const list = claims.get(cellOf(one));
      if (list === undefined) claims.set(cellOf(one), [claim]);
      else list.push(claim);
    }
  }
  return claims;
}

const nearly = 0.15;

/** No other gap that is still without a sure figure fits the row about as well. */
function isSole(
  gap: RankedGap,
  chosen: RankedFigure,
  claims: ReadonlyMap<string, readonly Claim[]>,
  decisions: ReadonlyMap<Gap, Decision>,
): boolean {
  return (claims.get(cellOf(chosen)) ?? []).every(
    (claim) =>
      claim.gap === gap ||
      claim.score <= chosen.match.score - nearly ||
      claim.score < bestOf(claim.gap) - clearly ||
      isCertain(decisions.get(claim.gap.placed.gap)),
  );
}

/** A row that another gap fits so much better, or a gap that another row fits so much better, is no rival. */
const clearly = 0.1;

const bestOf = ({ ranked }: RankedGap): number =>
  ranked.reduce((best, one) => (answers(one) ? Math.max(best, one.match.score) : best), 0);

const isCertain = (decision: Decision | undefined): boolean =>
  decision?.kind === "proposal" && decision.proposal.decision === "certain";

/** Another row, of another value and not given away, fits the gap about as well. */
const hasRival = (
  gap: RankedGap,
  chosen: RankedFigure,
  claims: ReadonlyMap<string, readonly Claim[]>,
  settled: ReadonlySet<string>,
): boolean =>
  gap.ranked.some(
    (one) =>
      one.candidate.value !== chosen.candidate.value &&
      answers(one) &&
      one.period === "same" &&
      one.match.score > chosen.match.score - nearly &&
      !settled.has(cellOf(one)) &&
      !(claims.get(cellOf(one)) ?? []).some(({ score }) => score >= one.match.score + clearly),
  );

function cellsOf(gap: RankedGap, decisions: ReadonlyMap<Gap, Decision>, sure: boolean): readonly string[] {
  const decision = decisions.get(gap.placed.gap);
  if (decision?.kind !== "proposal" || (sure && decision.proposal.decision !== "certain")) return [];
  const chosen = gap.ranked.find(({ candidate }) => candidate.source === decision.proposal.source);
  return chosen === undefined ? [] : [cellOf(chosen)];
}

interface Anchor {
  readonly sheet: string;
  readonly row: number;
}

/** For each gap, the row of the last sure one before it; counts of events stand in no row of their own. */
function anchors(gaps: readonly RankedGap[], decisions: ReadonlyMap<Gap, Decision>): (Anchor | null)[] {
  let last: Anchor | null = null;
  return gaps.map(({ placed }) => {
    const here = last;
    const decision = decisions.get(placed.gap);
    if (decision?.kind === "proposal" && decision.proposal.decision === "certain") {
      const { sheet, row, formula } = decision.proposal.source;
      if (formula === null) last = { sheet, row };
    }
    return here;
  });
}

/** So many rows may lie between a figure and the row of its neighbour. */
const reach = 3;

function around({ figure: { figure } }: RankedFigure, before: Anchor | null, after: Anchor | null): number {
  const { sheet, row } = figure.origin;
  if (figure.formula !== null) return 0;
  const follows = before?.sheet === sheet && before.row <= row && row - before.row <= reach;
  const leads = after?.sheet === sheet && after.row >= row && after.row - row <= reach;
  return Number(follows) + Number(leads);
}
