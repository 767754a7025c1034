import { defineCheck } from "../../core/checking/check";
import { matchesInAll } from "../../core/checking/findIn";
import type { ParagraphReading } from "../../core/checking/reading";
import { textRange } from "../../core/text/range";
import { currentVersions, repealedRules } from "../wording/rules";

const byName = new Map(repealedRules.map((rule) => [rule.name, rule]));
const versions = new Map(currentVersions.map((version) => [version.name, version]));
const dated =
  /《(?<name>[^《》（）]{3,40})》?(?<version>[（(](?<old>20\d{2}|19\d{2})年?(?:版|修订版?|修正版?)?[）)])》?/gu;
const title = /《(?<name>[^《》]{3,60})》/gu;
/** The sentence tells of the change itself, or of a day on which the old rule held. */
const ofThePast = /废止|修订|取代|替代|代替|原《|旧|当时|时行|施行前/u;

export const repealedRule = defineCheck({
  id: "repealed-rule",
  severity: "warning",
  name: "已失效的规定",
  summary: "引用的法律、党内法规在报告年度以前已经废止或改了名称。",
  basis: "各新法规的公布文件和施行日期。",
  messages: {
    repealed: "《{name}》自{year}年{month}月起已由《{now}》取代，请核对引用。",
    version: "《{name}》自{year}年{month}月起施行新的修订，这里写的是{old}年的文本。",
  },
  examples: {
    clean: [
      "某局2025年全面从严治党工作总结\n2025年，局党组认真执行《信访工作条例》。",
      "某局2019年全面从严治党工作总结\n2019年，局党组依据《合同法》清理合同12份。",
    ],
    flagged: [
      "某局2025年全面从严治党工作总结\n2025年，局党组认真执行⟦《信访条例》⟧，化解积案3件。",
      "某局2025年全面从严治党工作总结\n2025年，局党组学习《中国共产党纪律处分条例⟦（2018年修订）⟧》。",
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
    yield* oldVersions(readings, year);
  },
});

/** 《…条例》（2018年修订）, where a later text holds. */
function* oldVersions(readings: readonly ParagraphReading[], year: number) {
  for (const { range, text, groups } of matchesInAll(readings, dated)) {
    const version = versions.get(groups["name"] ?? "");
    const old = Number(groups["old"]);
    const since = version === undefined ? 0 : Math.floor(version.since / 10000);
    // The text of 2023 holds from 2024.
    if (version === undefined || old >= version.text || since > year) continue;
    const start = range.start + text.indexOf(groups["version"] ?? "");
    const data = { name: version.name, old, year: since, month: Math.floor(version.since / 100) % 100 };
    const place = textRange(range.paragraph, start, start + (groups["version"] ?? "").length);
    yield { messageId: "version", range: place, data } as const;
  }
}
