import { readOutline } from "../core/document/outline";
import { compareLayout } from "../core/layout/compareLayout";
import { learnProfile } from "../core/layout/learnProfile";
import type { LearnedProfile, LearnFault, ProfileName } from "../core/layout/learnProfile";
import { ok } from "../core/result";
import type { Result } from "../core/result";
import type { HostError } from "../ports/documentHost";
import type { DocumentLayout } from "../ports/documentLayout";
import { standardProfile } from "./layout";

export interface LearnedLayout extends LearnedProfile {
  /** Paragraphs of the document itself that are not as its profile has it. */
  readonly apart: number;
}

/** The layout profile of a document (学习这份文稿的版式). Reads, and changes nothing. */
export async function learnLayout(
  layout: DocumentLayout,
  named: ProfileName,
): Promise<Result<LearnedLayout, HostError | LearnFault>> {
  const reading = await layout.read();
  if (!reading.ok) return reading;
  const outline = readOutline(reading.value.snapshot);
  const learned = learnProfile(reading.value, outline, standardProfile, named);
  if (!learned.ok) return learned;
  const { differences } = compareLayout(reading.value, outline, learned.value.profile);
  const apart = new Set(
    differences.flatMap((difference) =>
      difference.kind === "page" ? [] : difference.changes.map(({ paragraph }) => paragraph),
    ),
  );
  return ok({ ...learned.value, apart: apart.size });
}

/** 报告.docx → 报告的版式 */
export const layoutNameOf = (document: string): string =>
  `${document.replace(/^.*[/\\]/u, "").replace(/\.[^.]*$/u, "") || "本单位"}的版式`;
