import type { FactNote, Facts } from "../facts/fact";

/**
 * Cases that took place outside of the report's year, in a register that goes on from the year before or into the next:
 * dates of many years (入党时间, 换届日期) say nothing of when a case counts.
 */
export function otherYears({ tables }: Facts, year: number | null): readonly FactNote[] {
  if (year === null) return [];
  return tables.flatMap(({ cases }) => {
    if (cases === null || !goesOn(cases.years, year)) return [];
    return cases.rows.flatMap(({ held, date, origin }): readonly FactNote[] => {
      if (!held || date?.year == null || date.year === year) return [];
      const { ledger, sheet, row, rowText } = origin;
      return [{ ledger, sheet, row, code: "otherYear", text: rowText }];
    });
  });
}

const goesOn = (years: ReadonlySet<number>, year: number): boolean =>
  years.size > 1 && years.has(year) && [...years].every((one) => Math.abs(one - year) <= 1);
