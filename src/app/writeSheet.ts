import type { IgnoredFinding } from "../core/checking/ignores";
import { applyIgnores } from "../core/checking/ignores";
import type { Ignore } from "../core/checking/ignores";
import { submissionSheet } from "../core/checking/submissionSheet";
import type { ChangedFigure, SubmissionSheet } from "../core/checking/submissionSheet";
import type { Source } from "../core/filling/proposal";
import { excerpt } from "../core/text/excerpt";
import { roleName } from "./catalogNames";
import type { CheckReport } from "./checkDocument";

export interface SheetOptions {
  /** Name of the file or the document, "" when it has none. */
  readonly document: string;
  /** As it is to be printed ("2025年12月31日"), null to leave it to the hand. */
  readonly date?: string | null;
  readonly ignores?: readonly Ignore[];
  /** Null or absent = the sheet does not speak of changed figures. */
  readonly changed?: readonly ChangedFigure[] | null;
}

/** The sheet to be signed (送审单), of a report whose findings still include those that are ignored. */
export function writeSheet(report: CheckReport, options: SheetOptions): SubmissionSheet {
  const { document, date = null, ignores = [], changed = null } = options;
  const { shown, ignored } = separated(report, ignores);
  return submissionSheet({
    ...report,
    findings: shown,
    ignored,
    changed,
    document,
    date,
    nameOfRole: roleName,
  });
}

function separated(
  { findings, snapshot }: CheckReport,
  ignores: readonly Ignore[],
): { readonly shown: CheckReport["findings"]; readonly ignored: readonly IgnoredFinding[] } {
  return ignores.length === 0 ? { shown: findings, ignored: [] } : applyIgnores(findings, ignores, snapshot);
}

/** A figure as it stands in the document after it was written. */
export interface WrittenFigure {
  readonly paragraph: number;
  /** UTF-16 offset of the figure in the paragraph as it reads now. */
  readonly start: number;
  readonly value: string;
  readonly before: string;
  /** Null when a person typed it. */
  readonly source: Source | null;
}

export const changedFigure = (
  { snapshot }: Pick<CheckReport, "snapshot">,
  { paragraph, start, value, before, source }: WrittenFigure,
): ChangedFigure => ({
  paragraph,
  before,
  source,
  excerpt: excerpt(snapshot.paragraphs[paragraph]?.text ?? "", start, start + value.length),
});
