import { finestPeriods } from "../../../src/core/ledger/finestPeriods";
import { readPeriod } from "../../../src/core/ledger/period";

const added = (labels: string): string =>
  finestPeriods(
    labels.split(" ").map((label) => ({ label, period: readPeriod(label, null)?.period ?? null })),
  )
    .map(({ label }) => label)
    .join(" ");

test.each([
  ["1月 2月 3月 一季度", "1月 2月 3月"],
  ["一季度 二季度 上半年", "一季度 二季度"],
  ["上半年 三季度 四季度", "上半年 三季度 四季度"],
  ["上半年 下半年 2025年", "上半年 下半年"],
  ["1-2月 1-3月 1-6月", ""],
  ["1月 2月 3月 一季度 二季度", ""],
])("%s: %s are added", (labels, expected) => {
  expect(added(labels)).toBe(expected);
});
