import { lastOf, planOf } from "../../support/fillOf";

const register = `日期 会议类型 主题 主持人 人数 状态
2025/1/8 党组会 年度工作 书记 9 已召开
2025/2/5 党组会 廉政部署 副书记 8 已召开
2025/3/6 中心组学习 全会精神 书记 12 已召开
2025/4/9 党组会 选人用人 书记 9 取消
2025/5/7 中心组学习 条例解读 书记 11 已召开
2025/8/6 党组会 年中小结 书记 9 已召开
2025/9/3 中心组学习 党纪教育 副书记 10 已召开
2025/11/5 党组会 预算安排 书记 9 已召开`;

describe("registers are counted by the words of the question", () => {
  test.each([
    ["召开党组会**次。", "4", "count"],
    ["组织中心组学习**次，**人次参加。", "33", "sum"],
    ["召开党组会**次，其中上半年**次。", "2", "count"],
  ])("%s %s", (report, value, operation) => {
    expect(lastOf(report, register)).toMatchObject({ value, source: { operation } });
  });

  test("what did not take place is left out", () => {
    expect(lastOf("召开党组会**次。", register)?.value).not.toBe("5");
  });

  test("the formula names the column and its value", () => {
    expect(lastOf("召开党组会**次。", register)?.source.formula).toBe("count(会议类型=党组会)");
  });

  test("what the chief did is never certain from what all did", () => {
    const last = lastOf("由我主持召开党组会**次。", register);
    if (last?.value !== "3") expect(last?.decision).not.toBe("certain");
  });
});

const talks = `日期 形式 谈话人 人数 备注
2025/1/8 廉政谈话 庄院长 3
2025/2/5 廉政谈话 闻副院长 2
2025/3/6 廉政谈话 庄院长 1
2025/4/6 廉政谈话 闻副院长 4
2025/7/11 廉政谈话 庄院长 \t防汛取消
2025/8/6 提醒谈话 闻副院长 2`;
const visits = `时间 事由 数目 备考
2025.5.7 接访 3批 开门接访日
2025.6.2 入户走访 6户 东村
2025.7.8 接访 2批 征地
2025.8.1 入户走访 5户 西村
2025.10.29 接访 5批 工资`;
const checks = `月份 单位 抽查内容 问题数
3月 一站 考勤 0
4月 三站 材料 2
5月 二站 考勤 1
8月 一站 材料 1
10月 三站 考勤 3`;

describe("how much, and of whom", () => {
  const candidates = (report: string, ledger: string): readonly string[] => {
    const { proposals, open } = planOf(report, ledger);
    const last = proposals.at(-1);
    return [
      ...(last === undefined ? [] : [last.value, ...last.alternatives.map(({ value }) => value)]),
      ...(open.at(-1)?.candidates.map(({ value }) => value) ?? []),
    ];
  };

  test.each([
    [
      "a bare row whose remark says that it was called off is not counted",
      "开展廉政谈话**次。",
      talks,
      "4",
      "5",
    ],
    ["副院长 is no 院长", "院长廉政谈话**次。", talks, "2", "4"],
    ["amounts within words are added up", "接访群众**批。", visits, "10", "11"],
  ])("%s", (_, report, ledger, right, wrong) => {
    const found = candidates(report, ledger);
    expect(found).toContain(right);
    expect(found.includes(wrong) ? found.indexOf(wrong) : found.length).toBeGreaterThan(found.indexOf(right));
  });

  test.each([
    ["rows are not certain where their amounts may be meant", "三站发现问题**个。", checks],
    ["nor where others have the word too", "其中接访**批。", visits.replace("东村", "东村接访")],
  ])("%s", (_, report, ledger) => {
    const last = lastOf(report, ledger);
    expect(last?.decision === "certain" && last.source.operation === "count").toBe(false);
  });
});
