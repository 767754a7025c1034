import { figureConflict } from "../../../src/catalog/checks/figureConflict";
import { plainSnapshot } from "../../../src/core/document/snapshot";
import { findingsIn } from "../../support/checkTester";

const conflictsIn = (work: string, later: string): readonly string[] =>
  findingsIn(
    figureConflict,
    plainSnapshot(["某局2025年全面从严治党工作总结", "一、主要工作", work, "二、存在问题", later]),
  ).map(({ text }) => text);

test.each([
  [
    "all of what there is, both told with the number first",
    "现有14个党支部、党员238名。",
    "15个党支部全部完成换届。",
    "15",
  ],
  [
    "a short noun that only one thing counted has",
    "如实记录过问事项43条。",
    "34条记录中一般过问居多。",
    "34",
  ],
  [
    "a number with 的 before its noun",
    "开展廉政谈话38人次。",
    "在全年33人次的廉政谈话中，指出问题少。",
    "33",
  ],
  [
    "the deed before 的, without when",
    "研究重大经营事项53项。",
    "全年研究的57项重大经营事项论证不够。",
    "57",
  ],
  ["a name that begins with 中", "开展中心组学习11次。", "在12次中心组学习的基础上，深度不够。", "12"],
  ["units that count alike", "组织警示教育18场次。", "全年15场警示教育大多是观看短片。", "15"],
  ["all the people of the place", "设党支部23个，党员1046名。", "全镇1064名党员中，流动党员较多。", "1064"],
  [
    "what a list of the whole says",
    "全系统7个党支部、112名党员落实部署。",
    "对121名党员开展全员轮训。",
    "121",
  ],
  [
    "a long name in mid-sentence",
    "组织参观廉洁文化主题公园640人次。",
    "今年还有600人次参观廉洁文化主题公园。",
    "600",
  ],
  ["an attribute told or left unsaid", "全年排查风险点36个。", "38个廉政风险点的防控不够细。", "38"],
])("told again with another number: %s", (_, work, later, wrong) => {
  expect(conflictsIn(work, later)).toEqual([wrong]);
});

test.each([
  ["some of them", "现有14个党支部。", "13个党支部完成换届，其余1个按计划进行。"],
  ["one of two wholes", "现有14个党支部。下属企业设有12个党支部。", "15个党支部全部完成换届。"],
  ["a short noun that two things have", "记录事项43条。会议记录32条。", "34条记录中一般过问居多。"],
  ["a short noun and another number altogether", "记录事项43条。", "25条记录中一般过问居多。"],
  ["another deed", "研究重大经营事项53项。", "全年否决的27项重大经营事项有所反复。"],
  ["people of some kind", "党员1046名。", "组织全镇106名流动党员学习。"],
  [
    "a long name and another number altogether",
    "参观廉洁文化主题公园640人次。",
    "今年还有60人次参观廉洁文化主题公园。",
  ],
  ["people of another time", "年初党员1046名。", "全镇1060名党员中，流动党员较多。"],
])("not the same, or not surely: %s", (_, work, later) => {
  expect(conflictsIn(work, later)).toEqual([]);
});
