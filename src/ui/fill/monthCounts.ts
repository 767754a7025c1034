import type { LedgerEvent } from "../../core/ledger/ledger";

export interface CategoryMonths {
  readonly category: string;
  /** Twelve counts, January first. */
  readonly months: readonly number[];
  readonly total: number;
}

/** How often each category took place in each month; the most frequent first. An event of two categories counts for both. */
export function monthCounts(events: readonly LedgerEvent[]): readonly CategoryMonths[] {
  const counts = new Map<string, number[]>();
  for (const { date, categories } of events) {
    if (date === null) continue;
    for (const category of categories) {
      const months = counts.get(category) ?? Array.from({ length: 12 }, () => 0);
      months[date.month - 1] = (months[date.month - 1] ?? 0) + 1;
      counts.set(category, months);
    }
  }
  return [...counts]
    .map(([category, months]) => ({ category, months, total: months.reduce((sum, count) => sum + count, 0) }))
    .sort((a, b) => b.total - a.total);
}
