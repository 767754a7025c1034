import type { Gap } from "../gaps/gap";
import { readChineseNumeral } from "../text/chineseNumeral";
import { foldWidth } from "../text/foldWidth";
import { readBracketedUnit, readMeasure } from "../text/readMeasure";
import type { Lexicon, Token } from "./lexicon";
import { plainWords, segment } from "./segment";

/** A figure of a paragraph: a gap, or a number that is written already. Offsets in the paragraph's text, unit included. */
export interface FigurePiece {
  readonly kind: "figure";
  readonly gap: Gap | null;
  /** Digits of a written number, null for a gap. */
  readonly digits: string | null;
  readonly unit: string | null;
  readonly start: number;
  readonly end: number;
}

export interface TextPiece {
  readonly kind: "text";
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** `sentence`: 。！？ · `clause`: ，；： and brackets around figures · `pause`: 、 */
export interface MarkPiece {
  readonly kind: "mark";
  readonly strength: "sentence" | "clause" | "pause";
  /** ； ends what its clauses speak of. */
  readonly closes?: boolean;
}

export type Piece = FigurePiece | TextPiece | MarkPiece;

const strengths: ReadonlyMap<string, MarkPiece["strength"]> = new Map(
  Object.entries<MarkPiece["strength"]>({
    "。": "sentence",
    "！": "sentence",
    "？": "sentence",
    "\n": "sentence",
    "，": "clause",
    ",": "clause",
    "；": "clause",
    ";": "clause",
    "：": "clause",
    ":": "clause",
    "—": "clause",
    "\t": "clause",
    "、": "pause",
  }),
);

const closers: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({ "“": "”", "《": "》", "（": "）", "(": ")", "‘": "’" }),
);

/** Where the unit of a gap ends: `**余人（次）` is one figure up to the bracket. */
function endOfGap(text: string, gap: Gap): number {
  let at = gap.range.end;
  if (gap.hedge !== null && text.startsWith(gap.hedge, at)) at += gap.hedge.length;
  while (text.charAt(at) === " ") at++;
  if (gap.unit === null) return at;
  const folded = foldWidth(text);
  const measure = readMeasure(folded, at);
  if (measure !== null) return readBracketedUnit(text, measure).end;
  return text.startsWith(gap.unit, at) ? at + gap.unit.length : at;
}

const writtenNumber = /\d+(?:,\d{3})*(?:\.\d+)?/gu;

function writtenFigures(text: string, taken: readonly FigurePiece[]): readonly FigurePiece[] {
  const folded = foldWidth(text);
  const figures: FigurePiece[] = [];
  for (const match of folded.matchAll(writtenNumber)) {
    const start = match.index;
    if (
      folded.charAt(start - 1) === "第" ||
      taken.some((one) => start < one.end && one.start <= start + match[0].length)
    )
      continue;
    let at = start + match[0].length;
    if (/[余多]/u.test(folded.charAt(at))) at++;
    while (folded.charAt(at) === " ") at++;
    if (/^(?:年|月|日|号|岁|周年|届|时代)/u.test(folded.slice(at))) continue;
    const measure =
      readMeasure(folded, at) ?? (folded.charAt(at) === "%" ? { unit: "％", end: at + 1 } : null);
    if (measure === null) continue;
    figures.push({
      kind: "figure",
      gap: null,
      digits: match[0].replaceAll(",", ""),
      unit: measure.unit,
      start,
      end: measure.end,
    });
  }
  return figures;
}

const spelledNumber = /(?<![第每一二三四五六七八九十百千万两几数个])[一二两三四五六七八九十百]+/gu;

/** 警示教育三次、: a spelled count that its clause ends on; “三个规定” and 一岗双责 count nothing. */
function spelledFigures(text: string, taken: readonly FigurePiece[]): readonly FigurePiece[] {
  const figures: FigurePiece[] = [];
  for (const match of text.matchAll(spelledNumber)) {
    const start = match.index;
    const measure = readMeasure(text, start + match[0].length);
    const value = readChineseNumeral(match[0]);
    if (measure === null || value === null || taken.some((one) => start < one.end && one.start < measure.end))
      continue;
    if (!/^[，。、；：,;]/u.test(text.slice(measure.end))) continue;
    figures.push({
      kind: "figure",
      gap: null,
      digits: String(value),
      unit: measure.unit,
      start,
      end: measure.end,
    });
  }
  return figures;
}

function gapFigures(text: string, gaps: readonly Gap[]): readonly FigurePiece[] {
  return gaps
    .filter(({ kind }) => kind === "figure")
    .map((gap) => ({
      kind: "figure",
      gap,
      digits: null,
      unit: gap.unit,
      start: gap.range.start - (gap.typed?.length ?? 0),
      end: endOfGap(text, gap),
    }));
}

/** Stretches in which punctuation divides nothing: quotations, titles, brackets without a figure. */
function quietStretches(text: string, figures: readonly FigurePiece[]): Uint8Array {
  const quiet = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const close = closers.get(text.charAt(at));
    if (close === undefined) continue;
    const end = text.indexOf(close, at + 1);
    if (end < 0 || text.slice(at, end).includes("。")) continue;
    if (figures.some((figure) => figure.start > at && figure.end <= end)) continue;
    quiet.fill(1, at, end + 1);
    at = end;
  }
  return quiet;
}

/** The time is told apart from what is counted. */
const quarters = /第?[一二三四1-4]季度/gu;

/** 党委召开会议**次: the body's own meetings, 党委会. */
const meetingNamed = (text: string): string =>
  text.replace(
    /(?<body>党委|党组|党工委|党总支)(?<count>共|累计|先后|共计)?召开(?:委员会)?会议$/u,
    "$<count>召开$<body>会",
  );

/** Null where nothing is left to say. */
export const textPiece = (plain: string, lexicon: Lexicon): TextPiece | null =>
  plain === "" ? null : { kind: "text", text: plain, tokens: segment(plain, lexicon) };

/** A paragraph as stretches of words, marks and figures, in order. Masks of names and texts are passed over. */
export function sentencePieces(text: string, gaps: readonly Gap[], lexicon: Lexicon): readonly Piece[] {
  const ofGaps = gapFigures(text, gaps);
  const written = [...ofGaps, ...writtenFigures(text, ofGaps)];
  const figures = [...written, ...spelledFigures(text, written)].sort((a, b) => a.start - b.start);
  const quiet = quietStretches(text, figures);
  const masks = gaps.filter(({ kind }) => kind !== "figure");
  const pieces: Piece[] = [];
  let words = "";
  const flush = (): void => {
    const piece = textPiece(meetingNamed(plainWords(words).replace(quarters, "")), lexicon);
    if (piece !== null) pieces.push(piece);
    words = "";
  };
  let next = 0;
  for (let at = 0; at < text.length;) {
    const figure = figures[next];
    const mask = masks.find(({ range }) => range.start <= at && at < range.end);
    if (figure !== undefined && at >= figure.start) {
      flush();
      pieces.push(figure);
      next++;
      at = Math.max(at, figure.end);
    } else if (mask !== undefined) at = mask.range.end;
    else {
      const character = text.charAt(at++);
      const bracket = quiet[at - 1] === 0 && /[（()）]/u.test(character);
      const strength =
        quiet[at - 1] === 0 ? (strengths.get(character) ?? (bracket ? "clause" : undefined)) : undefined;
      if (strength === undefined) words += character;
      else {
        flush();
        pieces.push({ kind: "mark", strength, closes: /[；;]/u.test(character) });
      }
    }
  }
  flush();
  return pieces;
}
