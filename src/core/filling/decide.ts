import type { Assignment, RankedGap } from "./assign";
import { answers } from "./assign";
import type { Candidate, OpenGap, Proposal } from "./proposal";
import type { RankedFigure } from "./rankFigures";

export type Decision =
  | { readonly kind: "proposal"; readonly proposal: Proposal }
  | { readonly kind: "open"; readonly open: OpenGap };

const likelyFrom = 0.55;
const certainFrom = 0.9;
const margin = 0.05;
const shown = 5;
const worthShowing = 0.3;

const different = (a: RankedFigure, b: RankedFigure): boolean => a.candidate.value !== b.candidate.value;

/** Another figure with another value that nothing tells apart from the chosen one. */
function hasEqual(chosen: RankedFigure, ranked: readonly RankedFigure[]): boolean {
  return ranked.some(
    (other) =>
      different(chosen, other) &&
      other.match.clean &&
      other.unit.kind !== "different" &&
      other.period !== "different" &&
      !(chosen.match.exact && !other.match.exact) &&
      chosen.candidate.confidence - other.candidate.confidence < margin,
  );
}

const candidatesOf = (ranked: readonly RankedFigure[], except: RankedFigure | null): readonly Candidate[] =>
  ranked
    .filter((one) => one !== except && one.candidate.confidence >= worthShowing)
    .slice(0, shown)
    .map(({ candidate }) => candidate);

/** What is said of a gap once its figure is assigned. */
export function decide({ placed, ranked }: RankedGap, { chosen, contested }: Assignment): Decision {
  const { gap } = placed;
  const open = (reason: OpenGap["reason"]): Decision => ({
    kind: "open",
    open: { gap, reason, candidates: candidatesOf(ranked, null) },
  });
  if (chosen === null || chosen.candidate.confidence < likelyFrom) {
    const wall = ranked.find((one) => one.unit.kind === "different" && one.match.score >= 0.8);
    return open(wall === undefined ? "no-match" : "unit-differs");
  }
  const equal = hasEqual(chosen, ranked);
  const certain = chosen.sound && !equal && !contested && chosen.candidate.confidence >= certainFrom;
  if (!certain && isTie(chosen, ranked)) return open("ambiguous");
  const { candidate } = chosen;
  const confidence = certain ? candidate.confidence : Math.min(candidate.confidence, certainFrom - 0.01);
  const proposal: Proposal = {
    ...candidate,
    confidence,
    gap,
    decision: certain ? "certain" : "likely",
    alternatives: candidatesOf(ranked, chosen),
  };
  return { kind: "proposal", proposal };
}

/** Two readings so close that proposing one would be guessing. */
function isTie(chosen: RankedFigure, ranked: readonly RankedFigure[]): boolean {
  return ranked.some(
    (other) =>
      different(chosen, other) &&
      answers(other) &&
      other.match.exact === chosen.match.exact &&
      other.match.clean === chosen.match.clean &&
      Math.abs(chosen.candidate.confidence - other.candidate.confidence) < 0.005,
  );
}
