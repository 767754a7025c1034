import { ledgerWords } from "../../../src/catalog/language/ledgerWords";
import { readFacts } from "../../../src/core/ledger/facts/readFacts";
import { textSheet } from "../../../src/core/ledger/sheet";
import { planOf } from "../../support/fillOf";

const sheet = (text: string): string => text.replaceAll(/ \| ?/gu, "\t");

/** What is proposed for the last gap and beside it, or stands among its candidates. */
function valuesOf(report: string, ledger: string): readonly string[] {
  const { proposals, open } = planOf(report, ledger);
  const [proposal, left] = [proposals.at(-1), open.at(-1)];
  const proposed = proposal === undefined ? [] : [proposal, ...proposal.alternatives];
  return [...proposed, ...(left?.candidates ?? [])].map(({ value }) => value);
}

const problems = sheet(`巡察反馈问题整改清单
来源 | 问题 | 责任股室 | 整改时限 | 整改状态 | 销号时间
县委巡察 | 台账记载不全 | 办公室 | 2025-06-30 | 已销号 | 2025-05-18
县委巡察 | 公章使用未登记 | 人事股 | 2025-06-30 | 已销号 | 2025-06-12
县委巡察 | 合同续签滞后 | 财务股 | 2025-09-30 | 已销号 | 2025-09-28
县委巡察 | 回访不及时 | 业务股 | 2026-03-31 | 整改中 |
审计 | 往来款挂账 | 财务股 | 2025-10-31 | 已销号 | 2025-10-30
审计 | 资产标签缺失 | 办公室 | 2025-12-31 | 整改中 |`);

const works = sheet(`工程名称 | 类别 | 总投资（万元） | 本年完成 | 状态 | 廉政合同
东渠改造 | 灌区 | 3120 | 2240 | 在建 | √
西堤加固 | 河道 | 2150 | 610 | 完工 | √
南泵站 | 排涝 | 780 | 0 | 未开工 |
北渠改造 | 灌区 | 2640 | 1200 | 在建 | √`);

const courses = sheet(`班次 | 开班 | 承办 | 计划人数 | 实到 | 备注
村干部班 | 1月12日 | 党建办 | 65 | 61 |
支部书记班 | 2月27日 | 党建办 | 16 | 16 |
政绩观读书班 | 3月20日 | 党委 | 34 | 33 |
新党员班 | 6月16日 | 党建办 | 40 |  | 顺延到8月`);

const purchases = sheet(`采购项目 | 预算(元) | 中标价(元) | 中标日期 | 纪检到场
渠道施工 | 860000 | 811400 | 2025年3月18日 | 是
质量监理 | 42000 | 39800 | 2025年4月2日 | 是
宣传印刷 | 9500 | 流标 | 2025年5月9日 | 是`);

const branches = sheet(`支部 | 党员 | 其中女 | 星级
机关支部 | 21 | 8 | ★★★★
渠管支部 | 18 | 5 | ★★★
堤防支部 | 26 | 9 | ★★★★
机电支部 | 17 | 6 | ★★★
离退休支部 | 30 | 11 | ★★★
合计 | 112 | 39 |`);

describe("matters stand whatever has become of them", () => {
  test.each([
    ["under way and done alike", "县委巡察反馈问题**个。", problems, "4"],
    ["a deadline of the next year takes none away", "巡察和审计反馈问题共**个。", problems, "6"],
    ["done is done", "县委巡察反馈问题**个，已销号**个。", problems, "3"],
    ["a state of its own", "水利工程在建**项。", works, "2"],
    ["beside a column of this year's figures", "水利工程未开工**项。", works, "1"],
  ])("%s: %s", (_, report, ledger, value) => {
    expect(valuesOf(report, ledger)).toContain(value);
  });
});

const meetings = sheet(`日期 | 名称 | 主要内容 | 到会 | 主持 | 备注
1月8日 | 党工委会议 | 年度要点 | 9 | 书记 |
2月12日 | 党工委会议 | 春季培训 | 8 | 书记 |
3月26日 | 党工委会议 | 届中分析 |  | 书记 | 改期到4月2日
4月2日 | 党工委会议 | 届中分析 | 9 | 书记 |`);

describe("what was planned and did not take place", () => {
  test.each([
    ["put off, and nobody came", "召开党工委会议**次。", meetings, "3"],
    ["no number of those who came", "由党建办承办**期。", courses, "2"],
    ["words in place of the amount", "中标项目**项。", purchases, "2"],
  ])("%s: %s", (_, report, ledger, value) => {
    expect(valuesOf(report, ledger)[0]).toBe(value);
  });
});

describe("names as tables give them", () => {
  test.each([
    ["a topic that stands once", "举办政绩观读书班**期。", courses, "1"],
    ["a part by the column before it", "现有党员**名，其中女党员**名。", branches, "39"],
    ["stars", "四星级支部**个。", branches, "2"],
  ])("%s: %s", (_, report, ledger, value) => {
    expect(valuesOf(report, ledger)).toContain(value);
  });

  test("the name of the rows gives no unit: 站（所）", () => {
    const ledger = sheet(`站（所） | 党员
东站 | 12
西站 | 9
合计 | 21`);
    expect(planOf("全局现有党员**名。", ledger).proposals[0]?.value).toBe("21");
  });
});

describe("lines of what is meant to be done", () => {
  const lines = `完成高标准农田建设2.6万亩
2026年打算：建高标准农田3.4万亩`;
  test("are not this year's", () => {
    expect(planOf("2025年，建成高标准农田**万亩。", lines).proposals[0]?.value).toBe("2.6");
  });
});

describe("shares and their changes", () => {
  const income = sheet(`项目 | 2025年 | 2024年
医疗收入（万元） | 12000 | 11000
药品收入（万元） | 2760 | 2750`);
  test.each([
    ["a share that fell to", "药品收入占医疗收入比重降至**％。", income, "23"],
    ["points between two shares", "药品收入占医疗收入的**％，比上年下降**个百分点。", income, "2"],
  ])("%s: %s", (_, report, ledger, value) => {
    expect(valuesOf(report, ledger)).toContain(value);
  });

  const register = sheet(`日期 | 活动
2024-02-01 | 理论学习
2024-05-06 | 理论学习
2025-01-08 | 理论学习
2025-03-05 | 理论学习
2025-07-02 | 理论学习`);
  test("a register that goes back to the year before", () => {
    const report = "2025年，组织理论学习**次，比上年增加**次。";
    expect(valuesOf(report, register)).toContain("1");
  });
});

test("an age is a bound by its header", () => {
  const people = sheet(`姓名 | 科室 | 年龄 | 党员
甲某 | 渠管科 | 54 | √
乙某 | 渠管科 | 39 |
丙某 | 财务科 | 33 | √
丁某 | 财务科 | 47 | √`);
  expect(valuesOf("现有40岁及以下人员**名。", people)).toContain("2");
});

describe("what rows tell beside", () => {
  const courts = sheet(`庭室 | 收案 | 结案
刑庭 | 210 | 198
民庭 | 640 | 612
全院 | 850 | 810`);
  const gifts = sheet(`科室 | 类别 | 数量 | 处置
骨科 | 退还红包 | 3 | 退还本人
产科 | 退还红包 | 4 | 住院费抵扣
内科 | 锦旗 | 9 | 公示
骨科 | 退还红包 | 2 | 住院费抵扣`);
  test.each([
    ["a rate of what its row counts", "全院结案**件，结案率**％。", courts, "95.3"],
    ["数量 of the rows that are named", "退还红包**个。", gifts, "9"],
  ])("%s: %s", (_, report, ledger, value) => {
    expect(valuesOf(report, ledger)).toContain(value);
  });
});

describe("parts of a line are added up only where all of them are asked", () => {
  const lines = `入户走访：我本人 172 户，两委干部合计 903 户
集体经济：18个村合起来1346.8万元，最少的村16.2万元`;
  test.each([
    ["one of them by its name", "我本人入户走访**户。", "172"],
    ["a whole beside one of many", "集体经济收入**万元。", "1346.8"],
  ])("%s: %s", (_, report, value) => {
    expect(valuesOf(report, lines)[0]).toBe(value);
  });
});

test("days under 销号 are no figures, in whatever order they stand", () => {
  const list = sheet(`巡察反馈问题整改台账（2025年）
序号 | 类别 | 具体问题 | 牵头 | 措施（条） | 时限 | 状态 | 销号
1 | 党的建设 | 学习联系实际不够 | 机关党委 | 4 | 3月底 | 已销号 | 3.28
2 | 党的建设 | 党费收缴不及时 | 机关党委 | 2 | 3月底 | 已销号 | 3.15
3 | 作风建设 | 窗口服务不规范 | 办公室 | 3 | 6月底 | 已销号 | 10.14
4 | 作风建设 | 文件会议偏多 | 办公室 | 2 | 6月底 | 已销号 | 5.20
5 | 监管民生 | 隐患闭环慢 | 安监股 | 5 | 12月底 | 整改中 |`);
  const { facts } = readFacts([textSheet(list.split("\n").map((line) => line.split("\t")))], ledgerWords);
  expect(facts.map(({ amount }) => amount.digits)).not.toContain("10.14");
});
