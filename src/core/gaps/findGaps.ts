import type { Snapshot } from "../document/snapshot";
import { rangesOverlap, textRange } from "../text/range";
import { readMeasure } from "../text/readMeasure";
import type { DescribedMask, MaskDescription } from "./describeMask";
import { describeMask } from "./describeMask";
import type { Gap } from "./gap";
import { spanOf } from "./gap";
import { markdownPairs } from "./markdownMarks";
import { isStop } from "./maskCharacters";
import type { MaskFamily } from "./maskCharacters";
import type { MaskRun } from "./maskRun";
import type { Residue } from "./residue";
import type { ParagraphScan } from "./scanParagraph";
import { scanParagraph } from "./scanParagraph";
import { tableFigures } from "./tableFigures";

interface Scanned extends ParagraphScan {
  readonly paragraph: number;
  readonly text: string;
}

/** A paragraph's masks once the marks of markdown are known for what they are. */
function withoutMarkdown({ runs, residues, ...rest }: Scanned): Scanned {
  const pairs = markdownPairs(rest.text, runs);
  if (pairs.length === 0) return { runs, residues, ...rest };
  const marks = new Set(pairs.flatMap(({ open, close }) => [open, close]));
  const found: readonly Residue[] = [...marks].map(({ start, end }) => ({ start, end }));
  return { ...rest, runs: runs.filter((run) => !marks.has(run)), residues: [...residues, ...found] };
}

const residueGap = (paragraph: number, text: string, { start, end }: Residue): Gap => ({
  kind: "residue",
  range: textRange(paragraph, start, end),
  raw: text.slice(start, end),
  unit: null,
  hedge: null,
  typed: null,
});

const maskGap = (paragraph: number, text: string, description: MaskDescription): Gap => {
  const { start, end, ...facts } = description;
  return { ...facts, range: textRange(paragraph, start, end), raw: text.slice(start, end) };
};

/** “与××、××公司”: what the list's last member is, its others are. */
function named(
  text: string,
  description: MaskDescription,
  after: MaskDescription | undefined,
): MaskDescription {
  const listed =
    description.kind === "text" &&
    after?.kind === "name" &&
    after.start - description.end === 1 &&
    "、和与".includes(text.charAt(description.end)) &&
    !isStop(text.charAt(after.end));
  return listed ? { ...description, kind: "name" } : description;
}

/** From the last mask to the first, because `**－**次` takes its unit from the right. */
function describeAll(text: string, runs: readonly MaskRun[]): readonly MaskDescription[] {
  const described: MaskDescription[] = [];
  let next: DescribedMask | undefined;
  for (let index = runs.length - 1; index >= 0; index--) {
    const run = runs[index];
    if (run === undefined) continue;
    next = describeMask(text, run, next);
    described.push(named(text, next.description, described.at(-1)));
  }
  return withRanges(text, described.reverse());
}

const range = /^\s?[-－−‑–—~～〜至到/／]{1,2}\s?$/u;

/** `**-**次` is one number of two ends: no whole value belongs into either alone. */
function withRanges(text: string, described: readonly MaskDescription[]): readonly MaskDescription[] {
  const joins = (a: MaskDescription | undefined, b: MaskDescription | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    (a.kind === "figure" || b.kind === "figure") &&
    b.start - a.end <= 4 &&
    range.test(text.slice(a.end, b.start - (b.typed?.length ?? 0)));
  return described.map((one, index) =>
    joins(one, described[index + 1]) || joins(described[index - 1], one) ? { ...one, joined: true } : one,
  );
}

/**
 * The text that a paragraph's masks are read in: where it breaks off behind a mask and the next goes on with the measure word
 * (`谈心谈话**` / `人次，…`), with that word.
 */
function readingText(snapshot: Snapshot, paragraph: number, last: MaskRun | undefined): string {
  const { text = "", cell = null } = snapshot.paragraphs[paragraph] ?? {};
  const next = snapshot.paragraphs[paragraph + 1];
  if (cell !== null || next === undefined || next.cell !== null) return text;
  if (last === undefined || !breaksOff(text, last)) return text;
  // 对, 部, 处 … are oftener the beginning of a sentence than a measure word.
  const ahead = next.text.trimStart().slice(0, 12);
  return readMeasure(ahead, 0)?.weak === null ? text.trimEnd() + ahead : text;
}

/** Text stands before a mask and nothing behind it but a hedge; an ellipsis there has cut the sentence short. */
const breaksOff = (text: string, { start, end, family }: MaskRun): boolean =>
  start > 0 && /^[余多]?$/u.test(text.slice(end).trimEnd()) && family !== "ellipsis";

function inField({ paragraphs }: Snapshot, gap: Gap): Gap {
  const { paragraph } = gap.range;
  const results = paragraphs[paragraph]?.computed ?? [];
  const within = results.some((result) => rangesOverlap({ paragraph, ...result }, spanOf(gap)));
  return within ? { ...gap, inField: true } : gap;
}

/** All gaps in document order. Linear in the length of the document. */
export function findGaps(snapshot: Snapshot): readonly Gap[] {
  const scans: Scanned[] = [];
  const masked = new Set<MaskFamily>();
  snapshot.paragraphs.forEach(({ text }, paragraph) => {
    const scan = scanParagraph(text);
    if (scan.runs.length === 0 && scan.residues.length === 0) return;
    const scanned = withoutMarkdown({ ...scan, paragraph, text });
    scans.push(scanned);
    for (const { family, certainty } of scanned.runs) if (certainty === "sure") masked.add(family);
  });
  const inTable = tableFigures(snapshot);
  return scans.flatMap(({ paragraph, text, runs, residues }) => {
    const kept = runs.filter(({ certainty, family }) => certainty === "sure" || masked.has(family));
    const gaps = describeAll(readingText(snapshot, paragraph, kept.at(-1)), kept).map((description) =>
      inField(snapshot, inTable(maskGap(paragraph, text, description))),
    );
    const remains = residues.map((residue) => residueGap(paragraph, text, residue));
    return [...gaps, ...remains].sort((a, b) => a.range.start - b.range.start);
  });
}
