import type { GuardedDeed, OrganDeedWords } from "../../core/checking/organDeeds";
import { partyOrgans } from "../organs";

const ofOrgan = (name: string): readonly string[] =>
  partyOrgans.find((organ) => organ.name === name)?.may ?? [];

const decides = ["major-decisions", "appointments"];
const disciplines = ["cases", "accountability", "enforcement", "party-penalty", "state-penalty"];

const discipline = "《中国共产党纪律检查机关监督执纪工作规则》";
const appointing = "《党政领导干部选拔任用工作条例》";
const supervising = "《中华人民共和国监察法》";
const onTheWay = /报[^，。；]{0,12}(?:批准|同意|审批)|建议|提出|讨论|表决|支部(?:党员)?大会|上级|党委/u;

/** Whoever investigates, and who is asked to. */
const investigators =
  /纪检监察[组机]|纪检组|纪委|纪工委|监委|监察委|监察机关|公安|检察|移送|移交|报[^，。；]{0,12}(?:批准|同意|审批)|提请|建议|商请/u;
const superiors =
  /[省市县区旗州](?:委|政府|委常委会)(?!员会办)|组织部|组织人事部门|人社|上级|集团|推荐|建议|配合|协助|报请|提请|报[^，。；]{0,12}(?:批准|同意|审批)|任前|备案/u;

/** Who decides what, by `may` of the Party organs and of those beside them. */
export const organDeedWords: OrganDeedWords = {
  bodies: [
    { words: "党组", may: [...ofOrgan("党组"), "party-penalty"] },
    { words: "(?:党总支|总支委员会)", may: ofOrgan("党总支") },
    { words: "(?:党支部|支部委员会|支委会|党小组|纪检委员)", may: ofOrgan("党支部") },
    // They decide on matters of the house, and on none of the Party's.
    {
      words: "(?:[局院校厂行]长办公会议?|主任办公会议?|总经理办公会议?|董事会|行政办公会议?)",
      may: decides,
    },
    { words: "(?:纪检监察组|纪检组|纪工委|(?<!省|市|县|区|州|旗)纪委)", may: disciplines },
  ],
  deeds: [
    { power: "cases", words: "立案(?:审查|调查|(?=\\d))", with: investigators, document: discipline },
    {
      power: "party-penalty",
      words:
        "(?:给予|作出)[^，。；]{0,16}?(?:党内(?:严重)?警告|撤销党内职务|留党察看|开除党籍|党纪处分)(?:处分)?",
      with: new RegExp(`${onTheWay.source}|批准|${investigators.source}`, "u"),
      document: "《中国共产党章程》",
    },
    {
      power: "state-penalty",
      words: "(?:给予|作出)[^，。；]{0,16}?政务(?:警告|记过|记大过|降级|撤职|开除|处分)(?:处分)?",
      with: investigators,
      document: supervising,
    },
    {
      power: "accountability",
      words: "(?:严肃)?问责(?:处理)?",
      with: new RegExp(`${onTheWay.source}|${investigators.source}`, "u"),
      document: "《中国共产党问责条例》",
    },
    {
      power: "inspection",
      words: "(?:开展|实施|组织)(?:内部|政治)?巡察(?!整改|反馈|工作)",
      with: /[省市县区旗州]委|巡察组|迎接|上级/u,
      document: "《中国共产党巡视工作条例》",
    },
    {
      power: "admission",
      words: "(?:审批|批准)(?:接收|吸收)?(?:\\d{1,3}名)?\\p{Script=Han}{0,4}预备党员",
      with: /机关党委|上级|报[^，。；]{0,12}|支部(?:党员)?大会/u,
      document: "《中国共产党发展党员工作细则》",
    },
    {
      power: "appointments",
      words: "(?:提拔|任免|任命|免去|选拔任用|晋升职级)(?!程序|工作|建议|考察|前)",
      with: /推荐|建议|配合|协助|报[^，。；]{0,12}(?:批准|同意|审批)|村|社区|教师|校|廉政|审核|意见|监督/u,
      document: appointing,
    },
  ],
  link: "(?:会议|会|集体|班子)?(?:研究|讨论|审议)?(?:决定|批准|同意|通过)?后?[，并]?(?:依规依纪依法|依规依纪|依法|及时|先后|迅速|严肃)?(?:对[^，。；]{1,16}?)?(?:予以|进行|决定)?",
  beside: /(?:协助|配合|向|报经?|报请|提请|支持|督促|指导|推动|会同|联合|受|对)[\p{Script=Han}\d、]{0,8}$/u,
};

const party = organDeedWords.deeds.find(({ power }) => power === "party-penalty");
/** A court examines what is filed, an arbitration or a review of administration too. */
const otherCases = /仲裁|复议|起诉|诉讼|法院|立案庭|执法|行政处罚|行政案件/u;
/** Part of the name of somebody who may, or of whom it is not known. */
const mayInvestigate =
  "纪|监察|监委|监督检查|监督执纪|案|审查|[派进]?驻|巡|检察|公安|派出所|刑|经侦|法院|庭|仲裁|复议|税|稽查|执法|监管|药监|上级|有关|相关|主管|职能|联合|专班|调查组|核查组|工作组|党委(?!办)|党组(?!办)|党工委(?!办)|[省市县区旗州]委(?!办)";
/** Letters of a name that has none of those in it. */
const nameOf = (most: number): string =>
  `(?:(?!${mayInvestigate}|由|经|对|被|交|将|向)\\p{Script=Han}){0,${most}}?`;

/** Offices and sections, whatever they are called, open no case against a member and punish none. */
export const officeDeedWords: OrganDeedWords = {
  bodies: [
    {
      words: `(?<=由|经|被|交|[，。；])${nameOf(12)}(?:办公室|[党政综]办|科|(?<!查|惩|严|多|各)处|(?<!全|大|各|内|多)部|股)`,
      may: [],
    },
    // Houses and heads only where they are said to do it: 由校长立案审查.
    {
      words: `(?<=由|经|交)${nameOf(12)}(?:中心|工会|团委|妇联|公司|车间|年级组|教研室|领导小组|委员会|班子|学院|医院|学校|社区|站|书记|主任|局长|院长|校长|经理|镇长|乡长)`,
      may: [],
    },
  ],
  deeds: [
    {
      power: "cases",
      words: "立案审查(?:调查)?",
      with: new RegExp(`${investigators.source}|${otherCases.source}`, "u"),
      document: discipline,
    },
    ...(party === undefined ? [] : [party]),
  ],
  link: organDeedWords.link,
  beside: organDeedWords.beside,
};

/** What is no court and no police either: the bare 立案 of an office of the house. */
export const innerOfficeDeedWords: OrganDeedWords = {
  bodies: [
    {
      words:
        "(?<=由|经|被|交|[，。；](?:学院|局|院|校|镇|乡|街道|公司|集团|机关)?)(?:(?:学院|局|院|校|镇|乡|街道|公司|集团|机关)?(?:党政|党委|党组|党工委|行政|综合|党政综合)?办公室|党政办|综合办|(?:干部监督|干部|人事|组织人事|组织|政工|党群|党建|宣传|财务|督查|审计|综合)(?:教育|工作)?(?:科|处|部|股|室))",
      may: [],
    },
  ],
  deeds: [
    {
      power: "cases",
      words: "立案(?:调查|查处|处理|(?=[，。；、\\d]))",
      with: new RegExp(`${investigators.source}|${otherCases.source}|信访|受理|登记`, "u"),
      document: discipline,
    },
  ],
  link: organDeedWords.link,
  beside: organDeedWords.beside,
};

/** Of those that a county or a province leads, and of no unit that reports to it. */
export const deedsOfSuperiors: readonly GuardedDeed[] = [
  {
    power: "detention",
    words: "(?:给予|采取|实施|决定)(?:了)?留置(?:措施)?|(?<!被)留置(?=\\d{1,2}[人名])",
    with: /纪委|监委|监察委|监察机关|被/u,
    document: supervising,
  },
  {
    power: "appointments",
    words:
      "(?:调整|提拔|任免|任命|交流|选拔任用|选任)(?:了)?[省市县区旗州](?:直|管)(?:部门|单位|机关)?(?:主要|党政)?(?:负责人|领导干部|领导|干部|班子)",
    with: superiors,
    document: appointing,
  },
  {
    power: "inspection",
    words:
      "(?<!自治)(?:[县区旗]委|镇党委|乡党委|党工委)(?:第[一二三四五六七八九十]{1,2})?巡视(?:组|(?=反馈|整改))",
    with: /[省市]委|中央|自治/u,
    document: "《中国共产党巡视工作条例》",
  },
  {
    power: "village-election",
    words: "(?:任命|任免|委派|指定|撤换)[^，。；]{0,8}村(?:民)?委(?:员)?会(?:主任|成员|干部)",
    with: /不得|严禁|违规|违反|纠正/u,
    document: "《中华人民共和国村民委员会组织法》",
  },
];

/** What a branch tells of itself with a number and no other body in the sentence. */
export const casesOfItself: GuardedDeed = {
  power: "cases",
  words: "(?<=^|[，。；：]|年|年内|共)(?:自主|自办)?立案(?:审查|调查)?(?=\\d)",
  with: new RegExp(`${investigators.source}|上级|全[院校县市区镇行]|典型|案例|通报`, "u"),
  document: discipline,
};

/** “任命1名副局长为区审计局局长”: group `house` is where the post is. */
export const postElsewhere =
  /(?:任命|提拔|调任|委任)[^，。；]{0,14}?(?:为|任|担任)(?<house>[省市县区旗]\p{Script=Han}{1,8}?(?:局|办|院|中心|公司))(?:党组|党委)?(?:副?(?:书记|局长|主任|院长|总经理))/gu;
export const appointedBySuperiors = superiors;

/** A unit that leads others of its level, or whose work this is. */
export const superiorUnit =
  /[省市县区旗州盟](?:委|党委)(?:$|\s|常委|办公室|组织部)|纪委|监委|纪律检查|监察委|组织部|巡[察视]/u;
