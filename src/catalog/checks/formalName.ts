import { defineCheck } from "../../core/checking/check";
import { extensibleDictionary } from "../../core/checking/dictionary";
import { entryFits } from "../../core/checking/officeLists";
import type { WordEntry } from "../../core/checking/officeLists";
import { leftOutOf } from "../../core/checking/leftOut";
import { compileNearWords } from "../../core/checking/nearWords";
import { textRange } from "../../core/text/range";
import { isTakenFor } from "../wording/confusions";
import { formalNames } from "../wording/formalNames";
import { compileMiddles, compileNumerals } from "../../core/checking/alteredMiddles";
import { compileWholes } from "../../core/checking/alteredWholes";
import { fixedMiddles, localNumeralNames, numeralNames } from "../wording/fixedMiddles";
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
const otherMiddles = compileMiddles(fixedMiddles);
const otherNumerals = compileNumerals(numeralNames, localNumeralNames);

export const formalName = defineCheck({
  id: "formal-name",
  severity: "warning",
  name: "名称与提法",
  summary: "重要思想、机关、党内法规的名称和固定提法写得不规范。",
  basis: "中央文件的规范提法和党内法规的正式名称。",
  messages: { altered: "“{wrong}”应为“{right}”（{note}）。" },
  examples: {
    clean: [
      "深刻领悟“两个确立”的决定性意义，维护党中央权威和集中统一领导，同党中央保持高度一致。",
      "认识“两个确立”的重大政治意义，铸牢中华民族共同体意识，村级事务实行“四议两公开”。",
      "推行“五议两公开”工作法，建立“三审三校”“一案三查”“四个一”机制。",
      "深入学习贯彻习近平新时代中国特色社会主义思想和党的二十大精神，整治形式主义为基层减负。",
      "严格落实“三会一课”、组织生活会、民主评议党员、主题党日等制度。",
    ],
    flagged: [
      "深刻领悟⟦“两个确立”的重大历史意义和战略意义⟧，增强“四个意识”。",
      "深刻领悟⟦“两个确立”的重要意义⟧，坚决维护⟦党中央权威和高度统一领导⟧。",
      "始终同⟦党中央保持步调一致⟧，铸牢⟦中华民族命运意识⟧。",
      "村里的大事都走“⟦四议三公开⟧”程序，落实⟦四重一大⟧决策制度。",
      "严格执行“⟦三会二课⟧”，表彰“⟦两优两先⟧”，落实“⟦凡提五必⟧”和“⟦四个区分开来⟧”。",
      "深入学习贯彻⟦党的二十大会议精神⟧，学习《中国共产党章程》⟦《廉洁自律条例》⟧。",
      "发挥党组⟦把方向、管大局、抓落实⟧作用，落实⟦中央八项规定精神及其实施细则⟧。",
      "深化⟦整治形式主义为基层减⟧工作，落实“⟦三会一客⟧”制度。",
    ],
  },
  *find({ readings, lists }) {
    for (const { range, wrong, right } of otherMiddles(readings))
      yield {
        messageId: "altered",
        range,
        data: { wrong, right, note: "固定提法误写" },
        fix: { range, replacement: right },
      };
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
      for (const { range, wrong, right } of [...alteredIn(reading), ...otherNumerals(reading)])
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
