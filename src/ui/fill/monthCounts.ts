export interface CategoryMonths {
  readonly category: string;
  /** Twelve counts, January first. */
  readonly months: readonly number[];
  readonly total: number;
}

/** How often each category took place in each month; the most frequent first. A case of two categories counts for both. */
export const monthCounts = (counts: ReadonlyMap<string, readonly number[]>): readonly CategoryMonths[] =>
  [...counts]
    .map(([category, months]) => ({ category, months, total: months.reduce((sum, count) => sum + count, 0) }))
    .sort((a, b) => b.total - a.total);
