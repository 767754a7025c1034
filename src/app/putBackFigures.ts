import type { Edit } from "../core/document/edit";
import { placesOfRecord, putBackEdit, withoutWritten } from "../core/filling/recordFill";
import type { RecordedFigure } from "../core/filling/figureRecord";
import type { FigurePlace } from "../core/filling/recordFill";
import { ok } from "../core/result";
import type { Result } from "../core/result";
import type { DocumentHost } from "../ports/documentHost";
import type { FigureNotesError } from "./figureNotes";
import { keepFigureRecord, readFigureNotes } from "./figureNotes";

export interface PutBackOutcome {
  readonly putBack: readonly FigurePlace[];
  /** Rewritten by a person since, or refused by the document: left as they are. */
  readonly left: readonly FigurePlace[];
  /** Written once, but their words, or the names they carried, are not in the document any more. */
  readonly lost: readonly RecordedFigure[];
  /** Writes the figures again. */
  readonly undo: readonly Edit[];
}

/**
 * Puts the masks back in the place of figures that were filled in, also after saving and reopening.
 * @param tags of the figures; "all" leaves those alone that a person has rewritten since, one named by its tag goes anyway
 */
export async function putBackFigures(
  host: DocumentHost,
  tags: readonly string[] | "all",
): Promise<Result<PutBackOutcome, FigureNotesError>> {
  const notes = await readFigureNotes(host);
  if (!notes.ok) return notes;
  const wanted = new Set(tags === "all" ? notes.value.record.map(({ tag }) => tag) : tags);
  const isWanted = ({ written, tag }: RecordedFigure): boolean => written !== null && wanted.has(tag);
  const known = placesOfRecord(notes.value.record, notes.value.tagged);
  const places = known.places.filter(({ figure }) => isWanted(figure));
  const lost = known.lost.filter(isWanted);
  const chosen = tags === "all" ? places.filter(({ changed }) => !changed) : places;
  const applied = await host.apply(chosen.map(putBackEdit));
  if (!applied.ok) return applied;
  const putBack = chosen.filter((_, index) => applied.value.outcomes[index]?.kind === "applied");
  const left = places.filter((place) => !putBack.includes(place));
  const still = new Set(left.map(({ figure }) => figure.tag));
  const gone = new Set(putBack.map(({ figure }) => figure.tag).filter((tag) => !still.has(tag)));
  const kept = await keepFigureRecord(host, withoutWritten(notes.value.record, gone));
  return kept.ok ? ok({ putBack, left, lost, undo: applied.value.undo }) : kept;
}
