import { defineCheck } from "../../core/checking/check";

/** Marks of download sites and of markdown: taking them out leaves the sentence as it was meant. */
const plainMark = /^(?:##[a-z]+##|\*{2,}|`+|#+\s?)$/iu;

export const residue = defineCheck({
  id: "residue",
  severity: "error",
  name: "残留字符",
  summary: "网站下载、软件生成时带入的标记、网址和说明文字。",
  basis: "正式材料不得带有来源网站或软件的标记。",
  messages: { residue: "“{text}”不是报告的内容，应当删去。" },
  examples: {
    clean: ["建立简明扼要、重点突出的廉政风险防控台账。"],
    flagged: ["建立简⟦##paidbegin##⟧明扼要、重点突出的廉政风险防控台账。"],
  },
  aboutGaps: true,
  *find({ gaps }) {
    for (const { kind, range, raw } of gaps) {
      if (kind !== "residue") continue;
      const fix = plainMark.test(raw) ? { range, replacement: "" } : null;
      yield { messageId: "residue", range, data: { text: raw }, fix };
    }
  },
});
