import type { Outline } from "../document/outline";
import type { Snapshot } from "../document/snapshot";
import type { Source } from "../filling/proposal";
import type { Gap } from "../gaps/gap";
import type { SectionMatch } from "../report/matchSections";
import type { ReportKind, RoleId } from "../report/reportKind";
import type { Excerpt } from "../text/excerpt";
import type { Finding, Severity } from "./finding";
import type { IgnoredFinding } from "./ignores";
import { changedTable, findingTable, gapTable, ignoredTable, missingTable, placeNames } from "./sheetTables";

/** An excerpt is shown with its words marked; a "\n" in a text begins a new line. */
export type SheetCell = string | Excerpt;

export interface SheetColumn {
  readonly name: string;
  /** Of the table's width, in hundredths; those of a table make 100. */
  readonly share: number;
  readonly centred?: true;
}

export interface SheetTable {
  readonly title: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** What stands there in place of a table without rows. */
  readonly none: string;
}

export interface SheetFact {
  readonly label: string;
  readonly value: string;
}

export interface SheetCounts {
  readonly missing: number;
  readonly gaps: number;
  readonly errors: number;
  readonly warnings: number;
  readonly advice: number;
  readonly ignored: number;
}

/** 送审单: what a report still lacks, on paper, to be signed. Neutral: HTML and .docx are made of it. */
export interface SubmissionSheet {
  readonly title: string;
  readonly facts: readonly SheetFact[];
  /** One sentence: may it be handed up? */
  readonly verdict: string;
  readonly counts: SheetCounts;
  readonly tables: readonly SheetTable[];
  /** Who signs, in this order. */
  readonly signatures: readonly string[];
}

/** A figure that was written into the document, for “这个数哪来的？”. */
export interface ChangedFigure {
  /** Where it stood when it was written. */
  readonly paragraph: number;
  /** The text around it, as it reads now. */
  readonly excerpt: Excerpt;
  /** What stood there before. */
  readonly before: string;
  /** Null when a person typed it. */
  readonly source: Source | null;
}

export interface SheetInput {
  readonly snapshot: Snapshot;
  readonly outline: Outline;
  readonly kind: ReportKind | null;
  readonly year: number | null;
  readonly sections: readonly SectionMatch[];
  readonly gaps: readonly Gap[];
  /** Without those that are ignored. */
  readonly findings: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
  /** Null = nothing is said of changed figures. */
  readonly changed: readonly ChangedFigure[] | null;
  /** Name of the file or the document, "" when it has none. */
  readonly document: string;
  /** As it is to be printed ("2025年12月31日"), null to leave it to the hand. */
  readonly date: string | null;
  readonly nameOfRole: (role: RoleId) => string;
}

const severities: readonly { readonly severity: Severity; readonly name: string; readonly none: string }[] = [
  { severity: "error", name: "必改的问题", none: "没有必改的问题。" },
  { severity: "warning", name: "应核的问题", none: "没有应核的问题。" },
  { severity: "advice", name: "提示", none: "" },
];

/** Findings that say again what the tables of gaps and of missing sections say. */
const toldElsewhere: ReadonlySet<string> = new Set([
  "unfilled-figure",
  "unfilled-name",
  "gap-in-prose",
  "residue",
  "missing-section",
]);

export function submissionSheet(input: SheetInput): SubmissionSheet {
  const missing = input.sections.filter(
    ({ status, requirement }) => status === "missing" && requirement !== "allowed",
  );
  const of = (wanted: Severity): readonly Finding[] =>
    input.findings.filter(({ check, severity }) => severity === wanted && !toldElsewhere.has(check));
  const counts: SheetCounts = {
    missing: missing.length,
    gaps: input.gaps.length,
    errors: of("error").length,
    warnings: of("warning").length,
    advice: of("advice").length,
    ignored: input.ignored.length,
  };
  const place = placeNames(input);
  const tables = [
    missingTable(missing, input.nameOfRole),
    gapTable(input, place),
    ...severities.map(({ severity, name, none }) => findingTable(input, of(severity), name, none, place)),
    ...(input.changed === null ? [] : [changedTable(input.changed, place)]),
    ignoredTable(input, place),
  ];
  return {
    title: "送审单",
    facts: factsOf(input),
    verdict: verdictOf(counts),
    counts,
    tables: tables.filter(({ rows, none }) => rows.length > 0 || none !== ""),
    signatures: ["拟稿", "核稿", "签发"],
  };
}

function factsOf({ document, kind, year, snapshot, date }: SheetInput): readonly SheetFact[] {
  const characters = snapshot.paragraphs.reduce(
    (sum, { text }) => sum + text.replaceAll(/\s/gu, "").length,
    0,
  );
  return [
    { label: "文稿", value: document },
    { label: "类型", value: kind?.name ?? "未能认出报告类型" },
    { label: "年度", value: year === null ? "未能认出" : `${year}年` },
    { label: "篇幅", value: `${characters} 字` },
    { label: "检查日期", value: date ?? "　　　年　　月　　日" },
  ];
}

function verdictOf({ missing, gaps, errors, warnings }: SheetCounts): string {
  const must = [
    ...(missing > 0 ? [`缺少章节 ${missing} 个`] : []),
    ...(gaps > 0 ? [`未填 ${gaps} 处`] : []),
    ...(errors > 0 ? [`必改 ${errors} 处`] : []),
  ];
  const look = warnings > 0 ? `另有应核 ${warnings} 处，请逐条看过。` : "";
  return must.length > 0
    ? `暂不宜送审：${must.join("，")}。${look}`
    : `没有未填之处和必改的问题。${warnings > 0 ? `应核 ${warnings} 处，请逐条看过后送审。` : "可以送审。"}`;
}
