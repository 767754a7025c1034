import type { PhraseSort, PhraseTopic, Voice } from "../core/writing/phrase";

/** What phrases are for, in Chinese: for lists and for the columns of a spreadsheet. */
export const sortNames: Readonly<Record<PhraseSort, string>> = {
  opening: "开头",
  transition: "过渡",
  triad: "一是二是三是",
  measure: "做法",
  result: "成效",
  problem: "问题",
  cause: "原因",
  "next-step": "打算",
  closing: "结尾",
  "heading-set": "成套标题",
};

export const topicNames: Readonly<Record<PhraseTopic, string>> = {
  politics: "政治建设",
  responsibility: "责任落实",
  ideology: "意识形态",
  grassroots: "基层党建",
  cadres: "干部队伍",
  integrity: "党风廉政",
  style: "作风建设",
  supervision: "监督执纪",
  inspection: "巡视巡察整改",
  rules: "制度建设",
  integration: "党建与业务融合",
  "first-person": "第一责任人",
  "self-discipline": "廉洁自律",
  general: "不限",
};

export const voiceNames: Readonly<Record<Voice, string>> = { collective: "集体口吻", personal: "个人口吻" };
