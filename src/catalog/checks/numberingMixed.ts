import { defineCheck } from "../../core/checking/check";
import { textRange } from "../../core/text/range";

export const numberingMixed = defineCheck({
  id: "numbering-mixed",
  severity: "advice",
  name: "编号方式混用",
  summary: "同级标题有的用自动编号，有的手工输入序号，增删时容易错号。",
  basis: "Word 编号的通行做法：同级标题用同一种编号方式。",
  messages: {
    typed: "同级标题多用自动编号，这里是手工编号。",
    automatic: "同级标题多用手工编号，这里是自动编号。",
  },
  examples: { clean: [], flagged: [] },
  *find({ outline }) {
    for (const level of [1, 2, 3] as const) {
      const numbered = outline.headings.filter(
        (heading) => heading.level === level && heading.number !== null,
      );
      const typed = numbered.filter(({ number }) => number?.source === "typed");
      const automatic = numbered.filter(({ number }) => number?.source === "automatic");
      if (typed.length === 0 || automatic.length === 0) continue;
      const [few, messageId] =
        typed.length <= automatic.length ? ([typed, "typed"] as const) : ([automatic, "automatic"] as const);
      for (const { paragraph, start, end } of few)
        yield { messageId, range: textRange(paragraph, start, end) };
    }
  },
});
