import { defineCheck } from "../../core/checking/check";
import { matchesInAll } from "../../core/checking/findIn";
import type { Match } from "../../core/checking/findIn";
import type { CheckMaterial } from "../../core/checking/reading";

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
    clean: [
      "党总支坚持从严治党，党总支书记带头讲党课，党总支委员分工负责。",
      "某公司党委2025年全面从严治党工作总结\n一、主要工作\n公司党委坚持从严治党，认真落实集团党组部署，省公司党组开展巡视一次。",
      "定期召开联席会议，研究解决重点问题。与纪检监察机关定期召开协调会议，通报情况。",
    ],
    flagged: [
      "某公司党委2025年全面从严治党工作总结\n2025年，公司党委坚持从严治党。\n一、主要工作\n⟦公司党组⟧召开会议23次，研究党建工作。",
      "调整充实医德医风建设委员会。\n由⟦医德医风管理委员会⟧牵头考核。",
      "党总支坚持从严治党，党总支认真抓好落实，党总支专题研究两次。2026年，⟦党总支部⟧将继续抓好落实。",
    ],
  },
  *find(material) {
    yield* families.flatMap((family) => [...mixedForms(material, family)]);
    yield* otherOrgan(material);
    yield* nearCommittees(material);
  },
});

function* mixedForms({ readings }: CheckMaterial, { pattern, forms }: (typeof families)[number]) {
  const prose = readings.filter(({ place }) => place === "body" || place === "heading");
  const uses = [...matchesInAll(prose, pattern)];
  // What the title and the signature say is the unit's own name.
  const formal = matchesInAll(
    readings.filter(({ place }) => place === "title" || place === "signature"),
    pattern,
  );
  const named = new Set([...formal].map(({ text }) => text));
  const own = named.size === 1 ? forms.find((form) => named.has(form)) : undefined;
  const [most] = [...forms].sort((a, b) => count(uses, b) - count(uses, a));
  const usual = own ?? most;
  const other = forms.find((form) => form !== usual);
  if (usual === undefined || other === undefined) return;
  // Names that stand about as often may be two bodies.
  if (count(uses, usual) < (own === undefined ? 3 : 1) * count(uses, other)) return;
  for (const { text, range } of uses)
    if (text === other) yield { messageId: "differs", range, data: { usual, used: other } } as const;
}

const organ =
  /(?<![省市县区州盟旗总上级分子驻各属机关\p{Script=Latin}])(?<unit>局|公司|集团|医院|学校|学院|院|校|分行|支行|行|馆|台|中心|街道|镇|乡)(?<organ>党委|党组|党工委)(?!成员单位)/gu;

/** The report of 公司党委 that says 公司党组 once took it from another unit's. A body above is named by its own place. */
function* otherOrgan({ readings }: CheckMaterial) {
  const prose = readings.filter(({ place }) => place === "body" || place === "heading");
  const titled = readings.filter(({ place }) => place === "title" || place === "signature");
  const names = new Set([...matchesInAll(titled, /党委|党组|党工委/gu)].map(({ text }) => text));
  const [own] = names;
  if (own === undefined || names.size !== 1) return;
  const uses = [...matchesInAll(prose, organ)];
  for (const { range, text, groups } of uses) {
    const unit = groups["unit"] ?? "";
    if (groups["organ"] === own) continue;
    const usual = unit + own;
    const times = uses.filter((use) => use.text === usual).length;
    const others = uses.filter((use) => use.text === text).length;
    if (others === 1 && times >= 1)
      yield { messageId: "differs", range, data: { usual, used: text } } as const;
  }
}

/** Committees and standing meetings of the unit: what stands before the last words that differ names what they are for. */
const committee =
  /(?<what>\p{Script=Han}{4})(?:建设|管理|工作|指导|协调|推进|治理|整治)(?<end>委员会|领导小组|工作小组|工作专班)|(?<field>\p{Script=Han}{4})(?:联席|协调|协商)会议/gu;

/** No name, but what is done: 定期召开联席会议, 定期召开协调会议. */
const deed =
  /[的了和与及在由向等各每开]|举行|举办|组织|参加|出席|主持|组建|成立|设立|建立|健全|完善|调整|充实|通过|定期|研究|落实|坚持|执行|加强/u;

/** 医德医风建设委员会 and 医德医风管理委员会: one body under two names that differ in two characters. */
function* nearCommittees({ readings }: CheckMaterial) {
  const prose = readings.filter(({ place }) => place === "body" || place === "heading");
  const first = new Map<string, string>();
  for (const { range, text, groups } of matchesInAll(prose, committee)) {
    const name = groups["what"] ?? groups["field"] ?? "";
    if (deed.test(name)) continue;
    const key = `${name} ${groups["end"] ?? "会议"}`;
    const usual = first.get(key);
    if (usual === undefined) first.set(key, text);
    else if (usual !== text) yield { messageId: "differs", range, data: { usual, used: text } } as const;
  }
}

const count = (uses: readonly Match[], form: string): number =>
  uses.filter(({ text }) => text === form).length;
