import { lastOf, planOf } from "../../support/fillOf";

const years = "指标 单位 2024年 2025年\n受理投诉 件 120 90\n保费收入 万元 4000 5000\n患者满意度 ％ 94.8 96.4";
const plan = "指标 单位 年度计划 实际完成\n高标准农田 亩 8000 8260\n污水管网 公里 10 9.1";
const months =
  "项目 1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月 累计\n义诊 3 2 6 5 7 8 4 3 6 7 5 4 60\n党课 1 0 1 1 0 1 1 1 0 1 1 1 9";
const cumulative = "指标 单位 1—6月 1—9月 1—12月\n立案 件 20 33 45";
const lone = "村 集体收入（万元） 去年 户数\n大塘 58.6 41.2 412\n上坪 31.5 28 268";
const terms = "学部 2025春季学期 2025秋季学期\n合计 3217 3360";
const lines = "县级领导接访约访：书记18批，其他领导276批\n会议开了20次";
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
    ["what a longer time has more than a shorter", "第三季度立案**件。", cumulative, "13", "difference"],
    [
      "a column that only says 去年 is of the one before it",
      "大塘村集体收入**万元，较上年增加**万元。",
      lone,
      "17.4",
      "difference",
    ],
    ["against a column by its name", "合计**人，较春季学期增加**人。", terms, "143", "difference"],
    ["short of the plan", "污水管网**公里，距年度计划相差**公里。", plan, "0.9", "difference"],
    ["parts of a line", "县级领导接访约访共**批。", lines, "294", "sum"],
    [
      "a rate of numbers that are written",
      "受理巡察反馈问题40个，整改完成38个，整改率**％。",
      parts,
      "95",
      "share",
    ],
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
  const { proposals, open } = planOf("保费收入**万元，同比下降**％。", years);
  const shown = [...proposals, ...open.flatMap(({ candidates }) => candidates)];
  expect(proposals.map(({ value }) => value)).toContain("5000");
  expect(shown.filter(({ source }) => source.operation === "change")).toEqual([]);
});

test("a figure that stands in a cell has no formula, and says why it was taken", () => {
  const last = lastOf("受理投诉**件。", years);
  expect(last).toMatchObject({ value: "90", source: { formula: null, operation: "cell" } });
  expect(last?.why.find(({ feature }) => feature === "row")?.words).toBe("受理投诉");
  expect(last?.why.length).toBeLessThanOrEqual(8);
});
