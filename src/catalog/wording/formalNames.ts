import type { WrongWord } from "./wrongWord";

export interface FormalName extends Omit<WrongWord, "note"> {
  readonly severity: "warning" | "advice";
  /** Who or what sets the form. */
  readonly note: string;
}

/** Altered names of ideas, organs and documents, with the form that official documents use. */
export const formalNames: readonly FormalName[] = [
  { wrong: "党的二十大会议精神", right: "党的二十大精神", severity: "warning", note: "规范提法" },
  { wrong: "党的十九大会议精神", right: "党的十九大精神", severity: "warning", note: "规范提法" },
  { wrong: "习近平总书记系列重要讲话", right: "习近平总书记重要讲话", severity: "advice", note: "现行提法" },
  {
    wrong: "习近平新时代中国特色社会主义理论",
    right: "习近平新时代中国特色社会主义思想",
    notAfter: ["体系"],
    severity: "warning",
    note: "规范提法",
  },
  {
    wrong: "习近平新时代特色社会主义思想",
    right: "习近平新时代中国特色社会主义思想",
    severity: "warning",
    note: "规范提法",
  },
  {
    wrong: "习近平中国特色社会主义思想",
    right: "习近平新时代中国特色社会主义思想",
    severity: "warning",
    note: "规范提法",
  },
  {
    wrong: "新时代中国特色社会主义思想",
    right: "习近平新时代中国特色社会主义思想",
    notBefore: ["习近平"],
    severity: "warning",
    note: "规范提法",
  },
  {
    wrong: "学习贯彻新时代思想主题教育",
    right: "学习贯彻习近平新时代中国特色社会主义思想主题教育",
    severity: "warning",
    note: "规范名称",
  },
  { wrong: "中纪委", right: "中央纪委", severity: "advice", note: "机关规范简称" },
  {
    wrong: "中央八项规定及实施细则精神",
    right: "中央八项规定及其实施细则精神",
    severity: "advice",
    note: "规范提法",
  },
  {
    wrong: "中央八项规定及实施细则",
    right: "中央八项规定及其实施细则",
    notAfter: ["精神"],
    severity: "advice",
    note: "规范提法",
  },
  { wrong: "“两个确立”的决定意义", right: "“两个确立”的决定性意义", severity: "warning", note: "规范提法" },
  { wrong: "“两个确立”决定意义", right: "“两个确立”决定性意义", severity: "warning", note: "规范提法" },
  { wrong: "坚定“四个意识”", right: "增强“四个意识”", severity: "warning", note: "规范搭配" },
  { wrong: "“五位一体”战略布局", right: "“五位一体”总体布局", severity: "warning", note: "规范提法" },
  { wrong: "“四个全面”总体布局", right: "“四个全面”战略布局", severity: "warning", note: "规范提法" },
  { wrong: "新时代党的建设总体要求", right: "新时代党的建设总要求", severity: "warning", note: "规范提法" },
  { wrong: "党的建设新的伟大事业", right: "党的建设新的伟大工程", severity: "warning", note: "规范提法" },
  { wrong: "党中央权威和集中领导", right: "党中央权威和集中统一领导", severity: "warning", note: "规范提法" },
  {
    wrong: "《中国共产党党员纪律处分条例》",
    right: "《中国共产党纪律处分条例》",
    severity: "warning",
    note: "党内法规名称",
  },
  {
    wrong: "《党员纪律处分条例》",
    right: "《中国共产党纪律处分条例》",
    severity: "warning",
    note: "党内法规名称",
  },
  {
    wrong: "《中国共产党廉洁自律条例》",
    right: "《中国共产党廉洁自律准则》",
    severity: "warning",
    note: "党内法规名称",
  },
  {
    wrong: "《廉洁自律条例》",
    right: "《中国共产党廉洁自律准则》",
    severity: "warning",
    note: "党内法规名称",
  },
  {
    wrong: "《中国共产党问责规定》",
    right: "《中国共产党问责条例》",
    severity: "warning",
    note: "党内法规名称",
  },
  {
    wrong: "《中国共产党党员教育管理条例》",
    right: "《中国共产党党员教育管理工作条例》",
    severity: "warning",
    note: "党内法规名称",
  },
  {
    wrong: "《党政领导干部选拔任用条例》",
    right: "《党政领导干部选拔任用工作条例》",
    severity: "warning",
    note: "党内法规名称",
  },
  {
    wrong: "《中国共产党支部工作条例》",
    right: "《中国共产党支部工作条例（试行）》",
    severity: "advice",
    note: "党内法规名称",
  },
  {
    wrong: "《中国共产党巡察工作条例》",
    right: "《中国共产党巡视工作条例》",
    severity: "warning",
    note: "党内法规名称",
  },
  {
    wrong: "《党委（党组）全面从严治党主体责任规定》",
    right: "《党委（党组）落实全面从严治党主体责任规定》",
    severity: "warning",
    note: "党内法规名称",
  },
  {
    wrong: "《落实全面从严治党主体责任规定》",
    right: "《党委（党组）落实全面从严治党主体责任规定》",
    severity: "advice",
    note: "党内法规名称",
  },
  {
    wrong: "《新形势下党内政治生活的若干准则》",
    right: "《关于新形势下党内政治生活的若干准则》",
    severity: "advice",
    note: "党内法规名称",
  },
  {
    wrong: "《关于新形势下党内政治生活若干准则》",
    right: "《关于新形势下党内政治生活的若干准则》",
    severity: "warning",
    note: "党内法规名称",
  },
];
