import { defineCheck } from "../../core/checking/check";
import { doneOfLeft } from "../../core/checking/doneOfLeft";
import { distantShares } from "../../core/checking/distantRates";
import { matchesIn } from "../../core/checking/findIn";
import type { FigureStatement } from "../../core/checking/figureStatements";
import { figureStatements } from "../../core/checking/figureStatements";
import { shareOfStanding } from "../../core/checking/shareOfStanding";
import type { CheckMaterial, ParagraphReading } from "../../core/checking/reading";
import { decimalsOf, round, sharesOfTotal, wholesTold } from "../../core/checking/sharesOfTotal";
import { textRange } from "../../core/text/range";
import { distantWords } from "../wording/distantWords";

const rateLead =
  /(?:完成率|整改率|结案率|审结率|达标率|优秀率|到位率|销号率|办结率|占比|占|参学率|参与率|合格率|合规率|规范率|覆盖率|满意率|出席率|到会率|参会率|到课率|获奖率)(?:达到?|为|是|约为|[：:])?(?:\p{Script=Han}{0,6}总数的|全部的)?$/u;
const partLead =
  /(?:不(?:合规|规范|达标|符合)|完成|整改|审结|执结|结案|达标|优秀|到位|销号|办结|其中|解决|落实|合格|通过|参加|党建|满意|实到|到会|参会)[^，。；]{0,16}$/u;

export const rateAndParts = defineCheck({
  id: "rate-and-parts",
  severity: "warning",
  name: "比率与分子分母",
  summary: "完成率、占比与句中的两个数算不拢。",
  basis: "报送材料应当数据属实、勾稽相符。",
  messages: {
    rate: "{part}÷{whole}约为{expected}%，这里写的是{rate}%。",
    all: "前面说全部{done}，这里的{done}率却是{rate}%。",
  },
  examples: {
    clean: [
      "全年受理案件6842件，审执结6595件。\n民事案件结案率为97.2%，服判息诉率为93.6%。",
      "发放问卷500份，回收480份，回收率96%。",
      "清出不规范协议两类，已重签34份，重签率为91.9%，其余3份按程序办理。",
      "制定整改措施48项，已完成45项，完成率93.75%。",
      "研究议题96个，其中党建议题36个，占比37.5%。",
      "预算3260万元，成交2934万元，节约326万元，节约率10.0%。",
      "有党员168名，占职工240名的70.0%。",
      "完成投资6.8亿元，占年度计划6.5亿元的104.6%。",
      "现有党员60名，其中教师40名、学生20名，获奖10名，占25.0%。",
      "抽查合同108份，发现不规范合同8份，合同规范率92.6%。",
      "抽检食品2680批次，检出不合格食品65批次，不合格率为2.4%。",
      "现有党员591名，其中女党员144名，35岁以下党员占16.6%。",
      "上报事件2723件，其中东园社区138件，西园社区办结率90%。",
    ],
    flagged: [
      "全年受理案件6842件，审执结6595件。\n全年结案率为⟦95.4⟧%，仍有提升空间。",
      "清理集体合同427份，发现不规范合同61份。\n年末不规范合同占清理总数的⟦13.4⟧%。",
      "发放问卷500份，回收480份，回收率⟦98⟧%。",
      "清出不规范协议两类，已重签34份，重签率为⟦94.4⟧%，其余3份按程序办理。",
      "研究议题96个。\n党建方面的议题36个，占议题总数的⟦35.5⟧%。",
      "有党员168名，占职工240名的⟦75.0⟧%。",
      "党员教师承担班主任29名，占42名班主任的⟦61.0⟧%。",
      "完成投资6.8亿元，占年度计划6.5亿元的⟦106.4⟧%。",
      "组织312名党员参加测试，305名合格，合格率为⟦95.8⟧%。",
      "应到代表120名，实到114名，出席率为⟦96.5⟧%。",
      "现有规模以上企业87家，其中新增6家。\n组建党组织的规模以上企业79家，占规模以上企业总数的⟦98.0⟧%。",
      "抽查合同108份，发现不规范合同8份，合同规范率⟦96.3⟧%。",
      "制定整改措施48项，已完成45项，完成率⟦95⟧%。",
      "受理信访举报18件，全部办结，办结率⟦98%⟧。",
      "清查合同318份，发现问题合同47份，占清查总数的⟦18.4⟧%。",
      "采购药品1268个，其中通过省级平台网上采购1243个，网采率⟦96.0⟧%。",
      "各项贷款余额38.6亿元，比年初增加3.7亿元。\n涉农贷款余额21.4亿元，占各项贷款余额的⟦54.5⟧%。",
      "支部现有党员31名，其中教授6名、讲师25名，具有博士学位的24名，占⟦87.4⟧%。",
      "7个党支部中，4个被评为先进支部，占⟦51.7⟧%。",
      "处理34人次，其中第一种形态27人次、占79.4%，第二种形态5人次、占⟦24.7⟧%，第三种形态2人次、占5.9%。",
    ],
  },
  *find(material) {
    const { readings } = material;
    yield* farShares(material);
    const wholes = wholesTold(readings);
    for (const reading of readings) {
      const statements = figureStatements(reading);
      for (const [index, rate] of statements.entries()) {
        const pair = pairOf(reading, statements, index) ?? shareOfStanding(reading.text, statements, index);
        if (pair === null) continue;
        const { whole, part } = pair;
        const exact = shareOf(reading, pair, rate);
        const decimals = decimalsOf(reading, rate);
        // Either rounding or cutting off is accepted.
        if (Math.abs(exact - rate.value) < 10 ** -decimals) continue;
        const counted = exact === (part.value / whole.value) * 100 ? part.value : whole.value - part.value;
        const data = { part: counted, whole: whole.value, expected: round(exact), rate: rate.value };
        yield { messageId: "rate", range: rate.range, data };
      }
      for (const { range, data } of sharesOfTotal(reading, statements, wholes))
        yield { messageId: "rate", range, data };
      for (const { range, ...data } of doneOfLeft(reading)) yield { messageId: "rate", range, data };
      yield* ratesOfAll(reading);
    }
  },
});

function* farShares(material: CheckMaterial) {
  for (const { rate, from, expected } of distantShares(material, distantWords)) {
    const [part, whole] = from;
    yield {
      messageId: "rate",
      range: rate.range,
      data: { part, whole, expected, rate: rate.value },
    } as const;
  }
}

function* ratesOfAll(reading: ParagraphReading) {
  for (const { range, groups } of matchesIn(reading, allDone)) {
    const { done = "", rate = "" } = groups;
    if (Number(rate) === 100) continue;
    const place = textRange(range.paragraph, range.end - rate.length - 1, range.end);
    yield { messageId: "all", range: place, data: { done, rate } } as const;
  }
}

/** “全部办结，办结率98%” */
const allDone =
  /全部(?:按[时期]|如期)?(?<done>完成|办结|整改|审结|销号)[^，。；]{0,8}，[^，。；、\d]{0,4}\k<done>(?:完成)?率(?:达到?|为|是)?(?<rate>\d{1,3}(?:\.\d{1,2})?)[%％]/gu;

const failing = /不(?:合格|合规|规范|达标|符合)/u;
const passingRate = /(?<!不)(?:合格|合规|规范|达标)率[^，。；、]{0,4}$/u;

/** In per cent; “不合格8份，合格率” speaks of the others. */
function shareOf({ text }: ParagraphReading, { whole, part }: Pair, rate: FigureStatement): number {
  const others =
    failing.test(text.slice(whole.unitEnd, part.range.start)) &&
    passingRate.test(text.slice(part.unitEnd, rate.range.start));
  return ((others ? whole.value - part.value : part.value) / whole.value) * 100;
}

interface Pair {
  readonly whole: FigureStatement;
  readonly part: FigureStatement;
}

function pairOf(
  reading: ParagraphReading,
  statements: readonly FigureStatement[],
  index: number,
): Pair | null {
  const rate = statements[index];
  const [whole, part] = statements.slice(Math.max(0, index - 2), index);
  if (rate === undefined || whole === undefined || part === undefined) return null;
  if (rate.unit === "%" && !rate.hedged && isShareOfNamed(reading, whole, part, rate))
    return { whole: part, part: whole };
  if (!belong(reading, whole, part, rate)) return distantPair(reading, statements, index);
  const before = statements[index - 3];
  // “预算3260万元，成交2934万元，节约326万元，节约率10%”: what was saved is a share of what the two make together.
  const both = before !== undefined && !before.hedged && before.unit === whole.unit;
  return both && Math.abs(before.value - whole.value - part.value) < 1e-6
    ? { whole: before, part }
    : { whole, part };
}

/** “有党员168名，占员工240名的70％”: first the part, then the whole, in two units that count people alike. */
function isShareOfNamed(
  { text }: ParagraphReading,
  part: FigureStatement,
  whole: FigureStatement,
  rate: FigureStatement,
): boolean {
  const named = text.slice(part.unitEnd, whole.range.start);
  return (
    (comparable(whole, part) || (surpassable.test(named) && comparable(part, whole))) &&
    /^，?(?:占|完成|达到?|为)[^，。；、\d]{0,10}$/u.test(named) &&
    /^\p{Script=Han}{0,6}的$/u.test(text.slice(whole.unitEnd, rate.range.start))
  );
}

/** What was done may be more than was planned. */
const surpassable = /计划|目标|任务|预算/u;

const plainRate = /[，,](?:整改|完成|办结|销号|结案|整改完成)率(?:达到?|为|是)?$/u;
const counted = new Set(["个", "项", "条", "件"]);
const done = /^[^。；]*(?:已|完成|整改|办结|销号|结案)[^，。；、\d]{0,8}$/u;

const isPlainRate = (text: string, { unit, hedged, range }: FigureStatement): boolean =>
  unit === "%" && !hedged && plainRate.test(text.slice(Math.max(0, range.start - 10), range.start));

/** “项目26个，举措54条，已整改25个，金额3万元，整改率96.2%”: in its sentence only one unit has two figures. */
function distantPair(
  { text }: ParagraphReading,
  statements: readonly FigureStatement[],
  index: number,
): Pair | null {
  const rate = statements[index];
  if (rate === undefined || !isPlainRate(text, rate)) return null;
  const before = statements
    .slice(0, index)
    .filter(({ sentence, unit }) => sentence === rate.sentence && counted.has(unit));
  const part = before.at(-1);
  const [whole, ...others] = before.filter(({ unit }) => unit === part?.unit);
  if (part === undefined || whole === undefined || !comparable(whole, part)) return null;
  if (others.length !== 1)
    return isDividedWhole(text, whole, others.slice(0, -1), part) ? { whole, part } : null;
  const words = text.slice(whole.unitEnd, part.range.start);
  return done.test(words) && !/[。；其]|同比|较/u.test(text.slice(whole.unitEnd, rate.range.start))
    ? { whole, part }
    : null;
}

/** “问题87个，其中A类31个、B类56个；已整改81个，整改率93.1%”: the parts between make up the whole. */
function isDividedWhole(
  text: string,
  whole: FigureStatement,
  parts: readonly FigureStatement[],
  part: FigureStatement,
): boolean {
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const last = parts.at(-1);
  return (
    last !== undefined &&
    sum === whole.value &&
    /^；(?:已|完成|整改|办结)[^，。；、\d]{0,8}$/u.test(text.slice(last.unitEnd, part.range.start))
  );
}

/** “回收480份，回收率96%”: the rate is named after the deed. */
const ownRate = /^，(?<deed>\p{Script=Han}{2})率(?:达到?|为|是)?$/u;

const isPlainLead = (beforeRate: string): boolean =>
  /^[^。；、]{0,14}$/u.test(beforeRate) && rateLead.test(beforeRate) && !ofOthers.test(beforeRate);

/** “305名合格，合格率为97.8%” */
const ownDeed = /^(?<deed>\p{Script=Han}{2})，\k<deed>率(?:达到?|为|是)?$/u;

function belong(
  { text }: ParagraphReading,
  whole: FigureStatement,
  part: FigureStatement,
  rate: FigureStatement,
): boolean {
  if (!standTogether(whole, part, rate)) return false;
  const beforeRate = text.slice(part.unitEnd, rate.range.start);
  const partLabel = text.slice(whole.unitEnd, part.range.start);
  const deed = ownRate.exec(beforeRate)?.groups?.["deed"];
  if (deed !== undefined && partLabel.startsWith(`，${deed}`)) return true;
  if (ownDeed.test(beforeRate) || isNamedAfter(beforeRate, partLabel)) return true;
  if (!isPlainLead(beforeRate) || ownWhole.test(partLabel)) return false;
  if (ofTheTotal.test(beforeRate)) return !partLabel.includes("、");
  return partLead.test(partLabel);
}

/** “47份，占清查总数的14.8%” */
const ofTheTotal = /^，占\p{Script=Han}{0,6}总数的$/u;

/** “其中通过省级平台网上采购1243个，网采率98%”: each character of the rate's name stands in what was done. */
function isNamedAfter(beforeRate: string, partLabel: string): boolean {
  const name = /^\p{Script=Han}{0,3}，(?<name>\p{Script=Han}{2,4})率(?:达到?|为|是)?$/u.exec(beforeRate)
    ?.groups?.["name"];
  return (
    name !== undefined &&
    /^，?其中/u.test(partLabel.replace(/^\p{Script=Han}{1,4}(?=，)/u, "")) &&
    Array.from(name).every((character) => partLabel.includes(character))
  );
}

/** “女党员144名，35岁以下党员占16.6%”, “春晖社区办结率90%”: the rate is said of others. */
const ofOthers =
  /[，、](?!约|比例|比重|其中)[^，。；、]{2,14}(?<!约)占比?(?:达到?|为|是|约为)?$|(?:社区|支部|[村镇乡局科所站校县市区组])[^，。；、]{0,4}率(?:达到?|为|是)?$/u;
/** “电话回访25件；作出评价的当事人中，满意18件”: the part is of those named before it. */
const ownWhole = /；|的[^，。；、\d]{2,12}中，/u;

const standTogether = (whole: FigureStatement, part: FigureStatement, rate: FigureStatement): boolean =>
  comparable(whole, part) &&
  rate.unit === "%" &&
  !rate.hedged &&
  whole.sentence === rate.sentence &&
  part.range.start - whole.unitEnd <= 30;

const comparable = (whole: FigureStatement, part: FigureStatement): boolean =>
  whole.unit === part.unit &&
  whole.unit !== "%" &&
  !whole.hedged &&
  !part.hedged &&
  whole.value > 0 &&
  part.value <= whole.value;
