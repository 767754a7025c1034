export interface ExpectedTopic {
  readonly name: string;
  /** Any of these words touches the topic. */
  readonly words: readonly string[];
}

/** What the main work of such a report is expected to touch. */
export const expectedTopics: readonly ExpectedTopic[] = [
  {
    name: "政治建设和理论武装",
    words: [
      "政治建设",
      "理论武装",
      "理论学习",
      "中心组",
      "第一议题",
      "政治学习",
      "政治引领",
      "主题教育",
      "学习教育",
    ],
  },
  { name: "意识形态", words: ["意识形态", "舆论", "宣传阵地"] },
  {
    name: "基层党建",
    words: [
      "基层党组织",
      "基层党建",
      "党支部",
      "三会一课",
      "主题党日",
      "发展党员",
      "党员教育",
      "组织建设",
      "战斗堡垒",
    ],
  },
  {
    name: "选人用人和干部队伍",
    words: [
      "选人用人",
      "干部队伍",
      "干部教育",
      "党管干部",
      "队伍建设",
      "年轻干部",
      "提拔",
      "干部培训",
      "干部监督",
      "年轻干警",
      "选拔",
      "选派",
      "选聘",
      "遴选",
      "轮岗",
      "提任",
      "调整中层",
      "党组织书记",
      "党务干部",
    ],
  },
  {
    name: "党风廉政和正风肃纪",
    words: ["党风廉政", "廉洁", "廉政", "清廉", "正风肃纪", "八项规定", "作风", "四风", "腐败", "违纪"],
  },
  {
    name: "监督执纪和警示教育",
    words: ["警示教育", "监督执纪", "四种形态", "第一种形态", "谈话", "以案", "执纪", "日常监督", "监督检查"],
  },
  { name: "巡视巡察整改", words: ["巡视", "巡察", "整改"] },
  { name: "制度建设和风险防控", words: ["制度", "风险防控", "风险点", "防控措施", "内控"] },
];
