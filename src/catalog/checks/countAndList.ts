import { defineCheck } from "../../core/checking/check";
import { matchesIn } from "../../core/checking/findIn";
import type { CheckMaterial } from "../../core/checking/reading";
import { readChineseNumeral } from "../../core/text/chineseNumeral";
import type { TextRange } from "../../core/text/range";
import { textRange } from "../../core/text/range";

const countWords =
  /(?<![第一二三四五六七八九十百几\d])(?<count>[二三四五六七八九十两]|\d{1,2})(?:个?方面|项(?:工作|措施|任务|举措|重点)?|点|条|个(?:问题|重点|环节|短板|不足|差距|体会|着力点|抓手))(?:的?(?:工作|问题|不足|差距|情况|内容|措施|任务|短板|体会))?[：:。，]?$/u;

export const countAndList = defineCheck({
  id: "count-and-list",
  severity: "warning",
  name: "数目与列举",
  summary: "写明“三个方面”，列出的却不是三条。",
  basis: "行文的通行规则：总说的数目与分说的条数一致。",
  messages: { differs: "这里写的是“{count}”，后面列了{listed}条。" },
  examples: {
    clean: ["主要存在三个方面的问题：一是学习不够深入；二是创新不够；三是监督不够严格。"],
    flagged: ["主要存在⟦三个方面的问题⟧：一是学习不够深入；二是创新不够。"],
  },
  *find(material) {
    for (const { range, listed } of lists(material)) {
      const before = material.readings[range.paragraph]?.text.slice(0, range.start).trimEnd() ?? "";
      const match = countWords.exec(before.slice(-24));
      const digits = match?.groups?.["count"];
      if (match === null || digits === undefined) continue;
      const count = /\d/u.test(digits) ? Number(digits) : readChineseNumeral(digits.replace("两", "二"));
      if (count === null || count === listed) continue;
      const words = match[0].replace(/[：:。，]$/u, "");
      const start = range.start - (range.start - before.length) - match[0].length;
      const place = textRange(range.paragraph, start, start + words.length);
      yield { messageId: "differs", range: place, data: { count: words, listed } };
    }
  },
});

const item = /(?<=^\s*|[。；，：！？;:,”）]\s*)(?<value>[一二三四五六七八九十]{1,2})是(?!否)/gu;

/** Where a list 一是…二是… begins, and how many items it has when they follow one another without fault. */
function* lists({ readings }: CheckMaterial): Generator<{ range: TextRange; listed: number }> {
  for (const reading of readings) {
    if (reading.place !== "body") continue;
    let start: TextRange | null = null;
    let listed = 0;
    for (const { range, groups } of matchesIn(reading, item)) {
      const value = readChineseNumeral(groups["value"] ?? "");
      if (value === 1) {
        if (start !== null && listed > 1) yield { range: start, listed };
        start = range;
        listed = 1;
      } else if (value === listed + 1) listed++;
      else start = null;
    }
    if (start !== null && listed > 1) yield { range: start, listed };
  }
}
