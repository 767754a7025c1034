import { figureConflict } from "../../../src/catalog/checks/figureConflict";
import { plainSnapshot } from "../../../src/core/document/snapshot";
import { findingsIn } from "../../support/checkTester";

const conflictsIn = (...work: readonly string[]): readonly string[] =>
  findingsIn(figureConflict, plainSnapshot(["某局2025年全面从严治党工作总结", "一、主要工作", ...work])).map(
    ({ text }) => text,
  );

test.each([
  [["全系统现有14个党支部。", "局党组下设党支部15个。"], "15"],
  [["全镇辖区大。镇党委下设社区12个。", "全镇现有13个社区，按期换届。"], "13"],
  [["坚持每季度一次专题党课，全年开展专题党课3次。"], "3"],
  [["支委会每月召开1次、全年11次支委会议题落实。"], "11"],
])("what there is, and how often it is done: %j", (work, wrong) => {
  expect(conflictsIn(...work)).toEqual([wrong]);
});

test.each([
  [["全系统现有14个党支部。", "下属企业下设党支部15个。"]],
  [["全系统现有14个党支部。", "教育系统下设党支部15个。"]],
  [["坚持每月一次主题党日，全年组织主题党日12次、专题党课3次。"]],
  [["坚持每月一次主题党日，全年开展志愿服务3次。"]],
  [["坚持每季度一次专题党课，上半年开展专题党课2次。"]],
])("another's, another thing, another time: %j", (work) => {
  expect(conflictsIn(...work)).toEqual([]);
});
