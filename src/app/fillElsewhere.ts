import { acceptEdit } from "../core/filling/acceptEdit";
import { readOutline } from "../core/document/outline";
import type { Story, StoryKind } from "../core/document/story";
import type { Proposal } from "../core/filling/proposal";
import type { Facts } from "../core/ledger/facts/fact";
import { ok } from "../core/result";
import type { Result } from "../core/result";
import type { DocumentHost, HostError } from "../ports/documentHost";
import type { CheckReport } from "./checkDocument";
import { proposeFigures } from "./proposeFigures";

/** A figure for a gap outside of the body; its range counts the story's own paragraphs. */
export interface ElsewhereProposal {
  readonly story: Story;
  readonly proposal: Proposal;
}

/** A comment is somebody's question, not the report's text. */
const filled: ReadonlySet<StoryKind> = new Set(["text-box", "footnote", "endnote", "header", "footer"]);

/** Figures that are certain by the words of the story alone: no section and no sentence around it speaks for it. */
export function proposeElsewhere(report: CheckReport, ledger: Facts): readonly ElsewhereProposal[] {
  return report.elsewhere.flatMap(({ story, gaps }) => {
    if (gaps.length === 0 || story.fixed === true || !filled.has(story.kind)) return [];
    const snapshot = { paragraphs: story.paragraphs };
    const alone = { ...report, snapshot, outline: readOutline(snapshot), gaps, elsewhere: [] };
    return proposeFigures(alone, ledger)
      .proposals.filter(({ decision }) => decision === "certain")
      .map((proposal) => ({ story, proposal }));
  });
}

/** @returns what was written; what the document would not take is left out */
export async function fillElsewhere(
  { stories }: DocumentHost,
  proposals: readonly ElsewhereProposal[],
): Promise<Result<readonly ElsewhereProposal[], HostError>> {
  if (stories === undefined || proposals.length === 0) return ok([]);
  const planned = proposals.flatMap((one) => {
    const accepted = acceptEdit(one.proposal);
    return accepted.ok ? [{ one, edit: { story: one.story.id, edit: accepted.value } }] : [];
  });
  const applied = await stories.apply(planned.map(({ edit }) => edit));
  if (!applied.ok) return applied;
  const written = planned.filter((_, index) => applied.value.outcomes[index]?.kind === "applied");
  return ok(written.map(({ one }) => one));
}
