import { defineCheck } from "../../core/checking/check";
import { matchesInAll } from "../../core/checking/findIn";
import { textRange } from "../../core/text/range";
import { repealedRules } from "../wording/rules";

const byName = new Map(repealedRules.map((rule) => [rule.name, rule]));
const title = /《(?<name>[^《》]{3,60})》/gu;
/** The sentence tells of the change itself, or of a day on which the old rule held. */
const ofThePast = /废止|修订|取代|替代|代替|原《|旧|当时|时行|施行前/u;

export const repealedRule = defineCheck({
  id: "repealed-rule",
  severity: "warning",
  name: "已失效的规定",
  summary: "引用的法律、党内法规在报告年度以前已经废止或改了名称。",
  basis: "各新法规的公布文件和施行日期。",
  messages: { repealed: "《{name}》自{year}年{month}月起已由《{now}》取代，请核对引用。" },
  examples: {
    clean: [
      "某局2025年全面从严治党工作总结\n2025年，局党组认真执行《信访工作条例》。",
      "某局2019年全面从严治党工作总结\n2019年，局党组依据《合同法》清理合同12份。",
    ],
    flagged: [
      "某局2025年全面从严治党工作总结\n2025年，局党组认真执行⟦《信访条例》⟧，化解积案3件。",
      "某局2024年全面从严治党工作总结\n2024年，局党组依据⟦《中华人民共和国合同法》⟧清理合同12份。",
    ],
  },
  *find({ readings, year }) {
    if (year === null) return;
    for (const { reading, range, groups } of matchesInAll(readings, title)) {
      const rule = byName.get(groups["name"] ?? "");
      // A rule replaced within the year may have been followed before.
      if (rule === undefined || Math.floor(rule.since / 10000) >= year) continue;
      if (ofThePast.test(reading.text.slice(Math.max(0, range.start - 12), range.end + 12))) continue;
      const data = {
        name: rule.name,
        now: rule.now,
        year: Math.floor(rule.since / 10000),
        month: Math.floor(rule.since / 100) % 100,
      };
      yield { messageId: "repealed", range: textRange(range.paragraph, range.start, range.end), data };
    }
  },
});
