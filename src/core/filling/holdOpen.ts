import type { AcceptRefusal } from "./acceptEdit";
import { acceptEdit } from "./acceptEdit";
import type { FillPlan, OpenGap, OpenReason, Proposal } from "./proposal";

const reasons: Readonly<Record<AcceptRefusal, OpenReason>> = {
  halfFilled: "half-filled",
  fieldResult: "field-result",
};

/** Takes back proposals that can not be accepted as they are: their gaps are open, with the reason and what was proposed. */
export function holdOpen({ proposals, open }: FillPlan): FillPlan {
  const kept: Proposal[] = [];
  const held: OpenGap[] = open.map((one) =>
    one.gap.inField === true ? { ...one, reason: "field-result" } : one,
  );
  for (const proposal of proposals) {
    const accepted = acceptEdit(proposal);
    if (accepted.ok) kept.push(proposal);
    else held.push(opened(proposal, reasons[accepted.error]));
  }
  return { proposals: kept, open: held.sort(byPlace) };
}

const opened = (
  { gap, value, confidence, source, why, alternatives }: Proposal,
  reason: OpenReason,
): OpenGap => ({
  gap,
  reason,
  candidates: [{ value, confidence, source, why }, ...alternatives],
});

const byPlace = (a: OpenGap, b: OpenGap): number =>
  a.gap.range.paragraph - b.gap.range.paragraph || a.gap.range.start - b.gap.range.start;
