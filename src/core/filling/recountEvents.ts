import type { LedgerEvent, LedgerFigure } from "../ledger/ledger";
import type { Amount } from "../text/amount";
import type { Months } from "./reportPeriod";

export interface Recount {
  readonly amount: Amount;
  readonly formula: string;
}

const categoryOf = (formula: string): string | null =>
  /类别=(?<category>[^;；)）]+)/u.exec(formula)?.groups?.["category"]?.trim() ?? null;

/**
 * Counts or sums the events behind a figure again for some months only: 截至11月底 leaves December out. Null when the
 * figure is not derived from events, when one of them has no date, or when none is left.
 */
export function recountEvents(
  { formula }: LedgerFigure,
  events: readonly LedgerEvent[],
  months: Months,
  reportYear: number | null,
): Recount | null {
  const category = formula === null ? null : categoryOf(formula);
  if (formula === null || category === null || !/^(?:count\(|sum\(参加人数)/u.test(formula)) return null;
  const all = events.filter(({ categories }) => categories.includes(category));
  if (all.length === 0 || all.some(({ date }) => date === null)) return null;
  const year = months.year ?? reportYear;
  const within = all.filter(
    ({ date }) =>
      date !== null &&
      (date.year === null || year === null || date.year === year) &&
      date.month >= months.from &&
      date.month <= months.to,
  );
  const value = formula.startsWith("sum") ? peopleOf(within) : within.length;
  if (value === null || value === 0) return null;
  const span = months.from === months.to ? `${months.from}月` : `${months.from}-${months.to}月`;
  return {
    amount: { digits: String(value), value, hedge: null },
    formula: formula.replace(/[)）]$/u, `; ${span})`),
  };
}

/** Null when a row does not say how many took part: the sum would be too small. */
function peopleOf(events: readonly LedgerEvent[]): number | null {
  let sum = 0;
  for (const { people } of events) {
    if (people === null) return null;
    sum += people;
  }
  return sum;
}
