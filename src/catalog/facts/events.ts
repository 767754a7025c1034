import type { DatedEvent } from "./fact";

const month = "2026-11";
const seen = (source: string) => ({ source, checked: month });
const news = seen("新华社当日消息");
const published = seen("公开发布的消息");
const communique = (day: string) => seen(`全会公报（新华社${day}）`);

const event = (
  id: string,
  note: string,
  [first, last]: readonly [number, number],
  where: Pick<DatedEvent, "source" | "checked">,
): DatedEvent => ({ id, note, first, last, ...where });

const plenum = (
  id: string,
  name: string,
  days: readonly [number, number],
  where: Pick<DatedEvent, "source" | "checked">,
): DatedEvent => {
  const text = String(days[0]);
  const note = `党的${name}召开于${text.slice(0, 4)}年${Number(text.slice(4, 6))}月`;
  return { ...event(id, note, days, where), exact: true };
};

/** Meetings, campaigns and anniversaries that reports speak of. */
export const events: readonly DatedEvent[] = [
  plenum("plenum-19-2", "十九届二中全会", [20180118, 20180119], communique("2018-01-19")),
  plenum("plenum-19-3", "十九届三中全会", [20180226, 20180228], communique("2018-02-28")),
  plenum("plenum-19-4", "十九届四中全会", [20191028, 20191031], communique("2019-10-31")),
  plenum("plenum-19-5", "十九届五中全会", [20201026, 20201029], communique("2020-10-29")),
  plenum("plenum-19-6", "十九届六中全会", [20211108, 20211111], communique("2021-11-11")),
  plenum("plenum-19-7", "十九届七中全会", [20221009, 20221012], communique("2022-10-12")),
  plenum("congress-20", "二十大", [20221016, 20221022], seen("新华社2022-10-22")),
  plenum("plenum-20-1", "二十届一中全会", [20221023, 20221023], seen("新华社2022-12-31")),
  plenum("plenum-20-2", "二十届二中全会", [20230226, 20230228], communique("2023-02-28")),
  plenum("plenum-20-3", "二十届三中全会", [20240715, 20240718], news),
  plenum("plenum-20-4", "二十届四中全会", [20251020, 20251023], communique("2025-10-23")),
  plenum("plenum-20-5", "二十届五中全会", [20261026, 20261029], published),
  event("congress-21", "党的二十一大将于2027年下半年召开", [20270701, 20271231], published),
  event(
    "discipline-plenum-20-2",
    "二十届中央纪委二次全会召开于2023年1月9日至10日",
    [20230109, 20230110],
    seen("人民网2023-01-11"),
  ),
  event(
    "discipline-plenum-20-3",
    "二十届中央纪委三次全会召开于2024年1月8日至10日",
    [20240108, 20240110],
    communique("2024-01-10"),
  ),
  event(
    "discipline-plenum-20-4",
    "二十届中央纪委四次全会召开于2025年1月6日至8日",
    [20250106, 20250108],
    seen("中新社2025-01-09"),
  ),
  event(
    "discipline-plenum-20-5",
    "二十届中央纪委五次全会召开于2026年1月12日至14日",
    [20260112, 20260114],
    published,
  ),
  event(
    "discipline-plenum-20-6",
    "二十届中央纪委六次全会召开于2026年8月22日",
    [20260822, 20260822],
    published,
  ),
  event(
    "first-hearts",
    "“不忘初心、牢记使命”主题教育自2019年6月开展，2020年1月8日召开总结大会",
    [20190601, 20200108],
    seen("新华社2019-12-23、2020-01-08"),
  ),
  event(
    "party-history",
    "党史学习教育在2021年开展，2月20日召开动员大会",
    [20210220, 20211231],
    seen("新华社2021-02-20；2022年《政府工作报告》"),
  ),
  event(
    "theme-education",
    "主题教育自2023年4月开展，2024年2月4日召开总结会议",
    [20230401, 20240204],
    seen("中央政治局2023年3月30日会议消息；总结会议消息（2024-02-04）"),
  ),
  event(
    "discipline-study",
    "党纪学习教育在2024年4月至7月开展",
    [20240401, 20240731],
    seen("中共中央办公厅《关于在全党开展党纪学习教育的通知》"),
  ),
  event(
    "eight-rules-study",
    "学习教育在2025年3月至7月开展",
    [20250301, 20250731],
    seen("中共中央办公厅《关于在全党开展深入贯彻中央八项规定精神学习教育的通知》"),
  ),
  event(
    "achievement-study",
    "学习教育在2026年春节后至7月开展",
    [20260101, 20260731],
    seen("中共中央办公厅《关于在全党开展树立和践行正确政绩观学习教育的通知》"),
  ),
  event("party-100", "建党100周年为2021年7月1日", [20210701, 20210701], seen("新华社2021-07-01")),
  event("party-105", "建党105周年为2026年7月1日", [20260701, 20260701], published),
  event("republic-75", "新中国成立75周年为2024年", [20241001, 20241001], seen("2024年《政府工作报告》")),
  event("long-march-90", "红军长征胜利90周年为2026年", [20261001, 20261031], published),
  event(
    "epidemic",
    "新型冠状病毒肺炎于2022年12月26日更名为新型冠状病毒感染，2023年1月8日起不再按甲类管理",
    [20200101, 20230107],
    published,
  ),
  event("party-building-thought", "“习近平党建思想”的提法见于2026年6月", [20260601, 20260616], {
    source: "《人民日报》2026年6月16日、8月23日",
    checked: month,
  }),
];

const byId = new Map(events.map((one) => [one.id, one]));

/** The event of that id; a misspelt one ends the program when it is loaded. */
export function eventOf(id: string): DatedEvent {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`no event ${id}`);
  return found;
}
