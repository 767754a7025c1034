import { monthsOf } from "./period";
import type { Period } from "./period";

/**
 * Months beside their quarters: only the months are added, as long as they are all of the year that is told; 上半年 beside
 * 三季度 and 四季度: all of them. Parts that overlap otherwise (1-2月, 1-3月) are not added at all.
 */
export function finestPeriods<Part extends { readonly period: Period | null }>(
  parts: readonly Part[],
): readonly Part[] {
  const spans = parts.flatMap((part) => {
    const months = part.period === null ? null : monthsOf(part.period);
    return months === null ? [] : [{ part, ...months }];
  });
  const kinds = ["month", "quarter", "half", "span"] as const;
  const finest = kinds.find((kind) => parts.some(({ period }) => period?.kind === kind));
  const added = spans.filter(({ part }) => part.period?.kind === finest);
  const told = (from: number, to: number): boolean =>
    added.some((one) => one.from === from) && added.some((one) => one.to === to);
  const coarser = spans.filter(({ part }) => part.period?.kind !== finest);
  const chosen = coarser.every(({ from, to }) => told(from, to)) ? added : spans;
  const sorted = [...chosen].sort((a, b) => a.from - b.from);
  const apart = sorted.every((one, index) => index === 0 || one.from > (sorted[index - 1]?.to ?? 0));
  return apart ? sorted.map(({ part }) => part) : [];
}
