import { indicatorCatalogue } from "../../../src/catalog/indicators";
import { planFill } from "../../../src/core/filling/planFill";
import { findGaps } from "../../../src/core/gaps/findGaps";
import { ledgerOf, reportOf } from "../../fixtures/fills/fillCase";

function filled(report: string, ledger: string): readonly string[] {
  const { snapshot } = reportOf({ report });
  const { proposals } = planFill({
    snapshot,
    outline: { title: null, preamble: null, headings: [], sections: [], signature: null },
    gaps: findGaps(snapshot),
    ledger: ledgerOf(ledger),
    year: 2025,
    catalogue: indicatorCatalogue,
  });
  return proposals.map(({ decision, value, source }) =>
    `${decision} ${value} ${source.formula ?? ""}`.trim(),
  );
}

const years = `窗口投诉 26 起 @2025
窗口投诉 40 起 @2024
全局性会议 21 次 @2025
全局性会议 25 次 @2024
政策宣讲 30 场 @2025
政策宣讲 24 场 @2024`;

describe("how much something changed follows from two years", () => {
  test.each([
    ["窗口投诉同比下降⟦⟧％。", ["likely 35 (26-40)/40"]],
    [
      "召开全局性会议⟦⟧次，同比减少⟦⟧次，下降⟦⟧％。",
      ["certain 21", "likely 4 25-21", "likely 16 (21-25)/25"],
    ],
    ["开展政策宣讲⟦⟧场，较上年多⟦⟧场。", ["certain 30", "likely 6 30-24"]],
    ["开展政策宣讲⟦⟧场，比去年增长⟦⟧％。", ["certain 30", "likely 25 (30-24)/24"]],
  ])("%s", (report, expected) => {
    expect(filled(report, years)).toEqual(expected);
  });

  test.each([
    ["the other direction", "窗口投诉同比增长⟦⟧％。"],
    ["what the ledger does not know", "信访总量同比下降⟦⟧％。"],
    ["what the clause names anew", "召开全局性会议21次，发文数量同比减少⟦⟧次。"],
    ["another unit", "窗口投诉同比减少⟦⟧件次。"],
    ["an aim", "力争窗口投诉同比下降⟦⟧％。"],
  ])("not %s", (_, report) => {
    expect(filled(report, years)).toEqual([]);
  });

  test("not without last year's figure", () => {
    expect(filled("窗口投诉同比下降⟦⟧％。", "窗口投诉 26 起")).toEqual([]);
  });

  test("a growth that does not say since when is for a person", () => {
    expect(filled("开展政策宣讲⟦⟧场，增长⟦⟧％。", years)).toEqual(["certain 30", "likely 25 (30-24)/24"]);
  });
});

test("what is left is the nearest whole less what is done", () => {
  const ledger = "排查工程项目 132 个\n工程项目发现问题 88 个\n工程项目问题整改 85 个";
  expect(filled("排查工程项目⟦⟧个，发现问题⟦⟧个，完成整改⟦⟧个，尚未完成⟦⟧个。", ledger).at(-1)).toBe(
    "likely 3 88-85",
  );
});

test("the rate of the good ones follows from the bad ones", () => {
  expect(
    filled("抽检食品⟦⟧批次，不合格⟦⟧批次，合格率⟦|**.*⟧％。", "食品抽检 400 批次\n食品抽检>不合格 6 批次").at(
      -1,
    ),
  ).toBe("likely 98.5 (食品抽检-不合格)/食品抽检");
});

test("shares told together are for a person", () => {
  expect(
    filled(
      "受理举报⟦⟧件，实名⟦⟧件，匿名⟦⟧件，占比分别为⟦⟧％、⟦⟧％。",
      "受理举报 40 件\n实名举报 30 件\n匿名举报 10 件",
    ).filter((one) => one.includes("/")),
  ).toEqual([]);
});

describe("a rate of what was put right", () => {
  test.each([
    [
      "its part stands in the ledger",
      "巡检发现问题 66 个\n巡检整改问题 65 个",
      "likely 98.5 巡检整改问题/巡检发现问题",
    ],
    ["the part of another matter", "巡检发现问题 66 个\n审计整改问题 65 个", undefined],
    [
      "its whole stands in the ledger alone",
      "巡检反馈问题 40 个\n巡检发现问题 66 个\n巡检整改问题 65 个",
      undefined,
    ],
    ["two parts it may be", "巡检发现问题 66 个\n巡检整改问题 65 个\n巡检问题完成整改 60 个", undefined],
  ])("%s", (_, ledger, expected) => {
    expect(filled("开展巡检发现问题⟦⟧个，整改率⟦|**.*⟧％。", ledger)[1]).toBe(expected);
  });
});
