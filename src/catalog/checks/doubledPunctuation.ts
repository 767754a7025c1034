import { defineCheck } from "../../core/checking/check";
import { matchesInAll } from "../../core/checking/findIn";

export const doubledPunctuation = defineCheck({
  id: "doubled-punctuation",
  severity: "warning",
  name: "标点重复",
  summary: "两个点号连在一起，多出一个。",
  basis: "GB/T 15834—2011《标点符号用法》4.4—4.7：一处停顿用一个点号。",
  messages: {
    doubled: "“{text}”重复，只留一个。",
    clashing: "“{text}”两个标点连用，只留一个。",
  },
  examples: {
    clean: ["怎么办？！关键在落实。", "他说：“责任重于泰山。”"],
    flagged: ["压实责任⟦，，⟧强化监督⟦。。⟧", "压实责任、强化监督⟦，。⟧"],
  },
  *find({ readings }) {
    for (const { range, text } of matchesInAll(readings, /[，。、；：]{2,}|！{4,}|？{4,}/gu)) {
      const same = /^(.)\1+$/u.test(text);
      yield same
        ? { messageId: "doubled", range, data: { text }, fix: sameFix(text, range) }
        : { messageId: "clashing", range, data: { text } };
    }
  },
});

/** `。。。` may stand for an ellipsis: only a pair is surely a slip. */
const sameFix = <R>(text: string, range: R): { range: R; replacement: string } | null =>
  text.length === 2 ? { range, replacement: text.charAt(0) } : null;
