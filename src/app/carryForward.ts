import { yearPacks } from "../catalog/wording/yearPacks";
import type { Edit, EditOutcome } from "../core/document/edit";
import { tagOf } from "../core/document/tag";
import type { RecordedFigure } from "../core/filling/figureRecord";
import { ok } from "../core/result";
import type { Result } from "../core/result";
import { carryForward } from "../core/writing/carryForward";
import type { CarriedChange, CarryPlan } from "../core/writing/carryForward";
import type { CarryYears } from "../core/writing/carryDates";
import type { DocumentHost } from "../ports/documentHost";
import type { CheckReport } from "./checkDocument";
import type { FigureNotesError } from "./figureNotes";
import { keepFigureRecord, readFigureNotes } from "./figureNotes";

/** Pure: what would be changed, and what a person has to look at. */
export const planCarry = (
  { snapshot, outline, gaps }: Pick<CheckReport, "snapshot" | "outline" | "gaps">,
  years: CarryYears,
): CarryPlan => carryForward({ snapshot, outline, gaps, years, phrases: yearPacks });

export interface CarryOutcome {
  readonly changed: readonly CarriedChange[];
  /** Left alone, because the document changed there or the host refused. */
  readonly left: readonly { readonly change: CarriedChange; readonly outcome: EditOutcome }[];
  readonly undo: readonly Edit[];
  /** Why last year's figures are not remembered; null when they are. */
  readonly recordTrouble: FigureNotesError | null;
}

/** Carries out a plan. Where the document has a place for it, each gap remembers last year's figure. */
export async function carryDocument(
  host: DocumentHost,
  { changes }: CarryPlan,
  year: number,
): Promise<Result<CarryOutcome, FigureNotesError>> {
  const notes = await readFigureNotes(host);
  const remembers = notes.ok;
  const planned = changes.map((change, index) => ({
    change,
    edit: remembers && change.figure !== null ? { ...change.edit, tag: tagOf(index + 1) } : change.edit,
  }));
  // Whatever carried a tag in last year's report is a figure of that year: its names are free again.
  const cleared = remembers ? await clearTags(host, notes.value.tagged) : ok(null);
  if (!cleared.ok) return cleared;
  const applied = await host.apply(planned.map(({ edit }) => edit));
  if (!applied.ok) return applied;
  const changed: CarriedChange[] = [];
  const left: { change: CarriedChange; outcome: EditOutcome }[] = [];
  const entries: RecordedFigure[] = [];
  planned.forEach(({ change }, index) => {
    const outcome = applied.value.outcomes[index] ?? { kind: "stale", found: null };
    if (outcome.kind !== "applied") left.push({ change, outcome });
    else {
      changed.push(change);
      if (change.figure !== null) entries.push(entryOf(change, tagOf(index + 1), year));
    }
  });
  const kept = remembers ? await rememberStanding(host, entries) : notes;
  return ok({ changed, left, undo: applied.value.undo, recordTrouble: kept.ok ? null : kept.error });
}

async function clearTags(
  host: DocumentHost,
  tagged: readonly { readonly range: Parameters<DocumentHost["reveal"]>[0]; readonly text: string }[],
): Promise<Result<null, FigureNotesError>> {
  if (tagged.length === 0) return ok(null);
  const edits = tagged.map(({ range, text }): Edit => ({
    kind: "replaceText",
    range,
    before: text,
    after: text,
    tag: null,
  }));
  const applied = await host.apply(edits);
  return applied.ok ? ok(null) : applied;
}

function entryOf({ edit, figure }: CarriedChange, tag: string, year: number): RecordedFigure {
  const { unit = null, hedge = null, text = "" } = figure ?? {};
  return {
    tag,
    before: edit.after,
    unit,
    hedge,
    typed: null,
    written: null,
    last: { value: text, year },
  };
}

/** Last year's own record goes: what it spoke of is masked now. */
async function rememberStanding(
  host: DocumentHost,
  entries: readonly RecordedFigure[],
): Promise<Result<null, FigureNotesError>> {
  const notes = await readFigureNotes(host);
  if (!notes.ok) return notes;
  const standing = new Set(notes.value.tagged.map(({ tag }) => tag));
  return keepFigureRecord(
    host,
    entries.filter(({ tag }) => standing.has(tag)),
  );
}
