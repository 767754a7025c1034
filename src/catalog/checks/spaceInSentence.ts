import { defineCheck } from "../../core/checking/check";
import { matchesInAll } from "../../core/checking/findIn";

/** Tabs set columns, in tables pasted as text. */
const space = /(?<=[\p{Script=Han}，。、；：”》）])[ \u00A0\u3000]+(?=[\p{Script=Han}，。、；：“《（])/gu;
/** Slogans and titles inside marks are set apart by a space on purpose. */
const quoted = /“[^”]{0,60}”|《[^》]{0,60}》/gu;

export const spaceInSentence = defineCheck({
  id: "space-in-sentence",
  severity: "warning",
  name: "句中空格",
  summary: "汉字之间、标点前后多出空格。",
  basis: "中文排版的通行规则：句中不空格。",
  messages: { space: "句中多出空格，应当删去。" },
  examples: {
    clean: [
      "开展“展青春风采 谱时代华章”主题活动。",
      "全年召开党组会 24 次。",
      "第一条　为加强党组会议的管理，规范议事的程序，制定本办法。",
    ],
    flagged: ["坚持把纪律挺在⟦ ⟧前面，层层压实责任。"],
  },
  *find({ readings }) {
    for (const reading of readings) {
      if (reading.place !== "body" || reading.text.length < 15) continue;
      const spaces = [...matchesInAll([reading], space)];
      // Several at once are columns or a layout made by hand, not slips.
      if (spaces.length === 0 || spaces.length > 3) continue;
      const marked = [...matchesInAll([reading], quoted)];
      for (const { range } of spaces) {
        // “第一条　”, “第三章　”, “2025年3月4日　”: a label or a date and a blank by rule.
        if (
          /^\s*第[一二三四五六七八九十百零〇\d]+[条章节编款](?:之[一二三四五六七八九十])?$|^\s*[（(]?\d{4}年\d{1,2}月\d{1,2}日$/u.test(
            reading.text.slice(0, range.start),
          )
        )
          continue;
        if (range.start < reading.bodyStart && reading.heading === null) continue;
        if (marked.some((mark) => mark.range.start < range.start && range.end < mark.range.end)) continue;
        yield { messageId: "space", range, fix: { range, replacement: "" } };
      }
    }
  },
});
