import { defineCheck } from "../../core/checking/check";
import type { ParagraphReading } from "../../core/checking/reading";
import type { TextRange } from "../../core/text/range";
import { textRange } from "../../core/text/range";

const fullWidth: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({ ",": "，", ";": "；", ":": "：", "?": "？", "!": "！" }),
);

export const halfWidthPunctuation = defineCheck({
  id: "half-width-punctuation",
  severity: "warning",
  name: "半角标点",
  summary: "中文句子里用了半角的逗号、分号、冒号、问号、叹号。",
  basis: "GB/T 15834—2011《标点符号用法》5.1：横排文稿的点号占一个字的位置。",
  messages: {
    halfWidth: "中文里应当用全角的“{full}”。",
    throughout: "全文有{count}处半角逗号，应统一改为全角的“，”。",
  },
  examples: {
    clean: [
      "注重做好老干部工作，认真落实各项待遇。",
      "每天9:30开始，访问https://example.cn/a,b。",
      "投入1,284万元。",
    ],
    flagged: ["注重做好老干部工作⟦,⟧认真落实各项待遇⟦;⟧定期走访。", "组织讲解320场次 ⟦,⟧服务观众1.8万人次。"],
  },
  *find({ readings }) {
    const throughout = halfWidthThroughout(readings);
    if (throughout !== null) {
      yield { messageId: "throughout", range: throughout.range, data: { count: throughout.count } };
      return;
    }
    for (const { paragraph, text, place, marks } of readings) {
      if (place === "cell") continue;
      for (const offset of marks) {
        const full = fullWidth.get(text.charAt(offset));
        if (full === undefined || !standsInChinese(text, offset)) continue;
        const range = textRange(paragraph, offset, offset + 1);
        yield { messageId: "halfWidth", range, data: { full }, fix: { range, replacement: full } };
      }
    }
  },
});

/** After a Chinese character or a closing mark, and before one, an opening mark or the end; `,` `;` also before a figure. */
function standsInChinese(text: string, offset: number): boolean {
  const previous = text.slice(0, offset).trimEnd();
  if (!/[\p{Script=Han}”’》）】〕」%％]/u.test(previous.slice(-1))) return false;
  const next = text
    .slice(offset + 1)
    .trimStart()
    .charAt(0);
  if (next === "" || /[\p{Script=Han}“‘《（【〔「]/u.test(next)) return true;
  return ",;".includes(text.charAt(offset)) && /\d/u.test(next);
}

/** Text that was typed or converted in half width as a whole is a matter of form, not of slips: it is told once. */
function halfWidthThroughout(
  readings: readonly ParagraphReading[],
): { readonly range: TextRange; readonly count: number } | null {
  const places = readings
    .filter(({ place }) => place !== "cell")
    .flatMap(({ paragraph, text, marks }) =>
      marks
        .filter((offset) => text.charAt(offset) === "," && standsInChinese(text, offset))
        .map((offset) => textRange(paragraph, offset, offset + 1)),
    );
  const [range] = places;
  if (range === undefined || places.length <= 5) return null;
  const full = readings.reduce((count, { text }) => count + text.split("，").length - 1, 0);
  return places.length > 20 || places.length > 4 * full ? { range, count: places.length } : null;
}
