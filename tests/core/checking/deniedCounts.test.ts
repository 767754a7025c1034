import { deniedCount } from "../../../src/catalog/checks/deniedCount";
import { plainSnapshot } from "../../../src/core/document/snapshot";
import { findingsIn } from "../../support/checkTester";

const told = (work: string, later: string): readonly string[] =>
  findingsIn(
    deniedCount,
    plainSnapshot(["某局2025年全面从严治党工作总结", "一、主要工作", work, "二、存在问题", later]),
  ).map(({ text }) => text);

test.each([
  ["left out of all", "9个党支部全部按期完成换届。", "第四党支部至今未换届，记录不规范。", "至今未换届"],
  [
    "one's own",
    "我个人查摆问题7个，到年底全部整改完成。",
    "我查摆的问题尚有1个没有整改到位。",
    "1个没有整改到位",
  ],
  [
    "a case of what is denied",
    "全年未发生干部职工违纪违法案件。",
    "1名执法人员收受礼金，受到党内警告处分。",
    "1名执法人员收受礼金，受到党内警告处分",
  ],
  [
    "denied beside something else",
    "未发生重大服务投诉和媒体曝光事件。",
    "对被媒体曝光的1起事件逐户回访。",
    "被媒体曝光的1起",
  ],
])("the other way round: %s", (_, work, later, expected) => {
  expect(told(work, later).join("|")).toContain(expected);
});

test.each([
  ["another's problems", "班子查摆的问题全部整改到位。", "个人查摆的问题还有2个未整改到位。"],
  ["another inspection", "审计发现的问题全部整改到位。", "信访反映的问题仍有2个没有整改到位。"],
  ["as of a day", "查摆的问题到年底全部整改到位。", "截至6月底，查摆的问题仍有3个未整改到位。"],
  ["nobody in particular", "借用资产全部归还。", "对资产未归还的责任追究不够。"],
  ["a case of others", "全年未发生违纪违法案件。", "组织学习某县1名干部受到党内警告处分的典型案例。"],
])("stays silent: %s", (_, work, later) => {
  expect(told(work, later)).toEqual([]);
});
