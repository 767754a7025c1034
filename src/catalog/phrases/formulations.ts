/** A short form (提法) that stands in quotation marks, with the document it rests on; null = usage of the field (惯用). */
export interface Formulation {
  readonly words: string;
  readonly document: string | null;
}

/** Every formulation with a number in it that the phrases use. */
export const formulations: readonly Formulation[] = [
  { words: "两个确立", document: "《中共中央关于党的百年奋斗重大成就和历史经验的决议》" },
  { words: "两个维护", document: "《中国共产党章程》" },
  { words: "四个意识", document: "《中国共产党章程》" },
  { words: "四个自信", document: "《中国共产党章程》" },
  { words: "四种形态", document: "《中国共产党党内监督条例》" },
  { words: "第一种形态", document: "《中国共产党党内监督条例》" },
  { words: "一岗双责", document: "《党委（党组）落实全面从严治党主体责任规定》" },
  { words: "三会一课", document: "《中国共产党支部工作条例（试行）》" },
  { words: "凡提四必", document: "《党政领导干部选拔任用工作条例》" },
  { words: "三个区分开来", document: "《关于进一步激励广大干部新时代新担当新作为的意见》" },
  { words: "四风", document: "《中国共产党党内监督条例》" },
  { words: "六项纪律", document: "《中国共产党纪律处分条例》" },
  { words: "四议两公开", document: null },
  { words: "十五五", document: "《中共中央关于制定国民经济和社会发展第十五个五年规划的建议》" },
  { words: "两个责任", document: null },
  { words: "两个一以贯之", document: null },
  { words: "三个规定", document: null },
  { words: "三资", document: null },
  { words: "三重一大", document: null },
  { words: "第一议题", document: null },
  { words: "第一粒扣子", document: null },
  { words: "三公", document: null },
  { words: "三审三校", document: null },
  { words: "七一", document: null },
  { words: "两新", document: null },
  { words: "两张皮", document: null },
  { words: "一把手", document: null },
  { words: "一言堂", document: null },
  { words: "一阵风", document: null },
  { words: "一支部一品牌", document: null },
  { words: "一支部一特色", document: null },
  { words: "上下一般粗", document: null },
];
