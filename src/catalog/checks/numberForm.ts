import { defineCheck } from "../../core/checking/check";
import { matchesInAll } from "../../core/checking/findIn";
import { textRange } from "../../core/text/range";

const figure = String.raw`[\d０-９][\d０-９.,，．]{0,11}`;
const measure = String.raw`(?:万|亿|千|百)?(?:元|人次|名|人|个|项|件|次|条|篇|场|期|户|家|处|起|份|张|页|座|辆|台|套|间|所|批|轮|位|岁|年|个月|平方米|公里|吨|亩|小时|分钟|天|[%％])?`;

/** One hedge is enough; 百分之 and ％ say the same; 百分之 takes words. */
const forms: readonly { readonly id: "twice" | "percent" | "mixed"; readonly pattern: RegExp }[] = [
  {
    id: "twice",
    pattern: new RegExp(
      `(?:近|约|大约|将近|超过?|逾|至少|不少于)${figure}(?:万|亿|千|百)?(?:余|多|几)(?:余|多)?${measure}(?:左右|上下|以上)?`,
      "gu",
    ),
  },
  {
    id: "twice",
    pattern: new RegExp(`${figure}(?:万|亿|千|百)?(?:余|多)(?:余|多)?${measure}(?:左右|上下|以上)`, "gu"),
  },
  { id: "twice", pattern: new RegExp(`(?:约|大约|近|将近)${figure}${measure}(?:左右|上下)`, "gu") },
  { id: "twice", pattern: new RegExp(`${figure}(?:万|亿|千|百)?(?:余多|多余|多几)${measure}`, "gu") },
  { id: "twice", pattern: new RegExp(`${figure}${measure}(?:以内|以上|以下)(?:左右|上下)`, "gu") },
  { id: "percent", pattern: new RegExp(`百分之${figure}[%％]`, "gu") },
  { id: "mixed", pattern: new RegExp(`百分之${figure}(?![%％\\d])`, "gu") },
];

const measureOfCount = "(?:人次|名|人|件|项|个|次|篇|条|期|场|户|家|份)";
/** 八十三人次: a number above ten that is not round, in words; 第八十三条 and 几十 are none. */
const exactInWords = new RegExp(
  `(?<![第数几百千万零〇一二三四五六七八九十两])(?:[一二三四五六七八九]百(?:零[一二三四五六七八九]|[一二三四五六七八九]十[一二三四五六七八九]?)|[二三四五六七八九]十[一二三四五六七八九])${measureOfCount}(?![多余几一二三四五六七八九十])`,
  "gu",
);
const countsInDigits = new RegExp(`\\d${measureOfCount}`, "u");

export const numberForm = defineCheck({
  id: "number-form",
  severity: "warning",
  name: "数字写法",
  summary: "概数说了两遍（“近20余”“30多人左右”），或“百分之”与数字、百分号并用。",
  basis: "GB/T 15835—2011《出版物上数字用法》：概数的表示；同一数量不用两种写法。",
  messages: {
    twice: "“{text}”把大约说了两遍，只留一个。",
    percent: "“百分之”与“%”重复，写作“{right}”。",
    mixed: "“百分之”后面用汉字数字，用阿拉伯数字时写作“{right}”。",
    words: "本段的数量用阿拉伯数字，这里的“{text}”写成了汉字。",
  },
  examples: {
    clean: [
      "参加党员近200名，开展活动20余场，支出约30万元，满意率为百分之九十五，合格率96.5%。",
      "召开会议12次，七八十人参加，落实第十二条、二十项重点任务，办理一百五十多件。",
    ],
    flagged: [
      "家访干部⟦近20余户⟧。",
      "节约经费⟦约30万元左右⟧。",
      "满意率为⟦百分之96.5%⟧。",
      "参会率达到⟦百分之95⟧。",
      "接待来访群众57批⟦八十三人次⟧，办理来信126件。",
    ],
  },
  *find({ readings }) {
    for (const reading of readings) {
      const told: { start: number; end: number }[] = [];
      if (countsInDigits.test(reading.text))
        for (const { range, text } of matchesInAll([reading], exactInWords))
          yield { messageId: "words", range, data: { text } };
      for (const { id, pattern } of forms)
        for (const { range, text } of matchesInAll([reading], pattern)) {
          if (told.some(({ start, end }) => range.start < end && start < range.end)) continue;
          told.push(range);
          const place = textRange(range.paragraph, range.start, range.end);
          if (id === "twice") yield { messageId: id, range: place, data: { text } };
          else {
            const right = `${text.replace(/百分之|[%％]/gu, "")}%`;
            yield { messageId: id, range: place, data: { right }, fix: { range: place, replacement: right } };
          }
        }
    }
  },
});
