import type { Edit, NewParagraph } from "../document/edit";
import type { Outline } from "../document/outline";
import type { Snapshot } from "../document/snapshot";
import type { SectionMatch } from "../report/matchSections";
import type { ReportKind, RoleId } from "../report/reportKind";

/** Values for `{unit}` `{year}` `{nextYear}` `{secretary}` …; a variable without a value stays a name gap (`**`). */
export type Variables = Readonly<Record<string, string>>;

export interface SectionRequest {
  readonly snapshot: Snapshot;
  readonly outline: Outline;
  readonly sections: readonly SectionMatch[];
  readonly kind: ReportKind;
  readonly role: RoleId;
  readonly variables: Variables;
}

export interface SectionPlan {
  /** Index the first new paragraph takes. */
  readonly at: number;
  readonly paragraphs: readonly NewParagraph[];
  /** The insertion, and the renumbering of later headings. */
  readonly edits: readonly Edit[];
}

/** Where the section belongs, with the document's own numbering continued; null when the kind has no scaffold for the role. */
export function planSection(request: SectionRequest): SectionPlan | null {
  throw new Error(`not yet: ${request.role}`);
}
