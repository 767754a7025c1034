import type { ReplaceText } from "../document/edit";
import { markOf, numberOfTag, tagOf } from "../document/tag";
import type { Gap } from "../gaps/gap";
import { spanOf } from "../gaps/gap";
import { acceptEdit, wordsOfSpan } from "./acceptEdit";
import type { AcceptRefusal } from "./acceptEdit";
import { err, ok } from "../result";
import type { Result } from "../result";
import type { TextRange } from "../text/range";
import type { RecordedFigure } from "./figureRecord";
import type { Source } from "./proposal";

/** A figure accepted for a gap, with where it comes from; null when a person typed it. */
export interface FigureToRecord {
  readonly gap: Gap;
  readonly value: string;
  readonly source: Source | null;
}

/** Where the figures of a batch come from. */
export interface Provenance {
  /** Name of the ledger's file, "" for a paste. */
  readonly ledger: string;
  /** Local time of the fill, "2025-12-03 15:20". */
  readonly at: string;
}

export interface PlannedFigure {
  readonly edit: ReplaceText;
  /** What is to be remembered once the edit has been carried out. */
  readonly entry: RecordedFigure;
}

/** Words that carry a tag now; `TaggedText` of a host fits. */
export interface TaggedPlace {
  readonly tag: string;
  readonly range: TextRange;
  readonly text: string;
}

/** For each figure the edit that writes it under a tag of its own, or why it is not to be written. A gap that carries a tag already keeps it, and what it remembers. */
export function planRecordedFill(
  figures: readonly FigureToRecord[],
  record: readonly RecordedFigure[],
  tagged: readonly TaggedPlace[],
  provenance: Provenance,
): readonly Result<PlannedFigure, AcceptRefusal>[] {
  const known = new Map(record.map((entry) => [entry.tag, entry]));
  const places = new Map(tagged.map(({ tag, range }) => [keyOf(range), tag]));
  const numbers = [...record, ...tagged].map(({ tag }) => numberOfTag(tag));
  let next = numbers.reduce((a, b) => Math.max(a, b), 0) + 1;
  const mark = markOf([provenance, figures.map(({ gap, value }) => [gap.range, value])]);
  return figures.map(({ gap, value, source }) => {
    const accepted = acceptEdit({ gap, value, source });
    if (!accepted.ok) return err(accepted.error);
    const edit = accepted.value;
    const own = places.get(keyOf(spanOf(gap)));
    const tag = own ?? tagOf(next++, mark);
    const { unit, hedge } = gap;
    const entry: RecordedFigure = {
      tag,
      before: wordsOfSpan(gap),
      unit,
      hedge,
      typed: null,
      written: { value, source, ...provenance },
      last: known.get(tag)?.last ?? null,
    };
    return ok({ edit: own === undefined ? { ...edit, tag } : edit, entry });
  });
}

const keyOf = ({ paragraph, start, end }: TextRange): string => `${paragraph} ${start} ${end}`;

/** The record with entries put in, in the place of older ones of the same tag. */
export function withEntries(
  record: readonly RecordedFigure[],
  entries: readonly RecordedFigure[],
): readonly RecordedFigure[] {
  const added = new Map(entries.map((entry) => [entry.tag, entry]));
  return [...record.filter(({ tag }) => !added.has(tag)), ...entries];
}

/** A recorded figure and where it stands now. */
export interface FigurePlace {
  readonly figure: RecordedFigure;
  readonly range: TextRange;
  /** What stands there now. */
  readonly text: string;
  /** A person has written something else since (人工改过); kept, and pointed out. */
  readonly changed: boolean;
}

export interface FigurePlaces {
  /** In document order; a copied figure stands in several places. */
  readonly places: readonly FigurePlace[];
  /** Their words were deleted or rewritten as a whole. */
  readonly lost: readonly RecordedFigure[];
}

export function placesOfRecord(
  record: readonly RecordedFigure[],
  tagged: readonly TaggedPlace[],
): FigurePlaces {
  const known = new Map(record.map((entry) => [entry.tag, entry]));
  const found = new Set<string>();
  const places = tagged.flatMap(({ tag, range, text }): FigurePlace[] => {
    const figure = known.get(tag);
    if (figure === undefined) return [];
    found.add(tag);
    return [{ figure, range, text, changed: text !== (figure.written?.value ?? figure.before) }];
  });
  return { places, lost: record.filter(({ tag }) => !found.has(tag)) };
}

/** The edit that puts the mask back; a gap that remembers last year's figure stays known. */
export function putBackEdit({ figure, range, text }: FigurePlace): ReplaceText {
  const edit: ReplaceText = { kind: "replaceText", range, before: text, after: figure.before };
  return figure.last === null ? { ...edit, tag: null } : edit;
}

/** The record after figures have been put back. */
export function withoutWritten(
  record: readonly RecordedFigure[],
  tags: ReadonlySet<string>,
): readonly RecordedFigure[] {
  return record.flatMap((entry) => {
    if (!tags.has(entry.tag)) return [entry];
    return entry.last === null ? [] : [{ ...entry, written: null }];
  });
}
