import { defineCheck } from "../../core/checking/check";
import type { ParagraphReading } from "../../core/checking/reading";
import { textRange } from "../../core/text/range";

export const headingFullStop = defineCheck({
  id: "heading-full-stop",
  severity: "advice",
  name: "标题末尾的标点",
  summary: "独占一行的标题末尾用了句号、逗号或分号。",
  basis: "GB/T 15834—2011《标点符号用法》附录B.4：标题末尾一般不用标点。",
  messages: { mark: "标题独占一行时，末尾不用“{mark}”。" },
  examples: {
    clean: [
      "某局2025年全面从严治党工作总结\n一、主要工作\n抓好学习教育。\n二、存在不足\n（一）学习不够深入。\n（二）制度不够健全。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n抓好学习教育。\n二、存在不足\n学习不够深入。",
    ],
    flagged: [
      "某局2025年全面从严治党工作总结\n一、主要工作⟦。⟧\n抓好学习教育。\n二、存在不足\n学习不够深入。",
    ],
  },
  *find({ readings }) {
    for (const { paragraph, text, heading } of readings) {
      if (heading === null || heading.runOn || heading.level > 2) continue;
      const end = text.trimEnd().length;
      // With no text below it, it is a point of a list, written as a sentence.
      if (!hasBody(readings, paragraph, heading.level)) continue;
      const mark = text.charAt(end - 1);
      if (!"。，；、".includes(mark) || text.slice(0, end - 1).includes("。")) continue;
      const range = textRange(paragraph, end - 1, end);
      yield { messageId: "mark", range, data: { mark }, fix: { range, replacement: "" } };
    }
  },
});

/** Whether body text, a table or a lower heading follows before a heading of the same or a higher level. */
function hasBody(readings: readonly ParagraphReading[], paragraph: number, level: number): boolean {
  let at = paragraph + 1;
  while (readings[at]?.place === "blank") at++;
  const next = readings[at];
  if (next === undefined || next.place === "signature") return false;
  return next.heading === null || next.heading.level > level;
}
