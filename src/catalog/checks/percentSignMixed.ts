import { defineCheck } from "../../core/checking/check";
import { matchesInAll } from "../../core/checking/findIn";

export const percentSignMixed = defineCheck({
  id: "percent-sign-mixed",
  severity: "advice",
  name: "百分号不一",
  summary: "全文的百分号有全角“％”也有半角“%”。",
  basis: "同一份材料符号形式应当统一（GB/T 15835—2011 的通行做法）。",
  messages: { mixed: "这里用“{used}”，全文多用“{usual}”，应当统一。" },
  examples: {
    clean: ["整改完成率95%，参学率100%。"],
    flagged: ["整改完成率95%，参学率100%，覆盖率98⟦％⟧。"],
  },
  *find({ readings }) {
    const signs = [...matchesInAll(readings, /[%％]/gu)];
    const half = signs.filter(({ text }) => text === "%");
    const full = signs.filter(({ text }) => text === "％");
    if (half.length === 0 || full.length === 0) return;
    const usual = full.length >= half.length ? "％" : "%";
    for (const { range, text } of usual === "％" ? half : full)
      yield {
        messageId: "mixed",
        range,
        data: { used: text, usual },
        fix: { range, replacement: usual },
      };
  },
});
