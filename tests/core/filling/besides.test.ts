import { checkSnapshot } from "../../../src/app/checkDocument";
import { indicatorCatalogue } from "../../../src/catalog/indicators";
import { ledgerWords } from "../../../src/catalog/language/ledgerWords";
import { plainSnapshot } from "../../../src/core/document/snapshot";
import { fitted } from "../../../src/core/filling/choose/fitted";
import { rankScene, readScene, settle } from "../../../src/core/filling/choose/scene";
import { vetoesOf } from "../../../src/core/filling/choose/trust";
import { hasBlanks } from "../../../src/core/filling/derive/formula";
import type { Formula } from "../../../src/core/filling/derive/formula";
import { readFacts } from "../../../src/core/ledger/facts/readFacts";
import type { Facts } from "../../../src/core/ledger/facts/fact";
import { textSheet } from "../../../src/core/ledger/sheet";
import { planOf } from "../../support/fillOf";

const sheet = (text: string): string => text.replaceAll(/ \| ?/gu, "\t");

const readSheets = (text: string): Facts =>
  readFacts([textSheet(text.split("\n").map((line) => line.split("\t")))], ledgerWords);

/** What is proposed for the last gap and beside it, or stands among its candidates. */
function shownOf(report: string, ledger: string): readonly { value: string; decision: string }[] {
  const { proposals, open } = planOf(report, ledger);
  const last = Math.max(...[...proposals, ...open].map(({ gap }) => gap.range.start));
  const proposal = proposals.find(({ gap }) => gap.range.start === last);
  if (proposal !== undefined)
    return [proposal, ...proposal.alternatives.map((one) => ({ ...one, decision: "open" }))].map(
      ({ value, decision }) => ({ value, decision }),
    );
  return (open.find(({ gap }) => gap.range.start === last)?.candidates ?? []).map(({ value }) => ({
    value,
    decision: "open",
  }));
}

const offices = sheet(`科室 | 监督检查项目 | 查出问题金额（万元） | 已整改金额（万元）
农业科 | 12 | 418.9 | 372.6
国库科 | 9 | 86.4 | 86.4
合计 | 21 | 505.3 | 459.0`);

const beds = sheet(`指标 | 2024年 | 2025年 | 单位
平均住院日 | 8.7 | 8.2 | 天
药占比 | 31.4 | 29.6 | ％`);

const halves = sheet(`项目 | 1月 | 2月 | 3月 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月
中心组学习（次） |  | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 2
党课（次） | 1 | 1 | 2 | 1 | 1 | 1 | 2 | 1 | 1 | 1 | 1 | 1`);

const plans = sheet(`指标 | 年计划 | 全年预计 | 2024年实际 | 单位
营业收入 | 158000 | 163400 | 151800 | 万元
利润 | 21600 | 23760 | 20480 | 万元`);

const audits = sheet(`完成日期 | 项目 | 审计建议 | 采纳
3月6日 | 财政决算 | 6 | 5
6月20日 | 工程决算 | 8 | 7
9月5日 | 离任审计 | 4 | 4
12月4日 | 专项审计 | 7 | 6`);

test.each([
  ["what its row tells besides", "农业科查出问题资金**万元，尚未整改**万元。", offices, "46.3"],
  ["against last year, of an average", "平均住院日**天，比上年缩短**天。", beds, "0.5"],
  ["against last year, of a share", "药占比**％，比上年下降**个百分点。", beds, "1.8"],
  ["a month that is blank", "上半年中心组学习**次。", halves, "5"],
  ["in its turn", "营业收入**亿元、利润**亿元，比上年分别增加**亿元、**亿元。", plans, "0.33"],
  ["of cases, what their column beside adds up to", "提出审计建议**条，采纳率**％。", audits, "88"],
])("%s: %s", (_, report, ledger, value) => {
  expect(shownOf(report, ledger).map((one) => Number(one.value))).toContain(Number(value));
});

test("whatever rests on months that are blank says so, however it is told", () => {
  const blank: Formula = { kind: "sum", parts: [], blank: true };
  const whole: Formula = { kind: "sum", parts: [] };
  expect(hasBlanks(whole)).toBe(false);
  expect(hasBlanks({ kind: "conversion", of: blank, shift: -4 })).toBe(true);
  expect(hasBlanks({ kind: "share", part: blank, whole })).toBe(true);
  expect(
    hasBlanks({ kind: "difference", now: whole, before: { kind: "conversion", of: blank, shift: 1 } }),
  ).toBe(true);
  expect(hasBlanks({ kind: "change", now: whole, before: whole })).toBe(false);
});

test.each([
  ["上半年中心组学习**次。", ["blank-months"]],
  ["上半年党课**次。", []],
])("%s is kept from being certain by %j", (report, kept) => {
  const ledger = readSheets(halves);
  const { snapshot, outline, gaps, year } = checkSnapshot(
    plainSnapshot([`某镇党委关于2025年工作的报告`, report]),
  );
  const scene = readScene({ snapshot, outline, gaps, facts: ledger, year, catalogue: indicatorCatalogue });
  const [best] = settle(rankScene(scene, fitted.features), fitted.signs).at(-1) ?? [];
  expect(best === undefined ? null : vetoesOf(best.standing).filter((id) => id === "blank-months")).toEqual(
    kept,
  );
});
