import { defineCheck } from "../../core/checking/check";
import { compileDictionary } from "../../core/checking/dictionary";
import { textRange } from "../../core/text/range";
import type { WrongWord } from "../wording/wrongWord";
import { wrongWords } from "../wording/wrongWords";

const dictionary = compileDictionary(wrongWords, ({ wrong }) => wrong);

export const wrongWord = defineCheck({
  id: "wrong-word",
  severity: "error",
  name: "错别字",
  summary: "公文中常见的错别字，如“任然”“整治生态”“按步就班”。",
  basis: "《现代汉语词典》《第一批异形词整理表》及规范用语。",
  messages: { wrong: "“{wrong}”应为“{right}”（{note}）。" },
  examples: {
    clean: ["责任然后层层分解，标本兼治，政治生态持续向好，整治生态环境问题12个。"],
    flagged: ["部分单位⟦任然⟧存在重业务轻党建的情况，没有营造良好的⟦整治生态⟧。"],
  },
  *find({ readings }) {
    for (const { paragraph, text } of readings) {
      let covered = 0;
      for (const { entry, start, end } of dictionary.find(text)) {
        if (start < covered || !fits(entry, text.slice(0, start), text.slice(end))) continue;
        covered = end;
        const range = textRange(paragraph, start, end);
        const { wrong, right, note, severity } = entry;
        yield {
          messageId: "wrong",
          range,
          data: { wrong, right, note },
          severity,
          fix: { range, replacement: right },
        };
      }
    }
  },
});

const fits = ({ before, after, notBefore, notAfter }: WrongWord, left: string, right: string): boolean =>
  (before === undefined || before.some((words) => left.endsWith(words))) &&
  (after === undefined || after.some((words) => right.startsWith(words))) &&
  notBefore?.some((words) => left.endsWith(words)) !== true &&
  notAfter?.some((words) => right.startsWith(words)) !== true;
