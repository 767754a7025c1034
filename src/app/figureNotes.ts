import { readNote, withNote } from "../core/document/documentNotes";
import { figureRecordData, figureRecordFrom } from "../core/filling/figureRecord";
import type { FigureRecordError, RecordedFigure } from "../core/filling/figureRecord";
import { placesOfRecord } from "../core/filling/recordFill";
import type { FigurePlaces, TaggedPlace } from "../core/filling/recordFill";
import { err, ok } from "../core/result";
import type { Result } from "../core/result";
import type { DocumentHost, HostError } from "../ports/documentHost";
import type { DocumentRecord } from "../ports/documentRecord";

const note = "figures";

/** `noPlace`: the document can not remember figures (a text file). */
export type FigureNotesError = HostError | FigureRecordError | { readonly kind: "noPlace" };

export interface FigureNotes {
  readonly record: readonly RecordedFigure[];
  readonly tagged: readonly TaggedPlace[];
}

/** What the document remembers of its figures, and the words that carry their tags. */
export async function readFigureNotes(host: DocumentHost): Promise<Result<FigureNotes, FigureNotesError>> {
  if (host.record === undefined || host.tagged === undefined) return err({ kind: "noPlace" });
  const record = await readFigureRecord(host.record);
  if (!record.ok) return record;
  const tagged = await host.tagged();
  return tagged.ok ? ok({ record: record.value, tagged: tagged.value }) : tagged;
}

/** A document that remembers nothing is not asked for its tags. */
export async function readFigurePlaces(host: DocumentHost): Promise<Result<FigurePlaces, FigureNotesError>> {
  if (host.record === undefined || host.tagged === undefined) return err({ kind: "noPlace" });
  const record = await readFigureRecord(host.record);
  if (!record.ok) return record;
  if (record.value.length === 0) return ok({ places: [], lost: [] });
  const tagged = await host.tagged();
  return tagged.ok ? ok(placesOfRecord(record.value, tagged.value)) : tagged;
}

async function readFigureRecord(
  record: DocumentRecord,
): Promise<Result<readonly RecordedFigure[], FigureNotesError>> {
  const text = await record.get();
  if (!text.ok) return text;
  const data = readNote(text.value, note);
  return data.ok ? figureRecordFrom(data.value) : data;
}

export async function keepFigureRecord(
  host: DocumentHost,
  record: readonly RecordedFigure[],
): Promise<Result<null, FigureNotesError>> {
  if (host.record === undefined) return err({ kind: "noPlace" });
  const before = await host.record.get();
  if (!before.ok) return before;
  const text = withNote(before.value, note, record.length === 0 ? null : figureRecordData(record));
  if (!text.ok) return text;
  return text.value === before.value ? ok(null) : host.record.set(text.value);
}
