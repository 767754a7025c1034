import type { CheckReport } from "../../app/checkDocument";
import type { Severity } from "../../core/checking/finding";
import type { RoleId } from "../../core/report/reportKind";
import type { Entry } from "../panel/entries";
import { isOpenGap } from "../panel/entries";
import type { ParagraphSpan } from "../panel/bySpan";
import { bySpan } from "../panel/bySpan";

export interface MapTick {
  /** 0 to 1, from the block's beginning. */
  readonly at: number;
  readonly severity: Severity;
}

export type MapBlock =
  | {
      readonly kind: "section";
      /** Null for what stands before the first section. */
      readonly title: string | null;
      readonly paragraph: number;
      /** Length in characters; blocks are drawn in proportion. */
      readonly size: number;
      readonly gaps: number;
      readonly findings: number;
      readonly ticks: readonly MapTick[];
    }
  | { readonly kind: "missing"; readonly role: RoleId; readonly paragraph: number; readonly entry: Entry };

/** Ticks closer than this share of the document are drawn as one. */
const resolution = 1 / 160;
const rank: Readonly<Record<Severity, number>> = { error: 2, warning: 1, advice: 0 };

/** The document as blocks in proportion to their length, with a tick for each gap and finding; missing sections in their place. */
export function mapBlocks(
  { outline, snapshot }: CheckReport,
  entries: readonly Entry[],
): readonly MapBlock[] {
  const lengths = snapshot.paragraphs.map(({ text }) => text.length);
  const before = charactersBefore(lengths);
  const sum = (from: number, to: number): number => (before[to] ?? 0) - (before[from] ?? 0);
  const total = Math.max(1, sum(0, lengths.length));
  const first = outline.sections[0]?.from ?? lengths.length;
  const spans = fewSpans(
    [
      { title: null, from: 0, to: first },
      ...outline.sections.map(({ heading, from, to }) => ({ title: heading.title, from, to })),
    ].filter(({ from, to }) => to > from),
    sum,
  );
  const present = entries.filter((entry) => entry.missing === null);
  const inSpans = bySpan(spans, present, ({ range }) => range.paragraph);
  const sections = spans.map(({ title, from, to }, index): MapBlock => {
    const inside = inSpans[index] ?? [];
    const size = Math.max(1, sum(from, to));
    const place = (entry: Entry): number =>
      Math.min(1, (sum(from, entry.range.paragraph) + entry.range.start) / size);
    const gaps = inside.filter(isOpenGap).length;
    const ticks = thin(
      inside.map((entry) => ({ at: place(entry), severity: entry.severity })),
      size / total,
    );
    return { kind: "section", title, paragraph: from, size, gaps, findings: inside.length - gaps, ticks };
  });
  const missing = entries.flatMap((entry): MapBlock[] =>
    entry.missing === null
      ? []
      : [{ kind: "missing", role: entry.missing, paragraph: entry.range.paragraph + 0.5, entry }],
  );
  return [...sections, ...missing].sort((a, b) => a.paragraph - b.paragraph);
}

interface TitledSpan extends ParagraphSpan {
  readonly title: string | null;
}

/** More blocks than these can not be told apart in a pane. */
const mostBlocks = 40;

/** Neighbours as one, named by the first and the last of them, where there are more sections than can be shown. */
function fewSpans(
  spans: readonly TitledSpan[],
  sizeOf: (from: number, to: number) => number,
): readonly TitledSpan[] {
  if (spans.length <= mostBlocks) return spans;
  const share = sizeOf(0, spans.at(-1)?.to ?? 0) / mostBlocks;
  const few: TitledSpan[] = [];
  let open: TitledSpan | null = null;
  for (const span of spans) {
    open = open === null ? span : joined(open, span);
    if (sizeOf(open.from, open.to) < share) continue;
    few.push(open);
    open = null;
  }
  return open === null ? few : [...few, open];
}

const joined = (first: TitledSpan, { to, title }: TitledSpan): TitledSpan => ({
  from: first.from,
  to,
  title: `${first.title?.split("……")[0] ?? ""}……${title ?? ""}`,
});

/** Characters before each paragraph, and in all, so that a place is found without counting anew. */
function charactersBefore(lengths: readonly number[]): readonly number[] {
  const before = [0];
  for (const length of lengths) before.push((before.at(-1) ?? 0) + length);
  return before;
}

/** One tick for neighbours, as severe as the most severe of them. */
function thin(ticks: readonly MapTick[], share: number): readonly MapTick[] {
  const kept: MapTick[] = [];
  for (const tick of ticks) {
    const last = kept.at(-1);
    if (last === undefined || (tick.at - last.at) * share >= resolution) kept.push(tick);
    else if (rank[tick.severity] > rank[last.severity])
      kept[kept.length - 1] = { ...last, severity: tick.severity };
  }
  return kept;
}
