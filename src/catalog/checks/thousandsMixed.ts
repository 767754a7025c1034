import { defineCheck } from "../../core/checking/check";
import type { NumberReading, ParagraphReading } from "../../core/checking/reading";
import { textRange } from "../../core/text/range";

export const thousandsMixed = defineCheck({
  id: "thousands-mixed",
  severity: "advice",
  name: "千分位不一",
  summary: "五位以上的数字，有的用千分撇，有的不用。",
  basis: "GB/T 15835—2011《出版物上数字用法》：多位数的书写形式在同一份材料里应当一致，四位以内可以不分节。",
  messages: {
    without: "这里不用千分撇，全文多数数字用，应当统一。",
    with: "这里用千分撇，全文多数数字不用，应当统一。",
    wide: "千分撇用半角的“,”，这里是全角的“，”，应写作{number}。",
  },
  examples: {
    clean: [
      "投入资金1,284万元，惠及群众12,600人次。",
      "2025年投入1284万元。",
      "惠及群众12,600人次，走访群众3500户。",
      "2025年，120名党员参加学习。",
    ],
    flagged: ["投入资金1,284万元，惠及群众12,600人次，发放资料⟦35000⟧份。", "新增义务教育学位⟦3，600⟧个。"],
  },
  *find({ readings }) {
    for (const reading of readings)
      for (const number of reading.numbers.filter((each) => isAmount(reading, each))) {
        const typed = reading.text.slice(number.start, number.end);
        if (!typed.includes("，")) continue;
        const range = textRange(reading.paragraph, number.start, number.end);
        const data = { number: typed.replaceAll("，", ",") };
        yield { messageId: "wide", severity: "warning", range, data };
      }
    yield* mixedForms(readings);
  },
});

/** Up to four digits need none (GB/T 15835). */
const needsSeparator = 10_000;

const unit = /^[余多]?(?:万|亿)?(?:元|人次|人|名|户|次|件|条|个|份|篇|家|册|亩|平方米|吨|公里)/u;

const isAmount = ({ text }: ParagraphReading, { start, end, digits }: NumberReading): boolean =>
  Number(digits) >= 1000 &&
  digits.split(".")[0]?.startsWith("0") === false &&
  unit.test(text.slice(end, end + 8)) &&
  text.charAt(start - 1) !== "第";

const hasSeparator = ({ text }: ParagraphReading, { start, end }: NumberReading): boolean =>
  /[,，]/u.test(text.slice(start, end));

function* mixedForms(readings: readonly ParagraphReading[]) {
  const long = readings.flatMap((reading) =>
    reading.numbers.filter((number) => isAmount(reading, number)).map((number) => ({ reading, number })),
  );
  const withMark = long.filter(({ reading, number }) => hasSeparator(reading, number));
  const without = long.filter(
    ({ reading, number }) => !hasSeparator(reading, number) && Number(number.digits) >= needsSeparator,
  );
  if (withMark.length === 0 || without.length === 0) return;
  const marks = withMark.length > without.length;
  for (const { reading, number } of marks ? without : withMark)
    yield {
      messageId: marks ? "without" : "with",
      range: textRange(reading.paragraph, number.start, number.end),
    } as const;
}
