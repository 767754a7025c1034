import { defineCheck } from "../../core/checking/check";
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
  examples: { clean: [], flagged: [] },
  *find(material) {
    if (material.kind === null) return;
    const names = new Map(material.roles.map(({ id, name }) => [id, name]));
    for (const { role, status, requirement } of material.sections) {
      if (status !== "missing" || requirement === "allowed") continue;
      const range = placeFor(material, role);
      const data = { role: names.get(role) ?? role };
      yield requirement === "required"
        ? { messageId: "required", range, data }
        : { messageId: "expected", range, data, severity: "warning" };
    }
  },
});

/** The end of the paragraph after which the section would stand: an empty range. */
function placeFor({ sections, outline, readings }: CheckMaterial, role: RoleId): TextRange {
  let after = outline.title?.to ?? 0;
  for (const section of sections) {
    if (section.role === role) break;
    after = Math.max(after, section.end ?? 0);
  }
  let paragraph = Math.max(0, Math.min(after, readings.length) - 1);
  while (paragraph > 0 && readings[paragraph]?.place === "blank") paragraph--;
  const end = readings[paragraph]?.text.length ?? 0;
  return textRange(paragraph, end, end);
}
