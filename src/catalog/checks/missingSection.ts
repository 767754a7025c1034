import { defineCheck } from "../../core/checking/check";
import { isPlanHeading } from "../../core/checking/planHeading";
import type { CheckMaterial } from "../../core/checking/reading";
import type { RoleId } from "../../core/report/reportKind";
import type { TextRange } from "../../core/text/range";
import { textRange } from "../../core/text/range";

export const missingSection = defineCheck({
  id: "missing-section",
  severity: "error",
  name: "缺少部分",
  summary: "此类报告应当写到的部分（导语、主要工作、存在问题、下一步打算、落款等）在全文中找不到。",
  basis: "《党委（党组）落实全面从严治党主体责任规定》；此类报告的通行结构。",
  messages: {
    required: "全文没有“{role}”部分，此类报告必须写明。",
    expected: "全文没有“{role}”部分，此类报告一般应当写明。",
  },
  examples: {
    clean: [
      "某局2025年全面从严治党工作总结\n2025年，局党组坚持从严治党。\n一、主要工作\n全年召开党组会十二次，研究党建工作。\n二、存在问题\n学习还不够深入，制度还不够健全。\n三、下一步打算\n继续抓好学习教育，健全各项制度。",
    ],
    flagged: [
      "某局2025年全面从严治党工作总结\n2025年，局党组坚持从严治党。\n一、主要工作\n全年召开党组会十二次，研究党建工作。⟦⟧\n二、下一步打算\n继续抓好学习教育，健全各项制度。",
    ],
  },
  *find(material) {
    if (material.kind === null) return;
    const names = new Map(material.roles.map(({ id, name }) => [id, name]));
    for (const { role, status, requirement } of material.sections) {
      if (status !== "missing" || requirement === "allowed") continue;
      // A plan for the wrong year is there; that its year is wrong is said by another check.
      if (role === "next-steps" && material.readings.some(isPlanHeading)) continue;
      if (isToldElsewhere(material, role)) continue;
      const range = placeFor(material, role);
      const data = { role: names.get(role) ?? role };
      yield requirement === "required"
        ? { messageId: "required", range, data, role }
        : {
            messageId: "expected",
            range,
            data,
            role,
            severity: leftOutAtWill.has(role) ? "advice" : "warning",
          };
    }
  },
});

/** Finished reports go without as often as not, though the usual outline has them. */
const leftOutAtWill: ReadonlySet<RoleId> = new Set<RoleId>(["first-responsibility", "self-discipline"]);

const selfDiscipline = /廉洁自律|个人有关事项|家教家风|家风建设|配偶|亲属|身边工作人员|自身廉洁/u;
const leastWork = 400;
/** In a short report, half of it is its work. */
const leastShortWork = 200;

/** A section that has no place of its own, while the text speaks of it: nobody would send the report back for that. */
function isToldElsewhere({ readings, sections }: CheckMaterial, role: RoleId): boolean {
  if (role === "self-discipline") return readings.some(({ text }) => selfDiscipline.test(text));
  if (role !== "main-work") return false;
  const others = sections.filter(
    ({ role: other }) => other !== "preamble" && other !== "first-responsibility",
  );
  const rest = readings.filter(
    ({ place, paragraph }) =>
      place === "body" &&
      !others.some(
        ({ paragraph: from, end }) => from !== null && from <= paragraph && paragraph < (end ?? from + 1),
      ),
  );
  const length = lengthOf(rest);
  const whole = lengthOf(readings.filter(({ place }) => place === "body"));
  return length >= leastWork || (length >= leastShortWork && length * 2 >= whole);
}

const lengthOf = (readings: CheckMaterial["readings"]): number =>
  readings.reduce((length, { text }) => length + text.length, 0);

/** The end of the paragraph after which the section would stand: an empty range. */
function placeFor({ sections, outline, readings }: CheckMaterial, role: RoleId): TextRange {
  const own = sections.findIndex((section) => section.role === role);
  const next = sections.slice(own + 1).find(({ paragraph }) => paragraph !== null)?.paragraph;
  const ends = sections.slice(0, own).map(({ end }) => end ?? 0);
  const after = Math.min(Math.max(outline.title?.to ?? 0, ...ends), next ?? Infinity);
  let paragraph = Math.max(0, Math.min(after, readings.length) - 1);
  while (paragraph > 0 && readings[paragraph]?.place === "blank") paragraph--;
  const end = readings[paragraph]?.text.length ?? 0;
  return textRange(paragraph, end, end);
}
