import { defineCheck } from "../../core/checking/check";
import { inRole, matchesInAll } from "../../core/checking/findIn";
import type { ParagraphReading } from "../../core/checking/reading";
import { yearToHold } from "../../core/checking/yearToHold";
import { daysInMonth } from "../../core/text/calendarDate";

const date =
  /(?<!\d)(?:(?<year>(?:19|20)\d{2})年)?(?<![\d.])(?<month>\d{1,2})月(?:(?<day>\d{1,2})日|份|底|初|上旬|中旬|下旬)/gu;

export const impossibleDate = defineCheck({
  id: "impossible-date",
  severity: "error",
  name: "日期不存在",
  summary: "写了日历上没有的日期，如“2月30日”“13月份”。",
  basis: "公历历法。",
  messages: { month: "没有“{month}月”。", day: "{month}月没有{day}日。" },
  examples: {
    clean: ["2024年2月29日召开党员大会，截至11月底完成整改。"],
    flagged: [
      "某局2023年全面从严治党工作总结\n一、主要工作\n⟦2月29日⟧召开党员大会。",
      "⟦2025年2月29日⟧召开党员大会。",
      "⟦6月31日⟧开展督查，⟦13月份⟧完成整改。",
    ],
  },
  *find(material) {
    const year = yearToHold(material);
    const naming = new Set(material.readings.filter(namesYear));
    for (const { reading, range, groups } of matchesInAll(material.readings, date)) {
      const month = Number(groups["month"]);
      const day = groups["day"] === undefined ? null : Number(groups["day"]);
      const told = groups["year"];
      const plans = inRole(material, "next-steps", range.paragraph);
      const own = plans || naming.has(reading) ? null : year;
      const last = daysInMonth(told === undefined ? own : Number(told), month);
      if (last === 0) yield { messageId: "month", range, data: { month } };
      else if (day !== null && (day < 1 || day > last))
        yield { messageId: "day", range, data: { month, day } };
    }
  },
});

/** A day after another year was named may lie in that year. */
const namesYear = ({ text }: ParagraphReading): boolean =>
  /(?:19|20)\d{2}年|去年|上年|前年|次年|明年/u.test(text);
