import { lastOf, planOf } from "../../support/fillOf";

const years = "指标 单位 2024年 2025年\n受理投诉 件 120 90\n保费收入 万元 4000 5000\n患者满意度 ％ 94.8 96.4";
const plan = "指标 单位 年度计划 实际完成\n高标准农田 亩 8000 8260\n污水管网 公里 10 9.1";
const months =
  "项目 1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月 累计\n义诊 3 2 6 5 7 8 4 3 6 7 5 4 60\n党课 1 0 1 1 0 1 1 1 0 1 1 1 9";
const parts = "项目 单位 数量\n巡察反馈问题 个 40\n整改完成 个 38\n党员 名 160\n其中：35岁以下党员 名 40";

describe("what follows from the ledger carries its formula and its operation", () => {
  test.each([
    ["change", "受理投诉**件，同比下降**％。", years, "25", "change"],
    ["change of what its own clause names", "保费收入同比增长**％。", years, "25", "change"],
    ["difference", "受理投诉**件，比上年减少**件。", years, "30", "difference"],
    ["difference of two rates", "患者满意度**％，比上年提高**个百分点。", years, "1.6", "difference"],
    ["conversion", "保费收入**亿元。", years, "0.5", "conversion"],
    ["completion", "建成高标准农田**亩，完成年度计划的**％。", plan, "103.3", "completion"],
    ["months", "上半年开展义诊**场。", months, "31", "sum"],
    ["share", "党员**名，其中35岁以下党员**名，占**％。", parts, "25", "share"],
  ])("%s: %s", (_, report, ledger, value, operation) => {
    // What is not sure enough to be proposed stands among the candidates.
    const last =
      lastOf(report, ledger) ??
      planOf(report, ledger)
        .open.at(-1)
        ?.candidates.find((one) => one.value === value);
    expect(last?.value).toBe(value);
    expect(last?.source.operation).toBe(operation);
    expect(last?.source.formula).not.toBeNull();
  });
});

test("decline takes nothing of what rose", () => {
  expect(lastOf("保费收入**万元，同比下降**％。", years)?.source.operation).not.toBe("change");
});

test("a figure that stands in a cell has no formula, and says why it was taken", () => {
  const last = lastOf("受理投诉**件。", years);
  expect(last).toMatchObject({ value: "90", source: { formula: null, operation: "cell" } });
  expect(last?.why.find(({ feature }) => feature === "row")?.words).toBe("受理投诉");
  expect(last?.why.length).toBeLessThanOrEqual(8);
});
