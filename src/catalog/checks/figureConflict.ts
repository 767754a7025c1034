import { defineCheck } from "../../core/checking/check";
import { inRole } from "../../core/checking/findIn";
import type { FigureStatement } from "../../core/checking/figureStatements";
import { figureStatements } from "../../core/checking/figureStatements";
import type { CheckMaterial, ParagraphReading } from "../../core/checking/reading";
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
    for (const { key, words, statement } of indicatorsIn(material)) {
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, statement);
      else if (earlier.value !== statement.value && !sameSentence(earlier, statement))
        yield {
          messageId: "conflict",
          range: statement.range,
          data: {
            indicator: words,
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

/** Words that say the figure is for a part, another period or another body. */
const scoped =
  /上半年|下半年|季度|每|去年|上年|往年|同比|环比|相比|较|增加|减少|上升|下降|其中|分别|计划|目标|力争|拟|各支部|各党支部|各单位|基层|下属|部分|当月|本月|累计至|近[两三五]年|以来|\d月|20\d{2}年[^，]{0,4}[1-9一二三四五六七八九十]|另|又|再次|新增|本次|此次|人均/u;

function* indicatorsIn(material: CheckMaterial) {
  for (const reading of material.readings) {
    if (reading.place !== "body" || inRole(material, "next-steps", reading.paragraph)) continue;
    for (const statement of figureStatements(reading)) {
      if (statement.hedged) continue;
      const clause = clauseOf(reading, statement);
      if (scoped.test(clause.before) || scoped.test(clause.after)) continue;
      const words = indicator(clause.before) ?? indicator(clause.after);
      if (words !== null) yield { key: `${words} ${statement.unit}`, words, statement };
    }
  }
}

/** The words around the figure, up to the next mark or figure on either side. */
function clauseOf({ text }: ParagraphReading, { range, unitEnd }: FigureStatement) {
  const before = /[^，。；：、！？（）“”\d]*$/u.exec(text.slice(Math.max(0, range.start - 30), range.start));
  const after = /^[^，。；：、！？（）“”\d]*/u.exec(text.slice(unitEnd, unitEnd + 20));
  return { before: before?.[0] ?? "", after: after?.[0] ?? "" };
}

/** The usual name when the words name a known indicator and nothing else but who, when and how. */
function indicator(clause: string): string | null {
  let words = clause;
  for (const { pattern, name } of indicatorWords.synonyms) words = words.replace(pattern, name);
  words = words.replace(indicatorWords.neutral, "");
  return indicatorWords.names.has(words) ? words : null;
}
