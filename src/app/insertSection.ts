import { speakingVariables } from "../catalog/organs";
import { scaffoldsFor } from "../core/writing/chooseScaffold";
import { planSubsection, subsectionsFor } from "../core/writing/planSubsection";
import type { Subsection } from "../core/writing/planSubsection";
import { planSection } from "../core/writing/planSection";
import type { SectionPlan, Variables } from "../core/writing/planSection";
import { speakerOf } from "../core/writing/speaker";
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
  const request = { snapshot, outline, sections, kind, role, variables: speakingVariables(variables) };
  return planSection(variant === undefined ? request : { ...request, variant });
}

/** Names of the ways to write a role that suit who speaks, the first one his usual; "" = the way without a name. */
export const sectionVariants = (
  { kind }: CheckReport,
  role: RoleId,
  variables: Variables,
): readonly string[] =>
  kind === null
    ? []
    : scaffoldsFor(kind, role, speakerOf(speakingVariables(variables))).map(({ variant }) => variant ?? "");

/** Sub-sections for a section that the report does not have yet. */
export function subsectionChoices(
  { kind, outline }: CheckReport,
  role: RoleId,
  variables: Variables,
): readonly Subsection[] {
  if (kind === null) return [];
  const there = new Set(outline.headings.map(({ title }) => title));
  return subsectionsFor(kind, role, speakerOf(speakingVariables(variables))).filter(
    ({ heading }) => !there.has(heading),
  );
}

/** What putting a sub-section in at a paragraph would do; null where the paragraph is in no section. */
export const previewSubsection = (
  { snapshot, outline, sections }: CheckReport,
  subsection: Subsection,
  variables: Variables,
  paragraph: number,
): SectionPlan | null =>
  planSubsection({
    snapshot,
    outline,
    sections,
    subsection,
    variables: speakingVariables(variables),
    paragraph,
  });
