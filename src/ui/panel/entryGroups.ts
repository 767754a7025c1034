import type { CheckReport } from "../../app/checkDocument";
import type { Section } from "../../core/document/outline";
import { bySpan } from "./bySpan";
import type { Entry } from "./entries";
import { isOpenGap } from "./entries";
import { sentenceAround } from "./fillItems";

/** One row of the list: a finding, or the gaps of one sentence. */
export interface EntryLine {
  /** That of its last entry: who fills a sentence from its beginning stays in the same row. */
  readonly id: string;
  readonly entries: readonly [Entry, ...Entry[]];
}

export interface EntryGroup {
  /** Stays the same while other sections come and go. */
  readonly key: string;
  /** Missing sections come first, then what is wrong, then gaps by the section they stand in. */
  readonly kind: "missing" | "found" | "section";
  /** Of a section: number and title as they stand; null for what comes before the first section. */
  readonly heading: string | null;
  readonly lines: readonly EntryLine[];
}

/** The list as it is shown and walked through; within a group in document order. Parts without an entry are left out. */
export function groupEntries(report: CheckReport, entries: readonly Entry[]): readonly EntryGroup[] {
  const missing = entries.filter(({ missing: role }) => role !== null);
  const gaps = entries.filter(isOpenGap);
  const found = entries.filter((entry) => entry.missing === null && !isOpenGap(entry));
  const first: readonly EntryGroup[] = [
    { key: "missing", kind: "missing", heading: null, lines: missing.map(alone) },
    { key: "found", kind: "found", heading: null, lines: found.map(alone) },
  ];
  return [...first, ...gapsBySection(report, gaps)].filter(({ lines }) => lines.length > 0);
}

/** In the order of the rows. */
export const entriesInOrder = (groups: readonly EntryGroup[]): readonly Entry[] =>
  groups.flatMap(({ lines }) => lines.flatMap(({ entries }) => entries));

const alone = (entry: Entry): EntryLine => ({ id: entry.id, entries: [entry] });

function gapsBySection(report: CheckReport, gaps: readonly Entry[]): readonly EntryGroup[] {
  const { sections } = report.outline;
  const first = sections[0]?.from ?? Infinity;
  const bounds = [{ heading: null, from: 0, to: first }, ...sections.map(boundsOf)];
  const spans = bounds.map(({ from, to }, index) => ({
    from,
    to: index === bounds.length - 1 ? Infinity : to,
  }));
  const inside = bySpan(spans, gaps, ({ range }) => range.paragraph);
  const met = new Map<string | null, number>();
  return bounds.map(({ heading }, index) => {
    const before = met.get(heading) ?? 0;
    met.set(heading, before + 1);
    return {
      key: `${heading ?? ""} ${before}`,
      kind: "section",
      heading,
      lines: linesOf(inside[index] ?? [], report),
    };
  });
}

const boundsOf = ({ heading, from, to }: Section): { heading: string; from: number; to: number } => ({
  heading: `${heading.number?.label ?? ""}${heading.title}`,
  from,
  to,
});

function linesOf(gaps: readonly Entry[], report: CheckReport): readonly EntryLine[] {
  const lines: [Entry, ...Entry[]][] = [];
  let end = 0;
  for (const entry of gaps) {
    const { paragraph, start } = entry.range;
    const last = lines.at(-1);
    if (last?.[0].range.paragraph === paragraph && start < end) last.push(entry);
    else {
      lines.push([entry]);
      end = sentenceAround(report.snapshot.paragraphs[paragraph]?.text ?? "", entry.range).end;
    }
  }
  return lines.map((entries) => ({ id: entries.at(-1)?.id ?? entries[0].id, entries }));
}
