import { yearPacks } from "../catalog/wording/yearPacks";
import type { Edit, EditOutcome, ReplaceText } from "../core/document/edit";
import { markOf, numberOfTag, tagOf } from "../core/document/tag";
import type { RecordedFigure } from "../core/filling/figureRecord";
import { ok } from "../core/result";
import type { Result } from "../core/result";
import type { TextRange } from "../core/text/range";
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

/** An edit of the plan under its tag, and what is to be remembered once it is carried out; null for years and dates. */
export interface CarriedEdit {
  readonly change: CarriedChange;
  readonly edit: ReplaceText;
  readonly entry: RecordedFigure | null;
}

/** A figure that carried a tag in last year's report keeps it: its words become the mask. */
export async function planCarriedEdits(
  host: DocumentHost,
  { changes }: CarryPlan,
  year: number,
): Promise<readonly CarriedEdit[]> {
  const notes = await readFigureNotes(host);
  if (!notes.ok) return changes.map((change) => ({ change, edit: change.edit, entry: null }));
  const { record, tagged } = notes.value;
  const places = new Map(tagged.map(({ tag, range }) => [keyOf(range), tag]));
  const numbers = [...record, ...tagged].map(({ tag }) => numberOfTag(tag));
  let next = numbers.reduce((a, b) => Math.max(a, b), 0) + 1;
  const mark = markOf([year, changes.map(({ edit }) => [edit.range, edit.before])]);
  return changes.map((change) => {
    if (change.figure === null) return { change, edit: change.edit, entry: null };
    const own = places.get(keyOf(change.edit.range));
    const tag = own ?? tagOf(next++, mark);
    const edit = own === undefined ? { ...change.edit, tag } : change.edit;
    return { change, edit, entry: entryOf(change, tag, year) };
  });
}

const keyOf = ({ paragraph, start, end }: TextRange): string => `${paragraph} ${start} ${end}`;

/** Carries out a plan. Where the document has a place for it, each gap remembers last year's figure. */
export async function carryDocument(
  host: DocumentHost,
  plan: CarryPlan,
  year: number,
): Promise<Result<CarryOutcome, FigureNotesError>> {
  const planned = await planCarriedEdits(host, plan, year);
  const applied = await host.apply(planned.map(({ edit }) => edit));
  if (!applied.ok) return applied;
  const changed: CarriedChange[] = [];
  const left: { change: CarriedChange; outcome: EditOutcome }[] = [];
  const done: CarriedEdit[] = [];
  planned.forEach((one, index) => {
    const outcome = applied.value.outcomes[index] ?? { kind: "stale", found: null };
    if (outcome.kind !== "applied") left.push({ change: one.change, outcome });
    else {
      changed.push(one.change);
      done.push(one);
    }
  });
  const kept = await rememberCarried(host, done);
  return ok({ changed, left, undo: applied.value.undo, recordTrouble: kept.ok ? null : kept.error });
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

/** Last year's own record goes: what it spoke of is masked now. @param done what was carried out */
export async function rememberCarried(
  host: DocumentHost,
  done: readonly CarriedEdit[],
): Promise<Result<null, FigureNotesError>> {
  const notes = await readFigureNotes(host);
  if (!notes.ok) return notes;
  const standing = new Set(notes.value.tagged.map(({ tag }) => tag));
  return keepFigureRecord(
    host,
    done.flatMap(({ entry }) => (entry !== null && standing.has(entry.tag) ? [entry] : [])),
  );
}
