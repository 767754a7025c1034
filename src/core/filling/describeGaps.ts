import type { Outline, Section } from "../document/outline";
import type { Snapshot } from "../document/snapshot";
import type { Gap } from "../gaps/gap";
import { describeGap } from "./describeGap";
import type { Lexicon, Token } from "./lexicon";
import type { GapTime } from "./rankFigures";
import { periodOf } from "./reportPeriod";
import { gapWords } from "./gapWords";
import type { GapWords } from "./gapWords";
import { plainWords, segment } from "./segment";
import { sentencePieces } from "./sentencePieces";

/** A figure gap with all that its place says of it. */
export interface PlacedGap {
  readonly gap: Gap;
  readonly words: GapWords;
  readonly time: GapTime;
  /** Gaps with the same number stand in one sentence, in its order. */
  readonly sentence: number;
}

const intentions = /下一步|下步|打算|工作思路|工作计划|努力方向|明年|来年/u;

function titlesOver(paragraph: number, sections: readonly Section[]): readonly string[] {
  const section = sections.find(({ from, to }) => from <= paragraph && paragraph < to);
  return section === undefined ? [] : [section.heading.title, ...titlesOver(paragraph, section.children)];
}

/** Where the sentence around a place begins, and the text from there to the place. */
function sentenceStart(text: string, at: number): number {
  for (let index = at - 1; index >= 0; index--) if (/[。！？\n]/u.test(text.charAt(index))) return index + 1;
  return 0;
}

export interface DescribeRequest {
  readonly snapshot: Snapshot;
  readonly outline: Outline | null;
  readonly gaps: readonly Gap[];
  readonly year: number | null;
  readonly lexicon: Lexicon;
}

/** Describes every figure gap of a document, in document order. */
export function describeGaps({
  snapshot,
  outline,
  gaps,
  year,
  lexicon,
}: DescribeRequest): readonly PlacedGap[] {
  const placed: PlacedGap[] = [];
  let sentence = 0;
  for (const [paragraph, inParagraph] of byParagraph(gaps)) {
    const text = snapshot.paragraphs[paragraph]?.text ?? "";
    const titles = outline === null ? [] : titlesOver(paragraph, outline.sections);
    const wide: readonly Token[] = titles.flatMap((title) => segment(plainWords(title), lexicon));
    const pieces = sentencePieces(text, inParagraph, lexicon);
    let last = -1;
    pieces.forEach((piece, at) => {
      if (piece.kind !== "figure" || piece.gap === null) return;
      const description = describeGap(pieces, at);
      if (description === null) return;
      const start = sentenceStart(text, piece.start);
      if (start !== last) sentence++;
      last = start;
      const before = text.slice(start, piece.start);
      placed.push({
        gap: piece.gap,
        words: gapWords(description, wide, lexicon),
        time: {
          months: periodOf(before, year),
          plan:
            titles.some((title) => intentions.test(title)) ||
            /下一步|明年|力争|计划(?:开展|组织|召开)/u.test(before),
        },
        sentence,
      });
    });
  }
  return placed;
}

function byParagraph(gaps: readonly Gap[]): ReadonlyMap<number, readonly Gap[]> {
  const groups = new Map<number, Gap[]>();
  for (const gap of gaps) {
    const group = groups.get(gap.range.paragraph);
    if (group === undefined) groups.set(gap.range.paragraph, [gap]);
    else group.push(gap);
  }
  return new Map([...groups].sort(([a], [b]) => a - b));
}
