import { tallyCases } from "../../../../src/core/ledger/cases/tallyCases";
import type { CaseRow, CaseTable } from "../../../../src/core/ledger/cases/caseTable";

const row = (kind: readonly string[], month: number | null, people: number | null, held = true): CaseRow => ({
  origin: { ledger: "", sheet: "", row: 1, column: 1, text: "", rowText: "" },
  date: month === null ? null : { year: 2025, month, day: null },
  held,
  notHeld: held ? "" : "取消",
  givenUp: false,
  values: [kind, []],
  amounts: [null, people === null ? null : { digits: String(people), value: people, hedge: null }],
  alongside: false,
  recurring: false,
});

const table: CaseTable = {
  columns: [],
  rows: [
    row(["党组会"], 3, 6),
    row(["中心组学习", "党组会"], 5, 9),
    row(["党组会"], 9, null),
    row(["党组会"], 4, 7, false),
    row(["支委会"], null, 3),
  ],
  size: 5,
  years: new Set([2025]),
  roster: false,
  dated: true,
};
const meetings = { column: 0, values: ["党组会"], how: "is" } as const;
const firstHalf = { year: 2025, from: 1, to: 6, cumulative: false };

test("counts the cases that took place, each value of a cell for itself", () => {
  const tally = tallyCases(table, { conditions: [meetings], period: null, what: "rows" });
  expect(tally).toMatchObject({ value: 3, counted: [0, 1, 2], notHeld: [3] });
});

test("leaves out what lies outside the period and names what has no date", () => {
  expect(tallyCases(table, { conditions: [meetings], period: firstHalf, what: "rows" }).value).toBe(2);
  expect(tallyCases(table, { conditions: [], period: firstHalf, what: "rows" }).undated).toEqual([4]);
});

test("adds up a column and names the blanks in it", () => {
  const tally = tallyCases(table, { conditions: [meetings], period: null, what: { sum: 1 } });
  expect(tally).toMatchObject({ value: 15, blank: [2] });
});

test("counts different values", () => {
  expect(tallyCases(table, { conditions: [], period: null, what: "distinct", of: 0 }).value).toBe(3);
});
