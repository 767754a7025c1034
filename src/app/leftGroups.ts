import type { LeftWord, LeftWordReason } from "../core/writing/leftWords";

/** Words that stay for one reason, equal ones once with their count, in the order they appear. */
export interface LeftGroup {
  readonly reason: LeftWordReason;
  readonly words: readonly { readonly text: string; readonly count: number }[];
}

export function leftGroups(words: readonly LeftWord[]): readonly LeftGroup[] {
  const byReason = new Map<LeftWordReason, Map<string, number>>();
  for (const { reason, text } of words) {
    const counts = byReason.get(reason) ?? new Map<string, number>();
    byReason.set(reason, counts.set(text, (counts.get(text) ?? 0) + 1));
  }
  return [...byReason].map(([reason, counts]) => ({
    reason,
    words: [...counts].map(([text, count]) => ({ text, count })),
  }));
}
