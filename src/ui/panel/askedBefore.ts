import type { FillPlan } from "../../core/filling/proposal";
import type { FillRequest } from "./figureChanges";
import { rangeKey } from "./fillItems";
import { idle } from "./idle";
import type { PanelState } from "./panelState";
import type { PanelStore } from "./panelStore";

/**
 * Of figures that are asked for while something else is being written, those that still are what the person saw: their
 * paragraph reads as before, and what is proposed there now is the same value. The others wait to be asked for again.
 */
export async function whenIdle(
  store: PanelStore,
  requests: readonly FillRequest[],
): Promise<readonly FillRequest[]> {
  if (store.get().busy === null) return requests;
  const before = store.get();
  while (store.get().busy !== null) await idle(store);
  const now = store.get();
  return requests.filter((request) => readsSame(request, before, now) && isOffered(request, now.plan));
}

const readsSame = ({ gap }: FillRequest, before: PanelState, now: PanelState): boolean => {
  const textIn = ({ report }: PanelState): string | undefined =>
    report?.snapshot.paragraphs[gap.range.paragraph]?.text;
  return textIn(before) === textIn(now);
};

/** A value that the person typed needs no offer. */
function isOffered({ gap, value, source }: FillRequest, plan: FillPlan | null): boolean {
  if (source === null) return true;
  const here = (one: { readonly gap: FillRequest["gap"] }): boolean =>
    rangeKey(one.gap.range) === rangeKey(gap.range);
  const proposed = plan?.proposals.find(here);
  const offers = [
    ...(proposed === undefined ? [] : [proposed, ...proposed.alternatives]),
    ...(plan?.open.find(here)?.candidates ?? []),
  ];
  return offers.some((offer) => offer.value === value);
}
