import { beginDocument, beyondModel, nameOfNextYear } from "../../app/beginReport";
import type { BeginPlan } from "../../app/beginReport";
import { defaultCheckOptions } from "../../app/checkDocument";
import type { CheckReport } from "../../app/checkDocument";
import { fileErrorSentence, figureNotesErrorSentence, hostErrorSentence } from "../../app/errorSentence";
import type { Locale } from "../../app/errorSentence";
import { isEmptyDocument, newReportEdits } from "../../app/newReport";
import { err, ok } from "../../core/result";
import type { Result } from "../../core/result";
import type { CarryRemark } from "../../core/writing/carryForward";
import type { Beyond } from "../../ports/documentStories";
import type { Action, Deed, OpenedPane } from "../panel/panelState";
import { yearTyped } from "../write/ReportFields";
import type { ReportAnswers } from "../write/ReportFields";
import { withYear } from "../write/variables";
import type { WorkbenchServices } from "../workbench/workbenchServices";
import { beginStringsOf } from "./beginStrings";

/** A report that was begun, before it is opened. What it was made of is unchanged. */
export interface BegunReport {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the pane shows first; what was done can be put back. */
  readonly pane: OpenedPane;
  /** For the person to look at, one by one. */
  readonly reminders: readonly CarryRemark[];
  /** What is said of it; null where it speaks for itself. */
  readonly said: string | null;
}

/** A file that a report may be made of. */
export interface ModelFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReadModel extends ModelFile {
  readonly report: CheckReport;
  readonly beyond: readonly Beyond[];
}

type Services = Pick<WorkbenchServices, "openDocument" | "newDocument" | "compute">;

/** Either what was asked for, or a sentence that says why not. */
type OrSentence<T> = Promise<Result<T, string>>;

export async function readModel(
  { openDocument, compute }: Services,
  { name, bytes }: ModelFile,
  locale: Locale,
): OrSentence<ReadModel> {
  const opened = openDocument(bytes);
  if (!opened.ok) return err(fileErrorSentence(opened.error, locale));
  const snapshot = await opened.value.read();
  if (!snapshot.ok) return err(hostErrorSentence(snapshot.error, locale));
  if (isEmptyDocument(snapshot.value)) return err(beginStringsOf(locale).empty);
  const report = await compute.check(snapshot.value, defaultCheckOptions);
  return ok({ name, bytes, report, beyond: await beyondModel(opened.value) });
}

/** Carries the plan out in a copy of the model. */
export async function beginFromModel(
  { openDocument }: Services,
  { name, bytes, report }: ReadModel,
  plan: BeginPlan,
  locale: Locale,
): OrSentence<BegunReport> {
  const words = beginStringsOf(locale);
  const opened = openDocument(bytes);
  if (!opened.ok) return err(fileErrorSentence(opened.error, locale));
  const begun = await beginDocument(opened.value, plan);
  if (!begun.ok) return err(figureNotesErrorSentence(begun.error, locale));
  const { written, left, undo, recordTrouble } = begun.value;
  const { model, years, remarks } = plan;
  const said = [
    words.begun[model](name, years.to),
    left === 0 ? "" : words.left(left),
    recordTrouble === null ? "" : figureNotesErrorSentence(recordTrouble, locale),
  ].join("");
  const inBody = report.snapshot.paragraphs.length;
  return ok({
    name: model === "lastYear" ? nameOfNextYear(name, years) : sampleName(name, words.sampleName(years.to)),
    bytes: opened.value.save(),
    pane: { tab: "fill", ...doneBy({ kind: "fixed", written, left }, undo) },
    reminders: remarks.filter(({ range }) => range.paragraph < inBody),
    said,
  });
}

/** The pane begins as if it had been done there. */
const doneBy = (deed: Deed, undo: Action["undo"]): OpenedPane =>
  undo.length === 0 ? {} : { actions: [{ deed, undo, filledBefore: [] }], notice: { kind: "done", deed } };

/** The kind of file stays: a .docm is not to be called .docx. */
const sampleName = (model: string, name: string): string =>
  name.replace(/\.docx$/u, /\.do[ct][mx]$/iu.exec(model)?.[0] ?? ".docx");

/** The skeleton of a kind in an empty document. */
export async function beginBlank(
  { openDocument, newDocument }: Services,
  { kind, year, variables }: ReportAnswers,
  locale: Locale,
): OrSentence<BegunReport> {
  const empty = await newDocument();
  if (!empty.ok) return err(hostErrorSentence(empty.error, locale));
  const opened = openDocument(empty.value);
  if (!opened.ok) return err(fileErrorSentence(opened.error, locale));
  const snapshot = await opened.value.read();
  if (!snapshot.ok) return err(hostErrorSentence(snapshot.error, locale));
  const edits = newReportEdits(snapshot.value, kind, withYear(variables, yearTyped(year)));
  const applied = await opened.value.apply(edits);
  if (!applied.ok) return err(hostErrorSentence(applied.error, locale));
  const title = edits
    .flatMap((edit) => (edit.kind === "insertParagraphs" ? edit.paragraphs : []))
    .flatMap(({ role, text }) => (role === "title" ? [text] : []))
    .join("");
  return ok({
    name: nameOfTitle(title) ?? beginStringsOf(locale).newName,
    bytes: opened.value.save(),
    pane: {
      tab: "write",
      ...doneBy({ kind: "wrote", written: edits.length, left: 0 }, applied.value.undo),
    },
    reminders: [],
    said: null,
  });
}

/** Null for a title with gaps in it, or with what no file name can have. */
const nameOfTitle = (title: string): string | null =>
  title === "" || /[\\/:*?"<>|×…\s]/u.test(title) ? null : `${title}.docx`;
