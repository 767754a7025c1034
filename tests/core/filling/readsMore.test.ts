import { isShortFor } from "../../../src/core/filling/compare/short";
import { timeSpokenOf } from "../../../src/core/filling/reportPeriod";
import { planOf } from "../../support/fillOf";

const sheet = (text: string): string => text.replaceAll(/ \| ?/gu, "\t");

/** What is proposed for the last gap and beside it, or stands among its candidates. */
function valuesOf(report: string, ledger: string): readonly string[] {
  const { proposals, open } = planOf(report, ledger);
  const [proposal, left] = [proposals.at(-1), open.at(-1)];
  const proposed = proposal === undefined ? [] : [proposal, ...proposal.alternatives];
  return [...proposed, ...(left?.candidates ?? [])].map(({ value }) => value);
}

const talks = sheet(`谈话日子 | 谁谈的 | 对象 | 哪类 | 单位 | 整改完成
1.10 | 尹书记 | 彭科长 | 提醒 | 第一所 | 2.1
1.14 | 卜组长 | 冯科长 | 节前 | 第二所 | 2.9
2.19 | 尹书记 | 万科长 | 任前 | 第一所 |
3.12 | 孟院长 | 龙科长 | 提醒 | 第三所 | 4.2
5.23 | 尹书记 | 庞科长 | 任前 | 第二所 |
6.18 | 孟院长 | 祝科长 | 提醒 | 第一所 | 7.1
9.26 | 岳副院长 | 冯科长 | 节前 | 第三所 | 10.3`);

const meetings = sheet(`日期 | 会议 | 参会人数
2025-01-08 | 院办会 | 9
2025-03-05 | 院办会 | 8
2025-05-07 | 党委会 | 11
2025-07-02 | 党委会 | 14
2025-09-03 | 院办会 | 25`);

describe("registers as offices keep them", () => {
  test.each([
    ["a surname before a title", "院长谈话**次。", talks, "2"],
    ["a date by its order", "上半年院长谈话**次。", talks, "2"],
    ["what is not done is a blank", "尚未整改完成**次。", talks, "2"],
    ["a short form", "召开院长办公会**次。", meetings, "3"],
    ["different values", "谈话覆盖单位**个。", talks, "3"],
    ["a bound", "参会10人以上的会议**次。", meetings, "3"],
  ])("%s: %s", (_, report, ledger, value) => {
    expect(valuesOf(report, ledger)).toContain(value);
  });
});

const years = sheet(`指标 | 25年任务 | 25年完成 | 24年
营造林（万亩） | 6.5 | 6.82 | 5.9
油茶新造（亩） | 5000 | 4200 | 3600`);

describe("figures held against another year and the plan", () => {
  test.each([
    ["this year of two digits", "完成营造林**万亩。", years, "6.82"],
    ["more than planned", "完成营造林**万亩，超出年度任务**万亩。", years, "0.32"],
    ["short of the plan", "油茶新造**亩，距年度任务尚差**亩。", years, "800"],
    ["the year before of two digits", "完成营造林**万亩，比上年增加**万亩。", years, "0.92"],
  ])("%s: %s", (_, report, ledger, value) => {
    expect(valuesOf(report, ledger)).toContain(value);
  });
});

test("a name by its characters in order, from its first to its last", () => {
  expect(isShortFor("院办会", "召开院长办公会")).toBe(true);
  expect(isShortFor("院办会", "召开党委会")).toBe(false);
  expect(isShortFor("党会", "党委会议")).toBe(false);
});

describe("the time of a figure", () => {
  test.each([
    ["今年上半年，召开会议", 1, 6],
    ["查处**起，其中下半年查处", 7, 12],
  ])("%s", (said, from, to) => {
    expect(timeSpokenOf(said, 2025).months).toMatchObject({ from, to });
  });

  test.each(["查处**起，其中下半年查处**起，处理", "征收**亿元，第四季度征收**万元；查验"])(
    "%s: is over",
    (said) => {
      expect(timeSpokenOf(said, 2025).months).toBeNull();
    },
  );

  test("what goes on from a part is of its time", () => {
    expect(timeSpokenOf("谈话**次，其中一季度**次，涉及", 2025, true).months).toMatchObject({
      from: 1,
      to: 3,
    });
  });
});
