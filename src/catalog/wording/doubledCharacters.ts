import type { DoubledEntry } from "../../core/checking/officeLists";

/**
 * Characters that are typed twice by a slip. Chinese doubles many (常常, 人人), and two words often meet in the same
 * character (学习习惯, 党委委员): only these are taken for slips, and not beside the characters named.
 */
export const doubledCharacters: readonly DoubledEntry[] = [
  { character: "的", notBefore: "目标中有", notAfter: "确" },
  { character: "了", notBefore: "为除受罢明终", notAfter: "解断结却然之事账得" },
  { character: "和", notBefore: "共缓温平暖柔总饱调祥人随中亲谐", notAfter: "平谐美气睦解善面" },
  { character: "在", notBefore: "存现实潜内外所自旨正意", notAfter: "线职校岗" },
  { character: "与", notBefore: "参给赋", notAfter: "会" },
  { character: "对", notBefore: "针面应反核相绝校派配", notAfter: "照标接象待外内策口抗手比" },
  { character: "为", notBefore: "作行成认以称人分较因", notAfter: "民此了" },
  { character: "委", notBefore: "", notAfter: "员托派以任书内领班托培" },
  { character: "是", notBefore: "但可于还若只", notAfter: "否非" },
  { character: "我", notBefore: "自", notAfter: "国党省市县区局" },
  { character: "们", notBefore: "", notAfter: "" },
  { character: "将", notBefore: "", notAfter: "来" },
  { character: "及", notBefore: "以涉普遍", notAfter: "时" },
  { character: "把", notBefore: "", notAfter: "关握手" },
  { character: "被", notBefore: "", notAfter: "动" },
  { character: "并", notBefore: "合", notAfter: "且" },
  { character: "从", notBefore: "服盲", notAfter: "严" },
  { character: "以", notBefore: "可所予加难得足", notAfter: "及来上下内外往后" },
  { character: "等", notBefore: "平同相，、", notAfter: "待级次" },
  { character: "而", notBefore: "", notAfter: "" },
  { character: "使", notBefore: "行", notAfter: "用命" },
  { character: "要", notBefore: "主需重纪摘概首紧必", notAfter: "求点素闻事件害领" },
  { character: "省", notBefore: "", notAfter: "级直内委" },
  { character: "贯", notBefore: "", notAfter: "" },
  { character: "彻", notBefore: "", notAfter: "底" },
  { character: "党", notBefore: "", notAfter: "员建内组委纪性章风课费史籍龄校刊报徽旗务" },
];
