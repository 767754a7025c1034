import type { EventDateWords, KnownEvent } from "../../core/checking/eventDates";
import { eventOf } from "../facts/events";

const known = (name: string, id: string): KnownEvent => {
  const { note, first, last } = eventOf(id);
  return { name, note, first, last };
};

/** With their exact days. */
const meetings: readonly KnownEvent[] = [
  known("十九届四中全会", "plenum-19-4"),
  known("十九届五中全会", "plenum-19-5"),
  known("十九届六中全会", "plenum-19-6"),
  known("十九届七中全会", "plenum-19-7"),
  known("二十大", "congress-20"),
  known("二十届一中全会", "plenum-20-1"),
  known("二十届二中全会", "plenum-20-2"),
  known("二十届三中全会", "plenum-20-3"),
  known("二十届四中全会", "plenum-20-4"),
  known("二十届五中全会", "plenum-20-5"),
  known("二十届中央纪委二次全会", "discipline-plenum-20-2"),
  known("二十届中央纪委三次全会", "discipline-plenum-20-3"),
  known("二十届中央纪委四次全会", "discipline-plenum-20-4"),
  known("二十届中央纪委五次全会", "discipline-plenum-20-5"),
  known("二十届中央纪委六次全会", "discipline-plenum-20-6"),
];

const campaigns: readonly KnownEvent[] = [
  known("“不忘初心、牢记使命”主题教育", "first-hearts"),
  known("党史学习教育", "party-history"),
  known("习近平新时代中国特色社会主义思想主题教育", "theme-education"),
  known("党纪学习教育", "discipline-study"),
  known("中央八项规定精神学习教育", "eight-rules-study"),
  known("正确政绩观学习教育", "achievement-study"),
];

const oneOf = (events: readonly KnownEvent[]): string =>
  events
    .map(({ name }) => name)
    .sort((a, b) => b.length - a.length)
    .join("|");

const meeting = `(?:党的)?(?<name>${oneOf(meetings)})`;
const date = "(?<date>(?:(?<year>20\\d{2})年)?(?<!\\d)(?<month>\\d{1,2})月(?<day>\\d{1,2})日)";
const months =
  "(?:(?<year>20\\d{2})年)?(?:(?<part>上半年|下半年|[一二三四]季度)|(?<![\\d第])(?<from>\\d{1,2})月(?:\\d{1,2}日|[上中下]旬|初|底)?(?:(?:至|到|[—－～-])(?<to>\\d{1,2})月(?:\\d{1,2}日|[上中下]旬|初|底)?)?(?:起|以来|开始|间|期间|份)?)";

/** What is told by the day of a meeting, or in the months of a campaign. */
export const eventDateWords: EventDateWords = {
  meetings,
  campaigns,
  after: new RegExp(
    `${meeting}(?:胜利|圆满)?(?:(?<ended>闭幕|结束|落幕|公报发布|公报公布)|召开|开幕|举行)(?:后|之后|以后|当天|当日|次日|第二天)(?:不久|的?第一时间)?，?[^。；，\\d]{0,8}${date}`,
    "gu",
  ),
  before: new RegExp(
    `${meeting}(?:即将)?(?:召开|开幕|举行)(?:前夕?|之前|以前)，?[^。；，\\d]{0,8}${date}`,
    "gu",
  ),
  studied: new RegExp(
    `${date}，?[^。；\\d]{0,24}?(?:传达|学习|贯彻|宣讲|研讨)(?:学习|贯彻|传达|宣传|落实)*${meeting}精神`,
    "gu",
  ),
  running: new RegExp(
    `${months}，?[^。；，\\d]{0,16}?(?:开展|启动|组织|推进|部署|进行|参加|召开|举办)[^。；，\\d]{0,10}?(?<name>${oneOf(campaigns)})`,
    "gu",
  ),
  lasting: /巩固|深化|拓展|运用|常态|成果|持续|延续|总结|回顾|“回头看”|问题|整改/u,
  lastingAfter: /^(?:[”’]?(?:的)?(?:成果|常态|经验|整改|长效|查摆|问题|“?回头看|成效|检视|以来))/u,
  elsewhen: /20\d{2}年|去年|上年|前年|上一年|往年|此前|当年/u,
  parts: new Map([
    ["上半年", [1, 6]],
    ["下半年", [7, 12]],
    ["一季度", [1, 3]],
    ["二季度", [4, 6]],
    ["三季度", [7, 9]],
    ["四季度", [10, 12]],
  ]),
};
