import { shapeFit } from "../derive/answer";
import { operationOf, termsOf } from "../derive/formula";
import { isChange } from "../question/ask";
import { isPercent } from "../unitRules";
import { likely } from "./gate";
import type { Gate } from "./gate";
import { isFree, isThin, nextTo, persons } from "./wordTests";

/** Vetoes on the words, units and digits of an answer. */
export const wordGates: readonly Gate[] = [
  {
    id: "unit",
    final: true,
    reason: "单位不同，说的不是一件事",
    examples: ["参加**人次 — 志愿服务 26 小时"],
    vetoes: likely(({ unit }) => unit.kind === "different" || unit.kind === "kindred"),
  },
  {
    id: "money",
    final: true,
    reason: "金额没有写明单位，差一万倍也看不出",
    examples: ["慰问金**万元 — 慰问金 5000"],
    vetoes: likely(({ unit, asked: { frame } }) => unit.kind === "unnamed" && /元$/u.test(frame.unit ?? "")),
  },
  {
    id: "magnitude",
    final: true,
    reason: "文中以万、亿计，台账没有写明单位",
    examples: ["门急诊**万人次 — 门急诊 118"],
    vetoes: likely(
      ({ unit, asked: { frame } }) => unit.kind === "unnamed" && /^[万亿]/u.test(frame.unit ?? ""),
    ),
  },
  {
    id: "contrast",
    final: true,
    reason: "两词互斥",
    examples: ["净利润**万元 — 利润总额 1590万元", "减免罚款**元 — 罚款 33000元"],
    vetoes: likely(({ contrast }) => contrast !== "none"),
  },
  {
    id: "narrower",
    final: true,
    reason: "一方多一个限定",
    examples: ["女党员**名 — 党员 43名", "党员**名 — 女党员 12名"],
    vetoes: likely(({ narrowerFact, narrowerAsked }) => narrowerFact > 0 || narrowerAsked > 0),
  },
  {
    id: "step",
    final: false,
    reason: "台账说的是另一个环节",
    examples: ["受理**件 — 办结 8件"],
    vetoes: likely(({ stepOfFact }) => stepOfFact > 0),
  },
  {
    id: "shape",
    final: true,
    reason: "放不进占位符的位数",
    examples: ["■■.■■公里 — 186000"],
    vetoes: ({ frame, weighed: { answer } }) => {
      const fit = shapeFit(answer, frame);
      return fit.told && !(fit.whole && fit.decimals);
    },
  },
  {
    id: "rounded",
    final: true,
    reason: "“余”“近”之后只是约数",
    examples: ["近**人 — 87人"],
    vetoes: ({ weighed: { answer } }) => !answer.written,
  },
  {
    id: "bounded",
    final: true,
    reason: "文中只说到多少以上、左右",
    examples: ["投资**亿元以上 — 投资 1.85亿元"],
    vetoes: ({ frame }) => frame.bounded,
  },
  {
    id: "behind",
    final: false,
    reason: "另一个数的名称见到更多所问的词",
    examples: ["建设公司排查风险点**个 — 合计 156，建设公司 58"],
    vetoes: ({ askedBehind, weighed: { answer } }) => answer.likeness !== null && askedBehind > 0.05,
  },
  {
    id: "partial",
    final: false,
    reason: "双方都有没见到的词",
    examples: ["门诊患者满意度**％ — 住院患者满意度 97.4"],
    vetoes: likely(({ names, object }) => names < 0.92 && object < 0.92),
  },
  {
    id: "row",
    final: false,
    reason: "行名多半没见到",
    examples: ["班子成员全年谈话**人次 — 别的班子成员加起来 143"],
    vetoes: likely(
      ({ rowSentence, rowEmpty, columnNear, columnEmpty }) =>
        !rowEmpty && rowSentence < 0.6 && (columnEmpty || columnNear < 0.97),
    ),
  },
  {
    id: "column",
    final: false,
    reason: "列名没见到：是别的单位、别的时段的数",
    examples: ["全年发展党员**名 — 直属学校 46"],
    vetoes: likely(
      ({ columnAll, columnEmpty, words: { oneOfRow } }) => oneOfRow && !columnEmpty && columnAll < 0.5,
    ),
  },
  {
    id: "thin",
    final: true,
    reason: "只凭一个两字的词，有没有动作都一样",
    examples: ["累计惠及居民**户 — 居民 5214户", "发现问题**个 — 作风检查：发现问题 7 个"],
    vetoes: ({ follows, leads, weighed: { answer } }) =>
      answer.likeness !== null && isThin(answer.likeness) && Math.max(follows, leads) < nextTo,
  },
  {
    id: "step-asked",
    final: true,
    reason: "文中的环节台账没有",
    examples: ["化解信访积案**件 — 信访积案 8件", "新增信用村**个 — 信用村 9个"],
    vetoes: likely(({ stepOfAsked }) => stepOfAsked > 0),
  },
  {
    id: "verb",
    final: false,
    reason: "文中的动作台账没有",
    examples: ["认领微心愿**个 — 微心愿 96个"],
    vetoes: likely(({ verbOfAsked }) => verbOfAsked > 0),
  },
  {
    id: "role",
    final: true,
    reason: "台账是增减、标准、得分，文中不是",
    examples: ["办结率**％ — 同比 28.6％"],
    vetoes: likely(
      ({ words: { fact }, asked: { frame } }) =>
        fact.role === "standard" ||
        fact.role === "score" ||
        (fact.role === "change") !== isChange(frame.ask.kind),
    ),
  },
  {
    id: "together",
    final: true,
    reason: "文中是几样合计，台账的名称只是其中一样",
    examples: ["提拔与晋升合计比上年多**名 — 晋升职级 增加 3"],
    vetoes: ({ frame, weighed: { answer } }) =>
      frame.together &&
      operationOf(answer.formula) !== "sum" &&
      termsOf(answer.formula)[0]?.total !== "named",
  },
  {
    id: "fraction",
    final: true,
    reason: "0.992 是 99.2％ 还是不足 1％，说不准",
    examples: ["满意度**％ — 0.992"],
    vetoes: ({ frame, weighed: { answer } }) => isPercent(frame.unit) && answer.value.startsWith("0."),
  },
  {
    id: "whose",
    final: true,
    reason: "另一个数的名称见到是谁的",
    examples: ["建设公司排查廉洁风险点**个 — 合计 156，建设公司 58"],
    vetoes: ({ outerBehind, namedElsewhere }) => outerBehind > 0.3 || namedElsewhere,
  },
  {
    id: "who-alone",
    final: true,
    reason: "只按是谁来数，做的是什么登记表没有",
    examples: ["听取班子成员述责**人次 — 对象=班子成员，参加 8 人"],
    vetoes: likely(
      ({ words: { fact, leaf }, objectWide }) =>
        fact.tally !== undefined &&
        leaf.tokens.length > 0 &&
        leaf.tokens.every(({ kind }) => persons.has(kind)) &&
        objectWide < 0.8,
    ),
  },
  {
    id: "carried",
    final: true,
    reason: "接着说的那一样，台账的名称没有",
    examples: ["督办信访件**件，已办结**件 — 信访件：办结 20件"],
    vetoes: ({ alone, weighed: { answer } }) =>
      answer.likeness !== null && answer.likeness.carried < 0.8 && !(alone && isFree(answer.likeness)),
  },
  {
    id: "remarked",
    final: true,
    reason: "文中的动作这一格没有，同一行的说明另有一数",
    examples: ["使用经费**万元 — 经费 30，说明：支出27.6万元"],
    vetoes: ({ remarked, weighed: { answer } }) => remarked && (answer.likeness?.verbOfAsked ?? 0) > 0,
  },
  {
    id: "everybody",
    final: true,
    reason: "全体的一次是其中一种",
    examples: ["全体职工警示教育**次 — 警示教育 5 次"],
    vetoes: likely(
      ({ asked: { frame }, words: { ground } }) => frame.near.includes("全体") && !ground.words.has("全体"),
    ),
  },
  {
    id: "named",
    final: false,
    reason: "台账的名称有一截文中没有：是其中一部分",
    examples: ["党支部**个 — 企业党支部 7个", "主题党日**次 — 第一支部：主题党日 7次"],
    vetoes: likely(({ names }) => names < 0.8),
  },
  {
    id: "body",
    final: true,
    reason: "台账是其中一个单位的数",
    examples: [
      "开展主题党日**次 — 第一支部：主题党日 7次、第二支部：主题党日 8次",
      "送戏下乡**场 — 文化站：送戏下乡 46场，别处没有，不拦",
    ],
    vetoes: likely(
      ({ words: { group, over }, groupAll }) => group.text !== "" && groupAll < 0.9 && over === "part",
    ),
  },
  {
    id: "circle",
    final: true,
    reason: "前文说的是一个范围里的人",
    examples: ["企业党支部**个，党员**名，入党积极分子**名 — 入党积极分子 6名"],
    vetoes: likely(
      ({ asked: { frame }, words: { ground } }) =>
        frame.object.every(({ kind }) => people.has(kind)) &&
        frame.context.some(({ text }) => circles.test(text) && !ground.words.has(text)),
    ),
  },
];

const people: ReadonlySet<string> = new Set(["people", "crowd", "filler", "weak"]);
const circles = /^(?:企业|非公|两新|机关|社区|村|农村|下属|所属|直属|二级单位|子公司)/u;
