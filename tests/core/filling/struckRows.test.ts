import { planOf } from "../../support/fillOf";

const sheet = (text: string): string => text.replaceAll(/ \| ?/gu, "\t");

/** The value of the last proposal. */
function lastOf(report: string, ledger: string): string | null {
  const { proposals } = planOf(report, ledger);
  return proposals.at(-1)?.value ?? null;
}

const activities = (remark: string, people: string): string =>
  sheet(`2025年警示教育和走访登记
日期 | 类型 | 内容 | 人数 | 备注
1月9日 | 警示教育 | 通报案例 | 64 | 
2月20日 | 走访 | 困难职工 | 3 | 
3月12日 | 警示教育 | 旁听庭审 | 30 | 
5月15日 | 警示教育 | 参观基地 | ${people} | ${remark}
6月10日 | 走访 | 老党员 | 4 | 
10月14日 | 警示教育 | 观看专题片 | 58 | `);

describe("a row whose remark says so is not counted", () => {
  test.each([
    ["因防汛，改期到明年3月", ""],
    ["大雨封路，未成行", "—"],
    ["场馆检修，推迟至下年", ""],
    ["因雨取消", "40"],
    ["与上一条重复登记，统计时剔除", "30"],
    ["属谈心谈话，不计入警示教育", "30"],
  ])("%s", (remark, people) => {
    expect(lastOf("全年开展警示教育**次。", activities(remark, people))).toBe("3");
  });

  test.each([
    ["首次到场外举办", "44"],
    ["人员无重复", "44"],
    ["原定4月，延期召开", "44"],
    ["与第二支部合并召开", "44"],
    ["并入主题党日一并开展", "44"],
    ["未列入年初计划，临时增加", "44"],
    ["核对无误登记", "44"],
    ["未报备", "44"],
    ["因装修，改在二楼会议室", ""],
  ])("and is where it says nothing of the kind: %s", (remark, people) => {
    expect(lastOf("全年开展警示教育**次。", activities(remark, people))).toBe("4");
  });

  test.each([
    ["人没到齐，改期到4月", "2"],
    ["主持人出差，推迟到下周", "2"],
    ["改在三楼会议室", "3"],
    ["讨论取消收费事项", "3"],
  ])("nor where no figure stands in the register: %s", (remark, held) => {
    const meetings = sheet(`2025年会议登记
日期 | 类型 | 内容 | 备注
1月9日 | 党组会 | 年度要点 | 
2月20日 | 走访 | 困难职工 | 
3月12日 | 党组会 | 信访 | ${remark}
5月15日 | 党组会 | 经费 | 
6月10日 | 走访 | 老党员 | `);
    expect(lastOf("召开党组会**次。", meetings)).toBe(held);
  });

  test("nor is a matter that is part of another", () => {
    const clues = sheet(`2025年问题线索登记
编号 | 收到日期 | 来源 | 处置结果
1 | 1月9日 | 信访 | 了结
2 | 2月20日 | 巡察移交 | 立案
3 | 3月12日 | 信访 | 重复，并入1号
4 | 5月15日 | 信访 | 正在核查
5 | 6月10日 | 巡察移交 | 了结`);
    expect(lastOf("受理问题线索**件，其中信访**件。", clues)).toBe("2");
  });
});

describe("the chief is known by the name that the report gives", () => {
  const doings = sheet(`2025年班子成员履责登记
日期 | 班子成员 | 活动类别 | 内容
1月9日 | 石望川 | 党课 | 开年第一课
2月20日 | 林知夏 | 党课 | 组织纪律
3月12日 | 石望川 | 接访 | 到大厅
5月15日 | 石望川 | 党课 | 专题
6月10日 | 林知夏 | 接访 | 到大厅
10月14日 | 石望川 | 接访 | 到社区
11月14日 | 石望川 | 接访 | 到社区`);
  const report = (said: string): string =>
    `镇党委书记2025年度履行第一责任人职责情况报告\n石望川\n2025年，我认真履行职责。\n${said}`;

  test("in the first person only his own cases are counted", () => {
    expect(lastOf(report("我全年讲党课**次。"), doings)).toBe("2");
  });

  test("also behind a semicolon, where everybody’s cases are not certain", () => {
    const { proposals, open } = planOf(report("我全年讲党课2次；开门接访**次。"), doings);
    const shown = [
      ...proposals.flatMap(({ value, alternatives }) => [value, ...alternatives.map((one) => one.value)]),
      ...open.flatMap(({ candidates }) => candidates.map(({ value }) => value)),
    ];
    expect(shown).toContain("3");
    expect(proposals.filter(({ decision }) => decision === "certain")).toEqual([]);
  });
});

describe("an average", () => {
  const numbers = sheet(`项目 | 单位 | 2025年
业务培训 | 期 | 6
业务培训参训 | 人次 | 342
慰问困难职工 | 人 | 23
慰问金 | 万元 | 2.76`);

  test("is per the unit that it names", () => {
    expect(lastOf("全年举办业务培训**期，参训**人次，平均每期**人次。", numbers)).toBe("57");
  });

  test("is told in the unit that is asked", () => {
    expect(lastOf("慰问困难职工**人，发放慰问金**万元，人均**元。", numbers)).toBe("1200");
  });
});

describe("what a table says of rows and columns", () => {
  test("last year’s total row is of last year, in a table of this year", () => {
    const branches = sheet(`各支部党员统计（截至2025年12月31日）
支部 | 党员数 | 签订责任书（份）
第一支部 | 20 | 11
第二支部 | 24 | 9
合计 | 44 | 20
上年合计 | 41 | 17`);
    expect(lastOf("全局签订责任书**份，比上年增加**份。", branches)).toBe("3");
  });

  test("整改情况 · 已整改, 完成情况 · 已完成, 整改进度 · 完成 say that it is done", () => {
    for (const [head, done] of [
      ["整改情况", "已整改"],
      ["完成情况", "已完成"],
      ["整改进度", "完成"],
    ] as const) {
      const problems = sheet(`巡察反馈问题整改台账
序号 | 问题 | 责任部门 | ${head}
1 | 议事规则不全 | 办公室 | ${done}
2 | 学习记录不全 | 人事科 | ${done}
3 | 支部换届超期 | 人事科 | 长期坚持
4 | 公车台账缺项 | 办公室 | ${done}`);
      expect(lastOf("巡察反馈问题**个，已完成整改**个。", problems)).toBe("3");
    }
  });
});
