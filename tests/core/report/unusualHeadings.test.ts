import { reportKinds } from "../../../src/catalog/reportKinds/index";
import { roles } from "../../../src/catalog/roles";
import { readOutline } from "../../../src/core/document/outline";
import { plainSnapshot } from "../../../src/core/document/snapshot";
import { matchSections } from "../../../src/core/report/matchSections";
import type { KindId, RoleId } from "../../../src/core/report/reportKind";

interface Skeleton {
  readonly kind: KindId;
  readonly lines: readonly string[];
  /** The line on which the part begins. */
  readonly parts: Readonly<Partial<Record<RoleId, number>>>;
}

/** Finished reports of different hands, each with headings of its own. */
const skeletons: Readonly<Record<string, Skeleton>> = {
  questions: {
    kind: "annual-summary",
    lines: [
      "某县粮食局党组2025年全面从严治党工作总结",
      "一年来，局党组坚持党要管党。现将一年的工作总结如下：",
      "一、今年干了什么",
      "全年召开党组会22次，专题研究党建8次，修订制度9项，派员到7个粮库检查36次。",
      "二、还差在哪里",
      "一是学得不透。党组成员领学6次，结合粮食购销讲的只有2次。二是查得不勤。库点夜间抽查全年3次，都在收购季。三是年轻干部用得少，35岁以下的股长只有1名。",
      "三、往后怎么办",
      "把领学与业务结合起来，每季度抽查一次库点，2026年选配年轻股长2名。",
      "某县粮食局党组",
      "2026年1月6日",
    ],
    parts: { "main-work": 2, problems: 4, "next-steps": 6 },
  },
  "first person": {
    kind: "first-responsible-person",
    lines: [
      "沙湾乡党委书记2025年履行全面从严治党第一责任人职责情况报告",
      "县委：",
      "我担任乡党委书记已满两年，现将本年度履职情况报告如下：",
      "一、我抓了五件事",
      "一件是管方向。主持党委会26次，讲党课4次。一件是管队伍。调整村书记3名，谈话41人次。",
      "二、我没有做到位的",
      "第一，进村多、入户少，全年入户86户，监测户只走了11户。第二，谈话谈工作多，谈廉洁少，41人次里专门谈廉洁的9人次。第三，碰到老上访户，我几次让分管同志去，自己没有当面听。",
      "三、我向组织承诺的",
      "2026年监测户每户走到，谈话必谈廉洁，老上访户由我包到底。",
      "报告人：沙湾乡党委书记",
      "2025年12月28日",
    ],
    parts: { "main-work": 3, problems: 5, "next-steps": 7 },
  },
  "four characters": {
    kind: "main-responsibility",
    lines: [
      "某市园林局党组2025年落实全面从严治党主体责任情况报告",
      "市委：",
      "2025年，市园林局党组认真落实主体责任，现报告如下：",
      "一、守土尽责",
      "全年召开党组会24次，专题研究从严治党工作5次，排查廉政风险点42个。",
      "二、自省自警",
      "对照市委要求，党组抓下级压力传导层层递减，3个基层站所一年没有专题研究过廉政工作。苗木采购价格监督滞后，抽查的12份合同中有4份缺少询价记录。年轻干部教育管理偏软，1名干部酒后闹事后才补谈话。",
      "三、再启新程",
      "推行苗木采购询价留痕，站所每半年专题研究一次廉政工作，青年干部谈心谈话全覆盖。",
      "中共某市园林局党组",
      "2026年1月9日",
    ],
    parts: { "main-work": 3, problems: 5, "next-steps": 7 },
  },
  numbers: {
    kind: "annual-summary",
    lines: [
      "某区城管局党委2025年全面从严治党工作总结",
      "2025年，区城管局党委坚持严的基调，现总结如下：",
      "一、五项重点",
      "组织学习12次，开展执法检查48次，解决占道经营问题67个，整改问题25个。",
      "二、三块短处",
      "一是执法文书粗糙，评查60份，有8份适用条款写错。二是协管员管理宽松，全年投诉涉及协管员的占41.0%。三是夜间值守时有空岗，区纪委暗访2次都碰上。",
      "三、四件要办的事",
      "文书逐份复核，协管员积分管理，夜间值守视频点名，投诉每月通报。",
      "某区城管局党委",
      "2026年1月12日",
    ],
    parts: { "main-work": 2, problems: 4, "next-steps": 6 },
  },
  spoken: {
    kind: "integrity-responsibility",
    lines: [
      "某镇卫生院党支部2025年党风廉政建设责任制落实情况报告",
      "镇党委：",
      "现将卫生院党支部2025年落实党风廉政建设责任制情况报告如下：",
      "一、心里这本账",
      "药品耗材采购全部上平台，金额186.4万元；退回“红包”2起，全院通报。",
      "二、欠下的账",
      "处方点评停在数量上，全年点评1200张，没有一张处理到人。村卫生室我们管得少，9个村室只检查了5个。医患沟通也有失职的时候，全年投诉7件，4件是态度问题。",
      "三、明年还账的办法",
      "点评与绩效挂钩，村室每季度查一遍，态度投诉查实一次待岗一周。",
      "某镇卫生院党支部",
      "2026年1月4日",
    ],
    parts: { "main-work": 3, problems: 5, "next-steps": 7 },
  },
  "runs of headings": {
    kind: "main-responsibility",
    lines: [
      "某公司党委2025年落实全面从严治党主体责任情况的报告",
      "集团党委：",
      "现将公司党委2025年落实主体责任情况报告如下：",
      "一、抓学习，把思想拧紧",
      "党委理论学习中心组学习12次，专题研讨4次。",
      "二、抓班子，把担子压实",
      "党委会研究议题118个，前置研究46个。",
      "三、抓反思，把毛病找准",
      "（一）学习“上热下冷”。11个支部中有3个用读报代替研讨。",
      "（二）监督“事后诸葛”。全年查出的9个问题，8个是审计先发现的。",
      "（三）选人“论资排辈”。提任的7名中层平均年龄51岁。",
      "四、抓落实，把日子过好",
      "2026年支部学习由党委委员列席点评；监督下沉到项目部；中层岗位拿出3个公开竞聘。",
      "中共某公司委员会",
      "2026年1月15日",
    ],
    parts: { "main-work": 3, problems: 7, "next-steps": 11 },
  },
  "said of the year": {
    kind: "annual-summary",
    lines: [
      "某中学党总支2025年全面从严治党工作总结",
      "2025年，学校党总支在区教育局党委领导下开展工作，现总结如下：",
      "一、过去一年的足迹",
      "召开总支会18次，教师签订师德承诺书132份，家访428户。",
      "二、不满意的地方",
      "总支会议记录简略，18次里有5次没有记不同意见。社团活动挤占了党小组学习，第三党小组缺了4次。校服采购征求家长意见只发了问卷，没有开座谈会。",
      "三、新学年的路",
      "会议记录当场签字，党小组学习列入课表，校服采购请家长代表全程参加。",
      "某中学党总支",
      "2026年1月8日",
    ],
    parts: { "main-work": 2, problems: 4, "next-steps": 6 },
  },
  "only figures before the plan": {
    kind: "first-responsible-person",
    lines: [
      "某街道党工委书记2025年度履行第一责任人职责情况报告",
      "区委：",
      "按照要求，我把本年度履行第一责任人职责情况报告如下：",
      "一、履职账",
      "主持党工委会30次，批阅信访件57件，约谈社区书记14人次。",
      "二、问题账",
      "一笔是调研账，14个社区我去过9个，5个没去。一笔是整改账，巡察指出的21个问题还有2个没改完。",
      "三、行动账",
      "一季度走完没去的5个社区，6月底前改完2个问题，每月25日当面听整改进度。",
      "某街道党工委书记",
      "2025年12月30日",
    ],
    parts: { "main-work": 3, problems: 5, "next-steps": 7 },
  },
  duties: {
    kind: "main-and-first-responsibility",
    lines: [
      "某县供销社党组2025年落实全面从严治党主体责任和书记履行第一责任人职责情况报告",
      "县委：",
      "现将县供销社党组2025年有关情况报告如下：",
      "一、班子怎么抓",
      "召开党组会20次，研究从严治党议题16个，修订制度6项。",
      "二、书记怎么干",
      "书记主持学习12次，讲党课3次，同基层社主任谈话22人次，牵头办理信访积案2件。",
      "三、哪些还欠火候",
      "基层社账目公开不及时，14个社有5个拖了一个季度。书记到偏远社调研偏少，全年没有去过西片3个社。",
      "四、明年往哪使劲",
      "账目按月上墙，书记把西片3个社走两遍。",
      "某县供销社党组",
      "2026年1月7日",
    ],
    parts: { "main-work": 3, "first-responsibility": 5, problems: 7, "next-steps": 9 },
  },
};

describe.each(Object.entries(skeletons))("a report with headings of another kind: %s", (_name, skeleton) => {
  const snapshot = plainSnapshot(skeleton.lines);
  const kind = reportKinds.find(({ id }) => id === skeleton.kind) ?? null;
  const found = matchSections(snapshot, readOutline(snapshot), kind, roles);

  test.each(Object.entries(skeleton.parts))("%s is found where it stands", (role, line) => {
    expect(found.find((section) => section.role === role)?.paragraph).toBe(line);
  });
});
