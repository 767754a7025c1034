import { defineCheck } from "../../core/checking/check";
import type { CheckMaterial } from "../../core/checking/reading";
import type { Section } from "../../core/document/outline";
import { textRange } from "../../core/text/range";

export const emptySection = defineCheck({
  id: "empty-section",
  severity: "warning",
  name: "有题无文",
  summary: "标题之下没有正文，也没有下一级标题。",
  basis: "标题应当统领内容；空标题多为套用旧稿后未补写。",
  messages: { empty: "“{title}”之下没有内容。" },
  examples: {
    clean: [
      "某局2025年全面从严治党工作总结\n一、主要工作\n全年召开党组会十二次，研究党建工作。\n二、存在问题\n（一）学习还不够深入。\n（二）制度还不够健全。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n全年召开党组会十二次，研究党建工作。\n二、存在问题\n学习还不够深入，制度还不够健全。",
    ],
    flagged: [
      "某局2025年全面从严治党工作总结\n一、主要工作\n全年召开党组会十二次，研究党建工作。\n二、⟦存在问题⟧\n三、下一步打算\n继续抓好学习教育，健全各项制度。",
    ],
  },
  *find(material) {
    for (const { heading } of emptySections(material, material.outline.sections)) {
      const range = textRange(heading.paragraph, heading.start, heading.end);
      yield { messageId: "empty", range, data: { title: heading.title } };
    }
  },
});

function* emptySections(material: CheckMaterial, sections: readonly Section[]): Generator<Section> {
  for (const section of sections) {
    if (section.children.length > 0) yield* emptySections(material, section.children);
    else if (isEmpty(material, section)) yield section;
  }
}

const isSentence = (text: string): boolean => /[。！；]\s*$/u.test(text);

const isEmpty = ({ readings, outline }: CheckMaterial, { heading, from, to }: Section): boolean =>
  heading.number !== null &&
  !heading.runOn &&
  // A point that is a whole sentence says what it has to say.
  !isSentence(readings[heading.paragraph]?.text ?? "") &&
  readings
    .slice(from + 1, Math.min(to, outline.signature?.from ?? to))
    .every(({ place }) => place === "blank");
