import type { AcceptedFigure } from "../../app/fillFigures";
import { acceptEdit } from "../../core/filling/acceptEdit";
import { keepFigureRecord, readFigureNotes, readFigurePlaces } from "../../app/figureNotes";
import type { FigureNotes } from "../../app/figureNotes";
import type { Edit, ReplaceText } from "../../core/document/edit";
import type { RecordedFigure } from "../../core/filling/figureRecord";
import type { Source } from "../../core/filling/proposal";
import { placesOfRecord, planRecordedFill, withEntries } from "../../core/filling/recordFill";
import type { FigurePlaces, Provenance } from "../../core/filling/recordFill";
import type { DocumentHost } from "../../ports/documentHost";
import { isPassing } from "../../ports/documentHost";
import { rangesOverlap } from "../../core/text/range";
import type { FilledFigure } from "./fillItems";
import { rangeKey } from "./fillItems";
import type { Action, LedgerState } from "./panelState";
import type { PanelStore } from "./panelStore";

/**
 * What the document itself remembers of its figures. Where it has no place for that, or what is there is not to be
 * touched, figures are written all the same and known until the pane closes.
 */

type Request = AcceptedFigure & { readonly source: Source | null };

export interface PlannedFill<R extends Request> {
  readonly edit: Edit;
  readonly request: R;
  /** Null where nothing is to be remembered. */
  readonly entry: RecordedFigure | null;
}

/** What can be accepted of the requests. @param ledger the one at hand, and the time on the clock go into the record */
export async function plannedFill<R extends Request>(
  host: DocumentHost,
  requests: readonly R[],
  ledger: LedgerState,
): Promise<readonly PlannedFill<R>[]> {
  const notes = await readFigureNotes(host);
  if (!notes.ok)
    return requests.flatMap((request) => {
      const accepted = acceptEdit(request);
      return accepted.ok ? [{ edit: accepted.value, request, entry: null }] : [];
    });
  const { record, tagged } = notes.value;
  const planned = planRecordedFill(requests, record, tagged, provenanceOf(ledger));
  return requests.flatMap((request, index) => {
    const plan = planned[index];
    return plan?.ok === true
      ? [{ edit: plan.value.edit, request, entry: fromOwnLedger(plan.value.entry) }]
      : [];
  });
}

/** Of several ledgers the one that the figure stands in. */
function fromOwnLedger(entry: RecordedFigure | null): RecordedFigure | null {
  const written = entry?.written ?? null;
  const own = written?.source?.ledger ?? "";
  return entry === null || written === null || own === ""
    ? entry
    : { ...entry, written: { ...written, ledger: own } };
}

export const provenanceOf = (ledger: LedgerState): Provenance => ({
  ledger: ledger.kind === "loaded" ? ledger.name : "",
  at: localTime(new Date()),
});

/** "2025-12-03 15:20" by the clock on the wall. */
function localTime(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join("-");
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** Remembers what was written, as far as its words carry their tags. */
export async function rememberWritten(
  host: DocumentHost,
  planned: readonly { readonly edit: Edit; readonly entry: RecordedFigure | null }[],
  applied: readonly Edit[],
): Promise<void> {
  const written = new Set(applied);
  const entries = planned.flatMap(({ edit, entry }) => (entry !== null && written.has(edit) ? [entry] : []));
  if (entries.length === 0) return;
  const notes = await readFigureNotes(host);
  if (!notes.ok) return;
  const standing = new Set(notes.value.tagged.map(({ tag }) => tag));
  const kept = entries.filter(({ tag }) => standing.has(tag));
  await keepFigureRecord(host, withEntries(notes.value.record, kept));
}

/**
 * After something was put back: what carries no tag any more is forgotten, a gap of last year's report is one again.
 * Figures that were not in the text before stay known: the person may bring their paragraph back.
 */
export async function tidyRecord(host: DocumentHost, before: FigureNotes): Promise<void> {
  const notes = await readFigureNotes(host);
  if (!notes.ok || notes.value.record.length === 0) return;
  const { places, lost } = placesOfRecord(notes.value.record, notes.value.tagged);
  const masked = new Set(
    places.filter(({ figure, text }) => text === figure.before).map(({ figure }) => figure.tag),
  );
  const stood = new Set(before.tagged.map(({ tag }) => tag));
  const gone = new Set(lost.map(({ tag }) => tag).filter((tag) => stood.has(tag)));
  const record = notes.value.record.flatMap((entry) => {
    if (gone.has(entry.tag)) return [];
    return masked.has(entry.tag) ? [{ ...entry, written: null }] : [entry];
  });
  await keepFigureRecord(host, record);
}

/** Places, as keys, where the document also remembers last year's figure. */
export async function rememberedLast(host: DocumentHost): Promise<ReadonlySet<string>> {
  const notes = await readFigureNotes(host);
  if (!notes.ok) return new Set();
  const { places } = placesOfRecord(notes.value.record, notes.value.tagged);
  return new Set(places.flatMap(({ figure, range }) => (figure.last === null ? [] : [rangeKey(range)])));
}

/**
 * Puts what the document remembers into the list of filled figures, in the place of what stood there.
 * @returns whether the host answered; one that is busy is to be asked again
 */
export async function recallFigures(host: DocumentHost, store: PanelStore): Promise<boolean> {
  const places = await readFigurePlaces(host);
  if (!places.ok) return !isPassing(places.error);
  const remembered = filledFigures(places.value);
  if (remembered.length === 0) return true;
  store.update(({ filled }) => ({
    filled: [
      ...filled.filter(({ range }) => !remembered.some((figure) => rangesOverlap(figure.range, range))),
      ...remembered,
    ],
  }));
  return true;
}

/** The figures that were filled in before, here or by somebody else, at their present places. */
export const filledFigures = ({ places }: FigurePlaces): readonly FilledFigure[] =>
  places.flatMap(({ figure, range, text }): FilledFigure[] => {
    if (figure.written === null) return [];
    const { before, unit, written } = figure;
    const source = written.source === null ? null : { ...written.source, ledger: written.ledger };
    return [{ range, value: text, raw: before, unit, gapKind: "figure", source }];
  });

/** The edit that puts a mask back; `remembered`: last year's figure stays known there. */
export function putBackEdit({ range, value, raw }: FilledFigure, remembered: boolean): ReplaceText {
  const edit: ReplaceText = { kind: "replaceText", range, before: value, after: raw };
  return remembered ? edit : { ...edit, tag: null };
}

const nothingKnown: FigureNotes = { record: [], tagged: [] };

export interface FigureMemory {
  /** Makes a change; what the document remembered before is known to its undo. */
  keep(work: (before: FigureNotes) => Promise<void>): Promise<void>;
  /** Takes the newest change back, and with it what the document remembered of it. */
  undo(work: () => Promise<void>): Promise<void>;
}

export function figureMemory(host: DocumentHost, store: PanelStore): FigureMemory {
  const recordsBefore = new WeakMap<Action, readonly RecordedFigure[]>();
  return {
    keep: (work) =>
      store.guard(async () => {
        const notes = await readFigureNotes(host);
        const newest = store.get().actions.at(-1);
        await work(notes.ok ? notes.value : nothingKnown);
        const action = store.get().actions.at(-1);
        if (notes.ok && action !== undefined && action !== newest)
          recordsBefore.set(action, notes.value.record);
      }),
    undo: (work) =>
      store.guard(async () => {
        const action = store.get().actions.at(-1);
        const before = await readFigureNotes(host);
        await work();
        if (action === undefined || store.get().actions.at(-1) === action) return;
        const record = recordsBefore.get(action);
        // Of a change made before the page was opened again, only what stands in the text tells.
        if (record !== undefined) await keepFigureRecord(host, record);
        else if (before.ok && before.value.record.length === 0) return;
        await tidyRecord(host, before.ok ? before.value : nothingKnown);
        await recallFigures(host, store);
      }),
  };
}
