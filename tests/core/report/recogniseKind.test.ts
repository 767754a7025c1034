import { reportKinds } from "../../../src/catalog/reportKinds/index";
import { readOutline } from "../../../src/core/document/outline";
import { plainSnapshot } from "../../../src/core/document/snapshot";
import { recogniseKind } from "../../../src/core/report/recogniseKind";

const recognise = (text: string) => {
  const snapshot = plainSnapshot(text.split("\n"));
  return recogniseKind(snapshot, readOutline(snapshot), reportKinds);
};

const body = "\n一年来，党建各项工作有序推进，取得了较好成效。\n一、主要工作\n召开会议**次，开展谈话**人次。";

describe("by the title", () => {
  test.each([
    ["main-responsibility", "**局党组2025年度落实全面从严治党主体责任情况报告"],
    ["main-responsibility", "关于履行全面从严治党主体责任情况的汇报"],
    ["main-responsibility", "2025年**街道全面从严治党主体责任落实情况报告"],
    ["main-responsibility", "**学校党委落实管党治党政治责任情况报告"],
    ["main-responsibility", "**支行党委落实全面从严治党“两个责任”情况报告"],
    ["main-responsibility", "**医院党委关于主体责任和监督责任落实情况的报告"],
    ["main-responsibility", "2025年度主体责任述责报告"],
    ["main-responsibility", "党工委关于贯彻落实全面从严治党责任情况的报告"],
    ["main-responsibility", "**公司党委落实全面从严治党主体责任工作总结"],
    ["main-responsibility", "**党组关于《党委（党组）落实全面从严治党主体责任规定》贯彻落实情况的报告"],
    ["main-responsibility", "20××年落实全面从严治党主体责任自查报告"],
    ["main-and-first-responsibility", "党委落实全面从严治党主体责任及书记落实第一责任人责任情况报告"],
    [
      "main-and-first-responsibility",
      "**法院党组履行全面从严治党主体责任、党组书记履行“第一责任人”责任情况的报告",
    ],
    ["main-and-first-responsibility", "2025年度落实全面从严治党主体责任暨第一责任人职责情况报告"],
    ["main-and-first-responsibility", "关于党总支主体责任和书记第一责任落实情况的报告"],
    ["first-responsible-person", "**党组书记履行全面从严治党第一责任人职责情况报告"],
    ["first-responsible-person", "党委书记2025年履行全面从严治党“第一责任人”责任述职报告"],
    ["first-responsible-person", "2025年度履行第一责任人职责情况汇报"],
    ["first-responsible-person", "第一责任人履责报告"],
    ["first-responsible-person", "履行党风廉政建设第一责任人责任述职述廉报告"],
    ["main-responsibility", "**公司党委2025年度全面从严治党责任落实情况报告"],
    ["unknown", "党风廉政建设形势分析报告"],
    ["annual-summary", "2025年全面从严治党工作总结"],
    ["annual-summary", "**局2025年度推进全面从严治党工作情况总结"],
    ["annual-summary", "2025年度全面从严治党工作情况报告"],
    ["annual-summary", "**区**局2025年全面从严治党和党风廉政建设工作总结"],
    ["annual-summary", "**党支部全面从严治党工作总结及2026年工作计划"],
    ["annual-summary", "2024年上半年全面从严治党工作总结"],
    ["integrity-responsibility", "**局党组贯彻落实党风廉政建设责任制情况报告"],
    ["integrity-responsibility", "2025年度党风廉政建设责任制执行情况自查报告"],
    ["integrity-responsibility", "关于2025年度党风廉政建设和反腐败工作情况的报告"],
    ["integrity-responsibility", "2025年党风廉政建设工作总结"],
    ["integrity-responsibility", "落实党风廉政建设主体责任情况报告"],
    ["unknown", "2025年工作总结"],
    ["unknown", "**党支部2025年度党建工作总结"],
    ["unknown", "党支部书记抓基层党建工作述职报告"],
    ["unknown", "2025年度述责述廉报告"],
    ["unknown", "2025年意识形态工作责任制落实情况报告"],
    ["unknown", "关于召开全面从严治党工作会议的通知"],
    ["unknown", "在2025年全面从严治党工作会议上的讲话"],
    ["unknown", "2026年全面从严治党工作要点"],
    ["unknown", "落实全面从严治党主体责任实施方案"],
    [
      "unknown",
      "**局党组2026年落实全面从严治党主体责任任务安排\n现就2026年落实全面从严治党主体责任作如下安排：",
    ],
    ["unknown", "**局党组落实全面从严治党主体责任清单"],
    ["unknown", "2025年度民主生活会对照检查材料"],
    ["unknown", "2025年度履行“一岗双责”情况报告"],
    ["unknown", "**局党组关于巡察反馈问题整改情况的报告"],
    ["unknown", "2025年法治政府建设工作情况报告"],
    ["unknown", "纪委落实全面从严治党监督责任情况报告"],
    ["unknown", "全面从严治党专题党课讲稿"],
    ["unknown", "党风廉政建设责任书"],
    ["unknown", "党风廉政建设责任制考核办法"],
    ["unknown", "关于表彰2025年度先进党支部的决定"],
    ["unknown", "2025年安全生产工作总结"],
    ["unknown", "全面从严治党专题会议记录"],
  ])("%s: %s", (kind, title) => {
    expect(recognise(`${title}${body}`).kind).toBe(kind);
  });
});

describe("without a title that says it", () => {
  test.each([
    [
      "main-responsibility",
      "**局2025年度报告\n2025年，局党组持续用力。现将落实全面从严治党主体责任情况报告如下：\n一、主体责任落实情况\n开展检查**次。",
    ],
    [
      "annual-summary",
      "2025年，局党组坚持从严管党治党，现将全面从严治党工作总结如下：\n一、主要工作\n开展检查**次。",
    ],
    [
      "integrity-responsibility",
      "2025年，支部认真抓好廉政工作，现将党风廉政建设责任制落实情况汇报如下：\n一、主要工作\n开展检查**次。",
    ],
    [
      "main-and-first-responsibility",
      "2025年，党委从严治校。现将党委落实主体责任、书记履行第一责任人责任情况报告如下：\n一、党委主体责任落实情况\n开会**次。\n二、书记第一责任人责任履行情况\n谈话**人次。",
    ],
    [
      "first-responsible-person",
      "2025年，我认真履行第一责任人职责，现将履职情况报告如下：\n一、抓班子\n我坚持以上率下，谈话**人次。\n二、管自身\n我严格遵守纪律。",
    ],
    ["unknown", "2025年，全科完成了各项任务，现将工作情况汇报如下：\n一、项目申报\n申报**个。"],
  ])("%s", (kind, text) => {
    expect(recognise(text).kind).toBe(kind);
  });
});

test("两个责任 are the organ's and the secretary's where the report divides them so", () => {
  const title = "某支行党委2025年落实“两个责任”情况报告\n";
  const divided =
    "2025年，党委落实主体责任，书记落实第一责任人责任。\n一、履行主体责任\n开会**次。\n二、履行第一责任\n谈话**人次。";
  expect(recognise(title + divided).kind).toBe("main-and-first-responsibility");
  expect(recognise(`${title}2025年，党委落实责任。\n一、履行主体责任\n开会**次。`).kind).toBe(
    "main-responsibility",
  );
});

test("the voice decides where the title leaves it open", () => {
  const title = "党委书记履行全面从严治党主体责任情况报告\n";
  expect(recognise(`${title}2025年，我始终把管党治党放在心上。\n一、抓责任\n我主持会议**次。`).kind).toBe(
    "first-responsible-person",
  );
});

test("confidence is lower without a title", () => {
  const titled = recognise(
    "2025年全面从严治党工作总结\n2025年，局党组持续用力。\n一、主要工作\n开展检查**次。",
  );
  const bare = recognise(
    "2025年，局党组持续用力，现将全面从严治党工作总结如下：\n一、主要工作\n开展检查**次。",
  );
  expect(bare.confidence).toBeLessThan(titled.confidence);
});
