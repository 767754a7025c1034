import { defineCheck } from "../../core/checking/check";
import { matchesIn, sentenceAt } from "../../core/checking/findIn";
import { beyondPowers, deedsOfOthers } from "../../core/checking/organDeeds";
import type { CheckMaterial } from "../../core/checking/reading";
import { unitName } from "../../core/checking/unitName";
import { organOf, sectorOf } from "../organs";
import {
  appointedBySuperiors,
  casesOfItself,
  deedsOfSuperiors,
  innerOfficeDeedWords,
  officeDeedWords,
  organDeedWords,
  postElsewhere,
  superiorUnit,
} from "../wording/organDeeds";

export const organPower = defineCheck({
  id: "organ-power",
  severity: "warning",
  name: "职权不符",
  summary: "写由某组织决定的事，不在它的职权之内（局党组立案审查、党支部任免干部、企业给予留置）。",
  basis: "党章、党内法规和监察法规定的职权。",
  messages: {
    body: "“{deed}”不是{body}的职权（{document}），请核对由谁决定。",
    unit: "“{deed}”不在本单位的职权之内（{document}），请核对由谁决定。",
  },
  examples: {
    clean: [
      "某县委组织部2025年全面从严治党工作总结\n1名干部泄露考察信息，由县纪委监委立案审查，受到党内警告处分。",
      "某市监管局党组2025年全面从严治党工作总结\n1家企业虚假宣传，由执法大队立案查处，由市公安局立案侦查1件。",
      "某县法院党组2025年全面从严治党工作总结\n1件案件由立案庭立案审查，当场登记立案率98.0%。",
      "某大学某学院党委2025年全面从严治党工作总结\n学院党政办公室配合学校纪委立案审查1件，人事处已按规定调整岗位。",
      "某县某局党组2025年全面从严治党工作总结\n对1名干部，由第三审查调查室立案审查，由派驻组立案1件，由驻局纪检组给予党内警告处分，3件线索，全部立案审查。",
      "某县人社局党组2025年全面从严治党工作总结\n受理欠薪投诉31件，由劳动仲裁院立案审查12件，由信访办公室登记立案9件。",
      "某县水利局党组2025年全面从严治党工作总结\n全年移交问题线索2件，由派驻纪检监察组立案审查1件。\n局党组支持派驻纪检监察组立案审查，经局党组研究，提拔股级干部3名。",
      "某镇党委2025年全面从严治党工作总结\n镇党委会研究决定给予1名党员党内警告处分，镇纪委立案3件。\n配合区委组织部调整区管干部1名。",
      "某公司第一党支部2025年全面从严治党工作总结\n支部大会讨论决定给予1名党员党内警告处分，报公司党委批准。\n党支部协助公司纪委对1名职工立案审查。",
    ],
    flagged: [
      "某县委组织部2025年全面从严治党工作总结\n1名干部泄露考察信息，由⟦干部监督科立案审查⟧，受到党内警告处分。",
      "某大学某学院党委2025年全面从严治党工作总结\n1名教师违规兼职取酬，由⟦学院党政办公室立案审查⟧，受到党内警告处分。",
      "某县水利局党组2025年全面从严治党工作总结\n1名股长私设“小金库”，经⟦局办公室立案⟧，已作出处理。",
      "某县水利局党组2025年全面从严治党工作总结\n收到举报2件，⟦人事科对1名干部立案审查调查⟧。",
      "某公司党委2025年全面从严治党工作总结\n1名项目经理虚报工程量，交由⟦工程管理部立案审查⟧。",
      "某医院党委2025年全面从严治党工作总结\n1名科主任收受回扣，由⟦医务科研究决定给予党内严重警告处分⟧。",
      "某区某街道党工委2025年全面从严治党工作总结\n1名社区干部优亲厚友，被⟦组织科立案调查⟧。",
      "某县某中学党总支2025年全面从严治党工作总结\n1名教师有偿补课，由⟦校长立案审查⟧，问题已查清。",
      "某县水利局党组2025年全面从严治党工作总结\n1名干部收受礼金，由局⟦党组立案审查⟧，并通报全局。",
      "某县水利局党组2025年全面从严治党工作总结\n局⟦党组研究决定对2名干部立案调查⟧。",
      "某公司第一党支部2025年全面从严治党工作总结\n经⟦党支部研究，提拔⟧车间主任2名。",
      "某公司党委2025年全面从严治党工作总结\n经⟦总经理办公会研究，给予1名职工党内严重警告处分⟧。",
      "某公司党委2025年全面从严治党工作总结\n受理信访举报3件，⟦给予留置⟧1人、批评教育2人。",
      "某区某街道党工委2025年全面从严治党工作总结\n完成换届分析，⟦调整区直部门负责人⟧2名。",
      "某区财政局党组2025年全面从严治党工作总结\n经局党组研究，⟦任命1名副局长为区审计局局长⟧。",
      "某镇某村党支部2025年全面从严治党工作总结\n全年⟦立案⟧1件，⟦党支部研究决定对1名党员问责⟧。",
      "某县水利局党组2025年全面从严治党工作总结\n局⟦党组会研究批准5名预备党员⟧按期转正。",
      "某县水利局党组2025年全面从严治党工作总结\n⟦县委第三巡视组⟧反馈问题18个，已整改16个。",
    ],
  },
  *find(material) {
    const told = new Set<number>();
    for (const words of [organDeedWords, officeDeedWords, innerOfficeDeedWords])
      for (const { range, body, deed, document } of beyondPowers(material, words)) {
        // One deed is told once, by whichever name of its doer.
        const end = range.paragraph * 1e6 + range.end;
        if (told.has(end)) continue;
        told.add(end);
        yield { messageId: "body", range, data: { body, deed, document } };
      }
    const unit = unitName(material);
    if (unit === null || superiorUnit.test(unit)) return;
    const deeds = isBranch(unit) ? [...deedsOfSuperiors, casesOfItself] : deedsOfSuperiors;
    for (const { range, deed, document } of deedsOfOthers(material, deeds))
      yield { messageId: "unit", range, data: { deed, document } };
    yield* postsElsewhere(material, unit);
  },
});

/** Police and courts open cases of another kind. */
const isBranch = (unit: string): boolean =>
  ["党总支", "党支部"].includes(organOf(unit)?.name ?? "") && sectorOf(unit)?.name !== "政法";

/** A post in a house of the same rank, which the unit's own organ gives to nobody. */
function* postsElsewhere({ readings }: CheckMaterial, unit: string) {
  for (const reading of readings)
    if (reading.place === "body")
      for (const { range, text, groups } of matchesIn(reading, postElsewhere)) {
        const house = (groups["house"] ?? "").slice(1);
        const { start, end } = sentenceAt(reading, range.start);
        if (unit.includes(house) || appointedBySuperiors.test(wordsAround(reading.text, start, end, range)))
          continue;
        const data = { deed: text, document: "《党政领导干部选拔任用工作条例》" };
        yield { messageId: "unit", range, data } as const;
      }
}

/** The sentence without the appointment itself, whose post names a place too. */
const wordsAround = (
  text: string,
  start: number,
  end: number,
  range: { readonly start: number; readonly end: number },
): string => text.slice(start, range.start) + text.slice(range.end, end);
