import type { HouseWords } from "../../core/checking/strayWords";

const education = /校|学|[一二三四五六七八九十]中(?![心共])|教育|教体|幼儿|团/u;
const health = /医|卫|疾控|健康|保健/u;
const justice = /法院|检察|公安|司法|监狱|政法|戒毒/u;
const finance = /银行|支行|分行|农商|信用社|金融/u;
const enterprise = /公司|集团|企业|国资|厂|矿|工业|工会|园区|开发区/u;
const going = /走访|联系|帮扶|共建|结对|参观|慰问|调研|宣讲|联合|走进|进[村校企社]|案件|典型|反诈|体检|义诊/u;

/** Houses of one kind of work, which have no other within their walls. */
const narrow = /学校|中学|小学|学院|大学|医院|法院|检察院|银行|支行|分行/u;

/** Those who have to do with units of every kind: what they write of other houses is their business. */
const specific =
  /^(?!.*(?:组织部|宣传部|统战|纪委|监委|巡察|工委(?!会)|县委|市委|区委|省委|政府|人大|政协|审计|财政|团委|妇联|总工会|发改|发展和改革|政法|民政|人社|人力资源|机关事务|国资|编办|机构编制|党校|研究室))/u;

const all = "全体|广大|全[院校行司]";
const everybody = "全体|全[院校行司]";

/**
 * Who works in such a house, its whole, its meetings, its daily work. People and wholes are told as they are said of oneself
 * (全体教职工, 全镇); what a sentence has to do with that house stays unsaid.
 */
export const houseWords: readonly HouseWords[] = [
  {
    words: "教职员工|教职工|师生员工|师生",
    lead: all,
    name: education,
    unless: /校|学生|学校|教学|教育|课|幼儿|招生|家长|师德|支教/u,
    severity: "warning",
  },
  {
    words: "医护人员|医务人员|医务工作者|医护",
    lead: all,
    name: health,
    unless: /医|卫生|诊|病|药|健康|体检|疫|护理|献血/u,
    severity: "warning",
  },
  { words: "干警", lead: everybody, name: justice, unless: /法|公安|检察|警|案/u, severity: "warning" },
  {
    words: "信贷员|柜员|客户经理",
    lead: "",
    name: finance,
    unless: /行|金融|存款|贷款|企业/u,
    severity: "warning",
  },
  {
    words: "全镇",
    name: /镇|乡|村|社区|街道/u,
    unless: /(?<!城)镇(?!域)|乡|村|街道/u,
    severity: "warning",
  },
  { words: "全乡", name: /镇|乡|村|社区|街道/u, unless: /镇|乡(?!村)|村|街道/u, severity: "warning" },
  { words: "全街道", name: /街道|社区|区委|区政/u, unless: /街道|镇|社区/u, severity: "warning" },
  { words: "全校(?!园)", name: education, unless: /校|学|教|课/u, severity: "warning" },
  { words: "全院(?!士)", name: /院|卫|医|教/u, unless: /院|医|学|法/u, severity: "warning" },
  { words: "校长办公会|校务会", name: education, unless: going, severity: "warning" },
  { words: "院长办公会|院务会", name: /院|卫|医/u, unless: going, severity: "warning" },
  { words: "行长办公会", name: /行|金融/u, unless: going, severity: "warning" },
  { words: "镇长办公会", name: /镇/u, unless: going, severity: "warning" },
  { words: "总经理办公会", name: /公司|集团|企业|厂|行|国资|社/u, unless: going, severity: "warning" },
  {
    words: "年级组|教研组|班主任|教案|备课组",
    name: education,
    of: narrow,
    unless: going,
    severity: "advice",
  },
  { words: "病区|临床科室|护理单元|处方点评", name: health, of: narrow, unless: going, severity: "advice" },
  {
    words: "审务督察|庭室",
    name: /法院|司法|政法/u,
    unless: /法院|走访|联合|参观/u,
    severity: "warning",
  },
  { words: "检务督察", name: /检察|司法|政法/u, unless: /检察院/u, severity: "warning" },
  { words: "警务督察", name: /公安|警|司法|政法|监狱/u, unless: /公安/u, severity: "warning" },
  { words: "街道机关", name: /街道|社区|[市区]/u, unless: /街道(?!机关)|社区/u, severity: "warning" },
  {
    words: "执法大队|征收科",
    name: /局|厅|委|镇|乡|街道/u,
    of: narrow,
    unless: going,
    severity: "advice",
  },
  {
    words: "校(?:纪委|党委|党总支)(?!书记)",
    name: /校|学|教/u,
    unless: /学校|高校|校地|共建|联合|学院|教育/u,
    severity: "warning",
  },
  {
    words: "合议庭|审判团队|执行案款|法官会议",
    name: justice,
    of: narrow,
    unless: going,
    severity: "advice",
  },
  { words: "柜面|信贷业务|储户", name: finance, of: narrow, unless: going, severity: "advice" },
  {
    words: "纳税人|缴费人|办税服务厅",
    name: /税|财政|局|委员会|镇|乡|街道|县|区/u,
    of: narrow,
    unless: going,
    severity: "advice",
  },
  { words: "生产线|车间班组", name: enterprise, of: narrow, unless: going, severity: "advice" },
  {
    words: "村民小组|村组干部|村“两委”",
    name: /镇|乡|村|县|区|局/u,
    of: narrow,
    unless: going,
    severity: "advice",
  },
  // Inner organs side by side: one of them is not this house's.
  {
    words: "(?:机关)?(?:科室|部门|股室|部室|处室)[和、与](?:村组|村（社区）|村居|各村|社区)",
    name: /镇|乡|街道|村|社区|^(?!.*(?:公司|医院|中学|小学|学院|银行|支行|法院|检察院)).*[县区市]/u,
    unless: /走访|慰问|调研/u,
    severity: "warning",
  },
  {
    words: "(?<![个\\d])[镇乡](?:党委政府)?机关(?:干部|各|和)",
    name: /镇|乡/u,
    of: specific,
    unless: /联合|走访|调研|镇[村街]|乡镇/u,
    severity: "warning",
  },
  { words: "教研室|教研组和", name: education, of: narrow, unless: /课题|教学|科研/u, severity: "advice" },
  {
    words: "村组|屋场会",
    name: /镇|乡|村|县|区|农|水|林|乡村|街道/u,
    of: narrow,
    unless: going,
    severity: "advice",
  },
  {
    words: "村“两委”|村干部|社区“两委”",
    name: /镇|乡|村|社区|街道|县|区|农|水|林|民/u,
    of: narrow,
    unless: going,
    severity: "advice",
  },
  {
    words: "门诊|住院部|住院患者|手术室|药房|护士长|科主任|查房",
    name: health,
    of: narrow,
    unless: going,
    severity: "advice",
  },
  {
    words: "学科带头人|学生党支部|二级学院|教学督导|课堂教学",
    name: education,
    of: narrow,
    unless: going,
    severity: "advice",
  },
  {
    words: "办案团队|审委会|审判委员会|立案庭|执行局|陪审员",
    name: justice,
    of: narrow,
    unless: going,
    severity: "advice",
  },
  { words: "检察委员会|检委会|员额检察官", name: justice, of: narrow, unless: going, severity: "advice" },
  { words: "监区|罪犯|服刑人员|戒毒人员", name: justice, of: narrow, unless: going, severity: "advice" },
  { words: "派出所民警|警务室|出警|接处警", name: justice, of: narrow, unless: going, severity: "advice" },
  {
    words: "董事会|监事会|经理层|项目部|子公司|分公司|一线班组|车间",
    name: enterprise,
    of: narrow,
    unless: going,
    severity: "advice",
  },
  {
    words: "柜台|网点负责人|存款客户|贷前调查|不良贷款",
    name: finance,
    of: narrow,
    unless: going,
    severity: "advice",
  },
  // Organs of another house, as what did something.
  ...(
    [
      ["镇党委", /镇/u],
      ["乡党委", /乡/u],
      ["(?:街道|园区|开发区|高新区|经开区)党工委", /街道|园区|开发区|高新|经开/u],
      ["(?:社区|村)党(?:总支|支部|委)", /社区|村|镇|乡|街道|农|民政|城/u],
      ["(?:学)?校党委|校党总支", /校|学|教/u],
      ["院党委|院党组|医院党委", /院|医|卫/u],
      ["(?:支|分|总|本)?行党委", /行|金融/u],
      ["(?:集团|公司|分公司|厂|矿)党委", /公司|集团|厂|矿|企|国资|工业|园区|开发区/u],
      ["局党组|局党委|局党总支", /局|工商|税务/u],
      ["厅党组", /厅/u],
    ] as const
  ).map(([words, name]): HouseWords => ({
    words: `(?<=^|[，。；：])(?:${words})(?=书记主持|坚持|召开|主持|研究|专题|把|将|高度|带头|始终|认真|严格|聚焦|扎实|积极|深入|全年|先后|切实|印发|制定|组织|开展|定期|支持|牵头|班子)`,
    name,
    of: specific,
    unless: going,
    severity: "warning",
  })),
];
