import { organAt } from "../../../src/core/filling/organ";
import type { TextPiece } from "../../../src/core/filling/pieces";
import { lexiconOf } from "../../../src/core/filling/concepts";
import { segment } from "../../../src/core/filling/segment";
import { indicatorCatalogue } from "../../../src/catalog/indicators";

const lexicon = lexiconOf(indicatorCatalogue);
const pieces = (text: string): readonly TextPiece[] =>
  text.split("，").map((clause) => ({ kind: "text", text: clause, tokens: segment(clause, lexicon) }));

test.each([
  ["县妇幼保健院开展警示教育", "县妇幼保健院"],
  ["开展廉政谈话，其中县中医院", "县中医院"],
  ["受理投诉，其中二分局，占全局的", "二分局"],
  ["召开党小组会，其中管网支部召开，组织警示教育", null],
  ["下设党支部，其中社区党委", null],
  ["党支部开展主题党日", null],
  ["举办学校党组织书记培训", null],
  ["一是部分支部开展", null],
  ["上半年机关支部召开", "机关支部"],
  ["到河沿社区开展走访", null],
])("%s is the doing of %s", (text, organ) => {
  const self = "中共县卫生健康局党委关于2025年工作的报告";
  expect(organAt(pieces(text), self, indicatorCatalogue.questions.bodies)).toBe(organ);
});
