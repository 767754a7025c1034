import { defineCheck } from "../../core/checking/check";
import { matchesIn, sentenceAt } from "../../core/checking/findIn";
import { misusedWords } from "../wording/misusedWords";

const offered = misusedWords.filter(({ inReports }) => inReports === true);

export const misusedWord = defineCheck({
  id: "misused-word",
  severity: "advice",
  name: "提法使用",
  summary: "专用的提法用在了自己身上，或者成套的提法说得不全、次序颠倒。",
  basis: "《中国共产党章程》，《党委（党组）落实全面从严治党主体责任规定》；其余为惯用。",
  messages: { misused: "“{words}”：{note}。可写作“{instead}”。" },
  examples: {
    clean: [
      "某局2025年全面从严治党工作总结\n一、主要工作\n习近平总书记是全党的核心、人民的领袖、时代的领航人。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n班子成员落实双重组织生活制度，以普通党员身份参加所在党支部组织生活。",
    ],
    flagged: [
      "某局2025年全面从严治党工作总结\n一、主要工作\n局党组书记当好全局改革发展的⟦领航人⟧。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n班子成员以普通党员身份⟦参加双重组织生活⟧12次。",
    ],
  },
  *find({ readings }) {
    for (const reading of readings) {
      if (reading.place !== "body") continue;
      for (const { words, note, instead, unless } of offered)
        for (const { range, text } of matchesIn(reading, new RegExp(words.source, "gu"))) {
          const { start, end } = sentenceAt(reading, range.start);
          if (unless?.test(reading.text.slice(start, end)) === true) continue;
          yield { messageId: "misused", range, data: { words: text, note, instead } } as const;
        }
    }
  },
});
