import { eventOf } from "../facts/events";
import type { DatedEvent } from "../facts/fact";

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

const told = (event: string): string => eventOf(event).note;
const since = (event: string): number => eventOf(event).first;

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
  { phrase: "“不忘初心、牢记使命”主题教育", until: 2020, note: told("first-hearts") },
  { phrase: "党史学习教育", until: 2022, note: told("party-history") },
  { phrase: "新时代中国特色社会主义思想主题教育", until: 2024, note: told("theme-education") },
  { phrase: "党纪学习教育", until: 2024, note: told("discipline-study") },
  { phrase: "中央八项规定精神学习教育", until: 2025, note: told("eight-rules-study") },
  { phrase: "正确政绩观学习教育", until: 2026, note: told("achievement-study") },
];

const fiveYearPlans = [
  { plan: "十三五", first: 2016, last: 2020 },
  { plan: "十四五", first: 2021, last: 2025 },
  { plan: "十五五", first: 2026, last: 2030 },
] as const;

/** One pack a year: an office adds the next one. */
export const yearPacks: readonly YearPhrase[] = [
  { phrase: "十九届二中全会", from: 2018, until: null, note: told("plenum-19-2") },
  { phrase: "十九届三中全会", from: 2018, until: null, note: told("plenum-19-3") },
  {
    phrase: "十九届四中全会",
    from: 2019,
    until: null,
    since: since("plenum-19-4"),
    note: told("plenum-19-4"),
  },
  {
    phrase: "十九届五中全会",
    from: 2020,
    until: null,
    since: since("plenum-19-5"),
    note: told("plenum-19-5"),
  },
  // 2021
  { phrase: "庆祝建党100周年", from: 2021, until: 2022, note: told("party-100") },
  {
    phrase: "庆祝中国共产党成立100周年",
    from: 2021,
    until: 2022,
    notAfter: ["大会"],
    note: told("party-100"),
  },
  // Since 2024 it is a standing duty (《党史学习教育工作条例》): it is right in every later year.
  { phrase: "党史学习教育", from: 2021, until: null, note: told("party-history") },
  {
    phrase: "十九届六中全会",
    from: 2021,
    until: null,
    since: since("plenum-19-6"),
    note: told("plenum-19-6"),
  },
  // 2022
  { phrase: "喜迎二十大", from: 2021, until: 2022, note: told("congress-20") },
  { phrase: "喜迎党的二十大", from: 2021, until: 2022, note: told("congress-20") },
  { phrase: "迎接党的二十大", from: 2021, until: 2022, note: told("congress-20") },
  { phrase: "迎接二十大", from: 2021, until: 2022, note: told("congress-20") },
  { phrase: "党的二十大召开之年", from: 2022, until: 2022, note: told("congress-20") },
  { phrase: "党的二十大即将召开", from: 2021, until: 2022, note: told("congress-20") },
  {
    phrase: "党的二十大精神",
    from: 2022,
    until: null,
    since: since("congress-20"),
    note: told("congress-20"),
  },
  {
    phrase: "十九届七中全会",
    from: 2022,
    until: null,
    since: since("plenum-19-7"),
    note: told("plenum-19-7"),
  },
  {
    phrase: "二十届一中全会",
    from: 2022,
    until: null,
    since: since("plenum-20-1"),
    note: told("plenum-20-1"),
  },
  {
    phrase: "党的二十大报告",
    from: 2022,
    until: null,
    since: since("congress-20"),
    note: told("congress-20"),
  },
  { phrase: "统筹疫情防控和经济社会发展", from: 2020, until: 2023, note: told("epidemic") },
  { phrase: "常态化疫情防控", from: 2020, until: 2023, note: told("epidemic") },
  // 2023
  { phrase: "新时代中国特色社会主义思想主题教育", from: 2023, until: null, note: told("theme-education") },
  ...["扎实开展", "深入开展"].map((verb) => ({
    phrase: `${verb}学习贯彻习近平新时代中国特色社会主义思想主题教育`,
    from: 2023,
    until: 2023,
    notAfter: lasting,
    note: told("theme-education"),
  })),
  {
    phrase: "二十届二中全会",
    from: 2023,
    until: null,
    since: since("plenum-20-2"),
    note: told("plenum-20-2"),
  },
  ...["", "落实"].map((and) => ({
    phrase: `全面贯彻${and}党的二十大精神的开局之年`,
    from: 2023,
    until: 2023,
    note: "开局之年为2023年",
  })),
  // 2024
  {
    phrase: "党纪学习教育",
    from: 2024,
    until: null,
    since: since("discipline-study"),
    note: told("discipline-study"),
  },
  {
    phrase: "扎实开展党纪学习教育",
    from: 2024,
    until: 2024,
    notAfter: lasting,
    note: told("discipline-study"),
  },
  {
    phrase: "深入开展党纪学习教育",
    from: 2024,
    until: 2024,
    notAfter: lasting,
    note: told("discipline-study"),
  },
  {
    phrase: "二十届三中全会",
    from: 2024,
    until: null,
    since: since("plenum-20-3"),
    note: told("plenum-20-3"),
  },
  {
    phrase: "新中国成立75周年",
    from: 2024,
    until: 2024,
    notBefore: ["庆祝中华人民共和国和"],
    note: told("republic-75"),
  },
  // 2025
  {
    phrase: "中央八项规定精神学习教育",
    from: 2025,
    until: null,
    since: since("eight-rules-study"),
    note: told("eight-rules-study"),
  },
  {
    phrase: "扎实开展深入贯彻中央八项规定精神学习教育",
    from: 2025,
    until: 2025,
    notAfter: lasting,
    note: told("eight-rules-study"),
  },
  {
    phrase: "二十届四中全会",
    from: 2025,
    until: null,
    since: since("plenum-20-4"),
    note: told("plenum-20-4"),
  },
  {
    phrase: "二十届五中全会",
    from: 2026,
    until: null,
    since: since("plenum-20-5"),
    note: told("plenum-20-5"),
  },
  ...campaigns.flatMap(({ phrase, until, note }) =>
    ["启动以来", "开展以来", "启动后", "启动之后", "为牵引", "为契机", "为抓手"].map((when) => ({
      phrase: phrase + when,
      from: null,
      until,
      note,
    })),
  ),
  ...campaigns.map(({ phrase, until, note }) => ({
    phrase: `${phrase}期间`,
    from: null,
    until,
    notAfter: ["查摆", "发现", "形成", "制定", "建立", "检视", "征集", "梳理", "查找", "反映"],
    note,
  })),
  // 主题教育 without its name, told as going on.
  ...["自", "启动", "开展以来", "开展期间"].map((after) => ({
    phrase: `主题教育${after}`,
    from: null,
    until: 2024,
    notBefore: [
      "”",
      "思想",
      "洁",
      "示",
      "风",
      "治",
      "全",
      "国",
      "情",
      "德",
      "党",
      "纪",
      "队",
      "史",
      "念",
      "神",
      "性",
    ],
    note: "全党的主题教育自2023年4月开展、2024年2月总结，2025年开展的是学习教育",
  })),
  ...fiveYearPlans.flatMap(({ plan, first, last }) =>
    ["", "规划", "规划的", "的"]
      .flatMap((between) => [`“${plan}”${between}`, `${plan}${between}`])
      .flatMap((name) => [
        {
          phrase: `${name}开局之年`,
          from: first,
          until: first,
          note: `“${plan}”规划开局之年为${first}年`,
        },
        {
          phrase: `${name}收官之年`,
          from: last,
          until: last,
          note: `“${plan}”规划收官之年为${last}年`,
        },
      ]),
  ),
  // 2019
  ...["扎实开展", "深入开展"].map((verb) => ({
    phrase: `${verb}“不忘初心、牢记使命”主题教育`,
    from: 2019,
    until: 2020,
    notAfter: lasting,
    note: told("first-hearts"),
  })),
  // 2026
  {
    phrase: "树立和践行正确政绩观学习教育",
    from: 2026,
    until: null,
    note: told("achievement-study"),
  },
  ...["扎实开展", "深入开展"].map((verb) => ({
    phrase: `${verb}树立和践行正确政绩观学习教育`,
    from: 2026,
    until: 2026,
    notAfter: lasting,
    note: told("achievement-study"),
  })),
  { phrase: "习近平党建思想", from: 2026, until: null, note: told("party-building-thought") },
  {
    phrase: "二十届中央纪委五次全会",
    from: 2026,
    until: null,
    since: since("discipline-plenum-20-5"),
    note: told("discipline-plenum-20-5"),
  },
  {
    phrase: "二十届中央纪委六次全会",
    from: 2026,
    until: null,
    since: since("discipline-plenum-20-6"),
    note: told("discipline-plenum-20-6"),
  },
  { phrase: "庆祝建党105周年", from: 2026, until: 2026, note: told("party-105") },
  {
    phrase: "庆祝中国共产党成立105周年",
    from: 2026,
    until: 2026,
    notAfter: ["大会"],
    note: told("party-105"),
  },
  {
    phrase: "纪念红军长征胜利90周年",
    from: 2026,
    until: 2026,
    notAfter: ["大会"],
    note: told("long-march-90"),
  },
  // 2027
  ...["喜迎", "迎接"].flatMap((verb) =>
    ["党的二十一大", "二十一大"].map((name) => ({
      phrase: `${verb}${name}`,
      from: 2026,
      until: 2027,
      note: told("congress-21"),
    })),
  ),
  { phrase: "党的二十一大精神", from: 2027, until: null, note: told("congress-21") },
];

/** Which congress was the latest: an earlier one is no longer what a report studies. */
export const congresses: readonly { readonly name: string; readonly year: number }[] = [
  { name: "十七", year: 2007 },
  { name: "十八", year: 2012 },
  { name: "十九", year: 2017 },
  { name: "二十", year: 2022 },
];

/** Meetings of one series, of which a report of a year studies the latest. */
export interface PlenumSeries {
  /** With `g` and `u`; the group `name` as in `held`. */
  readonly named: RegExp;
  /** The same, as a report has it that studies one. */
  readonly studied: RegExp;
  /** So many years later it is an old one. */
  readonly behind: number;
  /** One that is not among them has none behind it that is known. */
  readonly held: ReadonlyMap<string, DatedEvent>;
}

export const plenums: readonly PlenumSeries[] = [
  {
    named: /(?<name>二十届[一二三四五六七]中全会)/gu,
    studied: /(?<name>二十届[一二三四五六七]中全会)精神/gu,
    behind: 2,
    held: new Map([
      ["二十届一中全会", eventOf("plenum-20-1")],
      ["二十届二中全会", eventOf("plenum-20-2")],
      ["二十届三中全会", eventOf("plenum-20-3")],
      ["二十届四中全会", eventOf("plenum-20-4")],
      ["二十届五中全会", eventOf("plenum-20-5")],
    ]),
  },
  {
    named: /(?<name>二十届中央纪委[二三四五六]次全会)/gu,
    studied: /(?<name>二十届中央纪委[二三四五六]次全会)/gu,
    behind: 1,
    held: new Map([
      ["二十届中央纪委二次全会", eventOf("discipline-plenum-20-2")],
      ["二十届中央纪委三次全会", eventOf("discipline-plenum-20-3")],
      ["二十届中央纪委四次全会", eventOf("discipline-plenum-20-4")],
      ["二十届中央纪委五次全会", eventOf("discipline-plenum-20-5")],
    ]),
  },
];

/** Meetings that are told apart by number, of which none is spoken of before it was held. */
export interface NumberedMeeting {
  /** With `g` and `u`; the group `numbers` holds one or several of their numbers. */
  readonly pattern: RegExp;
  /** The day on which the meeting of that number began, as 20250305; null where nobody knows. */
  readonly first: (number: string) => number | null;
  readonly note: (number: string) => string;
}

const held = ({ held: days }: PlenumSeries, name: string): DatedEvent | undefined => days.get(name);
const [partyPlenums, disciplinePlenums] = plenums as readonly [PlenumSeries, PlenumSeries];
const numerals = "零一二三四五";
/** The sessions of the 14th congress: one in every March from 2023 on. */
const sessionYear = (number: string): number => 2022 + numerals.indexOf(number);

export const numberedMeetings: readonly NumberedMeeting[] = [
  {
    // One of several is no word of the packs: 二十届二中、三中全会.
    pattern: /二十届(?<numbers>[一二三四五六七]中(?:[、和及][一二三四五六七]中)+)全会/gu,
    first: (number) => held(partyPlenums, `二十届${number}中全会`)?.first ?? null,
    note: (number) => held(partyPlenums, `二十届${number}中全会`)?.note ?? "",
  },
  {
    pattern: /二十届中央纪委(?:第)?(?<numbers>[二三四五])次全会/gu,
    first: (number) => held(disciplinePlenums, `二十届中央纪委${number}次全会`)?.first ?? null,
    note: (number) => held(disciplinePlenums, `二十届中央纪委${number}次全会`)?.note ?? "",
  },
  {
    pattern: /十四届全国(?:人大|政协)(?:第)?(?<numbers>[一二三四五])次会议/gu,
    first: (number) => sessionYear(number) * 10_000 + 304,
    note: (number) => `十四届全国人大、全国政协${number}次会议召开于${sessionYear(number)}年3月`,
  },
];
