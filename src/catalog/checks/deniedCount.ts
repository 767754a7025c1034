import { defineCheck } from "../../core/checking/check";
import type { CheckMaterial } from "../../core/checking/reading";
import type { TextRange } from "../../core/text/range";
import { contraryClaims } from "../../core/checking/contraryClaims";
import { deniedCounts } from "../../core/checking/deniedCounts";
import { brokenClaims } from "../../core/checking/brokenClaims";
import { contraryWords } from "../wording/contraryWords";
import { denialWords } from "../wording/denialWords";
import { extentWords } from "../wording/extentWords";

export const deniedCount = defineCheck({
  id: "denied-count",
  severity: "warning",
  name: "有无不一",
  summary: "一处写了件数、人数，另一处却说没有；一处说全部、一个不少，另一处却有没办完、没做到的。",
  basis: "报送材料应当数据属实、前后一致。",
  messages: {
    denied: "第{paragraph}段写有“{told}”，这里却说“{words}”。",
    claim: "第{paragraph}段写的是“{claim}”，这里却说“{words}”。",
  },
  examples: {
    clean: [
      "某局2025年全面从严治党工作总结\n一、主要工作\n审计发现的问题全部整改到位。\n二、存在问题\n信访反映的问题还有2个没有整改到位。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n立案2件，给予党纪处分2人。\n班子成员没有一人受到处分。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n给予党纪处分2人。\n二、下一步打算\n力争全年没有干部受到处分。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n发现问题合同64份，已规范59份，其余5份正在协商。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n查摆问题57个，截至6月底整改50个。\n到年底，查摆的问题全部整改到位。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n收到客户投诉23件，办结率100%。\n截至6月底，仍有4件投诉尚未办结，逐件催办。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n巡察反馈问题31个，已整改29个。\n巡察反馈的选人用人方面问题全部整改。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n教工党支部书记均为“双带头人”。\n二、存在问题\n1名学生党支部书记还不是“双带头人”。",
    ],
    flagged: [
      "某局2025年全面从严治党工作总结\n一、主要工作\n9个党支部全部按期完成换届。\n二、存在问题\n机关第四党支部因人员调整⟦至今未换届⟧。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n开展资产巡查2轮，实现每个村至少巡查1次。\n二、存在问题\n两轮巡查中有⟦2个村始终未被巡查⟧。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n立案2件，给予政务处分2人。\n全年⟦没有一名干部受到处分⟧，队伍总体稳定。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n收到信访件3件，均已办结。\n全年⟦没有收到一件信访件⟧。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n组建服务队8支。\n二、存在问题\n二是载体不多，⟦尚未组建服务队⟧。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n发现问题合同64份，已规范59份，⟦全部规范⟧到位。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n受理投诉46件，办结44件，另有2件正在调解。\n二、存在问题\n投诉虽已⟦全部办结⟧但时间较长。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n收到客户投诉23件，办结率100%。\n二、存在问题\n仍有⟦4件投诉尚未办结⟧。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n查摆问题57个，整改到位55个。\n查摆的问题⟦全部整改⟧到位，群众满意。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n清理问题合同57份，已纠正51份。\n二、存在问题\n合同清理虽然⟦一份不落全都纠正⟧了，前头却走了弯路。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n受检单位的报告未报送的一家也没有。\n二、存在问题\n⟦3家受检单位至今没有上报⟧报告。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n村务监督委员会主任均为专职。\n二、存在问题\n⟦1名村务监督委员会主任还不是专职⟧。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n应参训干部58人，实际参训54人。\n二、存在问题\n干部⟦参训一个不少⟧，但学用结合不够。",
    ],
  },
  *find(material) {
    const told = new Set<string>();
    for (const draft of contradictionsIn(material)) {
      const place = `${draft.range.paragraph} ${draft.range.start}`;
      if (told.has(place)) continue;
      told.add(place);
      yield draft;
    }
  },
});

function* contradictionsIn(material: CheckMaterial) {
  const wordsAt = ({ paragraph, start, end }: TextRange): string =>
    material.readings[paragraph]?.text.slice(start, end) ?? "";
  for (const { range, told, paragraph } of deniedCounts(material, denialWords))
    yield {
      messageId: "denied",
      range,
      data: { paragraph: paragraph + 1, told, words: wordsAt(range) },
    } as const;
  for (const { range, told, paragraph } of contraryClaims(material, contraryWords))
    yield {
      messageId: "denied",
      range,
      data: { paragraph: paragraph + 1, told, words: wordsAt(range) },
    } as const;
  for (const { range, told, paragraph, sure } of brokenClaims(material, extentWords))
    yield {
      messageId: "claim",
      range,
      severity: sure ? "warning" : "advice",
      data: { paragraph: paragraph + 1, claim: told, words: wordsAt(range) },
    } as const;
}
