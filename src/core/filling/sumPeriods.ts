import { sumAmounts } from "../ledger/sumAmounts";
import type { FigureDescription } from "./describeFigure";
import type { Recount } from "./recountEvents";
import { periodOfLabel } from "./reportPeriod";
import type { Months } from "./reportPeriod";

interface Part {
  readonly figure: FigureDescription;
  readonly months: Months;
}

const sumOf = (parts: readonly Part[]): Recount["amount"] =>
  sumAmounts(parts.map(({ figure }) => figure.figure.amount));

/** The parts follow one another without a hole or an overlap from the first month to the last. */
function fills(parts: readonly Part[], { from, to }: Months): boolean {
  let next = from;
  for (const { months } of parts) {
    if (months.from !== next) return false;
    next = months.to + 1;
  }
  return next === to + 1;
}

/** The parts follow one another from January, and their sum is the one total that the row states. */
function addUp(parts: readonly Part[], row: readonly FigureDescription[]): boolean {
  const [stated, ...others] = row.filter(({ figure }) => figure.period === null && figure.formula === null);
  const to = parts.at(-1)?.months.to ?? 0;
  return (
    stated !== undefined &&
    others.length === 0 &&
    fills(parts, { year: null, from: 1, to }) &&
    sumOf(parts).digits === stated.figure.amount.digits
  );
}

/**
 * 上半年 out of 一季度 and 二季度 of the same thing. Only where its stated total of the year shows that its figures
 * are parts and not running totals. Null otherwise.
 */
export function sumPeriods(
  one: FigureDescription,
  figures: readonly FigureDescription[],
  asked: Months,
  year: number | null,
): Recount | null {
  const { unit, origin, period } = one.figure;
  if (asked.year !== null || period === null || unit === null) return null;
  const row = figures.filter(
    ({ words, whole, figure }) =>
      words === one.words &&
      figure.unit === unit &&
      figure.origin.sheet === origin.sheet &&
      whole === one.whole,
  );
  const parts = row
    .flatMap((figure): readonly Part[] => {
      const months = periodOfLabel(figure.figure.period, year);
      return months?.year === null ? [{ figure, months }] : [];
    })
    .sort((a, b) => a.months.from - b.months.from);
  const within = parts.filter(({ months }) => months.from >= asked.from && months.to <= asked.to);
  if (within.length < 2 || !within.some((part) => part.figure === one) || !fills(within, asked)) return null;
  if (!addUp(parts, row)) return null;
  const labels = within.map(({ figure }) => figure.figure.period).join("+");
  return { amount: sumOf(within), formula: `sum(${one.figure.indicator}; ${labels})` };
}
