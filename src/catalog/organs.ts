/** A kind of Party organ: what it calls its meetings and those below it, and what it has and may do. */
export interface PartyOrgan {
  readonly name: string;
  /** Its committee's meeting, an indicator of the catalogue. */
  readonly meeting: string;
  /** The meeting at which its leaders criticise one another. */
  readonly life: string;
  /** The Party organisations below it. */
  readonly below: string;
  /** Ids of `powers`. */
  readonly may: readonly string[];
}

/** Something that not every organ has or may do, and the words by which a text claims it. */
export interface Power {
  readonly id: string;
  readonly words: RegExp;
  /** The document it rests on; null = usage of the field. */
  readonly document: string | null;
}

/** Groups of organs that phrases and scaffolds are written for. */
export const leading: readonly string[] = ["党委", "党组", "党工委"];
export const aboveBranch: readonly string[] = [...leading, "党总支"];
/** Have a 纪委 or 纪工委 of their own; a 党组 has a 派驻纪检监察组 beside it, which handles cases itself. */
export const withDiscipline: readonly string[] = ["党委", "党工委"];
export const withInspection: readonly string[] = ["党委", "党组"];
export const branches: readonly string[] = ["党总支", "党支部"];

export const powers: readonly Power[] = [
  { id: "central-group", words: /中心组/u, document: "《中国共产党党委（党组）理论学习中心组学习规则》" },
  {
    id: "democratic-life-meeting",
    words: /民主生活会/u,
    document: "《县以上党和国家机关党员领导干部民主生活会若干规定》",
  },
  {
    id: "appointments",
    words:
      /党管干部|提拔|选拔任用|职级晋升|调整干部|任前|轮岗干部|挂职干部|个人有关事项核查|干部考核|廉政档案/u,
    document: "《党政领导干部选拔任用工作条例》",
  },
  {
    id: "major-decisions",
    words: /“三重一大”/u,
    document: null,
  },
  {
    id: "cases",
    words:
      /立案\[|立案审查|结案\[|党纪处分\[|政务处分\[|处置问题线索\[|“四种形态”\[|第一种形态\[|制发纪检监察建议|深挖细查|严查顶风/u,
    document: "《中国共产党纪律检查委员会工作条例》",
  },
  {
    id: "accountability",
    words: /严肃问责|考责问责|问责\[|《中国共产党问责条例》/u,
    document: "《中国共产党问责条例》",
  },
  { id: "enforcement", words: /监督执纪/u, document: null },
  {
    // A 党组 does not lead the organ that handles its cases; “四个亲自” as a whole is said to its secretary too.
    id: "discipline-organ",
    words:
      /听取[^。]*纪检监察机构[^。]*汇报|纪检监察机构[^。]*听取[^。]*汇报|(?<!亲自协调、重要)案件亲自督办/u,
    document: null,
  },
  { id: "inspection", words: /内部巡察|巡察单位\[/u, document: "《中国共产党巡视工作条例》" },
  {
    id: "stationed",
    words: /派驻纪检监察组|派驻机构|派驻会商|派驻监督/u,
    document: "《纪检监察机关派驻机构工作规则》",
  },
  {
    id: "subordinates",
    words:
      /\{below\}|每一个支部|有效覆盖|下级党组织|所属党组织|书记抓党建述职评议|新建党支部|支部换届|督导检查\[/u,
    document: null,
  },
  {
    id: "own-responsibility-rules",
    words: /《党委（党组）落实全面从严治党主体责任规定》|全面从严治党工作会议|重点环节亲自协调/u,
    document: "《党委（党组）落实全面从严治党主体责任规定》",
  },
];

const ofLeaders = [
  "central-group",
  "democratic-life-meeting",
  "appointments",
  "major-decisions",
  "accountability",
  "enforcement",
  "subordinates",
  "own-responsibility-rules",
];

/** What each organ has and may do. Local rules may give more: this is what can be said without asking. */
export const partyOrgans: readonly PartyOrgan[] = [
  {
    name: "党委",
    meeting: "党委会",
    life: "民主生活会",
    below: "所属党组织",
    may: [...ofLeaders, "cases", "discipline-organ", "inspection"],
  },
  {
    name: "党组",
    meeting: "党组会",
    life: "民主生活会",
    below: "机关各党支部",
    may: [...ofLeaders, "stationed", "inspection"],
  },
  {
    name: "党工委",
    meeting: "党工委会",
    life: "民主生活会",
    below: "所属党组织",
    may: [...ofLeaders, "cases", "discipline-organ"],
  },
  { name: "党总支", meeting: "党总支会", life: "组织生活会", below: "所属党支部", may: ["subordinates"] },
  { name: "党支部", meeting: "支委会", life: "组织生活会", below: "各党小组", may: [] },
];

/** A kind of institution: how the name of a unit shows it, and what it calls its parts and its people. */
export interface Sector {
  readonly name: string;
  readonly units: RegExp;
  readonly office: string;
  readonly staff: string;
  /** Words that speak of such an institution alone. */
  readonly words: RegExp;
}

export const sectors: readonly Sector[] = [
  {
    name: "政法",
    units: /法院|检察院|公安|派出所|司法局|司法厅|监狱|戒毒|政法委|交警|刑警/u,
    office: "部门",
    staff: "干警",
    words: /审结案件|受理案件|干警|执法司法|案件评查/u,
  },
  {
    name: "医院",
    units: /医院|卫生院|保健院|卫生服务中心|血站|疾控/u,
    office: "科室",
    staff: "职工",
    words: /医药|红包|门诊|义诊|行风|医务/u,
  },
  {
    name: "学校",
    units: /学校|小学|中学|(?<!科)学院|大学|幼儿园|附中|附小|党校|[一二三四五六七八九]中$/u,
    office: "处室",
    staff: "教职工",
    words: /师德|校园餐|立德树人|思政课|教师/u,
  },
  {
    name: "金融",
    units: /银行|支行|分行|农商行|信用社|信用联社|保险公司|证券|担保公司|农信/u,
    office: "部门",
    staff: "员工",
    words: /贷款|电信诈骗/u,
  },
  {
    name: "国企",
    units: /公司|集团|厂(?![街镇乡村区桥路])|矿(?![区山产安资泉镇乡村])|供电局|供电所/u,
    office: "部门",
    staff: "职工",
    words: /董事会|经理层|靠企吃企|营业收入|利润总额/u,
  },
  {
    name: "村社区",
    units: /村$|村党|村民委|社区(?!矫正)|居委会/u,
    office: "网格",
    staff: "村（社区）干部",
    words: /“三资”|小微权力|村务|“四议两公开”/u,
  },
  {
    name: "街道",
    units: /街道|镇$|镇党|镇人民政府|乡$|乡党|乡人民政府|园区|开发区|管委会/u,
    office: "科室",
    staff: "干部职工",
    words: /在村（社区）/u,
  },
  {
    name: "机关",
    units: /局|厅|委$|委员会|办$|办公室|署|机关|中心|协会|联合会|科学院|妇联|总工会|馆|支队|大队|总队/u,
    office: "科室",
    staff: "干部职工",
    words: /行政审批|行政执法/u,
  },
];

/** The kind of organ that a name ends in: 某局机关党委 → 党委; null where it names none. */
export const organOf = (name: string): PartyOrgan | null => {
  const plain = name
    .replace(/党?总支部?委员会|党总支部/u, "党总支")
    .replace(/党?支部委员会/u, "党支部")
    .replace(/党的?基层委员会|党委会$/u, "党委");
  const found = partyOrgans
    .map((organ) => ({ organ, at: plain.lastIndexOf(organ.name) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at);
  return found[0]?.organ ?? (plain === "支部" ? (partyOrgans.at(-1) ?? null) : null);
};

export const sectorOf = (unit: string): Sector | null =>
  sectors.find(({ units }) => units.test(unit)) ?? null;

/** Words for who is not known: right for everybody, or a mask. */
const unnamed = {
  meeting: "**会",
  life: "民主生活会",
  below: "所属党组织",
  office: "部门",
  staff: "干部职工",
};

/**
 * The variables with the words that depend on who speaks. An organ that is not told is taken for a 党委 or 党组, whom the
 * rule on the main responsibility speaks to; its meeting stays a gap. What was given stays.
 */
export function speakingVariables(
  variables: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const { organ = "", unit = "", sector = "" } = variables;
  const own = organOf(organ) ?? organOf(unit);
  const kind = sectors.find(({ name }) => name === sector.trim()) ?? sectorOf(unit);
  return {
    ...unnamed,
    ...(own === null ? {} : { meeting: own.meeting, life: own.life, below: own.below }),
    ...(kind === null ? {} : { office: kind.office, staff: kind.staff }),
    ...variables,
    organKind: own?.name ?? "党委",
    sector: kind?.name ?? "",
  };
}
