import type { FillPlan } from "../../core/filling/proposal";
import { rangeKey } from "./fillItems";
import type { Follow } from "./followRange";

/** The plan's places after figures were written elsewhere; what was written itself falls out. */
export function followPlan(plan: FillPlan, follow: Follow): FillPlan {
  const moved = <T extends { readonly gap: FillPlan["open"][number]["gap"] }>(
    items: readonly T[],
  ): readonly T[] =>
    items.flatMap((item) => {
      const range = follow(item.gap.range);
      return range === null ? [] : [{ ...item, gap: { ...item.gap, range } }];
    });
  return { proposals: moved(plan.proposals), open: moved(plan.open) };
}

/**
 * A rate is derived from the masks beside it; once those are written, nothing in the text leads to it any more. A
 * proposal that was made before figures were written therefore stands as long as its mask does.
 */
export function carryProposals(plan: FillPlan, before: FillPlan | null): FillPlan {
  if (before === null) return plan;
  const known = new Map(before.proposals.map((proposal) => [rangeKey(proposal.gap.range), proposal]));
  const carried = plan.open.flatMap(({ gap }) => {
    const proposal = known.get(rangeKey(gap.range));
    return proposal?.gap.raw === gap.raw ? [{ ...proposal, gap }] : [];
  });
  if (carried.length === 0) return plan;
  const places = new Set(carried.map(({ gap }) => rangeKey(gap.range)));
  return {
    proposals: [...plan.proposals, ...carried],
    open: plan.open.filter(({ gap }) => !places.has(rangeKey(gap.range))),
  };
}
