import { scaffoldsFor } from "../core/writing/chooseScaffold";
import { planSection } from "../core/writing/planSection";
import type { SectionPlan, Variables } from "../core/writing/planSection";
import type { RoleId } from "../core/report/reportKind";
import type { CheckReport } from "./checkDocument";

/** What inserting a section would do, for a preview; null when the kind is unknown or has no scaffold for the role. */
export function previewSection(
  report: CheckReport,
  role: RoleId,
  variables: Variables,
  variant?: string,
): SectionPlan | null {
  const { snapshot, outline, sections, kind } = report;
  if (kind === null) return null;
  const request = { snapshot, outline, sections, kind, role, variables };
  return planSection(variant === undefined ? request : { ...request, variant });
}

/** Names of the ways to write a role that suit the organ, the first one usual; "" = the way without a name. */
export const sectionVariants = ({ kind }: CheckReport, role: RoleId, organ: string): readonly string[] =>
  kind === null ? [] : scaffoldsFor(kind, role, organ).map(({ variant }) => variant ?? "");
