import { defineCheck } from "../../core/checking/check";
import type { Match } from "../../core/checking/findIn";
import { matchesInAll } from "../../core/checking/findIn";
import type { CheckMaterial } from "../../core/checking/reading";

const ownOrgan =
  /我(?<organ>局|委(?!员)|院|校|行(?!业)|厅|署|街道|公司|中心|办(?!事|公|理|好)|镇|乡|处(?!理|置|于|在)|社|园区|集团|医院)(?!长|校)/gu;
const firstPerson =
  /(?<=^|[，。；：])我(?=始终|坚持|认真|将|带头|严格|主动|深|在|以|还|也|能|对|把|牢|按|自觉|高度|时刻|切实|积极|同|作为|亲自|多次|先后)/gu;

export const selfReferenceMixed = defineCheck({
  id: "self-reference-mixed",
  severity: "warning",
  name: "自称不一",
  summary: "全文的自称混用，如“我局”与“我委”，或单位的报告里出现“我”。",
  basis: "同一份材料的自称应当一致；以单位名义的报告不用“我”。",
  messages: {
    organ: "全文多自称“{usual}”，这里是“{used}”，多为沿用别的单位的材料。",
    another: "全文以“我”自称，没有别处提到本单位是“{used}”所指，请看是否沿用别的单位的材料。",
    person: "这是以单位名义写的报告，这里却用“我”自称。",
  },
  examples: {
    clean: ["我局坚持从严治党，我局全年召开会议十二次，我局干部作风持续好转。"],
    flagged: [
      "某医院党委2025年全面从严治党工作总结\n一、主要工作\n我院开展明察暗访八次，⟦我局⟧通报典型问题三起。",
      "我局坚持从严治党，我局全年召开会议十二次，⟦我委⟧干部作风持续好转。",
    ],
  },
  *find(material) {
    const uses = [...matchesInAll(material.readings, ownOrgan)];
    yield* mixedForms(material, uses);
    yield* organOfAnother(material, uses);
    yield* personal(material);
  },
});

function* mixedForms(material: CheckMaterial, uses: readonly Match[]) {
  const counts = new Map<string, number>();
  for (const { text } of uses) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [usual] = [...counts.entries()].sort(([, a], [, b]) => b - a);
  if (usual === undefined || counts.size < 2) return;
  const own = ownForm(material, uses);
  const [right, most] = own === null ? usual : [own, Number.POSITIVE_INFINITY];
  for (const { text, range } of uses)
    if (text !== right && (counts.get(text) ?? 0) * 2 <= most)
      yield { messageId: "organ", range, data: { usual: right, used: text } } as const;
}

/** The one form that fits the unit in the title (“某医院党委…”: 我院), where none of the others is named anywhere. */
function ownForm({ readings, outline }: CheckMaterial, uses: readonly Match[]): string | null {
  const opening = readings.slice(outline.title?.from ?? 0, outline.title?.to ?? 0);
  const title = opening.map(({ text }) => text).join("");
  const forms = new Map(uses.map(({ text, groups }) => [text, groups["organ"] ?? ""]));
  const fitting = [...forms].filter(([, organ]) => title.includes(organ));
  const [own] = fitting;
  if (own === undefined || fitting.length !== 1) return null;
  const others = [...forms.values()].filter((organ) => organ !== own[1]);
  const named = others.some((organ) =>
    readings.some(({ text }) => text.replaceAll(`我${organ}`, "").includes(organ)),
  );
  return named ? null : own[0];
}

/** Who speaks as “我” and says 我局 once, where no 局 is named anywhere else. */
function* organOfAnother({ readings }: CheckMaterial, uses: readonly Match[]) {
  const [use] = uses;
  if (use === undefined || uses.length > 1) return;
  const organ = use.groups["organ"] ?? "";
  if (!/^[局院校行厅委]$/u.test(organ)) return;
  if ([...matchesInAll(readings, firstPerson)].length < 4) return;
  const named = readings.reduce((count, { text }) => count + text.split(organ).length - 1, 0);
  if (named === 1) yield { messageId: "another", range: use.range, data: { used: use.text } } as const;
}

const collectiveKinds = new Set(["main-responsibility", "annual-summary", "integrity-responsibility"]);

/** One or two among many sentences are slips; more, and the report speaks for a person after all. */
function* personal({ readings, kind }: CheckMaterial) {
  if (kind === null || !collectiveKinds.has(kind.id)) return;
  const uses = [...matchesInAll(readings, firstPerson)];
  if (uses.length > 2) return;
  for (const { range } of uses) yield { messageId: "person", range } as const;
}
