import type { Edit, EditOutcome, ReplaceText } from "../core/document/edit";
import type { AcceptRefusal } from "../core/filling/acceptEdit";
import { acceptEdit } from "../core/filling/acceptEdit";
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
  /** The whole figure as it will stand in the text, without the unit; digits typed before the mask included. */
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
  const planned: readonly Plan[] =
    provenance !== null && notes?.ok === true
      ? planRecordedFill(figures.map(toRecord), notes.value.record, notes.value.tagged, provenance)
      : figures.map(plainFill);
  const edits = planned.flatMap((plan) => (plan.ok ? [plan.value.edit] : []));
  const applied = await host.apply(edits);
  if (!applied.ok) return applied;
  const outcomes = new Map(edits.map((edit, index) => [edit, applied.value.outcomes[index] ?? gone]));
  const written: AcceptedFigure[] = [];
  const left: { figure: AcceptedFigure; outcome: EditOutcome }[] = [];
  const entries: PlannedFigure[] = [];
  const nameable: { figure: AcceptedFigure; tag: string }[] = [];
  figures.forEach((figure, index) => {
    const plan = planned[index];
    const outcome = plan?.ok === true ? (outcomes.get(plan.value.edit) ?? gone) : refusedFor(plan);
    if (outcome.kind !== "applied" || plan?.ok !== true) left.push({ figure, outcome });
    else {
      written.push(figure);
      const { edit, entry } = plan.value;
      if (entry === null) return;
      entries.push({ edit, entry });
      nameable.push({ figure, tag: entry.tag });
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
    nameless: namelessOf(nameable, kept),
    recordTrouble,
  });
}

const gone: EditOutcome = { kind: "stale", found: null };

type Plan = Result<{ readonly edit: ReplaceText; readonly entry: RecordedFigure | null }, AcceptRefusal>;

const refusedFor = (plan: Plan | undefined): EditOutcome =>
  plan?.ok === false ? { kind: "refused", reason: plan.error } : gone;

/** Writes a figure of which nothing is to be remembered. */
function plainFill(figure: AcceptedFigure): Plan {
  const accepted = acceptEdit(figure);
  return accepted.ok ? ok({ edit: accepted.value, entry: null }) : accepted;
}

function namelessOf(
  written: readonly { readonly figure: AcceptedFigure; readonly tag: string }[],
  recorded: Result<readonly RecordedFigure[], unknown>,
): readonly AcceptedFigure[] {
  if (!recorded.ok) return [];
  const known = new Set(recorded.value.map(({ tag }) => tag));
  return written.filter(({ tag }) => !known.has(tag)).map(({ figure }) => figure);
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
