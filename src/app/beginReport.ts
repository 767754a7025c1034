import { yearPacks } from "../catalog/wording/yearPacks";
import type { Edit, ReplaceText } from "../core/document/edit";
import type { Snapshot } from "../core/document/snapshot";
import { err, ok } from "../core/result";
import type { Result } from "../core/result";
import type { CarryYears } from "../core/writing/carryDates";
import type { CarryPlan, CarryRemark } from "../core/writing/carryForward";
import { draftFromSample } from "../core/writing/draftFromSample";
import type { SampleChange } from "../core/writing/draftFromSample";
import type { DocumentHost, HostError } from "../ports/documentHost";
import type { Beyond } from "../ports/documentStories";
import { carryDocument, planCarry } from "./carryForward";
import type { CheckReport } from "./checkDocument";
import type { FigureNotesError } from "./figureNotes";
import { forgetFigures } from "./maskDocument";
import { gapsOfStories } from "./storyGaps";
import { wholeHost, wholeSnapshot } from "./wholeDocument";

/** What a report can be made of: the own one of last year (去年稿), or another as a sample (范文). */
export type Model = "lastYear" | "sample";

/** What would be changed in a copy of the model before it is kept. */
export interface BeginPlan {
  readonly model: Model;
  readonly years: CarryYears;
  /** Where the places of `changes` and `remarks` are. */
  readonly before: Snapshot;
  readonly changes: readonly { readonly kind: SampleChange["kind"]; readonly edit: ReplaceText }[];
  readonly remarks: readonly CarryRemark[];
  /** Of last year's report: how its figures are remembered. */
  readonly carry: CarryPlan | null;
}

/** `sameYear`: the model is of the year that is begun, or of a later one. */
export type BeginFault = { readonly kind: "sameYear"; readonly from: number };

/** Pure. @param unit whose report is begun; "" = not told. It matters for a sample alone. */
export function planBegin(
  report: Pick<CheckReport, "snapshot" | "outline" | "gaps">,
  model: Model,
  years: CarryYears,
  unit: string,
): Result<BeginPlan, BeginFault> {
  if (model === "lastYear") {
    if (years.from >= years.to) return err({ kind: "sameYear", from: years.from });
    const carry = planCarry(report, years);
    return ok({ model, years, before: report.snapshot, ...carry, carry });
  }
  const { snapshot, outline } = report;
  const before = wholeSnapshot(snapshot);
  const gaps = [...report.gaps, ...gapsOfStories(snapshot, true)];
  const plan = draftFromSample({ snapshot: before, outline, gaps, years, phrases: yearPacks, unit });
  return ok({ model, years, before, ...plan, carry: null });
}

export interface Begun {
  readonly written: number;
  /** Left alone: the document is locked there. */
  readonly left: number;
  readonly undo: readonly Edit[];
  /** Why last year's figures are not remembered; null where they are, or are not to be. */
  readonly recordTrouble: FigureNotesError | null;
}

/** Carries out a plan in a copy of the model, which the host holds. */
export async function beginDocument(
  host: DocumentHost,
  { model, changes, carry, years }: BeginPlan,
): Promise<Result<Begun, HostError | FigureNotesError>> {
  if (model === "lastYear" && carry !== null) {
    const done = await carryDocument(host, carry, years.from);
    if (!done.ok) return done;
    const { changed, left, undo, recordTrouble } = done.value;
    return ok({ written: changed.length, left: left.length, undo, recordTrouble });
  }
  // What the sample remembers is of its own ledger.
  const forgotten = await forgetFigures(host);
  if (!forgotten.ok) return forgotten;
  // A revision would keep what is to go.
  const applied = await wholeHost(host).apply(
    changes.map(({ edit }) => ({ ...edit, traceless: true as const })),
  );
  if (!applied.ok) return applied;
  const written = applied.value.outcomes.filter(({ kind }) => kind === "applied").length;
  return ok({ written, left: changes.length - written, undo: applied.value.undo, recordTrouble: null });
}

/** What goes into the new report as it stands in the model: pictures, charts, properties … */
export async function beyondModel(host: DocumentHost): Promise<readonly Beyond[]> {
  const beyond = await host.stories?.beyond();
  return beyond?.ok === true ? beyond.value : [];
}

/** 2024年报告.docx → 2025年报告.docx; the new year behind the name where it names none. The kind of file stays. */
export function nameOfNextYear(name: string, { from, to }: CarryYears): string {
  const dot = name.lastIndexOf(".");
  const [stem, kind] = dot < 0 ? [name, ""] : [name.slice(0, dot), name.slice(dot)];
  const moved = stem.replaceAll(String(from), String(to));
  return moved === stem ? `${stem}（${to}年）${kind}` : `${moved}${kind}`;
}
