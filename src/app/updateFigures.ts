import { indicatorCatalogue } from "../catalog/indicators";
import type { Edit, EditOutcome } from "../core/document/edit";
import { compareWithLedger, updatedEntry, updateEdit } from "../core/filling/compareWithLedger";
import type { Comparison, FigureDifference } from "../core/filling/compareWithLedger";
import type { RecordedFigure } from "../core/filling/figureRecord";
import { placesOfRecord, withEntries } from "../core/filling/recordFill";
import type { FigurePlace, Provenance } from "../core/filling/recordFill";
import type { Facts } from "../core/ledger/facts/fact";
import { ok } from "../core/result";
import type { Result } from "../core/result";
import type { DocumentHost } from "../ports/documentHost";
import type { CheckReport } from "./checkDocument";
import type { FigureNotesError } from "./figureNotes";
import { keepFigureRecord, readFigureNotes } from "./figureNotes";

export interface FigureComparison extends Comparison {
  /** Remembered, but their words are not in the document any more. */
  readonly lost: readonly RecordedFigure[];
}

/** What of a report a comparison needs. */
export type ComparedReport = Pick<CheckReport, "snapshot" | "year">;

/** Holds figures at their places against a ledger. */
export const comparePlaces = (
  { snapshot, year }: ComparedReport,
  places: readonly FigurePlace[],
  ledger: Facts,
): Comparison => compareWithLedger({ snapshot, places, ledger, year, catalogue: indicatorCatalogue });

/**
 * What a later ledger says of the figures that the document remembers (再次粘贴).
 *
 * @param compare where the long part of it is done
 */
export async function compareFigures<Report extends ComparedReport>(
  host: DocumentHost,
  report: Report,
  ledger: Facts,
  compare: (
    report: Report,
    places: readonly FigurePlace[],
    ledger: Facts,
  ) => Comparison | Promise<Comparison> = comparePlaces,
): Promise<Result<FigureComparison, FigureNotesError>> {
  const notes = await readFigureNotes(host);
  if (!notes.ok) return notes;
  const { places, lost } = placesOfRecord(notes.value.record, notes.value.tagged);
  const comparison = await compare(report, places, ledger);
  return ok({ ...comparison, lost });
}

export interface UpdateOutcome {
  readonly updated: readonly FigureDifference[];
  /** The document changed there since they were compared, or refused; nothing answers them in the ledger. */
  readonly left: readonly { readonly difference: FigureDifference; readonly outcome: EditOutcome }[];
  readonly undo: readonly Edit[];
}

/** Writes the ledger's values over those of the differences that the person has chosen. */
export async function updateFigures(
  host: DocumentHost,
  differences: readonly FigureDifference[],
  provenance: Provenance,
): Promise<Result<UpdateOutcome, FigureNotesError>> {
  const planned = differences.flatMap((difference) => {
    const edit = updateEdit(difference);
    return edit === null ? [] : [{ difference, edit }];
  });
  const notes = await readFigureNotes(host);
  if (!notes.ok) return notes;
  const applied = await host.apply(planned.map(({ edit }) => edit));
  if (!applied.ok) return applied;
  const updated: FigureDifference[] = [];
  const left: { difference: FigureDifference; outcome: EditOutcome }[] = [];
  planned.forEach(({ difference }, index) => {
    const outcome = applied.value.outcomes[index] ?? { kind: "stale", found: null };
    if (outcome.kind === "applied") updated.push(difference);
    else left.push({ difference, outcome });
  });
  const entries = updated.map((difference) => updatedEntry(difference, provenance));
  const kept = await keepFigureRecord(host, withEntries(notes.value.record, entries));
  return kept.ok ? ok({ updated, left, undo: applied.value.undo }) : kept;
}
