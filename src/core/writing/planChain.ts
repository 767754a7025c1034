import type { Edit } from "../document/edit";
import { isBlank, textAt } from "../document/paragraphText";
import type { SectionMatch } from "../report/matchSections";
import type { RoleId } from "../report/reportKind";
import { textRange } from "../text/range";
import type { Phrase } from "./phrase";
import type { PhrasePlan, PhraseRequest } from "./planPhrase";
import { planPhrase } from "./planPhrase";

/** A problem at the caret with its cause and the step that answers it, each of them at the end of its own section. */
export interface ChainRequest extends PhraseRequest {
  readonly sections: readonly SectionMatch[];
  /** What follows from the phrase: its cause, its step. */
  readonly answers: readonly Phrase[];
}

export interface ChainPlan extends PhrasePlan {
  /** Roles whose answer is put in with it. */
  readonly answered: readonly RoleId[];
  /** Roles that the report has no section of its own for: their answer is left out. */
  readonly left: readonly RoleId[];
}

export function planChain(request: ChainRequest): ChainPlan {
  const plan = planPhrase(request);
  const edits: Edit[] = [];
  const answered: RoleId[] = [];
  const left: RoleId[] = [];
  for (const phrase of request.answers) {
    const at = endOfRole(request, phrase.role);
    const { paragraph } = request.place;
    // In the section of the caret itself two insertions would stand at one place.
    if (at === null || at === paragraph) left.push(phrase.role);
    else {
      const length = textAt(request.snapshot, at).length;
      const place = textRange(at, length, length);
      edits.push(...planPhrase({ ...request, phrase, place, form: "paragraph" }).edits);
      answered.push(phrase.role);
    }
  }
  return { ...plan, edits: [...plan.edits, ...edits], answered, left };
}

/** The last paragraph with words of the section of the role; null where it has none of its own. */
function endOfRole({ snapshot, outline, sections }: ChainRequest, role: RoleId): number | null {
  const match = sections.find((one) => one.role === role && one.status === "own");
  const section = outline.sections.find(({ from, to }) => {
    const at = match?.paragraph ?? -1;
    return from <= at && at < to;
  });
  if (match?.paragraph === null || section === undefined) return null;
  const closing = sections.find((one) => one.role === "closing")?.paragraph ?? section.to;
  const limit = closing > section.from ? Math.min(section.to, closing) : section.to;
  let last = Math.min(limit, outline.signature?.from ?? limit) - 1;
  while (last > section.from && isBlank(textAt(snapshot, last))) last--;
  return last;
}
