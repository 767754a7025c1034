import { defineCheck } from "../../core/checking/check";
import { likelySlips } from "../../core/checking/likelySlips";
import { soundSlips } from "../../core/checking/soundSlips";
import { textRange } from "../../core/text/range";
import { wordModel } from "../wording/wordModel";
import { wrongWordsIn } from "./wrongWord";

export const likelySlip = defineCheck({
  id: "likely-slip",
  severity: "advice",
  name: "疑似错字",
  summary: "两个字在法规、工作报告和词典里从不连用，而改一个同音或形近的字就是常用词。",
  basis: "词语连用的统计：国家法律法规、政府工作报告与词典。",
  messages: {
    unlikely: "“{written}”在法规、工作报告和词典里没有这样用的，疑为“{meant}”（{word}，音近或形近）。",
    sound: "“{written}”在公文里少见，与前后的词从不连用；同音的“{meant}”常用在这里。",
  },
  examples: {
    clean: [
      "坚持问题导向，逐项抓好整改，监督手段更加有力。",
      "选派6名年轻干部到项目一线，把权力关进制度的笼子。",
      "举办“链上党建”论坛，开设“码上监督”平台。",
      "一是深学细悟，把压力传到末端。",
    ],
    flagged: [
      "推动各项任务⟦落食⟧到位。",
      "全体党员踊跃⟦叁加⟧志愿服务。",
      "加强对权力运行的制约和⟦监都⟧。",
      "对发现的问题逐项⟦正改⟧。",
      "凝聚工作⟦河里⟧。",
    ],
  },
  *find({ readings, lists }) {
    const whole = readings.map(({ text }) => text).join("\n");
    for (const { paragraph, text, place } of readings) {
      if (place === "signature" || place === "addressee" || place === "title") continue;
      const told: { readonly start: number; readonly end: number }[] = [...wrongWordsIn(text, lists)];
      const isTold = (start: number, end: number): boolean =>
        told.some((other) => start < other.end && other.start < end);
      for (const { start, end, written, meant, word } of likelySlips(text, wordModel())) {
        if (isTold(start, end) || isTerm(whole, written)) continue;
        told.push({ start, end });
        const range = textRange(paragraph, start, end);
        const fix = { range, replacement: meant };
        yield { messageId: "unlikely", range, data: { written, meant, word }, fix };
      }
      for (const { start, end, written, meant } of soundSlips(text, wordModel())) {
        if (isTold(start, end) || isTerm(whole, written)) continue;
        const range = textRange(paragraph, start, end);
        yield { messageId: "sound", range, data: { written, meant }, fix: { range, replacement: meant } };
      }
    }
  },
});

/** What stands three times in one text is a term of its trade, not a slip. */
const isTerm = (text: string, words: string): boolean => {
  const first = text.indexOf(words);
  const second = text.indexOf(words, first + 1);
  return second >= 0 && text.includes(words, second + 1);
};
