import { gbt9704, gbt9704Basis } from "../catalog/layouts/gbt9704";
import { layoutProfiles } from "../catalog/layouts/index";
import { readOutline } from "../core/document/outline";
import { compareLayout } from "../core/layout/compareLayout";
import type { CompareOptions, LayoutComparison } from "../core/layout/compareLayout";
import type { LayoutReading } from "../core/layout/layoutFacts";
import { planLayout } from "../core/layout/planLayout";
import type { LayoutBasis, LayoutProfile } from "../core/layout/profile";
import { ok } from "../core/result";
import type { Result } from "../core/result";
import type { HostError } from "../ports/documentHost";
import type { DocumentLayout, LaidOut } from "../ports/documentLayout";

export const standardProfile: LayoutProfile = gbt9704;
/** An office's profile is a changed copy of the standard: its rules rest on the same clauses. */
export const standardBasis: LayoutBasis = gbt9704Basis;

/** Null for a name that no profile of the product has. */
export const profileNamed = (id: string): LayoutProfile | null =>
  layoutProfiles.find((profile) => profile.id === id) ?? null;

export const profileNames = (): readonly string[] => layoutProfiles.map(({ id }) => id);

export interface LayoutReport {
  readonly reading: LayoutReading;
  readonly comparison: LayoutComparison;
}

/** What differs from the profile. */
export async function checkLayout(
  layout: DocumentLayout,
  profile: LayoutProfile,
  options: CompareOptions = { within: null },
): Promise<Result<LayoutReport, HostError>> {
  const reading = await layout.read();
  if (!reading.ok) return reading;
  const outline = readOutline(reading.value.snapshot);
  return ok({ reading: reading.value, comparison: compareLayout(reading.value, outline, profile, options) });
}

/** Whether the document tracks changes and those of its looks will not be among them: that must be said. */
export const isUntracked = ({ untracked }: DocumentLayout, { reading }: LayoutReport): boolean =>
  untracked === true && reading.snapshot.tracksChanges === true;

/** Changes what differs: everything, or the differences with these ids. */
export const applyLayout = (
  layout: DocumentLayout,
  { reading, comparison }: LayoutReport,
  profile: LayoutProfile,
  ids: readonly string[] | null = null,
): Promise<Result<LaidOut, HostError>> => layout.apply(planLayout(reading, comparison, profile, ids));
