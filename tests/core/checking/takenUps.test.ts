import { figureConflict } from "../../../src/catalog/checks/figureConflict";
import { plainSnapshot } from "../../../src/core/document/snapshot";
import { findingsIn } from "../../support/checkTester";

const told = (work: string, later: string): readonly string[] =>
  findingsIn(
    figureConflict,
    plainSnapshot(["某局2025年全面从严治党工作总结", "一、主要工作", work, "二、存在问题", later]),
  ).map(({ text }) => text);

test.each([
  [
    "a deed in other words",
    "前置研究重大经营管理事项62项。",
    "经党委会前置把关的72件经营大事虽然都有纪要，但不规范。",
    "72",
  ],
  [
    "its name behind the deed",
    "全年查核干部个人有关事项报告141份。",
    "114份受查核的报告中有9份漏报。",
    "114",
  ],
  ["another word for it", "镇纪委受理信访举报21件。", "镇纪委收到的24件群众来信来访中，有8件讲合同。", "24"],
  ["the name alone", "现有职工180名，党员352名。", "对325名党员建立廉洁档案不够及时。", "325"],
  ["among them", "座谈会上收集意见31条，已采纳27条。", "37条意见中来自监督员的只有8条。", "37"],
  [
    "over a stretch of months",
    "4月至7月举办读书班3期，全局126名党员每期都到课。",
    "对129名党员的测试还不严格。",
    "129",
  ],
  ["the sum of its kinds", "现有教职工党员58名、学生党员142名。", "全院230名党员人均学习36学时。", "230"],
])("a count taken up: %s", (_, work, later, expected) => {
  expect(told(work, later)).toEqual([expected]);
});

test.each([
  ["the same", "前置研究重大经营管理事项62项。", "经党委会前置把关的62件经营大事虽然都有纪要，但不规范。"],
  [
    "a part that is told",
    "前置研究重大经营管理事项62项，其中人事事项52项。",
    "前置研究的52项人事事项有待规范。",
  ],
  ["some of them", "现有职工180名，党员352名。", "新发展的325名党员有待培养。"],
  ["another circle", "受理信访举报21件。", "县纪委转来的24件问题线索办理较慢。"],
  ["checked out of them", "查核个人有关事项报告141份。", "抽查的114份报告中有9份漏报。"],
  ["one of two wholes", "全局党员352名。离退休党员325名。", "对325名党员建立档案不够及时。"],
  ["narrower", "现有党员126名。", "对129名女党员关心不够。"],
  ["the sum", "现有教职工党员58名、学生党员142名。", "全院200名党员人均学习36学时。"],
  [
    "another whole told",
    "现有教职工党员58名、学生党员142名。全院党员230名，含离退休党员30名。",
    "全院230名党员人均学习36学时。",
  ],
])("stays silent: %s", (_, work, later) => {
  expect(told(work, later)).toEqual([]);
});
