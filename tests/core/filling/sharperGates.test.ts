import { planOf } from "../../support/fillOf";

const sheet = (text: string): string => text.replaceAll(/ \| ?/gu, "\t");

interface Shown {
  readonly value: string;
  readonly decision: string;
}

/** What is proposed for the last gap, with whether it is certain; null where it stays open. */
function lastOf(report: string, ledger: string): Shown | null {
  const { proposals, open } = planOf(report, ledger);
  const starts = [...proposals, ...open].map(({ gap }) => gap.range);
  const last = starts.reduce((a, b) =>
    a.paragraph > b.paragraph || (a.paragraph === b.paragraph && a.start > b.start) ? a : b,
  );
  const found = proposals.find(({ gap }) => gap.range === last);
  return found === undefined ? null : { value: found.value, decision: found.decision };
}

const numbers = sheet(`项目 | 单位 | 2025年
党委会 | 次 | 24
讲党课 | 次 | 6
问题线索 | 件 | 19
立案 | 件 | 5
信访件办结 | 件 | 17
提醒谈话 | 人次 | 31`);

describe("what became of what was told before", () => {
  const lead = "召开党委会**次，讲党课**次，提醒谈话**人次。";

  test("is certain where its name stands for itself", () => {
    expect(lastOf(`${lead}处置问题线索**件，立案**件。`, numbers)).toEqual({
      value: "5",
      decision: "certain",
    });
  });

  test("is not where its name is of other things", () => {
    expect(lastOf(`${lead}督办信访件5件，已办结**件。`, numbers)?.decision).not.toBe("certain");
  });
});

const meetings = (other: string): string =>
  sheet(`2025年会议和活动登记
日期 | 类型 | 内容 | 人数
1月9日 | ${other} | 年度要点 | 7
2月20日 | ${other} | 述职评议 | 7
3月12日 | 警示教育 | 通报案例 | 64
5月15日 | ${other} | 专项整治 | 7
6月10日 | 警示教育 | 旁听庭审 | 30
8月21日 | 党委会 | 巡察整改 | 7
9月18日 | 党委会 | 岗位风险 | 7
10月14日 | 警示教育 | 观看专题片 | 58
11月20日 | 党委会 | 年度考核 | 7`);

describe("one thing under two names in a register", () => {
  const report = "全年开展警示教育**次，召开党委会**次。";

  test.each(["学院党委会", "学校党委会"])("%s and 党委会 are counted together", (other) => {
    expect(lastOf(report, meetings(other))).toMatchObject({ value: "6" });
  });

  test("another meeting is not counted", () => {
    expect(lastOf(report, meetings("行政例会"))).toMatchObject({ value: "3" });
  });
});

describe("whose ledger it is", () => {
  const diary = (title: string): string =>
    sheet(`${title}
日期 | 事项 | 内容 | 人数
1月14日 | 廉政谈话 | 新任股长 | 3
3月6日 | 调研 | 城东站 | 2
4月17日 | 廉政谈话 | 采购岗位 | 4
6月5日 | 讲党课 | 纪律处分条例 | 58
9月11日 | 廉政谈话 | 驻村队员 | 5
11月13日 | 调研 | 河西站 | 2`);
  const report = [
    "县水利局党组书记2025年履行全面从严治党第一责任人责任情况报告",
    "一年来，我到基层站所调研**次，本人讲党课**次，本人开展廉政谈话**次。",
  ].join("\n");

  test("a diary of the secretary answers for 本人", () => {
    expect(lastOf(report, diary("党组书记履职日程（2025年）"))).toEqual({ value: "3", decision: "certain" });
  });

  test.each(["党组及班子成员工作纪实", "机关党委活动登记"])("%s does not", (title) => {
    expect(lastOf(report, diary(title))?.decision).not.toBe("certain");
  });
});

test("who was met is no answer to what they were heard on", () => {
  const talks = sheet(`2025年谈话登记
日期 | 方式 | 对象 | 人数
1月9日 | 谈心谈话 | 班子成员 | 6
4月3日 | 谈心谈话 | 班子成员 | 6
7月1日 | 提醒谈话 | 中层干部 | 4
9月8日 | 提醒谈话 | 中层干部 | 5`);
  expect(lastOf("开展提醒谈话**次，听取班子成员专题述责**人次。", talks)?.decision).not.toBe("certain");
});

test("who has left a roster is counted no more", () => {
  const roster = sheet(`党员名册
姓名 | 性别 | 支部 | 入党时间 | 备注
白江 | 男 | 一支部 | 1998-07 |
柴云 | 女 | 一支部 | 2004-06 |
丁禾 | 女 | 二支部 | 2009-12 | 2025年9月转出
范路 | 男 | 二支部 | 2012-07 |
高木 | 女 | 二支部 | 2016-06 | 由外校转入
何川 | 男 | 一支部 | 1987-05 | 3月病故`);
  expect(lastOf("现有党员**名，其中女党员**名。", roster)).toMatchObject({ value: "2" });
});

test("parts of which one tells the whole are not added up", () => {
  const notes = "机关几个数\n1.支部：机关1，企业支部4，一共5；党员77（退休28）\n2.党委会21次，中心组学习11次";
  expect(lastOf("召开党委会**次，中心组学习**次。现有党支部**个。", notes)?.value).not.toBe("87");
});

test("people are no whole of meetings", () => {
  const notes = "村务几个数\n监督会评议63人，小额工程做9个，经监督会会前公示的8个\n党员大会4次";
  const { proposals, open } = planOf("召开党员大会**次，监督会评议**人，会前公示率**％。", notes);
  const shown = [...proposals, ...open].flatMap((one) => [
    ...("value" in one ? [one.value, ...one.alternatives.map(({ value }) => value)] : []),
    ...("candidates" in one ? one.candidates.map(({ value }) => value) : []),
  ]);
  expect(shown).toContain("88.9");
  expect(shown).not.toContain("6.3");
});

test("nothing rises by nothing", () => {
  const same = sheet(`项目 | 单位 | 2025年 | 2024年
立案 | 件 | 5 | 5
党委会 | 次 | 24 | 22`);
  expect(lastOf("召开党委会**次，立案**件，比上年增加**件。", same)?.value).not.toBe("0");
});
