import type { Gap } from "../gaps/gap";
import type { Decision } from "./decide";
import type { PlacedGap } from "./describeGaps";
import type { Proposal } from "./proposal";

interface Claim {
  readonly placed: PlacedGap;
  readonly proposal: Proposal;
}

/** Confidence of a proposal that is not certain. */
const likely = 0.89;

/**
 * One figure of the ledger serves several places for sure only where they say the same thing. `decisions` is changed in
 * place: among places that say different things only the one whose words are the row's own stays certain.
 */
export function settleRepeats(placed: readonly PlacedGap[], decisions: Map<Gap, Decision>): void {
  const claims = new Map<string, Claim[]>();
  for (const one of placed) {
    const decision = decisions.get(one.gap);
    if (decision?.kind !== "proposal") continue;
    const { sheet, row, column, indicator, formula } = decision.proposal.source;
    const cell = [sheet, row, column, indicator, formula].join("\u0000");
    const claim = { placed: one, proposal: decision.proposal };
    claims.set(cell, [...(claims.get(cell) ?? []), claim]);
  }
  for (const group of claims.values()) {
    if (group.length < 2) continue;
    const certain = group.filter(({ proposal }) => proposal.decision === "certain");
    if (new Set(certain.map(sayingOf)).size > 1) weaken(certain, decisions);
    withdraw(group, decisions);
  }
}

/** What a place counts: the indicator where the catalogue knows its words, else the words; and for whom. */
function sayingOf({ placed: { words, gap } }: Claim): string {
  const known = words.concepts.find(({ whole }) => whole);
  const counted = known === undefined ? [...words.required].map(({ text }) => text) : [...known.ids];
  const { organ } = words.description;
  return [...counted.sort(), "|", ...[...words.narrowing].sort(), "|", organ, gap.unit].join();
}

function weaken(group: readonly Claim[], decisions: Map<Gap, Decision>): void {
  const own = group.filter(
    ({ proposal, placed }) => proposal.confidence >= bestOf(group) && namesVerb(placed, proposal),
  );
  const keep = own.length === 1 ? own[0] : undefined;
  for (const claim of group)
    if (claim !== keep)
      decisions.set(claim.placed.gap, {
        kind: "proposal",
        proposal: { ...claim.proposal, decision: "likely", confidence: likely },
      });
}

/** Clearly less like the row than another place that takes it: left open, its figure only a candidate. */
const clearly = 0.1;

function withdraw(group: readonly Claim[], decisions: Map<Gap, Decision>): void {
  const best = bestOf(group);
  const owners = new Set(group.filter(({ proposal }) => proposal.confidence === best).map(sayingOf));
  for (const claim of group) {
    const { proposal, placed } = claim;
    if (proposal.decision === "certain" || best - proposal.confidence < clearly) continue;
    if (owners.has(sayingOf(claim))) continue;
    const { value, confidence, source, alternatives } = proposal;
    const candidates = [{ value, confidence, source }, ...alternatives];
    decisions.set(placed.gap, { kind: "open", open: { gap: placed.gap, reason: "ambiguous", candidates } });
  }
}

const bestOf = (group: readonly Claim[]): number =>
  Math.max(...group.map(({ proposal }) => proposal.confidence));

/** The place says every word of the row, verbs included. */
const namesVerb = ({ words }: PlacedGap, { source }: Proposal): boolean =>
  Array.from(source.indicator).every((character) => words.description.words.includes(character));
