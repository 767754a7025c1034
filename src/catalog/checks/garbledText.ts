import { defineCheck } from "../../core/checking/check";
import { matchesInAll } from "../../core/checking/findIn";

/** What a wrong decoding, a lost font or a web page leaves behind. None of it occurs in a report. */
const garbled =
  /[\uFFFD\uE000-\uF8FF\u0080-\u009F\u200B\u2060\uFEFF]+|锟斤拷|烫烫烫|屯屯屯|(?:[ÃÂâåæçäèé][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œ]){2,}|&(?:nbsp|lt|gt|amp|quot|ldquo|rdquo|middot|mdash|hellip|#\d{2,5}|#x[0-9a-f]{2,5});|<\/?(?:br|p|div|span|strong|b|font|a|td|tr)(?:\s[^<>]{0,80})?\/?>|\\[nrt](?![a-z])/giu;

export const garbledText = defineCheck({
  id: "garbled-text",
  severity: "error",
  name: "乱码",
  summary: "编码转换、字体缺失或从网页粘贴留下的乱码和网页代码。",
  basis: "报送材料应当文字准确。",
  messages: { garbled: "“{text}”是乱码或网页代码，请对照原稿改正。" },
  examples: {
    clean: ["坚持“三会一课”制度，严格党员教育管理。"],
    flagged: ["坚持“三会一课”制度，⟦锟斤拷⟧严格党员教育管理。"],
  },
  *find({ readings }) {
    for (const { range, text } of matchesInAll(readings, garbled)) {
      const invisible = /^[\u200B\u2060\uFEFF]+$/u.test(text);
      yield {
        messageId: "garbled",
        range,
        data: { text },
        severity: invisible ? "advice" : "error",
        fix: invisible ? { range, replacement: "" } : null,
      };
    }
  },
});
