import { deniedCount } from "../../../src/catalog/checks/deniedCount";
import { plainSnapshot } from "../../../src/core/document/snapshot";
import { findingsIn } from "../../support/checkTester";

const told = (work: string, later: string): readonly string[] =>
  findingsIn(
    deniedCount,
    plainSnapshot(["某局2025年全面从严治党工作总结", "一、主要工作", work, "二、存在问题", later]),
  ).map(({ text }) => text);

test.each([
  [
    "outside its time",
    "专题研究干部教育培训工作3次，均安排在上半年。",
    "9月首次研究干部教育培训工作方案。",
    "均安排在上半年",
  ],
  [
    "of another kind",
    "实施采购事项12个，全部实行公开招标。",
    "3个询价事项没有留存记录。",
    "实施采购事项12个，全部实行公开招标",
  ],
  [
    "as many of a kind",
    "收到来信8件，其中实名来信8件。",
    "2件匿名来信核查较慢。",
    "来信8件，其中实名来信8件",
  ],
  [
    "there and not there",
    "目前机关已无临时台账。",
    "保留的3个临时台账尚未并入系统。",
    "目前机关已无临时台账",
  ],
  [
    "all of an inspection",
    "审计反馈的15个问题，已整改13个。",
    "审计反馈的问题已悉数销号，资料不全。",
    "悉数销号",
  ],
  ["as many done", "错付补助6户，已追回6户。", "错付的2户因外出尚未追回。", "错付补助6户，已追回6户"],
  ["put off", "7个党小组均已按期完成换届。", "延期换届的1个党小组缺少人选。", "7个党小组均已按期完成换届"],
  ["some who were not there", "干部参训率达到100%。", "仍有3名干部因公未训。", "仍有3名干部因公未训"],
])("can not both be true: %s", (_, work, later, expected) => {
  expect(told(work, later)).toEqual([expected]);
});

test.each([
  ["within its time", "专题研究干部教育培训工作3次，均安排在下半年。", "9月首次研究干部教育培训工作方案。"],
  ["of the same kind", "实施采购事项12个，全部实行公开招标。", "3个公开招标事项没有留存记录。"],
  ["not all of a kind", "收到来信8件，其中实名来信6件。", "2件匿名来信核查较慢。"],
  ["another's", "审计反馈的15个问题，已整改13个。", "巡察反馈的问题已悉数销号，资料不全。"],
  ["another round", "巡察反馈的15个问题，已整改13个。", "上一轮巡察反馈的问题已悉数销号。"],
  ["hoped for", "仍有3名干部因公未训。", "确保干部参训率达到100%。"],
  ["last year's", "错付补助6户，已追回6户。", "去年错付的2户尚未追回。"],
])("stays silent: %s", (_, work, later) => {
  expect(told(work, later)).toEqual([]);
});

test("in a report on half a year 上半年 is all of its time", () => {
  const report = ["某公司2025年上半年落实党风廉政建设责任制情况的报告", "一、主要工作", "受理信访举报3件。"];
  const findings = findingsIn(
    deniedCount,
    plainSnapshot([...report, "二、存在问题", "上半年没有收到举报。"]),
  );
  expect(findings.map(({ text }) => text)).toEqual(["没有收到举报"]);
});

test("a case that was opened is a case", () => {
  expect(told("4月，机关纪委对1名管理人员立案，给予警告处分。", "全年未立案，查处偏软。")).not.toEqual([]);
});

test("a denial that goes on says less", () => {
  expect(told("对1名管理人员违规问题立案，给予警告处分。", "全年未发生干部违纪违法干预招生现象。")).toEqual(
    [],
  );
});
