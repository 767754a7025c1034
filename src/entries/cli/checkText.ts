import { roles } from "../../catalog/roles";
import { skippedLines } from "./skippedText";
import { countsOf } from "./checkJson";
import type { SiftedReport } from "./keptIgnores";
import type { SectionMatch } from "../../core/report/matchSections";
import { excerpt } from "../../core/text/excerpt";
import { gapWords, marked, severityWords, statusWords } from "./words";

/** The report of one file for a terminal. */
export function checkText(file: string, sifted: SiftedReport): string {
  const { snapshot, kind, year, sections, gaps, findings, elsewhere } = sifted.report;
  const counts = countsOf(sifted);
  const textOf = (paragraph: number): string => snapshot.paragraphs[paragraph]?.text ?? "";
  const nameOf = (role: string): string => roles.find(({ id }) => id === role)?.name ?? role;
  const lines = [
    file,
    `  ${kind?.name ?? "未能认出报告类型"}${year === null ? "" : ` · ${year} 年度`} · ${counts.characters} 字`,
    `  章节：${sections
      .filter(worthSaying)
      .map(({ role, status }) => `${nameOf(role)}（${statusWords[status]}）`)
      .join(" ")}`,
    `  未填 ${counts.gaps} · 必改 ${counts.errors} · 应核 ${counts.warnings} · 提示 ${counts.advice}${counts.ignored === 0 ? "" : ` · 已忽略 ${counts.ignored}`}`,
    ...gaps.map(
      ({ kind: gapKind, range }) =>
        `  第 ${range.paragraph + 1} 段 ${gapWords[gapKind]} ${marked(excerpt(textOf(range.paragraph), range.start, range.end))}`,
    ),
    ...findings
      .filter(({ check }) => !gapChecks.has(check))
      .map(
        ({ severity, range, message, basis }) =>
          `  第 ${range.paragraph + 1} 段 ${severityWords[severity]} ${message}（依据：${basis}）`,
      ),
    ...skippedLines(elsewhere),
    ...(sifted.beyond === undefined ? [] : [`  ${sifted.beyond}`]),
  ];
  return `${lines.join("\n")}\n`;
}

/** Findings that say again what the list of gaps has said. */
const gapChecks: ReadonlySet<string> = new Set([
  "unfilled-figure",
  "unfilled-name",
  "gap-in-prose",
  "residue",
]);

/** A section that may be there and is not is no news. */
export const worthSaying = ({ status, requirement }: SectionMatch): boolean =>
  status !== "missing" || requirement !== "allowed";
