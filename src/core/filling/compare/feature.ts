import type { ConceptSpan } from "../concepts";
import { isShortFor } from "./short";
import { tallyFeatures } from "./tallyFeatures";
import { isChange, isHeld } from "../question/ask";
import { few, valuesOf, yes } from "../telling";
import type { Telling } from "../telling";
import { isPercent } from "../unitRules";
import type { Likeness } from "./likeness";

/** 1 where both name it and nothing else, half where one says more. */
function sharedIndicator(asked: readonly ConceptSpan[], named: readonly ConceptSpan[]): number {
  let best = 0;
  for (const one of asked)
    for (const other of named)
      for (const id of one.ids)
        if (other.ids.has(id)) best = Math.max(best, one.whole && other.whole ? 1 : 0.5);
  return best;
}

/** In the order of the weights. */
export const features: readonly Telling<Likeness>[] = [
  { id: "row", sign: 1, reason: "行名见于本句：党委会 — 召开党委会**次", of: ({ rowNear }) => rowNear },
  { id: "row-own", sign: 1, reason: "行名见于本分句", of: ({ rowOwn }) => rowOwn },
  { id: "row-sentence", sign: 1, reason: "行名见于前面的分句", of: ({ rowSentence }) => rowSentence },
  { id: "row-headings", sign: 1, reason: "行名见于标题", of: ({ rowAll }) => rowAll },
  { id: "row-whole", sign: 1, reason: "行名全部见到", of: ({ rowSentence }) => yes(rowSentence > 0.97) },
  { id: "row-none", sign: 0, reason: "行没有名称（合计、月份）", of: ({ rowEmpty }) => yes(rowEmpty) },
  {
    id: "upright",
    sign: 0,
    reason: "行没有名称，以列名为准",
    of: ({ words: { leaf, columns } }) => yes(leaf.text === "" && columns.text !== ""),
  },
  {
    id: "group",
    sign: 1,
    reason: "上级行名见到",
    of: ({ groupAll, groupEmpty }) => (groupEmpty ? 0 : groupAll),
  },
  {
    id: "group-unmet",
    sign: -1,
    reason: "上级行名没有见到",
    of: ({ groupAll, groupEmpty }) => (groupEmpty ? 0 : 1 - groupAll),
  },
  {
    id: "column",
    sign: 1,
    reason: "列名见于本句",
    of: ({ columnNear, columnEmpty }) => (columnEmpty ? 0 : columnNear),
  },
  {
    id: "column-own",
    sign: 1,
    reason: "列名见于本分句：其中建设公司**亿元",
    of: ({ columnOwn, columnEmpty }) => (columnEmpty ? 0 : columnOwn),
  },
  {
    id: "part-unsaid",
    sign: -1,
    reason: "是合计中的一部分，文中没有说到是哪一部分",
    of: ({ words: { fact }, columnEmpty, columnNear, rowEmpty, rowSentence, groupEmpty, groupAll }) =>
      fact.parent === null
        ? 0
        : Math.max(
            columnEmpty ? 0 : 1 - columnNear,
            rowEmpty ? 0 : 1 - rowSentence,
            groupEmpty ? 0 : 1 - groupAll,
          ),
  },
  { id: "column-none", sign: 0, reason: "列名只说年份、完成数", of: ({ columnEmpty }) => yes(columnEmpty) },
  {
    id: "column-unmet",
    sign: -1,
    reason: "列名没有见到",
    of: ({ columnAll, columnEmpty }) => (columnEmpty ? 0 : 1 - columnAll),
  },
  { id: "caption", sign: 1, reason: "表名见到", of: ({ captionAll }) => captionAll },
  { id: "names", sign: 1, reason: "行列名合起来见到多少", of: ({ names }) => names },
  { id: "asked", sign: 1, reason: "所问的词见于行列名", of: ({ object }) => object },
  { id: "asked-wide", sign: 1, reason: "所问的词见于行列名或表名", of: ({ objectWide }) => objectWide },
  { id: "asked-whole", sign: 1, reason: "所问的词全部见到", of: ({ object }) => yes(object > 0.97) },
  { id: "both", sign: 1, reason: "双方的词互相见到", of: ({ names, object }) => names * object },
  {
    id: "both-whole",
    sign: 1,
    reason: "双方一字不差",
    of: ({ names, object }) => yes(names > 0.97 && object > 0.97),
  },
  {
    id: "indicator",
    sign: 1,
    reason: "词库里是同一指标：讲党课 — 上党课",
    of: ({ asked, words }) => sharedIndicator(asked.concepts, words.concepts),
  },
  {
    id: "one-of-row",
    sign: 0,
    reason: "同一行各列都是这样的数",
    of: ({ words, columnAll, columnEmpty }) => yes(words.oneOfRow && !columnEmpty && columnAll < 0.5),
  },
  { id: "outer", sign: 1, reason: "分句其余的词见到", of: ({ outer }) => outer },
  { id: "head", sign: 1, reason: "所问的中心词见到", of: ({ head }) => yes(head) },
  { id: "row-head", sign: 1, reason: "行名的中心词见到", of: ({ rowHead }) => yes(rowHead) },
  {
    id: "contrast",
    sign: -1,
    reason: "两词互斥：支委会 — 党员大会",
    of: ({ contrast }) => yes(contrast === "conflict"),
  },
  {
    id: "contrast-part",
    sign: -1,
    reason: "一方多说：制定修订 — 修订",
    of: ({ contrast }) => yes(contrast === "unequal"),
  },
  {
    id: "narrower-fact",
    sign: -1,
    reason: "台账多一个限定：女党员 — 党员",
    of: ({ narrowerFact }) => few(narrowerFact),
  },
  { id: "narrower-asked", sign: -1, reason: "文中多一个限定", of: ({ narrowerAsked }) => few(narrowerAsked) },
  {
    id: "step-fact",
    sign: -1,
    reason: "台账多一个环节：办结 — 受理",
    of: ({ stepOfFact }) => few(stepOfFact),
  },
  { id: "step-asked", sign: -1, reason: "文中多一个环节", of: ({ stepOfAsked }) => few(stepOfAsked) },
  { id: "unit-same", sign: 1, reason: "单位相同", of: ({ unit }) => yes(unit.kind === "same") },
  {
    id: "unit-kindred",
    sign: 0,
    reason: "单位相近：项 — 个",
    of: ({ unit }) => yes(unit.kind === "kindred" || unit.kind === "equivalent"),
  },
  {
    id: "unit-scaled",
    sign: 0,
    reason: "单位只差倍数：元 — 万元",
    of: ({ unit }) => yes(unit.kind === "scaled"),
  },
  { id: "unit-unnamed", sign: 0, reason: "一方没有单位", of: ({ unit }) => yes(unit.kind === "unnamed") },
  { id: "unit-different", sign: -1, reason: "单位不同", of: ({ unit }) => yes(unit.kind === "different") },
  { id: "period-unsure", sign: -1, reason: "时段可能不同", of: ({ period }) => yes(period === "unsure") },
  { id: "period-different", sign: -1, reason: "时段不同", of: ({ period }) => yes(period === "different") },
  {
    id: "period-named",
    sign: 1,
    reason: "台账写明的正是所问的时段：上半年",
    of: ({ period, words: { fact }, asked: { frame } }) =>
      yes(period === "same" && fact.period !== null && (frame.months !== null || fact.period.year !== null)),
  },
  {
    id: "plan",
    sign: -1,
    reason: "一方是计划数",
    of: ({ words: { fact }, asked: { frame } }) => yes((fact.role === "plan") !== frame.plan),
  },
  {
    id: "plan-year",
    sign: -1,
    reason: "打算的是下一年，台账没有写明是下一年",
    of: ({ words: { fact }, asked: { frame } }) =>
      yes(frame.plan && (fact.period?.year ?? null) !== frame.year),
  },
  {
    id: "percent-unsaid",
    sign: -1,
    reason: "问％而台账不是率",
    of: ({ words: { fact }, asked: { frame } }) => yes(isRate(frame.unit) && !isRate(fact.unit)),
  },
  {
    id: "standard",
    sign: -1,
    reason: "台账是应到、标准、得分",
    of: ({ words: { fact } }) => yes(fact.role === "standard" || fact.role === "score"),
  },
  {
    id: "previous",
    sign: -1,
    reason: "台账是上年数，文中不是",
    of: ({ words: { fact }, asked: { frame } }) =>
      yes(fact.role === "previous" && frame.ask.kind !== "previous"),
  },
  {
    id: "previous-asked",
    sign: -1,
    reason: "文中问上年数，台账不是",
    of: ({ words: { fact }, asked: { frame } }) =>
      yes(fact.role !== "previous" && frame.ask.kind === "previous"),
  },
  {
    id: "change",
    sign: -1,
    reason: "台账是增减数，文中不是",
    of: ({ words: { fact }, asked: { frame } }) => yes(fact.role === "change" && !isChange(frame.ask.kind)),
  },
  {
    id: "change-asked",
    sign: 1,
    reason: "文中问增减，台账正是增减列",
    of: ({ words: { fact }, asked: { frame } }) => yes(fact.role === "change" && isChange(frame.ask.kind)),
  },
  {
    id: "change-missed",
    sign: -1,
    reason: "文中问增减或占比，台账是数量",
    of: ({ words: { fact }, asked: { frame } }) => yes(fact.role !== "change" && isHeld(frame.ask.kind)),
  },
  {
    id: "average",
    sign: -1,
    reason: "一方是平均数",
    of: ({ words: { fact }, asked: { frame } }) =>
      yes((fact.role === "average") !== (frame.ask.kind === "average")),
  },
  { id: "total", sign: 0, reason: "合计数", of: ({ words: { fact } }) => yes(fact.total === "named") },
  {
    id: "reckoned",
    sign: 0,
    reason: "算出的合计",
    of: ({ words: { fact } }) => yes(fact.reading === "total"),
  },
  { id: "part", sign: 0, reason: "是别的数的一部分", of: ({ words: { fact } }) => yes(fact.parent !== null) },
  ...tallyFeatures,
  {
    id: "row-short",
    sign: 1,
    reason: "行名是所问的简称：院办会 — 院长办公会",
    of: ({ words: { leaf }, asked: { object }, rowOwn }) =>
      yes(rowOwn < 0.97 && isShortFor(leaf.text, object.text)),
  },
  {
    id: "line",
    sign: 0,
    reason: "出自成句的文字",
    of: ({ words: { fact } }) => yes(fact.reading === "line"),
  },
  { id: "within", sign: 0, reason: "出自备注", of: ({ words: { fact } }) => yes(fact.reading === "within") },
  {
    id: "organ",
    sign: -1,
    reason: "文中说的是另一单位",
    of: ({ asked: { frame } }) => yes(frame.organ !== null),
  },
];

const isRate = (unit: string | null): boolean => isPercent(unit) || unit?.endsWith("百分点") === true;

export const featureValues = (pair: Likeness): Float64Array => valuesOf(features, pair);
