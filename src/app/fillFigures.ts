import type { Edit, EditOutcome } from "../core/document/edit";
import type { RecordedFigure } from "../core/filling/figureRecord";
import type { Source } from "../core/filling/proposal";
import { planRecordedFill, withEntries } from "../core/filling/recordFill";
import type { PlannedFigure, Provenance } from "../core/filling/recordFill";
import type { Gap } from "../core/gaps/gap";
import { ok } from "../core/result";
import type { Result } from "../core/result";
import type { DocumentHost, HostError } from "../ports/documentHost";
import type { FigureNotesError } from "./figureNotes";
import { keepFigureRecord, readFigureNotes } from "./figureNotes";

/** A figure the person has accepted for a gap. */
export interface AcceptedFigure {
  readonly gap: Gap;
  /** As it will stand in the text, without the unit. */
  readonly value: string;
  /** Null or absent when the person typed it. */
  readonly source?: Source | null;
}

export interface FillOutcome {
  readonly written: readonly AcceptedFigure[];
  /** Left alone, because the document changed there or the host refused. */
  readonly left: readonly { readonly figure: AcceptedFigure; readonly outcome: EditOutcome }[];
  /** Puts back what was written. */
  readonly undo: readonly Edit[];
  /** What the document now remembers of the figures written; empty when it was not asked to. */
  readonly recorded: readonly RecordedFigure[];
  /** Written where no name can stand (in a field, in a control of plain text), and so not remembered one by one. */
  readonly nameless: readonly AcceptedFigure[];
  /** Why the figures, though written, are not remembered; null when all is well or it was not asked for. */
  readonly recordTrouble: FigureNotesError | null;
}

export const fillEdit = ({ gap, value }: AcceptedFigure): Edit => ({
  kind: "replaceText",
  range: gap.range,
  before: gap.raw,
  after: value,
});

/**
 * Writes accepted figures. Nothing is written unasked; a place that changed since is left alone and reported.
 * @param provenance where they come from, to be remembered in the document; null leaves all but the figures as it is
 */
export async function fillFigures(
  host: DocumentHost,
  figures: readonly AcceptedFigure[],
  provenance: Provenance | null = null,
): Promise<Result<FillOutcome, HostError>> {
  const notes = provenance === null ? null : await readFigureNotes(host);
  const planned =
    provenance !== null && notes?.ok === true
      ? planRecordedFill(figures.map(toRecord), notes.value.record, notes.value.tagged, provenance)
      : [];
  const edits = planned.length > 0 ? planned.map(({ edit }) => edit) : figures.map(fillEdit);
  const applied = await host.apply(edits);
  if (!applied.ok) return applied;
  const written: AcceptedFigure[] = [];
  const left: { figure: AcceptedFigure; outcome: EditOutcome }[] = [];
  const entries: PlannedFigure[] = [];
  figures.forEach((figure, index) => {
    const outcome = applied.value.outcomes[index];
    const plan = planned[index];
    if (outcome?.kind !== "applied")
      left.push({ figure, outcome: outcome ?? { kind: "stale", found: null } });
    else {
      written.push(figure);
      if (plan !== undefined) entries.push(plan);
    }
  });
  const kept = await recordEntries(
    host,
    entries.map(({ entry }) => entry),
  );
  const recordTrouble = notes?.ok === false ? notes.error : kept.ok ? null : kept.error;
  return ok({
    written,
    left,
    undo: applied.value.undo,
    recorded: kept.ok ? kept.value : [],
    nameless: namelessOf(figures, planned, entries, kept),
    recordTrouble,
  });
}

function namelessOf(
  figures: readonly AcceptedFigure[],
  planned: readonly PlannedFigure[],
  written: readonly PlannedFigure[],
  recorded: Result<readonly RecordedFigure[], unknown>,
): readonly AcceptedFigure[] {
  if (!recorded.ok) return [];
  const done = new Set(written);
  const known = new Set(recorded.value.map(({ tag }) => tag));
  return figures.filter((_, index) => {
    const plan = planned[index];
    return plan !== undefined && done.has(plan) && !known.has(plan.entry.tag);
  });
}

const toRecord = ({ gap, value, source = null }: AcceptedFigure) => ({ gap, value, source });

/** Only what carries its tag in the document is remembered: within a link or a field no tag can stand. */
async function recordEntries(
  host: DocumentHost,
  entries: readonly RecordedFigure[],
): Promise<Result<readonly RecordedFigure[], FigureNotesError>> {
  if (entries.length === 0) return ok([]);
  const notes = await readFigureNotes(host);
  if (!notes.ok) return notes;
  const standing = new Set(notes.value.tagged.map(({ tag }) => tag));
  const recorded = entries.filter(({ tag }) => standing.has(tag));
  const kept = await keepFigureRecord(host, withEntries(notes.value.record, recorded));
  return kept.ok ? ok(recorded) : kept;
}
