import { figureConflict } from "../../../src/catalog/checks/figureConflict";
import { plainSnapshot } from "../../../src/core/document/snapshot";
import { findingsIn } from "../../support/checkTester";

const told = (work: string, later: string): readonly string[] =>
  findingsIn(
    figureConflict,
    plainSnapshot(["某局2025年全面从严治党工作总结", "一、主要工作", work, "二、存在问题", later]),
  ).map(({ text, severity }) => `${severity} ${text}`);

test.each([
  ["a name that is a deed", "全年记录报告有关事项41件。", "47件记录报告事项多在业务部门。", "warning 47"],
  [
    "a name shorter than the run behind the number",
    "自查问题132个。",
    "123个自查问题整改率还不高。",
    "warning 123",
  ],
  ["a name that ends another", "选派党建指导员42名。", "46名指导员中兼职的居多。", "warning 46"],
  ["brackets in a name", "督导村（社区）20个。", "21个村（社区）全部上线。", "warning 21"],
  [
    "a total behind its parts",
    "检查3轮，发现问题14个、9个、5个，共28个。",
    "31个问题中有19个集中在资料方面。",
    "warning 31",
  ],
  [
    "a share told with one digit another",
    "信访按期办结率96.8%。",
    "信访按期办结率86.8%，还有差距。",
    "warning 86.8",
  ],
])("told in other words: %s", (_, work, later, expected) => {
  expect(told(work, later)).toEqual([expected]);
});

test.each([
  ["some who came", "支部现有党员28名。", "27名党员参加，1名请假。"],
  ["a narrower name before", "新任职干部谈话18人次，谈心谈话60人次。", "20人次的谈话中，记录不全的居多。"],
  ["another time", "上年排查风险点36个，今年排查风险点40个。", "40个风险点中高风险的多。"],
  ["what only put right has in common", "自查问题37个，已整改34个。", "巡察反馈问题31个，完成整改30个。"],
  ["far from a slip", "排查风险点60个。", "21个风险点中有3个没有措施。"],
])("stays silent: %s", (_, work, later) => {
  expect(told(work, later)).toEqual([]);
});
