import { defineCheck } from "../../core/checking/check";
import { extensibleDictionary } from "../../core/checking/dictionary";
import { entryFits } from "../../core/checking/officeLists";
import type { WordEntry } from "../../core/checking/officeLists";
import { textRange } from "../../core/text/range";
import { formalNames } from "../wording/formalNames";

const dictionaryWith = extensibleDictionary<WordEntry>(formalNames, ({ wrong }) => wrong);

export const formalName = defineCheck({
  id: "formal-name",
  severity: "warning",
  name: "名称与提法",
  summary: "重要思想、机关、党内法规的名称和固定提法写得不规范。",
  basis: "中央文件的规范提法和党内法规的正式名称。",
  messages: { altered: "“{wrong}”应为“{right}”（{note}）。" },
  examples: {
    clean: ["深入学习贯彻习近平新时代中国特色社会主义思想和党的二十大精神。"],
    flagged: ["深入学习贯彻⟦党的二十大会议精神⟧，学习《中国共产党章程》⟦《廉洁自律条例》⟧。"],
  },
  *find({ readings, lists }) {
    const dictionary = dictionaryWith(lists?.formalNames);
    for (const { paragraph, text } of readings) {
      let covered = 0;
      for (const { entry, start, end } of dictionary.find(text)) {
        if (start < covered || !entryFits(entry, text.slice(0, start), text.slice(end))) continue;
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
    }
  },
});
