import { defineCheck } from "../../core/checking/check";
import type { FigureStatement } from "../../core/checking/figureStatements";
import { indicatorStatements } from "../../core/checking/indicatorStatements";
import { indicatorWords } from "../wording/indicatorWords";

export const figureConflict = defineCheck({
  id: "figure-conflict",
  severity: "warning",
  name: "数字前后不一",
  summary: "同一指标在全文出现两个不同的数。",
  basis: "报送材料应当数据属实、前后一致。",
  messages: { conflict: "“{indicator}”在第{paragraph}段是{first}{unit}，这里是{second}{unit}。" },
  examples: {
    clean: [
      "某局2025年全面从严治党工作总结\n一、主要工作\n全年召开党组会24次。上半年召开党组会13次。\n全年召开党组会24次，研究党建议题36个。",
    ],
    flagged: [
      "某局2025年全面从严治党工作总结\n一、主要工作\n全年召开党组会24次，研究党建议题36个。\n党组书记主持召开党组会⟦26⟧次，研究重要事项。",
    ],
  },
  *find(material) {
    const first = new Map<string, FigureStatement>();
    for (const { key, name, statement } of indicatorStatements(material, indicatorWords)) {
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, statement);
      else if (earlier.value !== statement.value && !sameSentence(earlier, statement))
        yield {
          messageId: "conflict",
          range: statement.range,
          data: {
            indicator: name,
            paragraph: earlier.range.paragraph + 1,
            first: earlier.value,
            second: statement.value,
            unit: statement.unit,
          },
        };
    }
  },
});

const sameSentence = (a: FigureStatement, b: FigureStatement): boolean =>
  a.range.paragraph === b.range.paragraph && a.sentence === b.sentence;
