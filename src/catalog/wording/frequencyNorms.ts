export interface FrequencyNorm {
  /** What is held, as reports word it; the yearly count stands before or after it. */
  readonly what: RegExp;
  readonly name: string;
  /** Least number in a year. */
  readonly least: number;
  /** The rule in words. */
  readonly rule: string;
  /** The document that sets it. */
  readonly document: string;
}

const branchRules = "《中国共产党支部工作条例（试行）》";

/** How often a year a duty has to be done. */
export const frequencyNorms: readonly FrequencyNorm[] = [
  {
    what: /(?:支部)?党员大会$/u,
    name: "支部党员大会",
    least: 4,
    rule: "一般每季度召开1次",
    document: branchRules,
  },
  {
    what: /(?:支委会|支部委员会)(?:会议)?$/u,
    name: "支部委员会会议",
    least: 12,
    rule: "一般每月召开1次",
    document: branchRules,
  },
  { what: /党小组会(?:议)?$/u, name: "党小组会", least: 12, rule: "一般每月召开1次", document: branchRules },
  {
    what: /主题党日(?:活动)?$/u,
    name: "主题党日",
    least: 12,
    rule: "每月相对固定1天开展",
    document: branchRules,
  },
  {
    what: /(?:理论学习)?中心组(?:集体|集中)?(?:学习)?(?:研讨)$/u,
    name: "理论学习中心组集体学习研讨",
    least: 4,
    rule: "每季度不少于1次",
    document: "《中国共产党党委（党组）理论学习中心组学习规则》",
  },
  {
    what: /专题研究(?:部署)?全面从严治党(?:工作)?$/u,
    name: "专题研究全面从严治党",
    least: 2,
    rule: "每半年至少1次",
    document: "《党委（党组）落实全面从严治党主体责任规定》",
  },
  {
    what: /专题研究(?:部署)?意识形态(?:工作)?$/u,
    name: "专题研究意识形态工作",
    least: 2,
    rule: "每年不少于2次",
    document: "意识形态工作责任制的通行要求",
  },
];
