import type { Gap } from "../gaps/gap";
import { readChineseCount } from "../text/chineseNumeral";
import { foldWidth } from "../text/foldWidth";
import { firstNotBefore } from "../text/orderedSearch";
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
  /** Where the next sentence begins, at a mark that only cuts one that goes on for too long. */
  readonly cutAt?: number;
  /** A semicolon. */
  readonly parts?: true;
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
function endOfGap(text: string, folded: string, gap: Gap): number {
  let at = gap.range.end;
  if (gap.hedge !== null && text.startsWith(gap.hedge, at)) at += gap.hedge.length;
  while (text.charAt(at) === " ") at++;
  if (gap.unit === null) return at;
  const measure = readMeasure(folded, at);
  if (measure !== null) return readBracketedUnit(text, measure).end;
  return text.startsWith(gap.unit, at) ? at + gap.unit.length : at;
}

const writtenNumber = /\d+(?:,\d{3})*(?:\.\d+)?/gu;

/** Whether a figure stands in or touches a stretch. @param taken in order */
function touches(taken: readonly FigurePiece[], start: number, end: number): boolean {
  const next = taken[firstNotBefore(taken, (one) => one.end <= start)];
  return next !== undefined && next.start <= end;
}

function writtenFigures(folded: string, taken: readonly FigurePiece[]): readonly FigurePiece[] {
  const figures: FigurePiece[] = [];
  for (const match of folded.matchAll(writtenNumber)) {
    const start = match.index;
    if (folded.charAt(start - 1) === "第" || touches(taken, start, start + match[0].length)) continue;
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
    const value = readChineseCount(match[0]);
    if (measure === null || value === null || touches(taken, start, measure.end - 1)) continue;
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

function gapFigures(text: string, folded: string, gaps: readonly Gap[]): readonly FigurePiece[] {
  return gaps
    .filter(({ kind }) => kind === "figure")
    .map((gap) => ({
      kind: "figure",
      gap,
      digits: null,
      unit: gap.unit,
      start: gap.range.start - (gap.typed?.length ?? 0),
      end: endOfGap(text, folded, gap),
    }));
}

/** The next place of a character, asked from left to right: the text is walked once, however often it is asked. */
function nextPlaces(text: string): (character: string, from: number) => number {
  const found = new Map<string, number>();
  return (character, from) => {
    const known = found.get(character);
    if (known !== undefined && known >= from) return known;
    const place = text.indexOf(character, from);
    const next = place < 0 ? text.length : place;
    found.set(character, next);
    return next;
  };
}

/**
 * Stretches in which punctuation divides nothing: quotations, titles, brackets without a figure. @param figures in order
 */
function quietStretches(text: string, figures: readonly FigurePiece[]): Uint8Array {
  const quiet = new Uint8Array(text.length);
  const next = nextPlaces(text);
  for (let at = 0; at < text.length; at++) {
    const close = closers.get(text.charAt(at));
    if (close === undefined) continue;
    const end = next(close, at + 1);
    if (end === text.length || next("。", at) < end) continue;
    const figure = figures[firstNotBefore(figures, ({ start }) => start <= at)];
    if (figure !== undefined && figure.end <= end) continue;
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

/**
 * A sentence that goes on for longer is cut at its next mark, or at a figure where none comes for as long again: what is
 * said so far away tells nothing of a figure, and no figure is read with a whole paragraph of others.
 */
const longestSentence = 400;

/** A paragraph as stretches of words, marks and figures, in order. Masks of names and texts are passed over. */
export function sentencePieces(text: string, gaps: readonly Gap[], lexicon: Lexicon): readonly Piece[] {
  const folded = foldWidth(text);
  const ofGaps = gapFigures(text, folded, gaps);
  const written = [...ofGaps, ...writtenFigures(folded, ofGaps)].sort(byStart);
  const figures = [...written, ...spelledFigures(text, written)].sort(byStart);
  const quiet = quietStretches(text, figures);
  const masks = gaps.filter(({ kind }) => kind !== "figure");
  const pieces = new PieceList(lexicon);
  let next = 0;
  let nextMask = 0;
  for (let at = 0; at < text.length;) {
    while ((masks[nextMask]?.range.end ?? Infinity) <= at) nextMask++;
    const figure = figures[next];
    const mask = masks[nextMask];
    if (figure !== undefined && at >= figure.start) {
      pieces.takeFigure(figure);
      next++;
      at = Math.max(at, figure.end);
    } else if (mask !== undefined && mask.range.start <= at) at = mask.range.end;
    else pieces.takeCharacter(text.charAt(at), quiet[at++] === 1, at);
  }
  pieces.flush();
  return pieces.all;
}

const byStart = (a: FigurePiece, b: FigurePiece): number => a.start - b.start;

class PieceList {
  readonly all: Piece[] = [];
  private words = "";
  private sentenceFrom = 0;

  constructor(private readonly lexicon: Lexicon) {}

  flush(): void {
    const piece = textPiece(meetingNamed(plainWords(this.words).replace(quarters, "")), this.lexicon);
    if (piece !== null) this.all.push(piece);
    this.words = "";
  }

  takeFigure(figure: FigurePiece): void {
    this.flush();
    if (figure.start - this.sentenceFrom > 2 * longestSentence) {
      this.all.push({ kind: "mark", strength: "sentence", cutAt: figure.start });
      this.sentenceFrom = figure.start;
    }
    this.all.push(figure);
  }

  /** @param behind the offset after the character */
  takeCharacter(character: string, quiet: boolean, behind: number): void {
    const strength = quiet
      ? undefined
      : (strengths.get(character) ?? (/[（()）]/u.test(character) ? "clause" : undefined));
    if (strength === undefined) {
      this.words += character;
      return;
    }
    this.flush();
    const cut = strength !== "sentence" && behind - this.sentenceFrom > longestSentence;
    if (cut || strength === "sentence") this.sentenceFrom = behind;
    this.all.push({
      kind: "mark",
      strength: cut ? "sentence" : strength,
      ...(cut ? { cutAt: behind } : {}),
      ...(/[；;]/u.test(character) ? { parts: true } : {}),
    });
  }
}
