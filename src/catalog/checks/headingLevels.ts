import { defineCheck } from "../../core/checking/check";
import type { Section } from "../../core/document/outline";
import { textRange } from "../../core/text/range";

const levelNames = ["", "一、", "（一）", "1.", "（1）"] as const;

export const headingLevels = defineCheck({
  id: "heading-levels",
  severity: "advice",
  name: "标题越级",
  summary: "别处用了“（一）”一级，这里从“一、”直接到“1.”。",
  basis: "GB/T 9704—2012《党政机关公文格式》7.3.3：结构层次序数依次可以用“一、”“（一）”“1.”“（1）”标注。",
  messages: { jump: "“{label}”前面没有“{missing}”一级，别的部分用了这一级。" },
  examples: {
    clean: [
      "某局2025年全面从严治党工作总结\n一、主要工作\n1.抓好学习教育\n组织学习十二次。\n2.抓好作风建设\n开展督查四次。\n二、存在不足\n学习不够深入。",
    ],
    flagged: [
      "某局2025年全面从严治党工作总结\n一、主要工作\n（一）抓好学习教育\n组织学习十二次。\n（二）抓好作风建设\n开展督查四次。\n二、存在不足\n⟦1.⟧学习不够深入\n研讨交流偏少。\n2.督查不够严格\n跟踪问效偏少。",
    ],
  },
  *find({ outline, readings }) {
    const groups = [...familiesOf(outline.sections)];
    const used = new Set(groups.map(({ parent, child }) => `${parent}>${child.heading.level}`));
    const told = new Set<number>();
    for (const { parent, child } of groups) {
      const { level, number, paragraph, start } = child.heading;
      if (number === null || level <= parent + 1) continue;
      // The habit of a whole report is told once.
      if (!used.has(`${parent}>${parent + 1}`) || told.has(parent)) continue;
      told.add(parent);
      const text = readings[paragraph]?.text ?? "";
      const at = number.source === "typed" ? text.lastIndexOf(number.label, start) : -1;
      const range =
        at < 0
          ? textRange(paragraph, start, child.heading.end)
          : textRange(paragraph, at, at + number.label.length);
      yield {
        messageId: "jump",
        range,
        data: { label: number.label.trim(), missing: levelNames[parent + 1] ?? "" },
      };
    }
  },
});

/** Every section that has children, with the first of them: the later ones follow it. */
function* familiesOf(
  sections: readonly Section[],
): Generator<{ readonly parent: number; readonly child: Section }> {
  for (const { heading, children } of sections) {
    const child = children[0];
    if (child === undefined) continue;
    if (heading.number !== null) yield { parent: heading.level, child };
    yield* familiesOf(children);
  }
}
