import { defineCheck } from "../../core/checking/check";
import type { CheckMaterial } from "../../core/checking/reading";
import type { Section } from "../../core/document/outline";
import { textRange } from "../../core/text/range";

/** A point of so many characters or more says something. */
const thin = 30;
/** Its neighbours say so many times as much. */
const times = 6;

export const thinSection = defineCheck({
  id: "thin-section",
  severity: "advice",
  name: "篇幅悬殊",
  summary: "同级的几个部分里，有一个只有一两句话，篇幅远少于其余。",
  basis: "行文的通行规则：并列的部分详略相当；过短的多为没有写完。",
  messages: { thin: "“{title}”只有{length}字，同级其余部分约{usual}字，请看是否没有写完。" },
  examples: {
    clean: [
      "某局2025年全面从严治党工作总结\n一、主要工作\n（一）抓学习。组织学习十二次。\n（二）抓作风。开展检查六次。\n（三）抓制度。修订制度五项。\n二、存在问题\n学习不够深入。",
    ],
    flagged: [
      "某局2025年全面从严治党工作总结\n一、主要工作\n（一）抓学习\n局党组把理论学习摆在首位，制定全年学习计划，逐月明确专题，班子成员带头领学、带头研讨，全年组织集中学习十二次，撰写心得体会三十篇；邀请党校教师辅导三次，组织干部到红色教育基地现场学习两次；把学习情况纳入年度考核，督促各支部跟进学习，学习成果转化为推动工作的办法，形成调研报告五篇，解决群众反映的难题九件。\n（二）⟦抓作风⟧\n开展明察暗访六次。\n（三）抓制度\n局党组围绕权力运行的关键环节，梳理人事、财务、采购、审批四类制度，修订完善十二项，废止不合时宜的三项，逐项明确责任科室和完成时限；对照巡察反馈的问题查漏补缺，建立问题台账，实行销号管理，每季度听取一次整改进展汇报；组织科室负责人逐条学习新制度，开展执行情况检查两轮，对落实不到位的科室当面提醒，制度的刚性约束明显增强。\n二、存在问题\n学习不够深入。",
    ],
  },
  *find(material) {
    for (const siblings of groups(material.outline.sections)) {
      const lengths = siblings.map((section) => lengthOf(material, section));
      const usual = median(lengths);
      const few = siblings.filter((_, index) => (lengths[index] ?? 0) < Math.min(thin, usual / times));
      const [only] = few;
      if (only === undefined || few.length > 1) continue;
      const { paragraph, start, end, title } = only.heading;
      const length = lengthOf(material, only);
      // A heading without any text is another finding.
      if (length === 0 && !/[。！；]/u.test(material.readings[paragraph]?.text ?? "")) continue;
      yield { messageId: "thin", range: textRange(paragraph, start, end), data: { title, length, usual } };
    }
  },
});

/** Points of one section; top sections differ by what they are for. */
function* groups(sections: readonly Section[]): Generator<readonly Section[]> {
  for (const { children } of sections) {
    if (children.length >= 3) yield children;
    yield* groups(children);
  }
}

function lengthOf({ readings, outline }: CheckMaterial, { heading, from, to }: Section): number {
  const last = Math.min(to, outline.signature?.from ?? to);
  const own = heading.runOn ? (readings[from]?.text.length ?? 0) - heading.end : 0;
  return readings.slice(from + 1, last).reduce((sum, { text }) => sum + text.trim().length, Math.max(0, own));
}

const median = (lengths: readonly number[]): number =>
  [...lengths].sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0;
