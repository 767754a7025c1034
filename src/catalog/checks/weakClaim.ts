import { defineCheck } from "../../core/checking/check";
import { inRole, matchesIn, sentenceAt } from "../../core/checking/findIn";
import type { ParagraphReading } from "../../core/checking/reading";
import { textRange } from "../../core/text/range";
import { boasts, notOneself, spokenWords } from "../wording/registerWords";

const claim =
  /(?:(?:显著|大幅|明显|极大|根本)(?:提升|提高|改善|好转|转变|增强|改进|改观|优化|下降|减少|跃升|攀升|缓解|扭转|成效|效果|变化)|(?:成效|效果|成绩)(?:十分|非常|极其|较为)?(?:显著|明显|突出)|(?:得到|实现)(?:了)?全面(?:提升|增强|好转|优化|进步))(?=[，。；、！]|$)/u;
/** Praise that nobody is named for. */
const praise =
  /(?:受到|得到|赢得)了?\p{Script=Han}{0,6}?(?:一致|广泛|普遍|高度)(?:好评|赞誉|认可|称赞|肯定)(?=[，。；、]|$)/u;
/** A figure, a comparison, an award, or what it is told for. */
const shown =
  /[\d＿_*×一二三四五六七八九十百]|比|较|由|从.{1,20}到|率|名列|荣获|获评|获得|位居|通过|经验|典型|同志|以来/u;
/** Numerals and words of comparison that count and compare nothing: of a list, of an hour, in a fixed word. */
const notCounted =
  /获得感|十分|一定|一致|统一|进一步|一步|第一|(?<=^|[，。；：])[一二三四五六七八九十]是|24小时|三会一课|三重一大|一岗双责|两个责任|一体|唯一|较为|较好|率先|效率|表率|率领|一大批|一批/gu;
const attention = /^[^，。；：]{2,12}高度重视[^，。；：]{0,16}。$/u;
/** A longer sentence tells what was done. */
const longest = 60;

export const weakClaim = defineCheck({
  id: "weak-claim",
  severity: "advice",
  name: "空泛的评价",
  summary: "“显著提升”“明显好转”“高度重视”一句里没有数据、对比或做法；夸口的话和口头语。",
  basis: "报送材料应当以事实和数据说明成效。",
  messages: {
    unsupported: "“{words}”没有数据或对比支持，建议补上依据或删去。",
    boast: "“{words}”近于夸口，报告里宜写事实，由读的人评价。",
    spoken: "“{words}”是口头语，报告里宜改成书面的说法或删去。",
    attention: "只写“高度重视”，没有写怎样重视，建议补上做法。",
  },
  examples: {
    clean: [
      "某局2025年全面从严治党工作总结\n一、主要工作\n办结率由91%提高到97%，服务效能明显提升。群众满意度比上年显著提高。",
      "某局2025年全面从严治党工作总结\n二、下一步打算\n推动作风明显好转。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n群众说：“有啥事，村里都办得好，谁也挑不出毛病。”全年办结诉求46件。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n信访总量比上年下降25.0%，居全县第一。\n二、下一步打算\n力争服务质量在全市数一数二。",
    ],
    flagged: [
      "某局2025年全面从严治党工作总结\n一、主要工作\n全年召开党组会12次。机关作风⟦明显好转⟧。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n公务接待费减少1.3万元，下降20.0%；各项支出⟦明显下降⟧。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n执行工作⟦大幅跃升⟧，群众获得感进一步提升。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n解决了一大批群众急难愁盼问题，⟦受到一致好评⟧。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n⟦局党组高度重视意识形态工作。⟧全年召开党组会12次。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n全年走访群众160户。⟦说句心里话⟧，我这一年真是⟦把命都豁出去了⟧。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n要论抓作风，我们在全县⟦说第二，没有哪个局敢说第一⟧。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n⟦毫不夸张地说⟧，这项改革全县⟦无人能比⟧。",
    ],
  },
  *find(material) {
    for (const reading of material.readings) {
      if (reading.place === "body") yield* tonesOf(reading);
      if (reading.place !== "body" || material.year === null) continue;
      if (inRole(material, "next-steps", reading.paragraph)) continue;
      yield* claimsOf(reading);
    }
  },
});

/** Boasts, and what is said rather than written; not what somebody is quoted with. */
function* tonesOf(reading: ParagraphReading) {
  for (const messageId of ["boast", "spoken"] as const)
    for (const { range, text } of matchesIn(reading, messageId === "boast" ? boasts : spokenWords)) {
      const { start, end } = sentenceAt(reading, range.start);
      if (isQuoted(reading.text, range.start) || notOneself.test(reading.text.slice(start, end))) continue;
      yield { messageId, range, data: { words: text } } as const;
    }
}

function isQuoted(text: string, at: number): boolean {
  const open = text.lastIndexOf("“", at);
  return open >= 0 && text.indexOf("”", open) >= at;
}

function* claimsOf({ text, paragraph, sentences, bodyStart }: ParagraphReading) {
  for (const { start, end } of sentences) {
    const sentence = text.slice(start, end);
    const lead = /^\s*/u.exec(sentence)?.[0].length ?? 0;
    if (attention.test(sentence.trim()) && start >= bodyStart) {
      yield { messageId: "attention", range: textRange(paragraph, start + lead, end) } as const;
      continue;
    }
    // What stands between semicolons speaks for itself.
    for (const { 0: part, index } of sentence.matchAll(/[^；]+/gu)) {
      const match = claim.exec(part) ?? praise.exec(part);
      if (match === null || isSupported(praise.test(match[0]) ? clausesUpTo(part, match.index) : part))
        continue;
      const from = start + index + match.index;
      const range = textRange(paragraph, from, from + match[0].length);
      yield { messageId: "unsupported", range, data: { words: match[0] } } as const;
    }
  }
}

/** The words of the clause up to there and of the one before it. */
const clausesUpTo = (part: string, at: number): string => part.slice(0, at).split("，").slice(-2).join("，");

const isSupported = (part: string): boolean =>
  part.length > longest || shown.test(part.replace(notCounted, "")) || /不|尚|未|还|仍/u.test(part);
