import { defineCheck } from "../../core/checking/check";
import { matchesInAll } from "../../core/checking/findIn";
import type { ParagraphReading } from "../../core/checking/reading";

/** Half-width marks after a Chinese character or a closing mark, before one, an opening mark or the paragraph's end. */
const halfWidth =
  /(?<=[\p{Script=Han}”’》）】〕」%％])[,;:?!](?=[\p{Script=Han}“‘《（【〔「]|\s*$)|(?<=[\d*＊…][\p{Script=Han}]{1,3})[,;](?=\d)/gu;
/** A colon or comma after Chinese may also stand before a digit or blank (“截至11月底, 完成3项”). */
const beforeOther = /(?<=[\p{Script=Han}”’》）】〕])[,;](?=\s?[\d\p{Script=Han}])/gu;

const fullWidth: Readonly<Record<string, string>> = { ",": "，", ";": "；", ":": "：", "?": "？", "!": "！" };

export const halfWidthPunctuation = defineCheck({
  id: "half-width-punctuation",
  severity: "warning",
  name: "半角标点",
  summary: "中文句子里用了半角的逗号、分号、冒号、问号、叹号。",
  basis: "GB/T 15834—2011《标点符号用法》：横排文稿的点号占一个字的位置。",
  messages: { halfWidth: "中文里应当用全角的“{full}”。" },
  examples: {
    clean: [
      "注重做好老干部工作，认真落实各项待遇。",
      "每天9:30开始，访问https://example.cn/a,b。",
      "投入1,284万元。",
    ],
    flagged: ["注重做好老干部工作⟦,⟧认真落实各项待遇⟦;⟧定期走访。"],
  },
  *find({ readings }) {
    if (isHalfWidthThroughout(readings)) return;
    for (const reading of readings) {
      if (reading.place === "cell") continue;
      const seen = new Set<number>();
      for (const pattern of [halfWidth, beforeOther])
        for (const { range, text } of matchesInAll([reading], pattern)) {
          const full = fullWidth[text];
          if (full === undefined || seen.has(range.start)) continue;
          seen.add(range.start);
          yield { messageId: "halfWidth", range, data: { full }, fix: { range, replacement: full } };
        }
    }
  },
});

/** Text that was typed or converted in half width as a whole is a matter of form, not of slips: it is left alone. */
function isHalfWidthThroughout(readings: readonly ParagraphReading[]): boolean {
  const count = (mark: string): number =>
    readings.reduce(
      (sum, { text, marks }) => sum + marks.filter((offset) => text[offset] === mark).length,
      0,
    );
  const half = count(",");
  return half > 20 && half > count("，");
}
