import type { NormEntry } from "../../core/checking/officeLists";

const branchRules = "《中国共产党支部工作条例（试行）》";

/** How often a year a duty has to be done. The words are those that reports use. */
export const frequencyNorms: readonly NormEntry[] = [
  {
    words: ["党员大会"],
    name: "支部党员大会",
    least: 4,
    rule: "一般每季度召开1次",
    document: branchRules,
  },
  {
    words: ["支委会", "支委会会议", "支部委员会", "支部委员会会议"],
    name: "支部委员会会议",
    least: 12,
    rule: "一般每月召开1次",
    document: branchRules,
  },
  {
    words: ["党小组会", "党小组会议"],
    name: "党小组会",
    least: 12,
    rule: "一般每月召开1次",
    document: branchRules,
  },
  {
    words: ["主题党日", "主题党日活动"],
    name: "主题党日",
    least: 12,
    rule: "每月相对固定1天开展",
    document: branchRules,
  },
  {
    words: [
      "中心组研讨",
      "中心组集体研讨",
      "中心组集中研讨",
      "中心组学习研讨",
      "中心组集体学习研讨",
      "中心组集中学习研讨",
    ],
    name: "理论学习中心组集体学习研讨",
    least: 4,
    rule: "每季度不少于1次",
    document: "《中国共产党党委（党组）理论学习中心组学习规则》",
  },
  {
    words: [
      "专题研究全面从严治党",
      "专题研究全面从严治党工作",
      "专题研究部署全面从严治党",
      "专题研究部署全面从严治党工作",
    ],
    name: "专题研究全面从严治党",
    least: 2,
    rule: "每半年至少1次",
    document: "《党委（党组）落实全面从严治党主体责任规定》",
  },
  {
    words: ["专题研究意识形态", "专题研究意识形态工作", "专题研究部署意识形态", "专题研究部署意识形态工作"],
    name: "专题研究意识形态工作",
    least: 2,
    rule: "每年不少于2次",
    document: "意识形态工作责任制的通行要求",
  },
  {
    words: ["组织生活会"],
    name: "组织生活会",
    least: 1,
    rule: "每年至少召开1次",
    document: branchRules,
  },
  {
    words: ["民主评议党员"],
    name: "民主评议党员",
    least: 1,
    rule: "一般每年开展1次",
    document: branchRules,
  },
  {
    words: ["领导班子民主生活会", "党员领导干部民主生活会"],
    name: "民主生活会",
    least: 1,
    rule: "每年召开1次",
    document: "《县以上党和国家机关党员领导干部民主生活会若干规定》",
  },
  {
    words: ["党组书记讲党课", "党委书记讲党课"],
    name: "书记讲党课",
    least: 1,
    rule: "每年至少讲1次",
    document: branchRules,
  },
];
