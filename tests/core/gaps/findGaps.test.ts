import type { Paragraph } from "../../../src/core/document/snapshot";
import { plainParagraph, plainSnapshot } from "../../../src/core/document/snapshot";
import { findGaps } from "../../../src/core/gaps/findGaps";
import type { Gap } from "../../../src/core/gaps/gap";
import { mark, marked } from "../../support/markedText";

const find = (text: string): readonly Gap[] => findGaps(marked(text).snapshot);

/** What was found, marked in the text: the case itself when all is right. */
const found = (text: string): string => {
  const { snapshot } = marked(text);
  return mark(
    snapshot,
    findGaps(snapshot).map(({ range }) => range),
  );
};

describe("figures", () => {
  type Case = readonly [text: string, units: readonly (string | null)[]];
  const cases: readonly Case[] = [
    ["学习⟦**⟧次", ["次"]],
    ["学习⟦＊＊⟧次", ["次"]],
    ["受教育⟦***⟧人次", ["人次"]],
    ["到位资金⟦*⟧亿元，同比增长⟦**⟧％", ["亿元", "％"]],
    ["组织答题⟦**⟧期⟦**⟧余人（次）", ["期", "人次"]],
    ["传达讲话⟦……⟧多篇（条）", ["篇"]],
    ["支出⟦……⟧万元共⟦……⟧次", ["万元", "次"]],
    ["满意率⟦xx.x⟧%，参与率⟦〇〇.〇⟧％", ["%", "％"]],
    ["产值⟦*,***⟧万元", ["万元"]],
    ["每批⟦**⟧－⟦**⟧名，先后⟦*⟧、⟦*⟧次", ["名", "名", "次", "次"]],
    ["惠及群众⟦**⟧万余人次", ["万人次"]],
    ["发展党员⟦（   ）⟧名，转正⟦[ ]⟧名，培养⟦【 】⟧名", ["名", "名", "名"]],
    ["谈话⟦____⟧人次，约谈⟦XX⟧人，函询⟦×⟧件，诫勉⟦○○⟧人", ["人次", "人", "件", "人"]],
    ["提醒⟦[数字]⟧人次，批评⟦（填写数量）⟧", ["人次", null]],
    ["人数达⟦**⟧，占比⟦**⟧，排名第⟦*⟧。", [null, null, null]],
    ["名次列全省第⟦**⟧，梳理⟦**⟧类⟦**⟧个风险点", [null, "类", "个"]],
    ["位列全市第⟦*⟧名，连续⟦**⟧年", ["名", "年"]],
    ["下降⟦*.*⟧个百分点，吞吐⟦×××⟧万标箱", ["个百分点", "万标箱"]],
    ["开展⟦ ** ⟧次".replace("⟦ ** ⟧", " ⟦**⟧ "), ["次"]],
    ["召开会议⟦N⟧次，参加⟦??⟧名", ["次", "名"]],
    ["慰问⟦**⟧名人大代表、⟦**⟧名师生、⟦**⟧名医护人员", ["名", "名", "名"]],
    ["完成⟦**⟧项目标任务，收到⟦**⟧条线索，培训⟦**⟧期中层干部", ["项", "条", "期"]],
    ["学时数⟦**⟧，成绩⟦**⟧分以上", [null, "分"]],
    ["拍摄警示教育片⟦**⟧部，整改隐患⟦**⟧处。", ["部", "处"]],
    ["受理来信⟦**⟧件（次），走访⟦*⟧场（次），惠及⟦**⟧人（次）", ["件", "场次", "人次"]],
    ["完成率⟦##.##⟧%，编发简报⟦※※⟧期，巡查⟦※⟧家", ["%", "期", "家"]],
    ["发布预警⟦NN⟧条，受众⟦NNN⟧人，会商⟦--⟧次，销售⟦ⅹ.ⅹ⟧亿元", ["条", "人", "次", "亿元"]],
    ["共建⟦△⟧次，挽回损失⟦某⟧万元，修订清单⟦*⟧版", ["次", "万元", "版"]],
    ["百分之⟦××⟧的事项实现网办，增长百分之⟦×⟧。", [null, null]],
    ["召开会议⟦*⟧（次），走访⟦*⟧（户）", ["次", "户"]],
    ["压减管理层级⟦×⟧级，清理⟦××⟧户", ["级", "户"]],
    ["编制导则⟦×⟧部，修订预案⟦×⟧部", ["部", "部"]],
    ["其中党建议题⟦待填⟧项，受理⟦待统计⟧件。", ["项", "件"]],
    ["召开会议⟦（填数字）⟧次，参加⟦(待填)⟧人", ["次", "人"]],
  ];
  test.each(cases)("%s", (text, units) => {
    expect(found(text)).toBe(text);
    expect(find(text).map(({ kind, unit }) => [kind, unit])).toEqual(units.map((unit) => ["figure", unit]));
  });

  test("what was typed and the hedge stay apart from the mask", () => {
    expect(find("自查问题75⟦**⟧个，近⟦**⟧篇，⟦**⟧余条")).toMatchObject([
      { raw: "**", typed: "75", hedge: null },
      { raw: "**", typed: null, hedge: "近" },
      { raw: "**", typed: null, hedge: "余" },
    ]);
  });

  const typedIn = (text: string): readonly (string | null)[] =>
    findGaps(plainSnapshot([`新建管网${text}。`, "召开**次"]))
      .filter(({ range }) => range.paragraph === 0)
      .map(({ typed, joined }) => (joined === true ? "joined" : typed));

  test.each([
    ["75 **公里", "75 "],
    ["75\u2009**公里", "75\u2009"],
    ["75\u200b**公里", "75\u200b"],
    ["７５　**公里", "７５　"],
    ["75多**公里", "75多"],
    ["75 余 **公里", "75 余 "],
    ["75大约**公里", "75大约"],
    ["75+**公里", "75+"],
    ["75/**公里", "75/"],
    ["75-*公里", "75-"],
    ["−**公里", "−"],
    ["七十五**公里", "七十五"],
    ["七十五 **公里", "七十五 "],
    ["壹佰**公里", "壹佰"],
    ["百**公里", "百"],
    ["〇**公里", "〇"],
    ["⑦**公里", "⑦"],
    ["Ⅶ**公里", "Ⅶ"],
    ["约75约**公里", "75约"],
    ["63余**人次", "63余"],
    ["75公里**公里", "75公里"],
    ["75公里 **公里", "75公里 "],
    ["75 [数字]公里", "75 "],
    ["**公里75公里", "joined"],
  ])("a number beside the mask: %s", (text, typed) => {
    expect(typedIn(text)).toEqual([typed]);
  });

  test.each(["**-**公里", "** ～ **公里", "**至**公里", "XX-XX公里", "（  ）-（  ）公里"])(
    "the ends of a range are no numbers of their own: %s",
    (text) => {
      const ends = typedIn(text);
      expect(ends).toEqual(ends.map(() => "joined"));
      expect(ends.length).toBe(2);
    },
  );

  test.each([
    "2025年**次",
    "第一**次",
    "一是**次",
    "三个支部**次",
    "5月、**次",
    "12345热线**件",
    "95后干部**名",
    "统一**次",
    "周二**次",
    "每一**名",
    "七一**次",
    "十四五**项",
    "A4 **张",
    "党建+**个",
    "**、**次",
    "——**次",
    "其中12345来件**件",
  ])("no number beside the mask: %s", (text) => {
    expect(typedIn(text).filter((typed) => typed !== null)).toEqual([]);
  });

  test.each(["1. **次", "（1）**次", "①**次", "① **次", "- **次", "1、**次", "（一）**次"])(
    "a member of a list is none: %s",
    (text) => {
      expect(find(text).map(({ kind, typed }) => [kind, typed])).toEqual([["figure", null]]);
    },
  );

  test.each([
    "\u1680",
    "\u2000",
    "\u2002",
    "\u2003",
    "\u2005",
    "\u2009",
    "\u200a",
    "\u202f",
    "\u205f",
    "\u3000",
  ])("every space of Unicode is a blank: %j", (blank) => {
    expect(find(`新建管网**${blank}公里`)).toMatchObject([{ kind: "figure", unit: "公里" }]);
    expect(find(`新建管网${blank}${blank}公里`)).toMatchObject([{ kind: "figure", unit: "公里" }]);
  });

  test("附近 and 节约 hedge nothing", () => {
    expect(find("附近**户、节约**元").map(({ hedge }) => hedge)).toEqual([null, null]);
  });
});

describe("names, texts and residue", () => {
  type Case = readonly [text: string, kind: string];
  const cases: readonly Case[] = [
    ["⟦**⟧党组坚持、⟦**⟧同志主持", "name"],
    ["在⟦**⟧人民法院、⟦**⟧名师工作室、⟦**⟧家庭教育中心", "name"],
    ["⟦**⟧项目、⟦**⟧条例、⟦**⟧支部、⟦**⟧天然气公司、⟦**⟧场镇", "name"],
    ["与⟦**⟧、⟦**⟧等企业", "name"],
    ["《⟦**⟧好人》和《⟦……⟧》", "name"],
    ["被表彰为“⟦……⟧”", "name"],
    ["赴⟦……⟧参观", "name"],
    ["主持人：⟦**⟧（党组书记）  记录人：⟦**⟧", "name"],
    ["⟦某某⟧街道、⟦某⟧局、⟦某某⟧同志", "name"],
    ["⟦某某⟧研究院、⟦某⟧中学、⟦某某⟧协会", "name"],
    ["创建⟦XX⟧型党组织、推广“⟦XX⟧系列活动”", "name"],
    ["⟦《》⟧已印发", "name"],
    ["⟦20××⟧年⟦×⟧月⟦××⟧日", "text"],
    ["⟦202*⟧年、⟦20__⟧年、⟦二〇××⟧年", "text"],
    ["〔⟦20XX⟧〕⟦**⟧号", "text"],
    ["推动⟦……⟧工作、建立⟦……⟧制度", "text"],
    ["⟦（单位名称）⟧党委、书记⟦（姓名）⟧", "name"],
    ["一是⟦（请补充）⟧。二是⟦【待补充】⟧。", "text"],
    ["⟦    ⟧年⟦  ⟧月⟦  ⟧日", "text"],
    ["2025年12月⟦  ⟧日", "text"],
    ["我将进一步⟦……⟧", "text"],
    ["坚持严的基调，⟦**⟧在学习上⟦**⟧下功夫，⟦**⟧在落实上⟦**⟧见成效。", "residue"],
    ["2022年共⟦……⟧", "text"],
    ["落实领导责任。⟦……⟧", "text"],
    ["简⟦##paidbegin##⟧明扼要", "residue"],
    ["⟦**⟧（一）扛牢责任。⟦**⟧年内", "residue"],
    ["坚持⟦**⟧党建引领⟦**⟧不动摇", "residue"],
    ["⟦**⟧1. 抓学习。⟦**⟧全年开展研讨、宣讲", "residue"],
    ["⟦##⟧ 二、主要做法", "residue"],
    ["⟦#⟧ 2025年工作报告", "residue"],
    ["责任⟦&nbsp;&nbsp;⟧落实⟦<br/>⟧", "residue"],
    ["⟦http://www.fanwendaquan.com/a/1.html⟧", "residue"],
    ["⟦百度文库，下载后可编辑。⟧", "residue"],
  ];
  test.each(cases)("%s", (text, kind) => {
    expect(found(text)).toBe(text);
    expect(new Set(find(text).map((gap) => gap.kind))).toEqual(new Set([kind]));
  });
});

describe("what looks like a mask and is none", () => {
  test("brackets to be ticked, and no others after a colon", () => {
    expect(find("学历：本科（ ）硕士（ ）博士（ ）")).toEqual([]);
    const asked = "全年：召开党组会⟦（ ）⟧次，讲党课⟦（ ）⟧次";
    expect(found(asked)).toBe(asked);
  });

  test.each([
    "安装5×8米屏幕，建3×5米文化墙，7×24小时值守",
    "满意率＝满意票÷总票×100％，面积为长×宽",
    "X光机、X射线、XX染色体、XL号、CX-5、3X4规格、x轴、1+X证书",
    "“1+N”模式、N95口罩、N+1、2的N次方、“1个中心+N个站点”",
    "〔2024〕8号、[2024]、附件【1】、（一）、（扩大）会议、【案例】",
    "二〇二二年、二○二三年、二OO九年、一〇〇周年、O型血、OA系统",
    "*注：统计截至11月底。",
    "覆盖率*为100％",
    "按a*b计算，文件名为*.docx",
    "存于d:\\2024__党建\\a__b，邮箱为dang_ban__1@example.cn",
    "□ 已完成 □ 未完成",
    "● 抓学习",
    "○ 抓整改",
    "- [ ] 待办",
    "[x] 已办",
    "某些单位、某种倾向、某一时期、某个环节、某项工作",
    "原科长张某某、职工李某被处理",
    "通报全县某乡原会计赵某冒领补贴案，某村原文书孙某某被立案",
    "某某事项公开不到位、“某某馆长打招呼”的人情风",
    "通报的某单位违规发放津补贴问题",
    "某村党支部书记李某公车私用问题、3号机X向振动超标",
    "配发XX式警棍、XX型执法记录仪40台、XX支架植入术、XX系列产品",
    "“×”形连廊、“××”型屏风",
    "登录系统的初始密码为******，密码：****，验证码“*****”",
    "“网格×党员”工作法",
    "老党员说，日子一天比一天好，心里亮堂堂的……",
    "覆盖率*（可比口径）为5.2%",
    "*为估算数，**为调整数。",
    "y=kx+b，x为学习次数",
    "值班电话025-8888****、手机139********",
    "○为一般项目，×为未完成。",
    "* * *",
    "1. [ ] 待办：完善制度",
    "邮箱为x_x@example.com",
    "第n层、ΔX误差",
    "“××”号代表缺失值",
    "带*的为必填项，带**的为核心指标",
    "*本表数据截至11月底，**含下属单位。",
    "网民“小*”留言、企业家X先生（化名）",
    "“××”符号表示不涉及，XX牌照明灯具",
    "坚决纠治“四风”，既要……又要……",
    "iPhone X、Model X，文件xx.docx，2024_年度_总结.docx",
    "√为完成，×为未完成；打“×”的项目停工",
    "“*”级预警3条、“**”级预警1条",
    "用“XXX”代替敏感词，小**（化名）",
    "n个样本的平均值",
    "待定事项、有待补充完善、待核实件共3件",
    "******",
    "2025 年 12 月 10 日，第1--3季度",
    "走村入户、访贫问苦、结对帮扶……处处都有党员的身影",
    "墙上写着“讲规矩、守纪律、作表率……”几个大字",
    "他说：“日子越来越有奔头……”",
    "传达了通报、简报、意见……等文件",
    "举报电话138****5678",
    "示范文明单位、规范文件管理",
    "详见网站（https://www.ccdi.gov.cn）",
    "几次提醒、多次约谈、为什么？个人认为",
  ])("%s", (text) => {
    expect(found(text)).toBe(text);
  });
});

describe("evidence of the whole document", () => {
  test("a lone star before a stop is a mask only where stars mask", () => {
    expect(find("工作要做到*。")).toHaveLength(0);
    expect(find("学习**次。\n工作要做到*。")).toHaveLength(2);
  });

  test.each(["办结率*达98%", "*本表含下属单位", "“家长进班*日”听课", "“√”“×”分明", "Model X已停用"])(
    "never: %s",
    (text) => {
      const masks = "学习**次，审议XX项，走访××家。";
      expect(findGaps(plainSnapshot([masks, text]))).toHaveLength(3);
    },
  );

  test("shapes on a line of their own mask a name where shapes mask", () => {
    expect(find("△△△")).toHaveLength(0);
    expect(find("召开会议△△次。\n△△△")).toHaveLength(2);
    expect(find("召开会议△△次。\n△△△△△△")).toHaveLength(1);
  });

  test("某单位 is a gap only where 某 masks", () => {
    expect(find("某单位存在薄弱环节。")).toHaveLength(0);
    expect(find("某某街道召开会议。\n某单位存在薄弱环节。")).toHaveLength(2);
  });
});

describe("tables", () => {
  const table = (rows: readonly (readonly string[])[]): readonly Paragraph[] =>
    rows.flatMap((cells, row) =>
      cells.map((text, column) => ({ ...plainParagraph(text), cell: { table: 0, row, column } })),
    );
  const facts = (rows: readonly (readonly string[])[]): readonly (readonly [string, string | null])[] =>
    findGaps({ paragraphs: table(rows) }).map(({ kind, unit }) => [kind, unit]);

  test("a column of units", () => {
    expect(
      facts([
        ["项目", "单位", "数量"],
        ["中心组学习", "次", "**"],
        ["谈心谈话", "人次", "____"],
      ]),
    ).toEqual([
      ["figure", "次"],
      ["figure", "人次"],
    ]);
  });

  test("a unit in the head's or the label's brackets", () => {
    expect(
      facts([
        ["姓名", "参加人数（人）", "备注"],
        ["**", "**", "××"],
        ["讲党课（次）", "××", ""],
      ]),
    ).toEqual(
      [
        ["name", null],
        ["figure", "人"],
        ["name", null],
        ["figure", "人"],
      ].map((fact) => fact as [string, string | null]),
    );
  });
});

test("positions are of the paragraph, in document order", () => {
  const { snapshot, ranges } = marked("首段\n召开会议⟦**⟧次\n\n培训⟦*⟧期⟦**⟧人次");
  expect(findGaps(snapshot).map(({ range }) => range)).toEqual(ranges);
});

test("a line broken between mask and measure word", () => {
  const { snapshot, ranges } = marked(
    "一年来，全镇开展谈心谈话⟦**⟧\n人次，推动整改⟦**⟧\n个别问题仍在整改，全年共⟦……⟧\n对照清单逐条落实，挽回损失⟦**⟧多\n万元。",
  );
  expect(findGaps(snapshot)).toMatchObject([
    { kind: "figure", unit: "人次", range: ranges[0] },
    { kind: "text", unit: null, range: ranges[1] },
    { kind: "text", unit: null, range: ranges[2] },
    { kind: "figure", unit: "万元", hedge: "多", range: ranges[3] },
  ]);
});

test("nothing is found in nothing", () => {
  expect(findGaps(plainSnapshot(["", " ", "。"]))).toEqual([]);
});

describe("labels set apart", () => {
  test.each(["姓  名", "批　　次", "责  任  人", "单位：局办公室    姓  名：", "届  次："])(
    "%s is no gap",
    (text) => expect(find(text)).toEqual([]),
  );
  test.each(["共⟦  ⟧次", "召开会议⟦    ⟧次", "开展活动⟦    ⟧次：", "讲⟦    ⟧次，谈⟦    ⟧人次。"])(
    "%s is one",
    (text) => expect(found(text)).toBe(text),
  );
});

test("a character without width within a mask belongs to it", () => {
  const text = "召开党组会*\u200b*次，研究议题**个。";
  const gaps = findGaps(plainSnapshot([text]));
  expect(gaps.map(({ raw, unit }) => [raw, unit])).toEqual([
    ["*\u200b*", "次"],
    ["**", "个"],
  ]);
});

test.each(["\u200b", "\ufeff", "\u00ad\u200d"])("one at a mask's end does not hide the unit", (unseen) => {
  const gaps = findGaps(plainSnapshot([`召开党组会**${unseen}次，参加×××${unseen}人次。`]));
  expect(gaps.map(({ raw, unit }) => [raw, unit])).toEqual([
    [`**${unseen}`, "次"],
    [`×××${unseen}`, "人次"],
  ]);
});

describe("a long dash", () => {
  test.each([
    "开展检查⟦——⟧次，发现问题⟦——⟧个，整改⟦——⟧个，下发通知⟦——⟧份。",
    "干部作风实现转变——件件有着落、事事有回音，群众说好——个个点赞。",
    "三项任务——次第展开；一条主线——条块结合。",
    "召开党组会——次。",
  ])("%s", (text) => {
    expect(found(text)).toBe(text);
  });
});
