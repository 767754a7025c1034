import { defineCheck } from "../../core/checking/check";
import { textRange } from "../../core/text/range";

export const missingLeadIn = defineCheck({
  id: "missing-lead-in",
  severity: "advice",
  name: "导语缺引出语",
  summary: "报告的导语没有“现将有关情况报告如下”一类引出正文的话。",
  basis: "报告的通行写法：导语以“现将有关情况报告如下”引出正文。",
  messages: { missing: "导语没有引出正文的话，一般写“现将有关情况报告如下：”。" },
  examples: {
    clean: [
      "某局党组2025年落实全面从严治党主体责任情况报告\n2025年，局党组坚持从严治党。现将有关情况报告如下：\n一、主要工作\n全年召开党组会十二次。\n二、存在问题\n学习还不够深入。",
    ],
    flagged: [
      "某局党组2025年落实全面从严治党主体责任情况报告\n2025年，局党组坚持从严治党，取得新的成效⟦。⟧\n一、主要工作\n全年召开党组会十二次。\n二、存在问题\n学习还不够深入。",
    ],
  },
  *find({ readings, outline, kind }) {
    // A summary (总结) goes over to its first section without such a phrase.
    if (kind === null || kind.id === "annual-summary" || outline.preamble === null) return;
    if (outline.headings.length < 2) return;
    const preamble = readings.slice(outline.preamble.from, outline.preamble.to);
    const last = preamble.filter(({ place }) => place === "body").at(-1);
    if (last === undefined || preamble.some(({ text }) => leadIn.test(text))) return;
    const end = last.text.trimEnd().length;
    yield { messageId: "missing", range: textRange(last.paragraph, Math.max(0, end - 1), end) };
  },
});

const leadIn =
  /如下|以下[^。]{0,10}[：:]\s*$|(?:报告|汇报|总结|述职|分述)(?:于后|为)|现(?:将|就)[^。]{0,60}(?:报告|汇报|述职|总结)/u;
