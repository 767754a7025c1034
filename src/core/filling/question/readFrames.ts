import { lastStretch } from "../../text/stretches";
import type { Outline, Section } from "../../document/outline";
import type { Snapshot } from "../../document/snapshot";
import type { Gap } from "../../gaps/gap";
import { describeGap } from "../describeGap";
import type { Lexicon, Token } from "../lexicon";
import type { BodyWords } from "../organ";
import { periodOf } from "../reportPeriod";
import type { Months } from "../reportPeriod";
import { plainWords, segment } from "../segment";
import { sentencePieces, textPiece } from "../sentencePieces";
import type { FigurePiece, Piece } from "../pieces";
import { chiefNames } from "./chiefNames";
import type { ChiefNames } from "./chiefNames";
import { askOf } from "./ask";
import type { AskWords } from "./ask";
import { isBounded, timeOf, whoseAt } from "./clauseSays";
import type { PlaceWords } from "./clauseSays";
import type { Frame } from "./frame";
import { withTurns } from "./turns";
import { pointsShown, shapeOf, shapesTell } from "./shape";
import { cellLabels } from "./cellLabels";

export interface FrameRequest {
  readonly snapshot: Snapshot;
  readonly outline: Outline | null;
  readonly gaps: readonly Gap[];
  readonly year: number | null;
  readonly lexicon: Lexicon;
  readonly asks: AskWords;
  readonly places: PlaceWords;
  readonly bodies: BodyWords;
}

const sentenceEnd = /[。！？\n]/u;
const clauseEnd = /[，；：。！？、,;:\n（(]/u;

/**
 * Every figure of the document, masks and written numbers alike, in its order: what is proposed for a mask is the same
 * whether its neighbours are filled or not.
 */
export function readFrames(request: FrameRequest): readonly Frame[] {
  const { snapshot } = request;
  const frames: Frame[] = [];
  const self =
    snapshot.paragraphs.slice(0, 5).find(({ text }) => request.places.title.test(text))?.text ?? "";
  const scene = {
    request,
    self,
    chiefs: chiefNames(snapshot.paragraphs, self, request.places),
    told: shapesTell(request.gaps),
    points: pointsShown(request.gaps),
    sentences: 0,
    whole: periodOf(self, request.year),
  };
  const gaps = byParagraph(request.gaps);
  snapshot.paragraphs.forEach(({ text }, paragraph) => {
    const here = gaps.get(paragraph) ?? [];
    if (here.length > 0 || /\d/u.test(text)) readParagraph(paragraph, here, scene, frames);
  });
  return withTurns(frames);
}

interface Scene {
  readonly request: FrameRequest;
  readonly self: string;
  readonly chiefs: ChiefNames;
  readonly told: boolean;
  readonly points: boolean;
  sentences: number;
  /** The part of the year that the whole report is of: 2025年上半年…总结. */
  readonly whole: Months | null;
}

function readParagraph(paragraph: number, gaps: readonly Gap[], scene: Scene, frames: Frame[]): void {
  const { snapshot, outline, lexicon } = scene.request;
  const text = snapshot.paragraphs[paragraph]?.text ?? "";
  const titles = outline === null ? [] : titlesOver(paragraph, outline.sections);
  const labels = cellLabels(snapshot, paragraph);
  const wide = [...titles, ...labels.columns].flatMap((title) => segment(plainWords(title), lexicon));
  const pieces: Piece[] = [
    ...labels.rows.flatMap((label) => textPiece(plainWords(label), lexicon) ?? []),
    ...sentencePieces(text, gaps, lexicon),
  ].map((piece) => (piece.kind === "figure" ? asGap(piece, paragraph, text) : piece));
  const startOf = sentenceStarts(text);
  let last = -1;
  let cut = 0;
  let before: number[] = [];
  pieces.forEach((piece, at) => {
    if (piece.kind === "mark") cut = piece.cutAt ?? cut;
    if (piece.kind !== "figure") return;
    const start = Math.max(cut, startOf(piece.start));
    if (start !== last) {
      scene.sentences++;
      before = [];
    }
    last = start;
    const frame = frameAt(
      pieces,
      at,
      { paragraph, text, start, whole: startOf(piece.start), titles, wide, before, index: frames.length },
      scene,
    );
    if (frame === null) return;
    frames.push(frame);
    before = [frame.index, ...before];
  });
}

/** A written number is asked as a gap is: its value is known. */
const asGap = (piece: FigurePiece, paragraph: number, text: string): FigurePiece =>
  piece.gap !== null
    ? piece
    : {
        ...piece,
        gap: {
          kind: "figure",
          range: { paragraph, start: piece.start, end: piece.end },
          raw: text.slice(piece.start, piece.end),
          unit: piece.unit,
          hedge: null,
          typed: null,
        },
      };

interface Place {
  readonly paragraph: number;
  readonly text: string;
  /** Where the sentence begins, or what of it was cut off before the figure ends. */
  readonly start: number;
  /** Where the whole sentence begins. */
  readonly whole: number;
  readonly titles: readonly string[];
  readonly wide: readonly Token[];
  readonly before: readonly number[];
  readonly index: number;
}

function frameAt(pieces: readonly Piece[], at: number, place: Place, scene: Scene): Frame | null {
  const { asks, places, bodies, lexicon } = scene.request;
  const described = describeGap(pieces, at, scene.self, bodies);
  const piece = pieces[at];
  if (described === null || piece?.kind !== "figure") return null;
  const said = place.text.slice(place.start, piece.start);
  const near = clauseBefore(said);
  const unit = percentBefore.test(said) ? "％" : piece.unit;
  const ask = askOf(near.replace(percentBefore, ""), unit, asks);
  const isMask = piece.digits === null;
  const { object, outer, inherited, borrowed, came, context, organ } = described;
  return {
    index: place.index,
    gap: isMask ? described.gap : null,
    digits: piece.digits,
    paragraph: place.paragraph,
    sentence: scene.sentences,
    object,
    outer,
    inherited,
    borrowed,
    came,
    context,
    wide: place.wide,
    said: lastStretch(said).slice(-longestSaid),
    near,
    whole: ask.whole === "" ? [] : segment(plainWords(ask.whole), lexicon),
    unit,
    ask,
    ...timeOf(
      { said, near, borrowed, titles: place.titles },
      { places, year: scene.request.year, whole: scene.whole },
    ),
    bounded: isBounded(place.text.slice(piece.end), piece.unit, places),
    shortfall: place.titles.some((title) => places.shortfalls.test(title)),
    ...whoseAt(
      lastStretch(said),
      {
        near: lastClauses(said, borrowed ? 2 : 1),
        sentence: place.text.slice(place.whole, piece.start),
        unit,
        title: scene.self,
      },
      places,
    ),
    chiefs: scene.chiefs,
    settled: places.settled.test(near),
    part: places.part.test(near) || (borrowed && places.part.test(said.slice(-partReach))),
    organ,
    shape: scene.told && isMask ? shapeOf(described.gap.raw, scene.points) : null,
    earlier: place.before,
    turn: null,
  };
}

/** Of a sentence's last stretch: a figure's own clause, or two of them where it goes on from the one before. */
const lastClauses = (said: string, many: 1 | 2): string =>
  lastStretch(said).split(/[，,]/u).slice(-many).join("，");

const longestSaid = 60;
const percentBefore = /百分之$/u;
/** 其中 governs the figures after it for about a clause. */
const partReach = 24;

const clauseBefore = (said: string): string => {
  for (let at = said.length - 1; at >= 0; at--)
    if (clauseEnd.test(said.charAt(at))) return said.slice(at + 1);
  return said;
};

/** Where the sentence of a place begins, asked from left to right. */
function sentenceStarts(text: string): (at: number) => number {
  let start = 0;
  let read = 0;
  return (at) => {
    for (; read < at; read++) if (sentenceEnd.test(text.charAt(read))) start = read + 1;
    return start;
  };
}

function titlesOver(paragraph: number, sections: readonly Section[]): readonly string[] {
  const section = sections.find(({ from, to }) => from <= paragraph && paragraph < to);
  return section === undefined ? [] : [section.heading.title, ...titlesOver(paragraph, section.children)];
}

function byParagraph(gaps: readonly Gap[]): ReadonlyMap<number, readonly Gap[]> {
  const groups = new Map<number, Gap[]>();
  for (const gap of gaps) {
    const group = groups.get(gap.range.paragraph);
    if (group === undefined) groups.set(gap.range.paragraph, [gap]);
    else group.push(gap);
  }
  return groups;
}
