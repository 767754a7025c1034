/** A wording that belongs to certain years. Years are those of the report. */
export interface YearPhrase {
  readonly phrase: string;
  /** First report year in which it can stand; null = no limit. */
  readonly from: number | null;
  /** Last report year in which it can stand; null = no limit. */
  readonly until: number | null;
  /** The event and when it took place. */
  readonly note: string;
  /** The first day on which it can be written, as 20251020; for a report that was signed before. */
  readonly since?: number;
  /** Right also later when one of these stands directly before or after. */
  readonly notBefore?: readonly string[];
  readonly notAfter?: readonly string[];
}

const lasting = [
  "常态化",
  "成果",
  "经验",
  "总结",
  "以来",
  "中",
  "期间",
  "部署",
  "整改",
  "专题民主生活会",
  "问题",
];

/** What was held in one year: 期间 speaks of it as of the year that is told. */
const campaigns: readonly { readonly phrase: string; readonly until: number; readonly note: string }[] = [
  { phrase: "“不忘初心、牢记使命”主题教育", until: 2020, note: "这一主题教育在2019年6月至2020年1月开展" },
  { phrase: "党史学习教育", until: 2022, note: "党史学习教育在2021年开展" },
  { phrase: "新时代中国特色社会主义思想主题教育", until: 2024, note: "主题教育在2023年4月至2024年1月开展" },
  { phrase: "党纪学习教育", until: 2024, note: "党纪学习教育在2024年4月至7月开展" },
  { phrase: "中央八项规定精神学习教育", until: 2025, note: "学习教育在2025年3月至7月开展" },
];

const fiveYearPlans = [
  { plan: "十三五", first: 2016, last: 2020 },
  { plan: "十四五", first: 2021, last: 2025 },
  { plan: "十五五", first: 2026, last: 2030 },
] as const;

/** One pack a year: an office adds the next one. */
export const yearPacks: readonly YearPhrase[] = [
  { phrase: "十九届二中全会", from: 2018, until: null, note: "党的十九届二中全会召开于2018年1月" },
  { phrase: "十九届三中全会", from: 2018, until: null, note: "党的十九届三中全会召开于2018年2月" },
  {
    phrase: "十九届四中全会",
    from: 2019,
    until: null,
    since: 20191028,
    note: "党的十九届四中全会召开于2019年10月",
  },
  {
    phrase: "十九届五中全会",
    from: 2020,
    until: null,
    since: 20201026,
    note: "党的十九届五中全会召开于2020年10月",
  },
  // 2021
  { phrase: "庆祝建党100周年", from: 2021, until: 2022, note: "建党100周年为2021年7月1日" },
  {
    phrase: "庆祝中国共产党成立100周年",
    from: 2021,
    until: 2022,
    notAfter: ["大会"],
    note: "建党100周年为2021年7月1日",
  },
  {
    phrase: "扎实开展党史学习教育",
    from: 2021,
    until: 2022,
    notAfter: lasting,
    note: "党史学习教育在2021年开展",
  },
  {
    phrase: "深入开展党史学习教育",
    from: 2021,
    until: 2022,
    notAfter: lasting,
    note: "党史学习教育在2021年开展",
  },
  { phrase: "党史学习教育", from: 2021, until: null, note: "党史学习教育在2021年开展" },
  {
    phrase: "十九届六中全会",
    from: 2021,
    until: null,
    since: 20211108,
    note: "党的十九届六中全会召开于2021年11月",
  },
  // 2022
  { phrase: "喜迎二十大", from: 2021, until: 2022, note: "党的二十大召开于2022年10月" },
  { phrase: "喜迎党的二十大", from: 2021, until: 2022, note: "党的二十大召开于2022年10月" },
  { phrase: "迎接党的二十大", from: 2021, until: 2022, note: "党的二十大召开于2022年10月" },
  { phrase: "迎接二十大", from: 2021, until: 2022, note: "党的二十大召开于2022年10月" },
  { phrase: "党的二十大召开之年", from: 2022, until: 2022, note: "党的二十大召开于2022年10月" },
  { phrase: "党的二十大即将召开", from: 2021, until: 2022, note: "党的二十大召开于2022年10月" },
  { phrase: "党的二十大精神", from: 2022, until: null, since: 20221016, note: "党的二十大召开于2022年10月" },
  {
    phrase: "十九届七中全会",
    from: 2022,
    until: null,
    since: 20221009,
    note: "党的十九届七中全会召开于2022年10月",
  },
  {
    phrase: "二十届一中全会",
    from: 2022,
    until: null,
    since: 20221023,
    note: "党的二十届一中全会召开于2022年10月",
  },
  { phrase: "党的二十大报告", from: 2022, until: null, since: 20221016, note: "党的二十大召开于2022年10月" },
  { phrase: "统筹疫情防控和经济社会发展", from: 2020, until: 2023, note: "新冠肺炎疫情防控于2023年转为常态" },
  { phrase: "常态化疫情防控", from: 2020, until: 2023, note: "新冠肺炎疫情防控于2023年转为常态" },
  // 2023
  { phrase: "新时代中国特色社会主义思想主题教育", from: 2023, until: null, note: "主题教育于2023年4月开始" },
  ...["扎实开展", "深入开展"].map((verb) => ({
    phrase: `${verb}学习贯彻习近平新时代中国特色社会主义思想主题教育`,
    from: 2023,
    until: 2024,
    notAfter: lasting,
    note: "主题教育在2023年4月至2024年1月开展",
  })),
  {
    phrase: "二十届二中全会",
    from: 2023,
    until: null,
    since: 20230226,
    note: "党的二十届二中全会召开于2023年2月",
  },
  { phrase: "全面贯彻党的二十大精神的开局之年", from: 2023, until: 2023, note: "开局之年为2023年" },
  // 2024
  {
    phrase: "党纪学习教育",
    from: 2024,
    until: null,
    since: 20240401,
    note: "党纪学习教育在2024年4月至7月开展",
  },
  {
    phrase: "扎实开展党纪学习教育",
    from: 2024,
    until: 2024,
    notAfter: lasting,
    note: "党纪学习教育在2024年4月至7月开展",
  },
  {
    phrase: "深入开展党纪学习教育",
    from: 2024,
    until: 2024,
    notAfter: lasting,
    note: "党纪学习教育在2024年4月至7月开展",
  },
  {
    phrase: "二十届三中全会",
    from: 2024,
    until: null,
    since: 20240715,
    note: "党的二十届三中全会召开于2024年7月",
  },
  {
    phrase: "新中国成立75周年",
    from: 2024,
    until: 2024,
    notBefore: ["庆祝中华人民共和国和"],
    note: "新中国成立75周年为2024年",
  },
  // 2025
  {
    phrase: "中央八项规定精神学习教育",
    from: 2025,
    until: null,
    since: 20250301,
    note: "学习教育在2025年3月至7月开展",
  },
  {
    phrase: "扎实开展深入贯彻中央八项规定精神学习教育",
    from: 2025,
    until: 2025,
    notAfter: lasting,
    note: "学习教育在2025年3月至7月开展",
  },
  {
    phrase: "二十届四中全会",
    from: 2025,
    until: null,
    since: 20251020,
    note: "党的二十届四中全会召开于2025年10月",
  },
  {
    phrase: "二十届五中全会",
    from: 2026,
    until: null,
    since: 20261026,
    note: "党的二十届五中全会召开于2026年10月",
  },
  ...campaigns.map(({ phrase, until, note }) => ({
    phrase: `${phrase}期间`,
    from: null,
    until,
    notAfter: ["查摆", "发现", "形成", "制定", "建立", "检视", "征集", "梳理", "查找", "反映"],
    note,
  })),
  ...fiveYearPlans.flatMap(({ plan, first, last }) =>
    ["", "规划", "规划的", "的"].flatMap((between) => [
      {
        phrase: `“${plan}”${between}开局之年`,
        from: first,
        until: first,
        note: `“${plan}”规划开局之年为${first}年`,
      },
      {
        phrase: `“${plan}”${between}收官之年`,
        from: last,
        until: last,
        note: `“${plan}”规划收官之年为${last}年`,
      },
    ]),
  ),
  {
    phrase: "树立和践行正确政绩观学习教育",
    from: 2026,
    until: null,
    note: "学习教育在2026年春节后至7月开展",
  },
];

/** Which congress was the latest: an earlier one is no longer what a report studies. */
export const congresses: readonly { readonly name: string; readonly year: number }[] = [
  { name: "十七", year: 2007 },
  { name: "十八", year: 2012 },
  { name: "十九", year: 2017 },
  { name: "二十", year: 2022 },
];
