import type { CheckMaterial } from "../../core/checking/reading";
import { defineCheck } from "../../core/checking/check";
import { isInArticles } from "../../core/checking/isInArticles";
import type { Heading, HeadingNumber, Section } from "../../core/document/outline";
import { formatChineseNumeral } from "../../core/text/chineseNumeral";
import type { TextRange } from "../../core/text/range";
import { textRange } from "../../core/text/range";
import { pointFaults } from "../../core/checking/pointFaults";

type Numbered = Heading & { readonly number: HeadingNumber };

export const headingNumbers = defineCheck({
  id: "heading-numbers",
  severity: "warning",
  name: "标题序号",
  summary: "同级标题的序号跳号、重号、不从一开始，或写法不一。",
  basis: "GB/T 9704—2012《党政机关公文格式》7.3.3：结构层次序数依次可以用“一、”“（一）”“1.”“（1）”标注。",
  messages: {
    skipped: "“{label}”前面是“{before}”，缺“{expected}”。",
    repeated: "序号“{label}”重复，应为“{expected}”。",
    start: "同级标题从“{label}”开始，缺“{expected}”。",
    form: "序号“{label}”应写作“{expected}”。",
    mixed: "同级标题前面用“{before}”，这里用“{label}”，写法不一。",
  },
  examples: {
    clean: [
      "某局2025年全面从严治党工作总结\n一、主要工作\n抓好学习教育。\n二、存在不足\n学习不够深入。\n三、下一步打算\n继续抓好落实。",
      "某局采购管理办法\n第一条 为规范采购，制定本办法。\n第二条 采购分为：\n（一）集中采购；\n（二）分散采购。\n第三条 不得有下列行为：\n（一）拆分项目；\n（二）串通报价。\n第四条 采购应当公开。\n第五条 本办法自公布之日起施行。",
    ],
    flagged: [
      "某局2025年全面从严治党工作总结\n一、主要工作\n抓好学习教育。\n⟦三、⟧存在不足\n学习不够深入。\n四、下一步打算\n继续抓好落实。",
    ],
  },
  *find(material) {
    if (isInArticles(material.readings)) return;
    for (const siblings of siblingGroups(material.outline.sections)) {
      let previous: Numbered | null = null;
      // What the last number should have been, where it repeated another: the count may go on from there.
      let meant = 0;
      let last = 0;
      for (const [index, heading] of siblings.entries()) {
        const fault = compare(material, previous, meant, heading);
        if (fault !== null) yield { ...fault, range: labelRange(material, heading) };
        yield* labelForm(material, heading);
        const { value } = heading.number;
        meant = fault?.messageId === "repeated" ? value + 1 : value;
        // 一、三、三、: the first 三、 is the slip, and the second goes on from what it should have been.
        const slipped = fault?.messageId === "skipped" && siblings[index + 1]?.number.value === value;
        previous = slipped ? withValue(heading, last + 1) : heading;
        last = previous.number.value;
      }
    }
    for (const { range, ...fault } of pointFaults(material)) yield { ...fault, range };
  },
});

function compare(
  material: CheckMaterial,
  previous: Numbered | null,
  meant: number,
  { number, paragraph }: Numbered,
) {
  const { label, value, style } = number;
  if (previous === null) {
    if (value === 1 || stands(material, labelOf(number, 1), 0, paragraph)) return null;
    return { messageId: "start", data: { label, expected: labelOf(number, 1) } } as const;
  }
  const before = previous.number.label;
  if (previous.number.style !== style) return { messageId: "mixed", data: { label, before } } as const;
  const expected = labelOf(previous.number, previous.number.value + 1);
  if (value === previous.number.value + 1 || value === meant + 1) return null;
  if (value === previous.number.value) return { messageId: "repeated", data: { label, expected } } as const;
  if (value < previous.number.value || stands(material, expected, previous.paragraph, paragraph)) return null;
  return { messageId: "skipped", data: { label, before, expected } } as const;
}

const withValue = (heading: Numbered, value: number): Numbered => ({
  ...heading,
  number: { ...heading.number, value, label: labelOf(heading.number, value) },
});

/** `一.` and `一，` for `一、`. */
function* labelForm(material: CheckMaterial, heading: Numbered) {
  const { label, style, value, source } = heading.number;
  if (style !== "chinese" || source !== "typed" || !/[.．,，]\s*$/u.test(label)) return;
  const expected = labelOf(heading.number, value);
  const range = labelRange(material, heading);
  const fix = { range, replacement: expected };
  yield { messageId: "form", range, data: { label, expected }, severity: "advice", fix } as const;
}

/** The number as it would be written with another value. */
const labelOf = ({ style, label }: HeadingNumber, value: number): string => {
  switch (style) {
    case "chinese":
      return `${formatChineseNumeral(value)}、`;
    case "bracketedChinese":
      return `（${formatChineseNumeral(value)}）`;
    case "arabic":
      return `${value}.`;
    case "bracketedArabic":
      return `（${value}）`;
    case "decimal":
    case "decimalSecond":
    case "decimalThird":
      return label.replace(/(?<!\d)\d{1,9}$/u, String(value));
  }
};

/** Whether the label opens or stands inside a paragraph between the two, where the outline saw no heading. */
function stands({ readings }: CheckMaterial, label: string, from: number, to: number): boolean {
  const words = label.replace(/[（）、.]/gu, "");
  const shape = label.startsWith("（") ? `[（(]?${words}[）)]` : `${words}[、.．]`;
  const typed = new RegExp(String.raw`(?:^|[\s。；：])${shape}`, "u");
  return readings.slice(from, to).some(({ text }) => typed.test(text));
}

function* siblingGroups(sections: readonly Section[]): Generator<readonly Numbered[]> {
  const numbered = sections.map(({ heading }) => heading).filter(isNumbered);
  if (numbered.length > 0) yield numbered;
  for (const { children } of sections) if (children.length > 0) yield* siblingGroups(children);
}

const isNumbered = (heading: Heading): heading is Numbered => heading.number !== null;

function labelRange({ readings }: CheckMaterial, { paragraph, start, end, number }: Numbered): TextRange {
  const text = readings[paragraph]?.text ?? "";
  const at = number.source === "typed" ? text.lastIndexOf(number.label, start) : -1;
  return at < 0 ? textRange(paragraph, start, end) : textRange(paragraph, at, at + number.label.length);
}
