import { defineCheck } from "../../core/checking/check";
import { matchesInAll } from "../../core/checking/findIn";
import type { Match } from "../../core/checking/findIn";

/** Ways in which one organ names itself; the first group that fits a report is compared. */
const families: readonly { readonly pattern: RegExp; readonly forms: readonly string[] }[] = [
  { pattern: /党总支部?(?!书记|委员会?|委|员|各)/gu, forms: ["党总支", "党总支部"] },
  {
    pattern:
      /(?<![\p{Script=Han}])(?:党工委|工委)(?=坚持|始终|认真|高度|严格|切实|带头|全面|深入|牢固|将|班子)/gu,
    forms: ["党工委", "工委"],
  },
];

export const organNameForms = defineCheck({
  id: "organ-name-forms",
  severity: "warning",
  name: "单位名称不一",
  summary: "同一组织在全文有两种叫法，如“党总支”与“党总支部”。",
  basis: "同一份材料对同一组织的称谓应当一致。",
  messages: { differs: "全文多称“{usual}”，这里称“{used}”，应当统一。" },
  examples: {
    clean: ["党总支坚持从严治党，党总支书记带头讲党课，党总支委员分工负责。"],
    flagged: [
      "党总支坚持从严治党，党总支认真抓好落实，党总支专题研究两次。2026年，⟦党总支部⟧将继续抓好落实。",
    ],
  },
  *find({ readings }) {
    const prose = readings.filter(({ place }) => place === "body" || place === "heading");
    for (const { pattern, forms } of families) {
      const uses = [...matchesInAll(prose, pattern)];
      const [usual, other] = [...forms].sort((a, b) => count(uses, b) - count(uses, a));
      if (usual === undefined || other === undefined) continue;
      // Names that stand about as often may be two bodies.
      if (count(uses, usual) < 3 * count(uses, other)) continue;
      for (const { text, range } of uses)
        if (text === other) yield { messageId: "differs", range, data: { usual, used: other } };
    }
  },
});

const count = (uses: readonly Match[], form: string): number =>
  uses.filter(({ text }) => text === form).length;
