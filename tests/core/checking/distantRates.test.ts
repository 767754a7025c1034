import { changeAndBase } from "../../../src/catalog/checks/changeAndBase";
import { rateAndParts } from "../../../src/catalog/checks/rateAndParts";
import { plainSnapshot } from "../../../src/core/document/snapshot";
import { findingsIn } from "../../support/checkTester";

const told = (work: string, later: string): readonly string[] =>
  [changeAndBase, rateAndParts].flatMap((check) =>
    findingsIn(check, plainSnapshot([work, later])).map(({ text }) => text),
  );

test.each([
  [
    "a change",
    "完成货物吞吐量1486万吨，比上年的1352万吨增加134万吨。",
    "货物吞吐量比上年增长11.0%。",
    "11.0",
  ],
  [
    "a change by its difference",
    "税费收入比上年的26.15亿元多2.49亿元。",
    "在税费收入增长8.7%的基础上，再压减耗时。",
    "8.7",
  ],
  [
    "a share of those who failed",
    "抽检食品1860批次，检出不合格样品37批次。",
    "食品抽检合格率达到98.9%。",
    "98.9",
  ],
  [
    "a share by two names",
    "清理集体合同427份，发现不规范合同61份。",
    "不规范合同占清理总数的13.4%。",
    "13.4",
  ],
])("told elsewhere: %s", (_, work, later, expected) => {
  expect(told(work, later)).toEqual([expected]);
});

test.each([
  ["right", "受理投诉3142件，上年为2780件。", "投诉量比上年增长13.0%。"],
  ["a part of it", "受理投诉3142件，上年为2780件。", "网络投诉量比上年增长14.9%。"],
  [
    "another rate of its own figures",
    "查摆问题46个，整改43个。",
    "计划发展党员55名，实际发展53名，完成率96.4%。",
  ],
  ["another kind", "受理案件6842件，审执结6595件。", "民事案件结案率为97.2%。"],
])("stays silent: %s", (_, work, later) => {
  expect(told(work, later)).toEqual([]);
});
