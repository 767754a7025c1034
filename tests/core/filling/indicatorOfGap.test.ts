import { indicatorCatalogue } from "../../../src/catalog/indicators";
import { indicatorOfGap } from "../../../src/core/filling/indicatorOfGap";
import { findGaps } from "../../../src/core/gaps/findGaps";
import { reportOf } from "../../fixtures/fills/fillCase";

test.each([
  ["全年组织中心组集中学习⟦⟧次、专题研讨⟦⟧次", ["理论学习中心组学习", "集中研讨"]],
  ["召开支部委员会⟦⟧次、党员大会⟦⟧次，讲党课⟦⟧次", ["支委会", "党员大会", "党课"]],
  ["研究各类议题⟦⟧个，其中党建工作议题⟦⟧个", ["研究议题", "党建议题"]],
  ["开展谈心谈话⟦⟧余人次", ["谈心谈话"]],
  ["发展预备党员⟦⟧名", ["发展预备党员"]],
  ["扎实开展⟦⟧次主题党日活动", ["主题党日"]],
  ["栽种月季⟦⟧株", [null]],
  ["谈心谈话⟦⟧亿元", [null]],
])("%s", (report, names) => {
  const { snapshot } = reportOf({ report });
  const gaps = findGaps(snapshot);
  expect(gaps.map((gap) => indicatorOfGap(snapshot, gap, indicatorCatalogue))).toEqual(names);
});

test("a name has no indicator", () => {
  const { snapshot } = reportOf({ report: "××局党组" });
  expect(findGaps(snapshot).map((gap) => indicatorOfGap(snapshot, gap, indicatorCatalogue))).toEqual([null]);
});
