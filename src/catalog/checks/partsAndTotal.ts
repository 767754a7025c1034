import { defineCheck } from "../../core/checking/check";
import type { FigureStatement } from "../../core/checking/figureStatements";
import { matchesIn } from "../../core/checking/findIn";
import { closingTotals } from "../../core/checking/closingTotals";
import type { PartGroup } from "../../core/checking/partGroups";
import { moneyParts } from "../../core/checking/moneyParts";
import { partsBehind } from "../../core/checking/partsBehind";
import { oneForEach } from "../../core/checking/oneForEach";
import { nameAllParts, partGroups } from "../../core/checking/partGroups";
import { tableTotals } from "../../core/checking/tableTotals";
import { manyFault, productFault, remainderFault } from "../../core/checking/toldSums";
import type { ParagraphReading } from "../../core/checking/reading";
import { allBut, closedAndKept, eachAndAll, manyEach } from "../wording/partForms";

export const partsAndTotal = defineCheck({
  id: "parts-and-total",
  severity: "warning",
  name: "总数与分项",
  summary: "分项相加不等于总数，或“其中”的数大于总数。",
  basis: "报送材料应当数据属实、勾稽相符。",
  messages: {
    sum: "总数是{total}{unit}，各分项相加是{sum}{unit}。",
    table: "表中“{head}”各项相加是{sum}，合计写的是{total}。",
    exceeds: "“其中”的{part}{unit}大于总数{total}{unit}。",
  },
  examples: {
    clean: [
      "现有社区党支部6个、机关党支部3个，共9个党支部。",
      "检查发现问题41个，已整改39个，其余2个正在整改。",
      "反馈问题45个，到6月底完成整改41个，到11月底完成整改44个，剩余1个按计划推进。",
      "反馈问题45个，6月底前整改31个，到11月底完成整改13个，剩余1个按计划推进。",
      "对3个板块开展检查，分别查出问题22个、17个、12个，合计51个。",
      "两年分别新建服务站3个、2个，共有15个。",
      "公用经费预算同比增加40万元，其中设备购置85万元。",
      "前三季度分别查处12件、9件、7件，全年共36件。",
      "检查工地3个，发现问题14个、9个，合计23个。",
      "召开党组会12次、专题会3次，共研究议题15项；召开座谈会4次。",
      "发展党员48名，其中一线工人30名、专业技术人员8名、管理人员4名。",
      "反馈问题共5项（党建类2项、作风类3项），已全部整改。",
      "培养入党积极分子12名，其中一线职工5名、业务骨干4名。",
      "开展廉洁教育4场，其中廉政谈话2场、警示教育4场同步进行。",
      "17个村集体经济收入全部达到30万元以上，其中50万元至100万元的6个、100万元以上的3个。",
      "投入资金1.2亿元，其中中央资金8000万元、省级资金3000万元、县级资金1000万元。",
      "共有监测点12个，年内全部验收。其中，东片区5个，西片区4个，北片区3个。",
      "6个党小组各开展学习8次，共48次。",
      "清查账户18个，撤销5个，保留13个。",
      "总投资3.2亿元，其中一期工程8600万元、二期工程9500万元，三期正在筹备。",
      "与11个村党组织、7个站所签订责任书18份，与5个科室、3个站所各签订两份责任书16份。",
      "登记投诉12件，其中转来4件、现场4件，已有结果10件，尚未办结2件。",
      "列入项目13个，已完结10个、正在实施2个、取消1个。",
      "平均每个支部有党员24.2名。其中东园社区有216名。",
      "全年收入32.4万元，比上年增收4.3万元，其中土地发包收入13.3万元、服务收入4.7万元。",
      "巡诊36次，诊疗5240人次，其中慢性病随访2016人次、义诊咨询3980人次，部分群众既随访又咨询。",
      "派出2批28人（第一批12人、第二批16人）支援一线，其中党员18人。",
    ],
    flagged: [
      "发展党员⟦48⟧名，其中一线工人30名、专业技术人员12名、管理人员4名。",
      "现有社区党支部6个、机关党支部3个，共⟦10⟧个党支部。",
      "开展检查3轮，分别发现问题14个、9个、5个，共⟦38⟧个。",
      "明确⟦31⟧项任务，截至12月20日已完成29项，其余4项转入下年。",
      "书记开展廉政谈话28人次，班子成员开展廉政谈话46人次，共计⟦76⟧人次。",
      "检查发现问题⟦41⟧个，已整改39个，其余4个正在整改。",
      "反馈问题共⟦4⟧项（党建类2项、作风类3项），已全部整改。",
      "检查发现问题⟦42⟧项，已完成整改35项，正在整改5项。",
      "与班子成员谈话14人次，与中层干部谈话27人次，共谈话⟦45⟧人次。",
      "投入资金⟦860⟧万元，分别用于小区改造520万元、管网修缮180万元、路灯更新130万元。",
      "发展预备党员6名，其中一线职工⟦8⟧名。",
      "下设党支部⟦12⟧个，其中机关党支部4个、基层党支部7个，全部按期换届。",
      "投入资金⟦2.4⟧亿元，其中中央资金1.2亿元、省级资金8000万元、县级资金6000万元。",
      "与11个村党组织、7个站所签订责任书⟦19⟧份。",
      "⟦61⟧份不规范合同，除已整改的52份外，11份涉诉合同逐份跟进。",
      "发展党员⟦5⟧名，其中35岁以下4名、35岁以上2名。",
      "研究“三重一大”事项⟦87⟧项，其中重大决策31项、重要人事任免14项、重大项目安排23项、大额度资金运作16项。",
      "第一、第二党小组各召开会议12次，两个小组共召开⟦26⟧次。",
      "现有党员⟦23⟧名，其中正式党员21名，预备党员3名。",
      "与“两委”成员、支部书记谈话⟦18⟧人次，其中“两委”成员9人次、支部书记7人次。",
      "排查廉洁风险点⟦78⟧个，其中A级12个、B级27个、C级36个，制定措施156条。",
      "共有监测点⟦12⟧个，年内全部验收。其中，东片区5个，西片区6个，北片区3个。",
      "列出任务⟦46⟧项，由3名副职分别牵头：甲科15项，乙科18项，丙科14项。",
      "6个党小组各开展学习8次，共⟦46⟧次。",
      "清查账户⟦18⟧个，撤销5个，保留14个。",
      "清查账户18个，撤销5个，保留⟦18⟧个。",
      "全年立案⟦21⟧件，其中失职失责类9件、贪污贿赂类5件、违反中央八项规定精神类8件。",
    ],
  },
  *find({ readings, snapshot }) {
    for (const { range, head, sum, total } of tableTotals({ snapshot }))
      yield { messageId: "table", range, data: { head, sum, total } };
    for (const reading of readings) {
      yield* otherSums(reading);
      for (const match of matchesIn(reading, eachAndAll)) {
        const fault = productFault(match);
        if (fault !== null) yield fault;
      }
      for (const pattern of [allBut, closedAndKept])
        for (const match of matchesIn(reading, pattern)) {
          const fault = remainderFault(match);
          if (fault !== null) yield fault;
        }
      for (const match of matchesIn(reading, manyEach)) yield* manyFault(match);
      for (const group of partGroups(reading)) {
        const fault = groupFault(reading, group);
        if (fault !== null) yield fault;
      }
    }
  },
});

/** Totals behind their parts, sums of money in several units, one paper for each. */
function* otherSums(reading: ParagraphReading) {
  const told = [
    ...[...closingTotals(reading)].map(({ total, parts }) => ({ total, sum: exactSum(parts) })),
    ...partsBehind(reading),
    ...[...moneyParts(reading)].filter(({ total }) => !isDifference(reading, total)),
    ...[...oneForEach(reading, signed)]
      .filter(({ papers, sum }) => Math.abs(papers.value - sum) <= Math.max(2, sum * 0.15))
      .map(({ papers, sum }) => ({ total: papers, sum })),
  ];
  for (const { total, sum } of told)
    if (sum !== total.value)
      yield {
        messageId: "sum",
        range: total.range,
        data: { total: total.value, unit: total.unit, sum },
      } as const;
}

function groupFault(reading: ParagraphReading, group: PartGroup) {
  const { total, parts, cover } = group;
  const data = { total: total.value, unit: total.unit };
  const tooLarge = parts.find(({ value }) => value > total.value);
  const sum = exactSum(parts);
  if (cover !== "whole" && isDifference(reading, total)) return null;
  if (cover === "some" && tooLarge !== undefined) {
    return { messageId: "exceeds", range: tooLarge.range, data: { ...data, part: tooLarge.value } } as const;
  }
  const behind = reading.text.slice(parts.at(-1)?.unitEnd).split("。")[0] ?? "";
  if (overlapping.test(behind.slice(0, 40))) return null;
  return parts.length >= 2 && sum !== total.value && isWhole(reading, group, sum)
    ? ({ messageId: "sum", range: total.range, data: { ...data, sum } } as const)
    : null;
}

/** One paper for each: “与11个村、7个站所签订责任书18份”; two for each would be far more. */
const signed =
  /^\p{Script=Han}{1,12}(?:层层|逐一|分别)?签订(?:了)?[^，。；、\d]{0,16}(?:责任书|承诺书|责任状)(?:，?共计?)?$/u;

/** Decimals are added as written: 0.1 + 0.2 is 0.3. */
const exactSum = (parts: readonly FigureStatement[]): number =>
  Math.round(parts.reduce((sum, { value }) => sum + value, 0) * 1e6) / 1e6;

/** “比上年增加40万元，其中人员经费85万元”: the parts may be of the whole that the difference led to. */
const isDifference = ({ text }: ParagraphReading, { range }: FigureStatement): boolean =>
  /(?:比|较|同比)[^，。；]{0,10}(?:增加|增长|提高|减少|下降|增收|减收|增支|节支|净增|多|少)了?$/u.test(
    text.slice(Math.max(0, range.start - 18), range.start),
  );

/** What one person can be at once: such parts may add up to more than the whole. */
const overlap = /女|民族|岁|学历|大专|本科|研究生|职称|退役|青年|困难/u;

/** One event may be two at once. */
const together = /含|联合|同步|合办|合并(?:开展|召开|进行)|兼|交叉|同时/u;

/** “部分群众既随访又咨询”: told in the sentence behind them. */
const overlapping =
  /[，；（](?:其中)?(?:部分|有的|个别|同一)[^。；，]{0,16}(?:共同|同时|既|又|重复|交叉|兼)/u;

/** What follows up to the next mark, a dozen characters at most. */
const wordsFrom = (text: string, start: number): string =>
  /^[^，。；、]{0,12}/u.exec(text.slice(start))?.[0] ?? "";

/** 其中 need not name every part; 男、女 and 已完成、未完成 do. */
function isWhole({ text }: ParagraphReading, { total, parts, cover }: PartGroup, sum: number): boolean {
  const last = parts.at(-1);
  const end = last?.unitEnd ?? total.unitEnd;
  const words = text.slice(total.unitEnd, end);
  const around = words + wordsFrom(text, end);
  if (cover === "named") return !/等|占|同比|增/u.test(words);
  if (/等|占|同比|增|率|其中[^。]*其中/u.test(words)) return false;
  if (cover === "whole") return !words.includes("其中");
  const all = nameAllParts(words) || namedBefore(text, total, parts);
  if (leavesTooLittle(text, total, parts, sum) || namesKinds(text, total, parts, sum)) return true;
  return sum > total.value ? all || isList(words, around, parts.length) : all && parts.length === 2;
}

/** “与‘两委’成员、支部书记谈话18人次，其中‘两委’成员9人次、支部书记7人次”: whom the whole was of is told by name. */
function namedBefore(text: string, total: FigureStatement, parts: readonly FigureStatement[]): boolean {
  const clause =
    text
      .slice(Math.max(0, total.range.start - 60), total.range.start)
      .split(/[，。；]/u)
      .at(-1) ?? "";
  const labels = parts.map(({ range }, at) =>
    text
      .slice((parts[at - 1] ?? total).unitEnd, range.start)
      .replace(/^[，、]?(?:其中)?[：，]?与?/u, "")
      .replace(/谈话$/u, ""),
  );
  const named = clause.replace(/^.*与/u, "").split(/[、和及]/u).length;
  return (
    labels.length >= 2 &&
    named === labels.length &&
    labels.every((label) => label.length >= 2 && clause.includes(label))
  );
}

/**
 * Three parts or more that end the sentence and leave less than the smallest of them, and less than a twentieth: so
 * little is named 其他, or is a slip.
 */
function leavesTooLittle(
  text: string,
  total: FigureStatement,
  parts: readonly FigureStatement[],
  sum: number,
): boolean {
  const end = parts.at(-1)?.unitEnd ?? 0;
  const rest = total.value - sum;
  return (
    parts.length >= 3 &&
    rest > 0 &&
    rest < Math.min(...parts.map(({ value }) => value)) &&
    rest * 20 <= total.value &&
    /^(?:[。；]|，[^，。；、\d]{0,14}[。；，])/u.test(text.slice(end))
  );
}

/**
 * Kinds of the same thing (教职工党员、学生党员 of 党员; 安全类、薪酬类、保障类) that leave almost nothing over: kinds are
 * told whole, and what is left is less than the smallest of them and than an eighth of all.
 */
function namesKinds(
  text: string,
  total: FigureStatement,
  parts: readonly FigureStatement[],
  sum: number,
): boolean {
  const rest = total.value - sum;
  if (rest <= 0 || rest * 8 > total.value || rest >= Math.min(...parts.map(({ value }) => value)))
    return false;
  const labels = parts.map(({ range }, at) => text.slice((parts[at - 1] ?? total).unitEnd, range.start));
  if (labels.some((label) => /优秀|先进|示范|典型|重点|困难|女|青年|新/u.test(label))) return false;
  const noun = /\p{Script=Han}{2,3}$/u.exec(text.slice(0, total.range.start))?.[0] ?? "";
  if (noun !== "" && labels.every((label) => label.endsWith(noun) || label.endsWith(noun.slice(-2))))
    return true;
  return labels.length >= 3 && labels.every((label) => label.endsWith("类"));
}

const isList = (words: string, around: string, length: number): boolean =>
  words.includes("、") && length <= 6 && !overlap.test(words) && !together.test(around);
