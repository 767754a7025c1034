import { defineCheck } from "../../core/checking/check";
import { extensibleDictionary } from "../../core/checking/dictionary";
import { entryFits } from "../../core/checking/officeLists";
import type { WordEntry } from "../../core/checking/officeLists";
import { leftOutOf } from "../../core/checking/leftOut";
import { compileNearWords } from "../../core/checking/nearWords";
import { textRange } from "../../core/text/range";
import { isTakenFor } from "../wording/confusions";
import { formalNames } from "../wording/formalNames";
import { compileWholes } from "../../core/checking/alteredWholes";
import { quotedNames, spared, wholeWordings } from "../wording/wholeWordings";

const shortened = leftOutOf(wholeWordings, spared).map(({ wrong, right }): WordEntry => ({
  wrong,
  right,
  severity: "warning",
  note: "固定提法漏字",
}));
const dictionaryWith = extensibleDictionary<WordEntry>([...formalNames, ...shortened], ({ wrong }) => wrong);
const nearQuoted = compileNearWords(
  quotedNames.map((name) => `“${name}”`),
  isTakenFor,
);

const alteredIn = compileWholes(wholeWordings);

export const formalName = defineCheck({
  id: "formal-name",
  severity: "warning",
  name: "名称与提法",
  summary: "重要思想、机关、党内法规的名称和固定提法写得不规范。",
  basis: "中央文件的规范提法和党内法规的正式名称。",
  messages: { altered: "“{wrong}”应为“{right}”（{note}）。" },
  examples: {
    clean: [
      "深入学习贯彻习近平新时代中国特色社会主义思想和党的二十大精神，整治形式主义为基层减负。",
      "严格落实“三会一课”、组织生活会、民主评议党员、主题党日等制度。",
    ],
    flagged: [
      "深入学习贯彻⟦党的二十大会议精神⟧，学习《中国共产党章程》⟦《廉洁自律条例》⟧。",
      "发挥党组⟦把方向、管大局、抓落实⟧作用，落实⟦中央八项规定精神及其实施细则⟧。",
      "深化⟦整治形式主义为基层减⟧工作，落实“⟦三会一客⟧”制度。",
    ],
  },
  *find({ readings, lists }) {
    const dictionary = dictionaryWith(lists?.formalNames);
    for (const reading of readings) {
      const { paragraph, text } = reading;
      let covered = 0;
      for (const { entry, start, end } of dictionary.find(text)) {
        if (start < covered || !entryFits(entry, text.slice(0, start), text.slice(end))) continue;
        if (text.startsWith(entry.right, start)) continue;
        const { wrong, right, note, severity } = entry;
        covered = end;
        const range = textRange(paragraph, start, end);
        yield {
          messageId: "altered",
          range,
          data: { wrong, right, note },
          severity,
          fix: { range, replacement: right },
        };
      }
      for (const { range, wrong, right } of alteredIn(reading))
        yield {
          messageId: "altered",
          range,
          data: { wrong, right, note: "固定提法误写" },
          fix: { range, replacement: right },
        };
      for (const { word, start, end } of nearQuoted.find(text)) {
        const range = textRange(paragraph, start + 1, end - 1);
        const right = word.slice(1, -1);
        const data = { wrong: text.slice(start + 1, end - 1), right, note: "固定提法误写" };
        yield { messageId: "altered", range, data, fix: { range, replacement: right } };
      }
    }
  },
});
