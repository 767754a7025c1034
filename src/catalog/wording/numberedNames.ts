/** Fixed short names that carry a number, and the things they count: “四个意识” is never five. */
export const numberedNames: readonly {
  readonly right: string;
  readonly thing: string;
  readonly measure: string;
}[] = [
  { right: "四个意识", thing: "意识", measure: "个" },
  { right: "四个自信", thing: "自信", measure: "个" },
  { right: "两个维护", thing: "维护", measure: "个" },
  { right: "两个确立", thing: "确立", measure: "个" },
  { right: "四种形态", thing: "形态", measure: "种" },
  { right: "六项纪律", thing: "纪律", measure: "项" },
  { right: "六大纪律", thing: "纪律", measure: "大" },
];

/** Short names whose characters stand in one order only. */
export const orderedNames: readonly string[] = [
  "三会一课",
  "三重一大",
  "一岗双责",
  "两个维护",
  "两个确立",
  "四个意识",
  "四个自信",
  "两优一先",
  "两学一做",
  "五位一体",
  "四个全面",
  "双随机、一公开",
  "三公经费",
  "放管服",
  "民主集中制",
  "主题党日",
  "四不两直",
];
