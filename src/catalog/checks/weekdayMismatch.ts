import { defineCheck } from "../../core/checking/check";
import { matchesInAll } from "../../core/checking/findIn";
import { daysInMonth, weekdayOf } from "../../core/text/calendarDate";

const names = "日一二三四五六";
const dated =
  /(?<!\d)(?:(?<year>(?:19|20)\d{2})年)?(?<month>\d{1,2})月(?<day>\d{1,2})日[\s，]?[（(]?(?:星期|周|礼拜)(?<name>[一二三四五六日天])/gu;

export const weekdayMismatch = defineCheck({
  id: "weekday-mismatch",
  severity: "warning",
  name: "星期不符",
  summary: "日期与所写的星期对不上。",
  basis: "公历历法。",
  messages: { mismatch: "{year}年{month}月{day}日是星期{name}。" },
  examples: {
    clean: ["2025年5月1日（星期四）召开大会。"],
    flagged: ["⟦2025年5月1日（星期五⟧）召开大会。"],
  },
  *find({ readings, year: reportYear }) {
    for (const { range, groups } of matchesInAll(readings, dated)) {
      const year = groups["year"] === undefined ? reportYear : Number(groups["year"]);
      const month = Number(groups["month"]);
      const day = Number(groups["day"]);
      if (year === null || day < 1 || day > daysInMonth(year, month)) continue;
      const name = names.charAt(weekdayOf(year, month, day));
      if (name !== (groups["name"] ?? "").replace("天", "日"))
        yield { messageId: "mismatch", range, data: { year, month, day, name } };
    }
  },
});
