import { defineCheck } from "../../core/checking/check";
import { matchesInAll } from "../../core/checking/findIn";
import { touchesGap } from "../../core/checking/reading";

/** What a wrong decoding, a lost font or a web page leaves behind. None of it occurs in a report. */
const garbled =
  /[\uFFFD\uE000-\uF8FF\u0080-\u009F\u200B\u2060\uFEFF]+|锟斤拷|锟|锘|[鈥銆锛鐨鍏鏈鎬闂浠灏绗鍙鍜鍦鍒鏄]{2,}|烫烫烫|屯屯屯|(?:[ÃÂâåæçäèé][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œ]){2,}|&(?:nbsp|lt|gt|amp|quot|ldquo|rdquo|middot|mdash|hellip|#\d{2,5}|#x[0-9a-f]{2,5});|<\/?(?:br|p|div|span|strong|b|font|a|td|tr)(?:\s[^<>]{0,80})?\/?>|\\[nrt](?![a-z])/giu;

/** Small letters between Chinese words: names are written with capitals, and these words without. */
const letters = /(?<=[\p{Script=Han}，。；、：])[a-z]{3,12}(?=[\p{Script=Han}，。；、：])/gu;
const usualLetters = new Set(
  "app apps ppt pdf doc docx xls xlsx word excel office vip kpi led atm etc cpu gdp http https www com cn net org web wifi email mail logo vlog live pos hpv epc bot ppp esg kwh gwh mwh ceo pro max plus mini bug cad gis gps sci pcr usb wps url html sql api pk poi rap show word line tip tips oa".split(
    " ",
  ),
);

/** What a lost code page puts for each sign it does not have; where a figure is asked for, it is a gap. */
const questionMarks = /(?<=[\p{Script=Han}，。；、：])\?{3,}(?=\p{Script=Han})/gu;

export const garbledText = defineCheck({
  id: "garbled-text",
  severity: "error",
  name: "乱码",
  summary: "编码转换、字体缺失或从网页粘贴留下的乱码和网页代码。",
  basis: "报送材料应当文字准确。",
  messages: {
    garbled: "“{text}”是乱码或网页代码，请对照原稿改正。",
    letters: "中文句子里夹着字母“{text}”，请看是否误键入。",
  },
  examples: {
    clean: [
      "坚持“三会一课”制度，严格党员教育管理。",
      "开发app和ppt模板，推广vr展厅，印发email提示，学习xxx精神。",
    ],
    flagged: [
      "坚持“三会一课”制度，⟦锟斤拷⟧严格党员教育管理。",
      "推动招标采购⟦????⟧平台上线。",
      "开展⟦sdf⟧监督检查，整改问题12个。",
    ],
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
    for (const { range, text, reading } of matchesInAll(readings, questionMarks))
      if (!touchesGap(reading, range.start, range.end))
        yield { messageId: "garbled", range, data: { text }, severity: "warning" };
    for (const { range, text, reading } of matchesInAll(readings, letters)) {
      if (reading.place === "cell" || usualLetters.has(text) || /^(.)\1+$/u.test(text)) continue;
      if (touchesGap(reading, range.start, range.end)) continue;
      yield { messageId: "letters", range, data: { text }, severity: "warning" };
    }
  },
});
