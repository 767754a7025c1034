import type { Outline, Section } from "../document/outline";
import type { Snapshot } from "../document/snapshot";
import type { Gap } from "../gaps/gap";
import type { Department } from "./departments";
import { describeGap } from "./describeGap";
import type { Lexicon, Token } from "./lexicon";
import type { GapTime } from "./rankFigures";
import { timeSpokenOf } from "./reportPeriod";
import { gapWords } from "./gapWords";
import type { GapWords } from "./gapWords";
import { plainWords, segment } from "./segment";
import { sentencePieces, textPiece } from "./sentencePieces";
import type { Piece } from "./sentencePieces";

/** A figure gap with all that its place says of it. */
export interface PlacedGap {
  readonly gap: Gap;
  readonly words: GapWords;
  readonly time: GapTime;
  /** Stands among the problems, of which a ledger of what was done says little. */
  readonly shortfall: boolean;
  /** Gaps with the same number stand in one sentence, in its order. */
  readonly sentence: number;
}

const intentions = /下一步|下步|打算|工作思路|工作计划|努力方向|明年|来年/u;

const shortfalls = /问题|不足|差距|短板|薄弱/u;

const planned = /下一步|明年|力争|计划(?:开展|组织|召开|举办|完成)/u;
/** Norms and averages in the figure's own clause: 每月开展**次 is no count of the year. */
const perUnit =
  /每(?:个?季度|个?月|半年|周|人|名|个?支部|次)|平均|[月人季]均|应(?:召开|开展|完成|当)|不少于|至少|(?<![虚模])拟/u;

const isNoTotal = (before: string): boolean =>
  planned.test(before) || perUnit.test(before.split(/[，；：,;:]/u).at(-1) ?? "");

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
  /** Whose shares the ledger tells apart. */
  readonly departments?: readonly Department[];
}

/** Describes every figure gap of a document, in document order. */
export function describeGaps({
  snapshot,
  outline,
  gaps,
  year,
  lexicon,
  departments = [],
}: DescribeRequest): readonly PlacedGap[] {
  const placed: PlacedGap[] = [];
  const self = titleOf(snapshot);
  let sentence = 0;
  for (const [paragraph, inParagraph] of byParagraph(gaps)) {
    const text = snapshot.paragraphs[paragraph]?.text ?? "";
    const titles = outline === null ? [] : titlesOver(paragraph, outline.sections);
    const wide: readonly Token[] = titles.flatMap((title) => segment(plainWords(title), lexicon));
    const pieces = [
      ...rowLabels(snapshot, paragraph, lexicon, departments),
      ...sentencePieces(text, inParagraph, lexicon, departments),
    ];
    let last = -1;
    pieces.forEach((piece, at) => {
      if (piece.kind !== "figure" || piece.gap === null) return;
      const description = describeGap(pieces, at, self);
      if (description === null) return;
      const start = sentenceStart(text, piece.start);
      if (start !== last) sentence++;
      last = start;
      const before = text.slice(start, piece.start);
      placed.push({
        gap: piece.gap,
        words: gapWords(description, wide, lexicon, self),
        time: {
          ...timeSpokenOf(before, year),
          plan: titles.some((title) => intentions.test(title)) || isNoTotal(before),
        },
        shortfall: titles.some((title) => shortfalls.test(title)),
        sentence,
      });
    });
  }
  return placed;
}

/** The title names the organ that reports: its words narrow nothing. */
const titleOf = ({ paragraphs }: Snapshot): string =>
  paragraphs.slice(0, 5).find(({ text }) => /(?:报告|总结|汇报|述职)[）)]?\s*$/u.test(text))?.text ?? "";

/** In a table, what a cell counts stands in the cells before it: the nearest with words comes last. */
function rowLabels(
  snapshot: Snapshot,
  paragraph: number,
  lexicon: Lexicon,
  departments: readonly Department[],
): readonly Piece[] {
  const here = snapshot.paragraphs[paragraph];
  if (here?.cell == null) return [];
  const { table, row, column } = here.cell;
  for (let at = paragraph - 1; at >= 0; at--) {
    const { cell, text } = snapshot.paragraphs[at] ?? { cell: null, text: "" };
    if (cell == null || cell.table !== table || cell.row !== row) break;
    if (cell.column === column) continue;
    const piece = /\p{Script=Han}{2}/u.test(text) ? textPiece(plainWords(text), lexicon, departments) : null;
    if (piece !== null) return [piece];
  }
  return [];
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
