import type { CheckReport } from "../../app/checkDocument";
import { figureNotesErrorSentence } from "../../app/errorSentence";
import type { FigureNotesError } from "../../app/figureNotes";
import { compareFigures, updateFigures } from "../../app/updateFigures";
import type { FigureComparison } from "../../app/updateFigures";
import type { DifferenceKind, FigureDifference } from "../../core/filling/compareWithLedger";
import type { Facts } from "../../core/ledger/facts/fact";
import { err, ok } from "../../core/result";
import type { Result } from "../../core/result";
import { excerpt } from "../../core/text/excerpt";
import type { DocumentHost } from "../../ports/documentHost";
import type { FileProblem } from "./readBytes";
import { sourceJson } from "./fillOutput";
import { provenanceOf } from "./provenance";
import { marked } from "./words";

export interface AgainRequest {
  readonly path: string;
  readonly host: DocumentHost;
  readonly report: CheckReport;
  readonly ledgerPath: string;
  readonly ledger: Facts;
  readonly accept: "certain" | "likely";
  readonly write: boolean;
}

/** What a later ledger made of the figures that the document remembers. */
export interface AgainRun {
  readonly comparison: FigureComparison;
  /** Written, or to be written in a dry run. */
  readonly updated: readonly FigureDifference[];
  readonly kept: readonly FigureDifference[];
}

/** Compares, and writes what changed: the sure ones, or with `likely` all that a person has not rewritten. */
export async function runAgain(request: AgainRequest): Promise<Result<AgainRun, FileProblem>> {
  const { host, report, ledger, ledgerPath, accept, write } = request;
  const comparison = await compareFigures(host, report, ledger);
  if (!comparison.ok) return err(problemOf(comparison.error));
  const { differences, agreed } = comparison.value;
  const chosen = differences.filter(({ kind, sure }) => kind === "changed" && (sure || accept === "likely"));
  const run = (updated: readonly FigureDifference[]): AgainRun => ({
    comparison: comparison.value,
    updated,
    kept: differences.filter((difference) => !updated.includes(difference)),
  });
  if (!write) return ok(run(chosen));
  const outcome = await updateFigures(host, [...chosen, ...agreed], provenanceOf(ledgerPath));
  if (!outcome.ok) return err(problemOf(outcome.error));
  const written = new Set(outcome.value.updated);
  return ok(run(chosen.filter((difference) => written.has(difference))));
}

const problemOf = (error: FigureNotesError): FileProblem => ({
  kind: error.kind,
  message: figureNotesErrorSentence(error),
});

/** The object of `fill --again --format json`. */
export function againJson({ path }: AgainRequest, { comparison, updated, kept }: AgainRun) {
  return {
    file: path,
    same: comparison.same.length + comparison.agreed.length,
    updated: updated.map(differenceJson),
    kept: kept.map(differenceJson),
    lost: comparison.lost.map(({ before, written }) => ({ raw: before, value: written?.value ?? null })),
  };
}

const differenceJson = ({ kind, place, candidate, sure }: FigureDifference) => ({
  ...place.range,
  text: place.text,
  kind,
  sure,
  filled: place.figure.written?.value ?? null,
  value: candidate?.value ?? null,
  source: candidate === null ? null : sourceJson(candidate.source),
});

const kindWords: Readonly<Record<DifferenceKind, string>> = {
  changed: "台账有变",
  override: "人工改过",
  renamed: "台账换了名目",
  vanished: "台账中已没有",
};

export function againText({ path, report }: AgainRequest, { comparison, updated, kept }: AgainRun): string {
  const paragraphs = report.snapshot.paragraphs;
  const line = ({ kind, place, candidate }: FigureDifference): string => {
    const { paragraph, start, end } = place.range;
    const words = marked(excerpt(paragraphs[paragraph]?.text ?? "", start, end));
    const before = place.figure.written?.value ?? "";
    return `${kindWords[kind]} ${words} 台账 ${before} → ${candidate?.value ?? "无"}`;
  };
  const { same, agreed, lost } = comparison;
  const lines = [
    `${path} · 已填的数：与台账一致 ${same.length + agreed.length} 处 · 改为新数 ${updated.length} 处 · 保留不动 ${kept.length} 处 · 文中找不到 ${lost.length} 处`,
    ...updated.map((difference) => `  改为新数 ${line(difference)}`),
    ...kept.map((difference) => `  保留不动 ${line(difference)}`),
  ];
  return `${lines.join("\n")}\n`;
}
