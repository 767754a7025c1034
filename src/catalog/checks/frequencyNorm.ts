import { defineCheck } from "../../core/checking/check";
import { figureStatements } from "../../core/checking/figureStatements";
import type { FigureStatement } from "../../core/checking/figureStatements";
import type { ParagraphReading } from "../../core/checking/reading";
import { frequencyNorms } from "../wording/frequencyNorms";

const yearly = /全年|今年|年内|本年度|一年来|20\d{2}年(?:度)?(?![1-9一二三四五六七八九十上下])/u;
const partial = /上半年|下半年|季度|每|截至|月|其中|第|再次|又|专题(?!研究)|主持|参加|另/u;

export const frequencyNorm = defineCheck({
  id: "frequency-norm",
  severity: "advice",
  name: "次数与制度要求",
  summary: "写明的全年次数少于党内法规或制度要求的次数。",
  basis: "《中国共产党支部工作条例（试行）》等对会议、学习次数的要求。",
  messages: { below: "{name}{rule}（{document}），这里写的是{count}次，请核对。" },
  examples: {
    clean: ["全年召开支部党员大会4次、支委会12次，开展主题党日12次。"],
    flagged: ["全年召开支部党员大会⟦3⟧次、支委会12次。"],
  },
  *find({ readings, lists }) {
    const norms = [...frequencyNorms, ...(lists?.frequencyNorms ?? [])];
    for (const reading of readings) {
      if (reading.place !== "body") continue;
      for (const statement of figureStatements(reading)) {
        const words = statement.unit === "次" && !statement.hedged ? yearlyWords(reading, statement) : null;
        const norm =
          words === null
            ? undefined
            : norms.find(({ words: ends }) => ends.some((end) => words.endsWith(end)));
        if (norm === undefined || statement.value >= norm.least) continue;
        const { name, rule, document } = norm;
        yield {
          messageId: "below",
          range: statement.range,
          data: { name, rule, document, count: statement.value },
        };
      }
    }
  },
});

/** The words before the count, when the sentence counts a whole year. */
function yearlyWords(
  { text, sentences }: ParagraphReading,
  { range, sentence }: FigureStatement,
): string | null {
  const start = sentences[sentence]?.start ?? 0;
  const before = text.slice(start, range.start);
  return yearly.test(before) && !partial.test(before) ? before : null;
}
