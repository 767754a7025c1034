import { planSection } from "../core/writing/planSection";
import type { SectionPlan, Variables } from "../core/writing/planSection";
import type { RoleId } from "../core/report/reportKind";
import type { CheckReport } from "./checkDocument";

/** What inserting a section would do, for a preview; null when the kind is unknown or has no scaffold for the role. */
export function previewSection(report: CheckReport, role: RoleId, variables: Variables): SectionPlan | null {
  const { snapshot, outline, sections, kind } = report;
  return kind === null ? null : planSection({ snapshot, outline, sections, kind, role, variables });
}
