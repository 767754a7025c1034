import { defineCheck } from "../../core/checking/check";
import { matchesInAll } from "../../core/checking/findIn";
import { textRange } from "../../core/text/range";

/** Two numbers with a hyphen between them before a unit of counting; not dates, telephone or document numbers. */
const hyphenRange =
  /(?<![\d０-９.．\-－–/A-Za-z第])(?<from>[\d０-９.]{1,6}[%％]?)(?<hyphen>[-－–])(?=[\d０-９.]{1,6}(?:[名个次项人家条篇期场起支件批轮户处天%％]|小时|万元|亿元|学时|年(?!\d)|月|日|周岁|岁))/gu;

export const rangeFormat = defineCheck({
  id: "range-format",
  severity: "advice",
  name: "数值范围的连接号",
  summary: "表示数值、时间起止用一字线“—”或浪纹线“～”，不用短横。",
  basis: "GB/T 15835—2011《出版物上数字用法》、GB/T 15834—2011《标点符号用法》4.13。",
  messages: { hyphen: "数值范围用“—”或“～”连接，不用“{hyphen}”。" },
  examples: {
    clean: ["每季度评选2—3名先进个人。", "联系电话010-1234。", "2025-03-01印发"],
    flagged: ["每季度评选2⟦－⟧3名先进个人。", "1⟦-⟧11月开展督查4次。"],
  },
  *find({ readings }) {
    for (const { range, groups } of matchesInAll(readings, hyphenRange)) {
      const hyphen = groups["hyphen"] ?? "";
      const place = textRange(range.paragraph, range.end - hyphen.length, range.end);
      yield { messageId: "hyphen", range: place, data: { hyphen }, fix: { range: place, replacement: "—" } };
    }
  },
});
