import { defineCheck } from "../../core/checking/check";
import { matchesIn } from "../../core/checking/findIn";

/** Marks of download sites and of markdown: taking them out leaves the sentence as it was meant. */
const plainMark = /^(?:##[a-z]+##|\*{2,}|`+|#+\s?)$/iu;

/** Who wrote it down, and what is still to be asked. */
const notes =
  /[（(【](?:此处|数据|以上|该数|具体|内容|待|需)\p{Script=Han}{0,14}?(?:待|需|尚未|请)?\p{Script=Han}{0,10}(?:核实|补充|填入|填报|确认|更新|修改|完善)\p{Script=Han}{0,6}[）)】]|本文(?:由|来源于?|来自|转自|摘自)[\p{Script=Han}a-zA-Z.]{2,16}(?:整理|提供|发布|下载|原创)?/gu;

export const residue = defineCheck({
  id: "residue",
  severity: "error",
  name: "残留字符",
  summary: "网站下载、软件生成时带入的标记、网址和说明文字。",
  basis: "正式材料不得带有来源网站或软件的标记。",
  messages: {
    residue: "“{text}”不是报告的内容，应当删去。",
    note: "“{text}”是起草时的备注，定稿前应当处理。",
  },
  examples: {
    clean: ["建立简明扼要、重点突出的廉政风险防控台账。"],
    flagged: [
      "建立简⟦##paidbegin##⟧明扼要、重点突出的廉政风险防控台账。",
      "全年举办培训班4期，培训186人次。⟦（数据待人事科核实后填入）⟧",
      "集中整治问题8个，已解决8个。⟦本文由某某网整理⟧",
    ],
  },
  aboutGaps: true,
  *find({ gaps, readings }) {
    for (const reading of readings)
      for (const { range, text } of matchesIn(reading, notes))
        yield { messageId: "note", range, severity: "warning", data: { text } };
    for (const { kind, range, raw } of gaps) {
      if (kind !== "residue") continue;
      const fix = plainMark.test(raw) ? { range, replacement: "" } : null;
      yield { messageId: "residue", range, data: { text: raw }, fix };
    }
  },
});
