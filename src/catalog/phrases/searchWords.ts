import type { SearchWords } from "../../core/writing/searchPhrases";
import { partyOrgans, sectors } from "../organs";

const named = (sort: string, words: string) => words.split(" ").map((word) => [word, sort] as const);

const every = (words: readonly string[]): string => [...new Set(words)].join("");

/** Words beside the phrases' own by which clerks look for them. */
export const searchWords: SearchWords = {
  sorts: new Map([
    ...named("opening", "开头 导语 开场 引言"),
    ...named("transition", "过渡 过渡句 衔接"),
    ...named("triad", "一是二是三是 三段式 排比"),
    ...named("measure", "做法 举措 措施 工作情况"),
    ...named("result", "成效 成果 效果 成绩 数据"),
    ...named("problem", "问题 存在问题 存在的问题 主要问题 不足 短板 差距"),
    ...named("cause", "原因 原因分析 根源 成因"),
    ...named("next-step", "打算 下一步 下步 下一步打算 下一步工作 计划 整改方向"),
    ...named("closing", "结尾 结语 结束语"),
    ...named("heading-set", "标题 小标题 成套标题 对仗"),
  ]) as SearchWords["sorts"],
  topics: {
    politics: "政治建设 理论武装 理论学习 思想建设",
    responsibility: "责任落实 主体责任 责任制",
    ideology: "意识形态 宣传思想 舆论 舆情 网络",
    grassroots: "基层党建 支部建设 党员教育 组织建设",
    cadres: "干部队伍 选人用人 队伍建设 人才",
    integrity: "党风廉政 廉洁 廉政建设 反腐败",
    style: "作风建设 四风",
    supervision: "监督执纪 警示教育 日常监督 四种形态",
    inspection: "巡视巡察整改 巡视 巡察",
    rules: "制度建设 风险防控 内控",
    integration: "党建与业务融合 中心工作 业务",
    "first-person": "第一责任人 书记履职 一把手",
    "self-discipline": "廉洁自律 个人廉洁",
    "achievement-view": "正确政绩观 政绩观学习教育",
    "eight-rules": "八项规定学习教育 八项规定精神",
    "discipline-study": "党纪学习教育 纪律学习 学纪",
    plenums: "三中全会 四中全会 五中全会 全会精神 十五五 十五五规划",
    "self-revolution": "自我革命 全面从严治党体系",
    "last-year": "上年度问题整改 上年度查摆问题整改情况 去年问题整改",
    thrift: "厉行节约 反对浪费 过紧日子 厉行节约反对浪费条例",
    burden: "基层减负 形式主义 文山会海",
    feasting: "违规吃喝 风腐同查 风腐同查同治 由风及腐",
    stationed: "派驻监督 派驻会商 派驻纪检监察组",
    "leader-talks": "一把手监督 政治谈话 同级监督",
    "young-cadres": "年轻干部 青年干部",
    procurement: "招标采购 招投标 招标投标 政府采购 工程建设",
    "off-hours": "酒驾 醉驾 酒驾醉驾 八小时外 八小时以外",
    election: "换届纪律 换届选举",
    "united-front": "统战 统一战线 群团 工会 共青团 妇联",
    campus: "校园餐 师德师风 师德 学校食堂",
    medical: "医药领域 医药腐败 红包 回扣 行风",
    enterprise: "国企前置研究 靠企吃企 国有企业 三重一大",
    village: "村社区三资 三资 小微权力 村务",
    justice: "三个规定 政法队伍 干预司法",
  },
  variables: {
    // The name before 书记 may be any of them.
    organ: every(partyOrgans.map(({ name }) => name)),
    meeting: every(partyOrgans.map(({ meeting }) => meeting)),
    life: every(partyOrgans.map(({ life }) => life)),
    below: "下级党组织所属党组织",
    office: every(sectors.map(({ office }) => office)),
    staff: "干部职工",
  },
};
