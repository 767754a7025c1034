import { defineCheck } from "../../core/checking/check";
import { isWrapped } from "../../core/checking/isWrapped";
import { textRange } from "../../core/text/range";

export const cutOffSentence = defineCheck({
  id: "cut-off-sentence",
  severity: "warning",
  name: "句子中断",
  summary: "段落停在逗号、顿号上，后面的话没有写完或被误断为另一段。",
  basis: "GB/T 15834—2011《标点符号用法》：句子应以句末点号结束。",
  messages: { cutOff: "这一段停在“{mark}”上，句子没有写完，或与下一段误断。" },
  examples: {
    clean: ["坚持从严要求，层层压实责任，推动各项任务落到实处。\n全年组织集中学习十二次，开展交流研讨四次。"],
    flagged: [
      "坚持从严要求，层层压实责任⟦，⟧\n（二）加强队伍建设。全年组织集中学习十二次，开展交流研讨四次。",
    ],
  },
  *find({ readings }) {
    if (isWrapped(readings)) return;
    for (const { paragraph, text, place } of readings) {
      if (place !== "body") continue;
      const trimmed = text.trimEnd();
      const mark = trimmed.at(-1) ?? "";
      if (!"，、,".includes(mark) || trimmed.length < 10) continue;
      const range = textRange(paragraph, trimmed.length - 1, trimmed.length);
      yield { messageId: "cutOff", range, data: { mark } };
    }
  },
});
