import type { Gap } from "../../gaps/gap";
import { features } from "../compare/feature";
import { wordsMet } from "../compare/stretch";
import { operationOf, termsOf } from "../derive/formula";
import type { Formula } from "../derive/formula";
import { nameOf, reckoningOf } from "../derive/reckoning";
import { renderFormula } from "../derive/renderFormula";
import type { Chosen } from "./chosen";
import type { Candidate, FillPlan, OpenGap, OpenReason, Proposal, Source, Why } from "../proposal";
import { signs } from "./sign";
import { figureKey } from "./standing";
import type { Standing } from "./standing";
import { heldOf, isBarred, trustOf } from "./trust";
import type { Held } from "./trust";
import type { Weights } from "./weights";

const shown = 5;
const worthShowing = 0.01;

/** What is said of every gap. `chosen`: by frame, surest first. */
export function decideAll(
  gaps: readonly Gap[],
  chosen: readonly (readonly Chosen[])[],
  weights: Weights,
): FillPlan {
  const contested = contestedOnes(chosen);
  const proposals: Proposal[] = [];
  const open = new Map<Gap, OpenGap>();
  const filled = new Map<Gap, Proposal>();
  for (const held of heldOf(chosen)) {
    const { best, answers } = held;
    const { gap } = best.standing.frame;
    if (gap === null) continue;
    const proposal = proposalOf(gap, held, contested.has(best), weights);
    if (proposal !== null) filled.set(gap, proposal);
    else open.set(gap, { gap, reason: reasonOf(answers, weights), candidates: candidatesOf(answers, null) });
  }
  const left = gaps.flatMap((gap): readonly OpenGap[] => {
    const proposal = filled.get(gap);
    if (proposal === undefined)
      return [
        open.get(gap) ?? { gap, reason: gap.kind === "figure" ? "no-match" : "not-a-figure", candidates: [] },
      ];
    proposals.push(proposal);
    return [];
  });
  return { proposals, open: left };
}

function proposalOf(gap: Gap, held: Held, contested: boolean, weights: Weights): Proposal | null {
  const { best, answers } = held;
  const trust = trustOf(held, weights.trusts);
  if (trust < weights.likelyFrom) return null;
  const certain = trust >= weights.certainFrom && !contested && !isBarred(held);
  return {
    ...candidateOf(best),
    confidence: certain ? trust : Math.min(trust, weights.certainFrom - 0.001),
    gap,
    decision: certain ? "certain" : "likely",
    alternatives: candidatesOf(answers, best),
  };
}

/** What a place asks and would be told: a paragraph does not tell one thing twice (成交金额**万元，其中公开招标**个，成交金额**万元). */
const tellingKey = ({ standing: { frame, weighed } }: Chosen): string =>
  [...frame.object.map(({ text }) => text), frame.unit, weighed.answer.value].join(" ");

/** Two places of one sentence that take one figure: the less sure of them is not certain. */
export function contestedOnes(chosen: readonly (readonly Chosen[])[]): ReadonlySet<Chosen> {
  const taken = new Map<string, Chosen>();
  const contested = new Set<Chosen>();
  for (const [best] of chosen) {
    if (best === undefined || best.standing.weighed.answer.derived !== null) continue;
    const { sentence, paragraph, object } = best.standing.frame;
    const keys = [`${sentence}|${figureKey(best.standing.weighed)}`];
    if (object.length > 0) keys.push(`¶${paragraph}|${tellingKey(best)}`);
    for (const key of keys) {
      const other = taken.get(key);
      if (other === undefined) taken.set(key, best);
      else if (other.sure < best.sure) {
        contested.add(other);
        taken.set(key, best);
      } else if (other !== best) contested.add(best);
    }
  }
  return contested;
}

function reasonOf([best, second]: readonly Chosen[], { likelyFrom }: Weights): OpenReason {
  if (best === undefined) return "no-match";
  if (best.standing.weighed.answer.likeness?.unit.kind === "different") return "unit-differs";
  return second !== undefined && best.sure + second.sure >= likelyFrom ? "ambiguous" : "no-match";
}

function candidatesOf(answers: readonly Chosen[], except: Chosen | null): readonly Candidate[] {
  const seen = new Set(except === null ? [] : [except.standing.weighed.answer.value]);
  const candidates: Candidate[] = [];
  for (const one of answers) {
    const { value } = one.standing.weighed.answer;
    if (seen.has(value) || (one.sure < worthShowing && candidates.length > 1)) continue;
    seen.add(value);
    candidates.push(candidateOf(one));
    if (candidates.length === shown) break;
  }
  return candidates;
}

const candidateOf = (chosen: Chosen): Candidate => ({
  value: chosen.standing.weighed.answer.value,
  confidence: chosen.sure,
  source: sourceOf(chosen.standing),
  why: whyOf(chosen.standing),
});

function sourceOf({ weighed: { answer } }: Standing): Source {
  const [first] = termsOf(answer.formula);
  if (first === undefined) throw new RangeError("a formula without terms");
  return {
    ...first.origin,
    // Of parts added up, what they are of.
    indicator: nameOf(answer.formula.kind === "sum" ? (answer.likeness?.words.fact ?? first) : first),
    ...reckonedBy(answer.formula),
    operation: operationOf(answer.formula),
  };
}

function reckonedBy(formula: Formula): Pick<Source, "formula" | "reckoning"> {
  const rendered = renderFormula(formula);
  return rendered === null ? { formula: null } : { formula: rendered, reckoning: reckoningOf(formula) };
}

const mostReasons = 8;

/** What spoke for and against, by weight, best first; words where it is words that were met. */
function whyOf(standing: Standing): readonly Why[] {
  const { likeness } = standing.weighed.answer;
  const ofWords =
    likeness === null
      ? []
      : features.map(({ id, of }): Why => ({
          feature: id,
          value: of(likeness),
          words: wordsFor(id, standing),
        }));
  const ofPlace = signs.map(({ id, of }): Why => ({ feature: id, value: of(standing), words: "" }));
  return [...ofWords, ...ofPlace]
    .filter(({ feature, value }) => value > 0 && !silent.has(feature))
    .sort((a, b) => Number(b.words !== "") - Number(a.words !== "") || b.value - a.value)
    .slice(0, mostReasons);
}

const silent: ReadonlySet<string> = new Set(["bias", "score", "row-none", "column-none", "group-unmet"]);

function wordsFor(id: string, { weighed: { answer } }: Standing): string {
  const { likeness } = answer;
  if (likeness === null) return "";
  const { words, asked } = likeness;
  if (id === "row") return wordsMet(words.leaf, asked.near).join("、");
  if (id === "group") return wordsMet(words.group, asked.all).join("、");
  if (id === "column") return wordsMet(words.columns, asked.near).join("、");
  if (id === "caption") return wordsMet(words.caption, asked.all).join("、");
  return id === "asked" ? wordsMet(asked.object, words.ground).join("、") : "";
}
