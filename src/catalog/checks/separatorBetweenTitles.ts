import { defineCheck } from "../../core/checking/check";
import { matchesInAll } from "../../core/checking/findIn";

export const separatorBetweenTitles = defineCheck({
  id: "separator-between-titles",
  severity: "advice",
  name: "书名号引号之间的顿号",
  summary: "并列的书名号之间、引号之间通常不用顿号。",
  basis: "GB/T 15834—2011《标点符号用法》4.5.3.5：标有引号、书名号的并列成分之间通常不用顿号。",
  messages: {
    betweenTitles: "并列的书名号之间通常不用顿号。",
    betweenQuotes: "并列的引号之间通常不用顿号。",
    throughout: "全文有{count}处在并列的书名号或引号之间用了顿号，通常不用；如统一这样写，可以不改。",
  },
  examples: {
    clean: ["学习《准则》《条例》，落实“三会一课”“主题党日”。", "增强“四个意识”、坚定“四个自信”。"],
    flagged: [
      "学习《准则》⟦、⟧《条例》，落实“三会一课”⟦、⟧“主题党日”。",
      "学习《甲》⟦、⟧《乙》、《丙》，落实“丁”、“戊”、“己”。",
    ],
  },
  *find({ readings }) {
    const places = [...matchesInAll(readings, /(?<=》)、(?=《)|(?<=”)、(?=“)/gu)];
    const [first] = places;
    // A habit of the whole text is told once.
    if (first !== undefined && places.length > 3) {
      yield { messageId: "throughout", range: first.range, data: { count: places.length } };
      return;
    }
    for (const { range } of places) {
      const isTitle = readings[range.paragraph]?.text.charAt(range.end) === "《";
      const fix = { range, replacement: "" };
      yield isTitle ? { messageId: "betweenTitles", range, fix } : { messageId: "betweenQuotes", range, fix };
    }
  },
});
