import type { FactNote, Facts } from "../facts/fact";

/**
 * Cases that took place outside of the report's year, in a register that goes on from the year before or into the next:
 * dates of many years (入党时间, 换届日期) say nothing of when a case counts.
 */
export function otherYears({ tables }: Facts, year: number | null): readonly FactNote[] {
  if (year === null) return [];
  return tables.flatMap(({ cases }) => {
    const dated = (cases?.rows ?? []).filter(({ held, date }) => held && date?.year != null);
    const years = dated.map(({ date }) => date?.year ?? year);
    if (!years.includes(year) || years.some((one) => Math.abs(one - year) > 1)) return [];
    return dated.flatMap(({ date, origin: { ledger, sheet, row, rowText } }): readonly FactNote[] =>
      date?.year === year ? [] : [{ ledger, sheet, row, code: "otherYear", text: rowText }],
    );
  });
}
