import type { Gap } from "../gaps/gap";
import { foldWidth } from "../text/foldWidth";
import { firstNotBefore } from "../text/orderedSearch";
import { gapFigures, spelledFigures, writtenFigures } from "./figurePieces";
import type { Lexicon } from "./lexicon";
import type { FigurePiece, MarkPiece, Piece, TextPiece } from "./pieces";
import { plainWords, segment } from "./segment";

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
