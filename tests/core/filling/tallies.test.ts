import { lastOf } from "../../support/fillOf";

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
