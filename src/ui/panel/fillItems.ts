import type { Candidate, FillPlan, OpenReason, Proposal, Source, Why } from "../../core/filling/proposal";
import type { Gap, GapKind } from "../../core/gaps/gap";
import type { TextRange } from "../../core/text/range";
import { compareRanges } from "../../core/text/range";

/** What the person decided about a gap before anything is written: another value, or to leave it. */
export type Decision =
  | {
      readonly kind: "value";
      readonly range: TextRange;
      readonly value: string;
      readonly source: Source | null;
    }
  | { readonly kind: "leave"; readonly range: TextRange };

/** A figure that was written, at its present place. */
export interface FilledFigure {
  readonly range: TextRange;
  readonly value: string;
  /** The mask that stood there. */
  readonly raw: string;
  readonly unit: string | null;
  readonly gapKind: GapKind;
  /** Null when the person typed the value. */
  readonly source: Source | null;
}

export type Confidence = "certain" | "likely" | "own";

export type FillItem =
  | {
      readonly kind: "proposed";
      readonly range: TextRange;
      readonly gap: Gap;
      readonly value: string;
      readonly confidence: Confidence;
      readonly source: Source | null;
      /** What speaks for the value; nothing for one of the person's own. */
      readonly why: readonly Why[];
      readonly alternatives: readonly Candidate[];
      readonly left: boolean;
    }
  | {
      readonly kind: "open";
      readonly range: TextRange;
      readonly gap: Gap;
      readonly reason: OpenReason;
      readonly candidates: readonly Candidate[];
    }
  | { readonly kind: "filled"; readonly range: TextRange; readonly figure: FilledFigure };

export type ProposedItem = Extract<FillItem, { kind: "proposed" }>;

export const rangeKey = ({ paragraph, start, end }: TextRange): string => `${paragraph}.${start}.${end}`;

/** Figures proposed, open and filled as one list in document order. Names and other gaps are not figures and not listed. */
export function fillItems(
  plan: FillPlan,
  decisions: readonly Decision[],
  filled: readonly FilledFigure[],
): readonly FillItem[] {
  const decided = new Map(decisions.map((decision) => [rangeKey(decision.range), decision]));
  const proposed = plan.proposals.map((proposal) =>
    proposedItem(proposal, decided.get(rangeKey(proposal.gap.range))),
  );
  const open = plan.open
    .filter(({ gap }) => gap.kind === "figure")
    .map(({ gap, reason, candidates }): FillItem => {
      const decision = decided.get(rangeKey(gap.range));
      if (decision?.kind !== "value") return { kind: "open", range: gap.range, gap, reason, candidates };
      return chosenItem(gap, decision.value, decision.source, candidates);
    });
  const written = filled.map((figure): FillItem => ({ kind: "filled", range: figure.range, figure }));
  return [...proposed, ...open, ...written].sort((a, b) => compareRanges(a.range, b.range));
}

function proposedItem(proposal: Proposal, decision: Decision | undefined): FillItem {
  const { gap, value, source, why, alternatives } = proposal;
  if (decision?.kind === "value") {
    const others = [proposal, ...alternatives].filter((candidate) => candidate.value !== decision.value);
    return chosenItem(gap, decision.value, decision.source, others);
  }
  return {
    kind: "proposed",
    range: gap.range,
    gap,
    value,
    confidence: proposal.decision,
    source,
    why,
    alternatives,
    left: decision?.kind === "leave",
  };
}

const chosenItem = (
  gap: Gap,
  value: string,
  source: Source | null,
  alternatives: readonly Candidate[],
): FillItem => ({
  kind: "proposed",
  range: gap.range,
  gap,
  value,
  confidence: "own",
  source,
  why: [],
  alternatives,
  left: false,
});

const noItems: ReadonlyMap<string, ProposedItem> = new Map();
const itemsOfPlan = new WeakMap<
  FillPlan,
  { readonly decisions: readonly Decision[]; readonly items: ReadonlyMap<string, ProposedItem> }
>();

/** What would be written at each place, by `rangeKey`, without what is left aside. The same map for the same plan and decisions. */
export function proposedByPlace(
  plan: FillPlan | null,
  decisions: readonly Decision[],
): ReadonlyMap<string, ProposedItem> {
  if (plan === null) return noItems;
  const known = itemsOfPlan.get(plan);
  if (known?.decisions === decisions) return known.items;
  const items = new Map<string, ProposedItem>();
  for (const item of fillItems(plan, decisions, []))
    if (item.kind === "proposed" && !item.left) items.set(rangeKey(item.range), item);
  itemsOfPlan.set(plan, { decisions, items });
  return items;
}

/** What “填入有把握的” writes: certain, not left aside, and never beside digits that were typed already. */
export const certainItems = (items: readonly FillItem[]): readonly ProposedItem[] =>
  items.filter(
    (item): item is ProposedItem =>
      item.kind === "proposed" && item.confidence === "certain" && !item.left && item.gap.typed === null,
  );

export interface SentenceGroup {
  readonly paragraph: number;
  /** The sentence in the paragraph's text, UTF-16, half-open. */
  readonly start: number;
  readonly end: number;
  readonly items: readonly FillItem[];
}

/** Figures of one sentence stand together. */
export function groupBySentence(
  items: readonly FillItem[],
  textOf: (paragraph: number) => string,
): readonly SentenceGroup[] {
  const groups: { paragraph: number; start: number; end: number; items: FillItem[] }[] = [];
  for (const item of items) {
    const { paragraph, start } = item.range;
    const last = groups.at(-1);
    if (last?.paragraph === paragraph && start < last.end) {
      last.items.push(item);
      last.end = Math.max(last.end, item.range.end);
    } else groups.push({ paragraph, ...sentenceAround(textOf(paragraph), item.range), items: [item] });
  }
  return groups;
}

const sentenceEnds = new Set("。！？；\n");

/** From the end of the sentence before to the closing mark; a mask such as `……` holds no end. */
export function sentenceAround(text: string, { start, end }: TextRange): { start: number; end: number } {
  let from = start;
  while (from > 0 && !sentenceEnds.has(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && !sentenceEnds.has(text.charAt(to))) to++;
  return { start: from, end: Math.min(text.length, to + 1) };
}
