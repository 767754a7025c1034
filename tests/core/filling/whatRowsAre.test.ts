import { planOf } from "../../support/fillOf";

const sheet = (text: string): string => text.replaceAll(/ \| ?/gu, "\t");

/** The value of the last proposal. */
function lastOf(report: string, ledger: string): string | null {
  const { proposals } = planOf(report, sheet(ledger));
  return proposals.at(-1)?.value ?? null;
}

describe("what the rows of a register are", () => {
  const handed = `2025年交办事项登记
日期 | 事项 | 类别 | 责任科室 | 办结情况
1月12日 | 窗口排队 | 服务 | 大厅 | 办结
2月28日 | 食堂合同 | 采购 | 综合科 | 未办结
3月8日 | 停车收费 | 服务 | 后勤科 | 办结
6月15日 | 公车加油 | 采购 | 综合科 | 未办结
9月22日 | 网上预约 | 服务 | 大厅 | 未办结`;

  test("matters stand though 未办结 is said of them", () => {
    expect(lastOf("全年列入交办事项**件，其中采购类**件。", handed)).toBe("2");
  });

  test("a matter with somebody in charge is no person", () => {
    const clues = `问题线索处置（2025年）
编号 | 来源 | 月份 | 所属单位 | 处理结果 | 涉及人 | 挽回损失（万元）
A01 | 审计移交 | 1月 | 一分厂 | 诫勉 | 甲 | 3.5
A02 | 信访 | 2月 | 二分厂 | 批评教育 | 乙 | 
A03 | 信访 | 4月 | 一分厂 | 诫勉 | 丙 | 1.2
A04 | 监督检查 | 7月 | 三分厂 | 立案 | 丁 | 8`;
    expect(lastOf("全年处置问题线索中诫勉**件。", clues)).toBe("2");
  });

  test("nothing takes place, or not, in a list without dates", () => {
    const list = `基层党组织名录
序号 | 党组织 | 类别 | 党员数 | 换届情况
1 | 财务处支部 | 支部 | 23 | 已换
2 | 后勤处支部 | 支部 | 18 | 延期
3 | 机关总支 | 总支 | 64 | 已换
4 | 教务处支部 | 支部 | 26 | 延期
5 | 科研处总支 | 总支 | 41 | 已换
6 | 图书馆支部 | 支部 | 20 | 已换`;
    expect(lastOf("现有党员**名。", list)).toBe("192");
  });

  test("the rare dates of a list date none of its rows", () => {
    const bodies = `党组织一览（年底）
名称 | 组建方式 | 党员数 | 企业规模 | 换届日期
甲公司党支部 | 独立 | 23 | 规模以下 | 
乙公司党支部 | 联合 | 4 | 规模以上 | 
丙公司党支部 | 独立 | 8 | 规模以上 | 2025.4.22
丁公司党支部 | 独立 | 22 | 规模以下 | 
戊公司党支部 | 联合 | 9 | 规模以上 | `;
    expect(lastOf("2025年园区现有党组织**个，其中独立组建**个。", bodies)).toBe("3");
  });

  test("each row with its month is a case, and its columns add up", () => {
    const checks = `专项检查记录
时间 | 检查内容 | 检查单位数 | 发现问题 | 下发通知（份） | 备注
3月 | 农资补贴 | 8 | 11 | 4 | 
4月 | 社会救助 | 12 | 9 | 5 | 
6月 | 村级财务 | 12 | 21 | 8 | 尚未到期
9月 | 教育收费 | 5 | 6 | 2 | `;
    expect(lastOf("开展专项检查，下发通知**份。", checks)).toBe("19");
  });

  test("what stands over some rows says what they are", () => {
    const year = `院里台账
何时 | 何事 | 谁 | 到场 | 说明
党组会
1.8 | 年度要点 | 毋院长 | 9 | 
2.19 | 审判绩效 | 毋院长 | 9 | 
3.12 | 学习部署 | 毋院长 | 8 | 
中心组
1.15 | 集中学习 | 毋院长 | 12 | 
5.20 | 专题研讨 | 毋院长 | 11 | 
党课
6.28 | 廉政一课 | 毋院长 | 131 | `;
    expect(lastOf("院党组召开党组会**次。", year)).toBe("3");
  });

  test("a row with two figures in a cell heads nothing", () => {
    const items = `项目 | 2025年 | 2024年
纪检干部 | 5人 | 5人
村干部培训 | 2期42人 | 1期21人
廉政谈话 | 73人次 | 61人次
发出建议书 | 3份 | 2份`;
    expect(lastOf("开展廉政谈话**人次。", items)).toBe("73");
  });

  test("of persons, what each has is counted", () => {
    const members = `党员名册（2025年12月）
姓名 | 性别 | 支部 | 职务 | 党龄 | 是否签承诺书
甲某 | 男 | 行政支部 | 书记 | 28 | 是
乙某 | 女 | 行政支部 | 校长 | 25 | 是
丙某 | 男 | 机电支部 | 教师 | 12 | 否
丁某 | 女 | 信息支部 | 教师 | 9 | 是`;
    expect(lastOf("党员签订承诺书**份。", members)).toBe("3");
  });

  test("an amount that may be read as a day is an amount", () => {
    const tenders = `2025年采购登记
序号 | 标的 | 方式 | 预算（万元） | 成交价（万元） | 开标 | 结果
1 | 冰箱 | 公开招标 | 68 | 61.5 | 2/16 | 成交
2 | 折页 | 询价 | 6 | 5.4 | 6/14 | 成交
3 | 维保 | 公开招标 | 39 | 35 | 7/20 | 成交`;
    expect(lastOf("全年采购项目成交价**万元。", tenders)).toBe("101.9");
  });

  test("who declined what was 0 yuan was not helped", () => {
    const helped = `帮扶登记2025
日期 | 部门 | 帮扶类别 | 金额（元） | 备注
1/20 | 一车间 | 春节慰问 | 3000 | 
3/14 | 二车间 | 临时救助 | 5000 | 
8/20 | 营销部 | 金秋助学 | 0 | 本人谢绝，未发
8/21 | 研发部 | 金秋助学 | 2000 | 
8/22 | 三车间 | 金秋助学 | 2000 | `;
    expect(lastOf("资助子女升学，金秋助学**人次。", helped)).toBe("2");
  });
});

describe("what words and times say", () => {
  const cases = `案件处分登记（2025年）
案号 | 月份 | 职务 | 处分
L1 | 3 | 村委会主任 | 党内严重警告
L2 | 4 | 村党支部书记 | 党内警告
L3 | 5 | 村文书 | 责令辞职
L4 | 7 | 村委会副主任 | 留党察看一年
L5 | 9 | 站所负责人 | 党内警告`;

  test("党纪处分 stands for its kinds", () => {
    expect(lastOf("给予党纪处分**人。", cases)).toBe("4");
  });

  test("a hotline is a name", () => {
    const letters = `来件登记2025
编号 | 收件 | 渠道 | 事由
1 | 1月11日 | 12345 | 排队
2 | 2月8日 | 信件 | 资格
3 | 3月17日 | 12345 | 态度
4 | 4月2日 | 12345 | 迟报`;
    expect(lastOf("全年收到来件**件，其中12345热线转办**件。", letters)).toBe("3");
  });

  test("已改 is 完成整改", () => {
    const found = `监督检查2025
日期 | 方式 | 单位 | 查出问题 | 已改
1/21 | 明察 | 局机关 | 2 | 2
3/13 | 专项 | 种子站 | 6 | 5
5/22 | 专项 | 农机站 | 7 | 7`;
    expect(lastOf("监督检查发现问题**个，已完成整改**个。", found)).toBe("14");
  });

  test("the months of a table add up to the year that it does not state", () => {
    const months = `月 | 暗访组（个） | 到单位（家次）
${Array.from({ length: 12 }, (_, at) => `${at + 1}月 | ${1 + (at % 2)} | ${7 + at}`).join("\n")}`;
    expect(lastOf("全年暗访到单位**家次。", months)).toBe("150");
  });

  test("what a bracket takes in does not tell the time of what follows", () => {
    expect(lastOf("立案5件（含上年线索转立案），给予党内警告**人。", cases)).toBe("2");
  });

  test("其中上半年 goes on from words that a register tells in its texts", () => {
    const diary = `书记工作日志（2025）
日期 | 方式 | 具体情况 | 人数
2025年1月5日 | 主持会议 | 局党组会，听取汇报 | 9
2025年2月3日 | 主持会议 | 全局工作部署会 | 112
2025年3月2日 | 主持会议 | 局党组会，定责任清单 | 9
2025年7月9日 | 实地调研 | 小区分配公示 | 3
2025年9月6日 | 主持会议 | 局党组会，研究巡察反馈 | 9`;
    expect(lastOf("全年主持召开局党组会**次，其中上半年**次。", diary)).toBe("2");
  });
});

test("problems of one check are not those of all", () => {
  const ledger = `指标 | 2025年
集中采购（项） | 9
监督检查发现问题（个） | 41`;
  const { proposals } = planOf(
    "完成集中采购**项，对采购文件和履约验收开展抽查，发现问题**个。",
    sheet(ledger),
  );
  expect(proposals.filter(({ decision, value }) => decision === "certain" && value === "41")).toEqual([]);
});

test("推进中的 is a state", () => {
  const handed = `居民反映与督办
编号 | 来路 | 反映什么 | 结果
01 | 热线 | 路灯 | 完成
02 | 议事会 | 车位 | 完成
03 | 议事会 | 电梯 | 推进
04 | 热线 | 噪声 | 推进
05 | 议事会 | 飞线 | 推进
06 | 热线 | 漏水 | 完成`;
  expect(lastOf("全年督办问题6件，其中议事会推进中的**件。", handed)).toBe("2");
});

test("cases are not counted for certain in 户次", () => {
  const ledger = `2024年案件登记
序号 | 立案日期 | 案由 | 来源 | 组别
1 | 2024-01-15 | 过期食品 | 检查 | 一组
2 | 2024-03-11 | 无证经营 | 举报 | 一组
3 | 2024-07-22 | 虚假宣传 | 检查 | 二组
4 | 2024-08-20 | 过期食品 | 检查 | 一组`;
  const { proposals } = planOf("全年检查**户次，其中下半年检查**户次。", sheet(ledger));
  expect(proposals.filter(({ decision }) => decision === "certain")).toEqual([]);
});
