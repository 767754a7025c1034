import { defineCheck } from "../../core/checking/check";
import type { ParagraphReading } from "../../core/checking/reading";
import { textRange } from "../../core/text/range";
import type { TextRange } from "../../core/text/range";
import { expectedTopics } from "../wording/expectedTopics";

/** A short report can not touch everything. */
const leastLength = 1500;

export const untouchedTopic = defineCheck({
  id: "untouched-topic",
  severity: "advice",
  name: "未写到的内容",
  summary: "主要工作一般应当写到的方面（意识形态、基层党建、巡察整改等）全文没有提到。",
  basis: "《党委（党组）落实全面从严治党主体责任规定》所列责任内容。",
  messages: { untouched: "全文没有写到{topics}，请看是否需要补充。" },
  examples: { clean: ["某局2025年全面从严治党工作总结\n一、主要工作\n全年召开党组会十二次。"], flagged: [] },
  *find({ kind, sections, readings }) {
    const main = sections.find(({ role }) => role === "main-work")?.paragraph ?? null;
    if (kind === null || main === null) return;
    const text = readings.map((reading) => reading.text).join("\n");
    if (text.length < leastLength) return;
    const untouched = expectedTopics.filter(({ words }) => !words.some((word) => text.includes(word)));
    if (untouched.length === 0) return;
    yield {
      messageId: "untouched",
      range: headingRange(readings, main),
      data: { topics: untouched.map(({ name }) => `“${name}”`).join("") },
    };
  },
});

function headingRange(readings: readonly ParagraphReading[], paragraph: number): TextRange {
  const heading = readings[paragraph]?.heading;
  return textRange(paragraph, heading?.start ?? 0, heading?.end ?? 0);
}
