import { checks } from "../catalog/checks/index";
import { reportKinds } from "../catalog/reportKinds/index";
import { roles } from "../catalog/roles";
import type { Finding } from "../core/checking/finding";
import { noOfficeLists } from "../core/checking/officeLists";
import type { OfficeLists } from "../core/checking/officeLists";
import { runChecks } from "../core/checking/runChecks";
import type { Outline } from "../core/document/outline";
import { readOutline } from "../core/document/outline";
import { onlyThese, reportsIn } from "../core/document/reportsIn";
import type { Snapshot } from "../core/document/snapshot";
import { findGaps } from "../core/gaps/findGaps";
import type { Gap } from "../core/gaps/gap";
import { gapsElsewhere } from "../core/gaps/gapsElsewhere";
import type { StoryGaps } from "../core/gaps/gapsElsewhere";
import type { Facts } from "../core/ledger/facts/fact";
import { matchSections } from "../core/report/matchSections";
import type { SectionMatch } from "../core/report/matchSections";
import { recogniseKind } from "../core/report/recogniseKind";
import { recogniseYear } from "../core/report/recogniseYear";
import type { KindId, ReportKind } from "../core/report/reportKind";
import { ok } from "../core/result";
import type { Result } from "../core/result";
import type { DocumentHost, HostError } from "../ports/documentHost";

export interface CheckOptions {
  /** "auto" = as recognised. */
  readonly kind: KindId | "auto";
  /** Null = as recognised. */
  readonly year: number | null;
  /** The loaded ledger, against which written figures are compared; null when there is none. */
  readonly ledger: Facts | null;
  /** Word lists of the office beside the product's own. */
  readonly lists?: OfficeLists;
}

export const defaultCheckOptions: CheckOptions = { kind: "auto", year: null, ledger: null };

export type KindName = Pick<ReportKind, "id" | "shortName">;

export interface CheckName {
  readonly id: string;
  readonly name: string;
}

/** Everything that is known of a document after reading it once. */
export interface CheckReport {
  readonly snapshot: Snapshot;
  readonly outline: Outline;
  /** Null = unknown. */
  readonly kind: ReportKind | null;
  /** 0 to 1; 1 when the person chose the kind. */
  readonly kindConfidence: number;
  readonly year: number | null;
  readonly sections: readonly SectionMatch[];
  readonly gaps: readonly Gap[];
  readonly findings: readonly Finding[];
  /** Names of all checks as shown to the person: who shows findings needs no check itself. */
  readonly checkNames: readonly CheckName[];
  /** The kinds a person can choose from, in the order of the menu. */
  readonly kinds: readonly KindName[];
  /** Text boxes, notes, headers and the like: their gaps alone were looked for. */
  readonly elsewhere: readonly StoryGaps[];
}

/** More of one check than anybody goes through: lists of them would fill the memory. */
const mostFindings = 5_000;
const findingsLimit = {
  most: mostFindings,
  message: `这一类问题已列出 ${mostFindings} 处，后面还有的没有列出。请先改列出的，再检查一遍。`,
};

const namesOfChecks: readonly CheckName[] = checks.map(({ id, name }) => ({ id, name }));

const kindNames: readonly KindName[] = reportKinds.map(({ id, shortName }) => ({ id, shortName }));

/** What was read of a snapshot before anything is checked. */
function readReport(snapshot: Snapshot, options: CheckOptions) {
  const outline = readOutline(snapshot);
  const recognised =
    options.kind === "auto"
      ? recogniseKind(snapshot, outline, reportKinds)
      : { kind: options.kind, confidence: 1 };
  const kind = reportKinds.find((candidate) => candidate.id === recognised.kind) ?? null;
  const year = options.year ?? recogniseYear(snapshot, outline);
  const sections = matchSections(snapshot, outline, kind, roles);
  return { snapshot, outline, recognised, kind, year, sections, gaps: findGaps(snapshot) };
}

const findingsOf = (read: ReturnType<typeof readReport>, options: CheckOptions): readonly Finding[] =>
  runChecks(
    { ...read, roles, ledger: options.ledger, lists: options.lists ?? noOfficeLists },
    checks,
    findingsLimit,
  );

/** Pure: the same snapshot and options give the same report. Several reports in one file are checked each by itself. */
export function checkSnapshot(snapshot: Snapshot, options: CheckOptions = defaultCheckOptions): CheckReport {
  const read = readReport(snapshot, options);
  const { outline, recognised, kind, year, sections, gaps } = read;
  const reports = reportsIn(snapshot);
  const findings =
    reports.length === 1
      ? findingsOf(read, options)
      : reports.flatMap((span) => findingsOf(readReport(onlyThese(snapshot, span), options), options));
  return {
    snapshot,
    outline,
    kind,
    kindConfidence: recognised.confidence,
    year,
    sections,
    gaps,
    findings,
    checkNames: namesOfChecks,
    kinds: kindNames,
    elsewhere: gapsElsewhere(snapshot),
  };
}

export async function checkDocument(
  host: DocumentHost,
  options: CheckOptions = defaultCheckOptions,
): Promise<Result<CheckReport, HostError>> {
  const snapshot = await host.read();
  return snapshot.ok ? ok(checkSnapshot(snapshot.value, options)) : snapshot;
}
