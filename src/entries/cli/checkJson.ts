import type { Finding, Severity } from "../../core/checking/finding";
import type { IndicatorCatalogue } from "../../core/filling/indicator";
import { indicatorOfGap } from "../../core/filling/indicatorOfGap";
import type { Gap } from "../../core/gaps/gap";
import { skippedOf } from "../../core/gaps/gapsElsewhere";
import type { SiftedReport } from "./keptIgnores";

/** The object of `check --format json`. Its names are a contract: a change is a breaking change. */
export function checkJson(file: string, sifted: SiftedReport, catalogue: IndicatorCatalogue) {
  const { snapshot, kind, kindConfidence, year, sections, gaps, findings, elsewhere } = sifted.report;
  return {
    file,
    kind: kind?.id ?? "unknown",
    kindConfidence: round(kindConfidence),
    year,
    sections: sections.map(({ role, status, requirement, paragraph, end }) => ({
      role,
      status,
      requirement,
      paragraph,
      end,
    })),
    gaps: gaps.map((gap) =>
      gapJson(gap, gap.kind === "figure" ? indicatorOfGap(snapshot, gap, catalogue) : null),
    ),
    findings: findings.map(findingJson),
    skipped: skippedOf(elsewhere),
    counts: countsOf(sifted),
  };
}

/** Two decimals are as much as a confidence can honestly say. */
export const round = (confidence: number): number => Math.round(confidence * 100) / 100;

const gapJson = ({ kind, range, raw, unit }: Gap, indicator: string | null) => ({
  kind,
  ...range,
  raw,
  unit,
  indicator,
});

export const findingJson = ({ check, severity, range, text, message, basis, fix, role }: Finding) => ({
  check,
  severity,
  ...range,
  text,
  message,
  basis,
  fix: fix === null ? null : { ...fix.range, replacement: fix.replacement },
  ...(role === undefined ? {} : { role }),
});

export function countsOf({ report: { snapshot, gaps, findings, elsewhere }, ignored }: SiftedReport) {
  const of = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    paragraphs: snapshot.paragraphs.length,
    /** UTF-16 units of all paragraphs' texts. */
    characters: snapshot.paragraphs.reduce((sum, { text }) => sum + text.length, 0),
    gaps: gaps.length,
    errors: of("error"),
    warnings: of("warning"),
    advice: of("advice"),
    /** Findings that the document says are to be ignored; they are not among the others. */
    ignored,
    /** Gaps in text boxes, notes, headers and the like, which no check reads. */
    skippedMasks: skippedOf(elsewhere).reduce((sum, { masks }) => sum + masks, 0),
  };
}
