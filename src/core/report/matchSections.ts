import type { Outline } from "../document/outline";
import type { Snapshot } from "../document/snapshot";
import type { ReportKind, Requirement, Role, RoleId } from "./reportKind";

/**
 * `own`: a heading of its own · `shared`: a heading names this role and another · `embedded`: a passage inside a
 * section of another role · `missing`.
 */
export type SectionStatus = "own" | "shared" | "embedded" | "missing";

export interface SectionMatch {
  readonly role: RoleId;
  readonly status: SectionStatus;
  readonly requirement: Requirement;
  /** First paragraph that is evidence for the role, null when missing. */
  readonly paragraph: number | null;
  /** After the last one (exclusive), null when missing. */
  readonly end: number | null;
}

/** One match for each role of the kind, in the kind's order. With kind null (unknown) only roles that were found, as `allowed`. */
export function matchSections(
  snapshot: Snapshot,
  outline: Outline,
  kind: ReportKind | null,
  roles: readonly Role[],
): readonly SectionMatch[] {
  throw new Error(
    `not yet: ${snapshot.paragraphs.length} ${outline.headings.length} ${kind?.id} ${roles.length}`,
  );
}
