import type { Edit, EditOutcome } from "../core/document/edit";
import type { Gap } from "../core/gaps/gap";
import { ok } from "../core/result";
import type { Result } from "../core/result";
import type { DocumentHost, HostError } from "../ports/documentHost";

/** A figure the person has accepted for a gap. */
export interface AcceptedFigure {
  readonly gap: Gap;
  /** As it will stand in the text, without the unit. */
  readonly value: string;
}

export interface FillOutcome {
  readonly written: readonly AcceptedFigure[];
  /** Left alone, because the document changed there or the host refused. */
  readonly left: readonly { readonly figure: AcceptedFigure; readonly outcome: EditOutcome }[];
  /** Puts back what was written. */
  readonly undo: readonly Edit[];
}

export const fillEdit = ({ gap, value }: AcceptedFigure): Edit => ({
  kind: "replaceText",
  range: gap.range,
  before: gap.raw,
  after: value,
});

/** Writes accepted figures. Nothing is written unasked; a place that changed since is left alone and reported. */
export async function fillFigures(
  host: DocumentHost,
  figures: readonly AcceptedFigure[],
): Promise<Result<FillOutcome, HostError>> {
  const applied = await host.apply(figures.map(fillEdit));
  if (!applied.ok) return applied;
  const written: AcceptedFigure[] = [];
  const left: { figure: AcceptedFigure; outcome: EditOutcome }[] = [];
  figures.forEach((figure, index) => {
    const outcome = applied.value.outcomes[index];
    if (outcome?.kind === "applied") written.push(figure);
    else left.push({ figure, outcome: outcome ?? { kind: "stale", found: null } });
  });
  return ok({ written, left, undo: applied.value.undo });
}
