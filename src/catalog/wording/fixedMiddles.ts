import type { FixedMiddle } from "../../core/checking/alteredMiddles";

/** Formulations of which the middle is altered from memory, each with where it stands. */
export const fixedMiddles: readonly FixedMiddle[] = [
  {
    lead: "领悟",
    head: "“两个确立”的",
    middle: "决定性",
    tail: "意义",
    source: "《中共中央关于党的百年奋斗重大成就和历史经验的决议》；党的二十大报告",
  },
  {
    lead: "维护",
    head: "党中央权威和",
    middle: "集中统一",
    tail: "领导",
    source: "《中国共产党章程》",
  },
  {
    lead: "同(?:以习近平同志为核心的)?",
    head: "党中央保持",
    middle: "高度",
    tail: "一致",
    also: ["高度的", "完全", "绝对", "自觉高度"],
    source: "《关于新形势下党内政治生活的若干准则》",
  },
  {
    lead: "铸牢",
    head: "中华民族",
    middle: "共同体",
    tail: "意识",
    source: "《中国共产党章程》",
  },
];

/** Names with numerals of which every one is fixed; the comment says where they stand. */
export const numeralNames: readonly string[] = [
  // 《中国共产党农村基层组织工作条例》
  "四议两公开",
  // 中共中央办公厅、国务院办公厅《关于进一步推进国有企业贯彻落实“三重一大”决策制度的意见》
  "三重一大",
  // 《中国共产党支部工作条例（试行）》
  "三会一课",
  // 中共中央办公厅《关于在全体党员中开展“学党章党规、学系列讲话，做合格党员”学习教育方案》
  "两学一做",
  // 党内评选表彰的通称：优秀共产党员、优秀党务工作者和先进基层党组织
  "两优一先",
  // 《关于进一步激励广大干部新时代新担当新作为的意见》
  "三个区分开来",
  // 《党政领导干部选拔任用工作条例》
  "凡提四必",
  // 《中国共产党章程》
  "五位一体",
];

/** Names that places use beside them. */
export const localNumeralNames: ReadonlySet<string> = new Set(["五议两公开", "六议两公开", "三议两公开"]);
