import { defineCheck } from "../../core/checking/check";
import { matchesInAll } from "../../core/checking/findIn";

const until =
  /截止(?=到?(?:目前|当前|现在|今年|今日|发稿|年底|\d|[*＊]|[一二三四五六七八九十]+月|本月|上月|去年))/gu;

export const untilDate = defineCheck({
  id: "until-date",
  severity: "warning",
  name: "截止与截至",
  summary: "后面带时间、表示“到某时为止”的用“截至”，“截止”不带时间宾语。",
  basis: "《现代汉语词典》：“截至”后带时间，“截止”表示到期停止。",
  messages: { until: "后面带时间，应当用“截至”。" },
  examples: {
    clean: ["截至11月底，完成整改45项。报名11月底截止，截止日期不变。"],
    flagged: ["⟦截止⟧11月底，完成整改45项。", "⟦截止⟧目前，各项任务进展顺利。"],
  },
  *find({ readings }) {
    for (const { range } of matchesInAll(readings, until)) {
      const paragraph = readings[range.paragraph]?.text ?? "";
      // “截止到” says the same: the 到 goes with it.
      const end = paragraph.charAt(range.end) === "到" ? range.end + 1 : range.end;
      const severity = end > range.end ? "advice" : "warning";
      yield { messageId: "until", range, severity, fix: { range: { ...range, end }, replacement: "截至" } };
    }
  },
});
