import { defineCheck } from "../../core/checking/check";
import type { CheckMaterial } from "../../core/checking/reading";
import type { Section } from "../../core/document/outline";
import { textRange } from "../../core/text/range";

/** Fewer siblings are no measure of each other. */
const leastPeers = 3;
/** Half of the peers are at least so long, in UTF-16 units; below, every section is short. */
const leastUsual = 120;
/** What is shorter says little, whatever its peers say. */
const thinLength = 60;
const thinShare = 0.2;

export const thinSection = defineCheck({
  id: "thin-section",
  severity: "advice",
  name: "部分过于单薄",
  summary: "一个部分的文字远少于并列的其他部分，多为没有写完。",
  basis: "写作的通行做法：并列部分详略大体相当。",
  messages: { thin: "“{title}”只有{length}个字，并列的部分一般有{usual}个字，请看是否还没有写完。" },
  examples: {
    clean: [
      "某局2025年全面从严治党工作总结\n一、主要工作\n（一）抓学习\n组织学习十二次。\n（二）抓作风\n开展督查四次。\n（三）抓制度\n修订制度六项。",
    ],
    flagged: [
      "某局2025年全面从严治党工作总结\n一、主要工作\n（一）抓学习\n局党组坚持每月制定学习安排，围绕党的创新理论、党章党规党纪和重要会议精神开展集体学习，班子成员轮流作重点发言，会后结合分管工作提出贯彻落实的具体措施。各支部利用主题党日组织党员交流学习体会，把学习情况纳入年度考核。全年共组织集体学习十二次，集中研讨四次，形成调研报告六篇，推动解决一批基层反映集中的问题。\n（二）抓作风\n局党组坚持问题导向，聚焦文件会议偏多、督查检查扎堆等基层反映强烈的现象，逐项列出清单，明确责任科室和完成时限。办公室每季度通报整改进展，机关纪委采取明察暗访的办法开展督查，对发现的问题当面指出、限期改正。全年共开展督查四次，发现问题八个，已经全部整改到位，机关工作效率和服务水平有了较大提高。\n（三）⟦抓制度⟧\n修订制度六项。",
    ],
  },
  *find(material) {
    for (const siblings of peerGroups(material.outline.sections)) {
      if (siblings.length < leastPeers) continue;
      const lengths = siblings.map((section) => lengthOf(material, section));
      const usual = median(lengths);
      if (usual < leastUsual) continue;
      for (const [index, { heading }] of siblings.entries()) {
        const length = lengths[index] ?? 0;
        // Nothing at all is another check's matter (有题无文).
        if (length === 0 || length >= thinLength || length >= usual * thinShare) continue;
        const range = textRange(heading.paragraph, heading.start, heading.end);
        yield { messageId: "thin", range, data: { title: heading.title, length, usual } };
      }
    }
  },
});

/** Sub-sections of one section; the top sections of a report are of different kinds and no peers. */
function* peerGroups(sections: readonly Section[]): Generator<readonly Section[]> {
  for (const { children } of sections) {
    if (children.length === 0) continue;
    yield children;
    yield* peerGroups(children);
  }
}

/** Characters under the heading, and after it where the heading runs on. */
const lengthOf = ({ readings }: CheckMaterial, { from, to }: Section): number =>
  readings
    .slice(from, to)
    .reduce(
      (sum, { text, bodyStart, place }) => sum + (place === "signature" ? 0 : text.length - bodyStart),
      0,
    );

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
