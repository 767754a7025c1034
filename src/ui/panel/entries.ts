import { checkName } from "../../app/catalogNames";
import type { CheckReport } from "../../app/checkDocument";
import type { Finding, Fix, Severity } from "../../core/checking/finding";
import type { Ignore, IgnoredFinding } from "../../core/checking/ignores";
import { applyIgnores } from "../../core/checking/ignores";
import type { Gap, GapKind } from "../../core/gaps/gap";
import type { SectionMatch } from "../../core/report/matchSections";
import type { RoleId } from "../../core/report/reportKind";
import type { TextRange } from "../../core/text/range";
import { compareRanges } from "../../core/text/range";

/** One line of the list of 查: a finding, a gap, or both at once. */
export interface Entry {
  /** Stable while the text at the place stays as it is. */
  readonly id: string;
  readonly severity: Severity;
  /** Name of the check; null for a gap no check spoke of (its kind then names it). */
  readonly name: string | null;
  readonly range: TextRange;
  readonly text: string;
  readonly message: string | null;
  readonly basis: string | null;
  readonly fix: Fix | null;
  readonly gap: Gap | null;
  /** The role that is missing, for a missing section. */
  readonly missing: RoleId | null;
  /** Null where no check spoke: then it can not be ignored. */
  readonly finding: Finding | null;
}

export interface SeenReport {
  readonly entries: readonly Entry[];
  readonly ignored: readonly IgnoredFinding[];
}

/** What there is to do, without what is ignored. */
export function seenEntries(report: CheckReport, ignores: readonly Ignore[]): SeenReport {
  if (ignores.length === 0) return { entries: entriesOf(report), ignored: [] };
  const { shown, ignored } = applyIgnores(report.findings, ignores, report.snapshot);
  return { entries: entriesOf(report, shown, ignored), ignored };
}

/**
 * Gaps and findings in document order; a finding that speaks about a gap and the gap are one entry. A gap or a
 * missing section whose finding is ignored is not listed either.
 */
export function entriesOf(
  report: CheckReport,
  findings: readonly Finding[] = report.findings,
  ignored: readonly IgnoredFinding[] = [],
): readonly Entry[] {
  const gaps = new Map(report.gaps.map((gap) => [placeKey(gap.range), gap]));
  const spokenOf = new Set<string>();
  const missing = new Map(missingSections(report).map((section) => [section.role, section]));
  const entries: Entry[] = [];
  const take = (finding: Finding): Entry => {
    const role = finding.check === "missing-section" ? roleOf(finding, missing) : null;
    if (role !== null) missing.delete(role);
    const place = placeKey(finding.range);
    const gap = finding.range.start < finding.range.end ? (gaps.get(place) ?? null) : null;
    if (gap !== null) spokenOf.add(place);
    return findingEntry(finding, gap, role, report);
  };
  for (const { finding } of ignored) take(finding);
  for (const finding of findings) entries.push(take(finding));
  for (const gap of report.gaps) if (!spokenOf.has(placeKey(gap.range))) entries.push(gapEntry(gap));
  for (const section of missing.values()) entries.push(missingEntry(section, report));
  return unique(entries.sort((a, b) => compareRanges(a.range, b.range)));
}

/** Sections the kind wants (required or expected) that are not there. */
export const missingSections = ({ sections }: CheckReport): readonly SectionMatch[] =>
  sections.filter(({ status, requirement }) => status === "missing" && requirement !== "allowed");

const placeKey = ({ paragraph, start, end }: TextRange): string => `${paragraph}.${start}.${end}`;

const roleOf = ({ role }: Finding, missing: ReadonlyMap<RoleId, SectionMatch>): RoleId | null =>
  role !== undefined && missing.has(role) ? role : null;

const findingEntry = (
  finding: Finding,
  gap: Gap | null,
  missing: RoleId | null,
  report: CheckReport,
): Entry => ({
  id: `${finding.check}.${placeKey(finding.range)}`,
  severity: finding.severity,
  name: checkName(finding.check, report),
  range: finding.range,
  text: finding.text,
  message: finding.message,
  basis: finding.basis,
  fix: finding.fix,
  gap,
  missing,
  finding,
});

const gapEntry = (gap: Gap): Entry => ({
  id: `gap.${placeKey(gap.range)}`,
  severity: "error",
  name: null,
  range: gap.range,
  text: gap.raw,
  message: null,
  basis: null,
  fix: null,
  gap,
  missing: null,
  finding: null,
});

const missingEntry = (section: SectionMatch, report: CheckReport): Entry => {
  const paragraph = placeOfMissing(section, report);
  return {
    id: `missing.${section.role}`,
    severity: section.requirement === "required" ? "error" : "warning",
    name: checkName("missing-section", report),
    range: { paragraph, start: 0, end: 0 },
    text: "",
    message: null,
    basis: null,
    fix: null,
    gap: null,
    missing: section.role,
    finding: null,
  };
};

/** Before the next section of the kind that is there, else at the end. */
export function placeOfMissing({ role }: SectionMatch, { sections, snapshot }: CheckReport): number {
  const index = sections.findIndex((section) => section.role === role);
  const next = sections.slice(index + 1).find(({ status }) => status === "own" || status === "shared");
  return next?.paragraph ?? Math.max(0, snapshot.paragraphs.length - 1);
}

/** Two findings of one check at one place get different ids. */
function unique(entries: readonly Entry[]): readonly Entry[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const count = seen.get(entry.id) ?? 0;
    seen.set(entry.id, count + 1);
    return count === 0 ? entry : { ...entry, id: `${entry.id}.${count}` };
  });
}

export type EntryFilter = Severity | "gaps";

/** What a filter lets through: a severity, gaps apart, or the gaps. All when none is chosen. */
export const filterEntries = (
  entries: readonly Entry[],
  filter: EntryFilter | null,
  words: string,
): readonly Entry[] => {
  const wanted = words.trim();
  return entries.filter(
    (entry) =>
      (filter === null || filter === filterOf(entry)) &&
      (wanted === "" || [entry.name, entry.text, entry.message].some((part) => part?.includes(wanted))),
  );
};

export const filterOf = (entry: Entry): EntryFilter => (isOpenGap(entry) ? "gaps" : entry.severity);

/** To be written by somebody who knows; what only has to be deleted is a finding like others. */
export const isOpenGap = ({ gap }: Pick<Entry, "gap">): boolean => gap !== null && gap.kind !== "residue";

export const gapKindOf = ({ gap }: Entry): GapKind | null => gap?.kind ?? null;

/** Safe fixes of one check in document order; of two that overlap only the first, as both can not be made at once. */
export function fixesLike(check: string | null, entries: readonly Entry[]): readonly Fix[] {
  const fixes: Fix[] = [];
  const all = entries.flatMap(({ fix, finding }) => (fix !== null && finding?.check === check ? [fix] : []));
  for (const fix of all.sort((a, b) => compareRanges(a.range, b.range))) {
    const last = fixes.at(-1)?.range;
    if (last?.paragraph !== fix.range.paragraph || fix.range.start >= last.end) fixes.push(fix);
  }
  return fixes;
}
