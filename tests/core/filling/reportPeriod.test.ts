import { comparePeriods, periodOf, periodOfLabel } from "../../../src/core/filling/reportPeriod";

test.each([
  ["全年召开", null],
  ["2025年召开", null],
  ["2024年召开", { year: 2024, from: 1, to: 12 }],
  ["去年召开", { year: 2024, from: 1, to: 12 }],
  ["比去年增加", null],
  ["截至11月底，召开", { year: null, from: 1, to: 11 }],
  ["截止2025年11月18日，召开", { year: null, from: 1, to: 11 }],
  ["一季度召开", { year: null, from: 1, to: 3 }],
  ["第3季度召开", { year: null, from: 7, to: 9 }],
  ["每季度召开", null],
  ["上半年召开", { year: null, from: 1, to: 6 }],
  ["1—11月召开", { year: null, from: 1, to: 11 }],
  ["前三季度召开", { year: null, from: 1, to: 9 }],
  ["前11个月召开", { year: null, from: 1, to: 11 }],
  ["最多的六月为", { year: null, from: 6, to: 6 }],
  ["第三季度接警占全年30％，救援", { year: null, from: 7, to: 9 }],
  ["5月召开", { year: null, from: 5, to: 5 }],
  ["去年召开22次，今年召开", null],
])("%s", (text, period) => {
  expect(periodOf(text, 2025)).toEqual(period);
});

test.each([
  ["全年", null, "same"],
  ["全年", "2025", "same"],
  ["全年", "2024", "different"],
  ["全年", "上年", "different"],
  ["全年", "一季度", "different"],
  ["全年", "1-11月", "unsure"],
  ["截至11月底", "1-11月", "same"],
  ["截至11月底", null, "same"],
  ["一季度", "一季度", "same"],
  ["一季度", null, "different"],
  ["上半年", "一季度", "different"],
  ["去年", "2024", "same"],
  ["去年", null, "different"],
])("a text about %s and a figure for %s: %s", (text, label, fit) => {
  expect(comparePeriods(periodOf(text, 2025), periodOfLabel(label, 2025), label !== null)).toBe(fit);
});
