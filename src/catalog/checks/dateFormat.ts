import { defineCheck } from "../../core/checking/check";
import { matchesInAll } from "../../core/checking/findIn";

const pointedDate =
  /(?<![\d.．/第版本Vv]|(?<!\d[.．/]\d{1,2})-)(?<year>(?:19|20)\d{2})(?<sign>[.．/-])(?<month>0?[1-9]|1[0-2])\k<sign>(?<day>0?[1-9]|[12]\d|3[01])(?![\d.．/]|-(?!(?:19|20)\d{2}[.．/]))/gu;

export const dateFormat = defineCheck({
  id: "date-format",
  severity: "advice",
  name: "日期写法",
  summary: "正文中的日期用“年月日”写全，不用圆点、斜线或短横。",
  basis: "GB/T 9704—2012《党政机关公文格式》7.3.5.4：成文日期用阿拉伯数字将年、月、日标全，月、日不编虚位。",
  messages: { pointed: "日期应写作“{full}”。" },
  examples: {
    clean: ["2025年5月1日召开动员会。", "按照3.2.1版本升级。"],
    flagged: ["⟦2025.5.6⟧-⟦2025.5.10⟧开展检查。", "⟦2025.5.1⟧召开动员会。", "⟦2025-05-01⟧召开动员会。"],
  },
  *find({ readings }) {
    for (const { range, groups } of matchesInAll(readings, pointedDate)) {
      const full = `${groups["year"]}年${Number(groups["month"])}月${Number(groups["day"])}日`;
      yield { messageId: "pointed", range, data: { full }, fix: { range, replacement: full } };
    }
  },
});
