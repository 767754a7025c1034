import { sumAmounts } from "../ledger/sumAmounts";
import type { FigureDescription } from "./describeFigure";
import type { Recount } from "./recountEvents";
import { periodOfLabel } from "./reportPeriod";
import type { Months } from "./reportPeriod";

/** What happens adds up over the year; what exists (党员 名) does not. */
const occurrence = /^(?:次|场|场次|期|批|批次|堂|人次|篇)$/u;

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
  if (asked.year !== null || period === null || unit === null || !occurrence.test(unit)) return null;
  const row = figures.filter(
    ({ words, whole, figure }) =>
      words === one.words &&
      figure.unit === unit &&
      figure.origin.sheet === origin.sheet &&
      whole === one.whole,
  );
  const total = row.filter(({ figure }) => figure.period === null && figure.formula === null);
  const parts = row
    .flatMap((figure): readonly Part[] => {
      const months = periodOfLabel(figure.figure.period, year);
      return months?.year === null ? [{ figure, months }] : [];
    })
    .sort((a, b) => a.months.from - b.months.from);
  const within = parts.filter(({ months }) => months.from >= asked.from && months.to <= asked.to);
  const [stated, ...others] = total;
  if (
    stated === undefined ||
    others.length > 0 ||
    within.length < 2 ||
    !within.some((part) => part.figure === one)
  )
    return null;
  if (!fills(parts, { year: null, from: 1, to: 12 }) || !fills(within, asked)) return null;
  if (sumOf(parts).digits !== stated.figure.amount.digits) return null;
  const labels = within.map(({ figure }) => figure.figure.period).join("+");
  return { amount: sumOf(within), formula: `sum(${one.figure.indicator}; ${labels})` };
}
