import { defineCheck } from "../../core/checking/check";

export const gapInProse = defineCheck({
  id: "gap-in-prose",
  severity: "error",
  name: "文字缺漏",
  summary: "句中留有省略号或代用符号，内容没有写全。",
  basis: "报送材料应当内容完整；省略号用在此处表明文字尚未补齐。",
  messages: { unfilled: "“{mask}”处的文字还没有写全。" },
  examples: {
    clean: ["推动全局各项工作高质量发展迈上新台阶。"],
    flagged: ["坚持围绕中心、服务大局，推动⟦……⟧工作高质量发展迈上新台阶。"],
  },
  aboutGaps: true,
  *find({ gaps }) {
    for (const { kind, range, raw } of gaps)
      if (kind === "text") yield { messageId: "unfilled", range, data: { mask: raw } };
  },
});
