import { lastStretch } from "../../text/stretches";
import type { Outline, Section } from "../../document/outline";
import type { Snapshot } from "../../document/snapshot";
import type { Gap } from "../../gaps/gap";
import { describeGap } from "../describeGap";
import type { Lexicon, Token } from "../lexicon";
import { periodOf, timeSpokenOf } from "../reportPeriod";
import type { Months } from "../reportPeriod";
import { plainWords, segment } from "../segment";
import { sentencePieces, textPiece } from "../sentencePieces";
import type { FigurePiece, Piece } from "../sentencePieces";
import { askOf } from "./ask";
import type { AskWords } from "./ask";
import type { Frame } from "./frame";
import { withTurns } from "./turns";
import { shapeOf, shapesTell } from "./shape";
import { cellLabels } from "./cellLabels";

/** Words that tell a section or clause apart; `catalog/language/placeWords.ts`. */
export interface PlaceWords {
  /** Headings of what is intended: 下一步, 打算. */
  readonly intentions: RegExp;
  /** Headings of what is lacking: 问题, 不足. */
  readonly shortfalls: RegExp;
  /** In a sentence: 力争, 明年. */
  readonly planned: RegExp;
  /** In a clause: 每月, 不少于. */
  readonly perUnit: RegExp;
  /** The writer's own doing: 我, 本人; and in a personal report what is told without a subject: 带头, 主持. */
  readonly self: RegExp;
  readonly implied: RegExp;
  /** What only one's own doing is told by without a subject (带头, 亲自), in a report by its title one's own, where the clause names nobody else. */
  readonly leads: RegExp;
  readonly writer: RegExp;
  readonly others: RegExp;
  /** A clause whose subject is somebody else: 班子成员谈话, 各支部开展. */
  readonly othersDo: RegExp;
  /** Titles of personal reports. */
  readonly personal: RegExp;
  /** In an organ's report, what its chief did: 党组书记主持…. */
  readonly chief: RegExp;
  /** Right before a figure: 由年中的. */
  readonly midYear: RegExp;
  /** 分别: one clause for several figures. */
  readonly several: RegExp;
  /** 提拔与晋升合计: several of them added up. */
  readonly together: RegExp;
  /** 其中 */
  readonly part: RegExp;
  /** Titles that name the organ that reports. */
  readonly title: RegExp;
}

export interface FrameRequest {
  readonly snapshot: Snapshot;
  readonly outline: Outline | null;
  readonly gaps: readonly Gap[];
  readonly year: number | null;
  readonly lexicon: Lexicon;
  readonly asks: AskWords;
  readonly places: PlaceWords;
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
    told: shapesTell(request.gaps),
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
  readonly told: boolean;
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
      { paragraph, text, start, titles, wide, before, index: frames.length },
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
  /** Where the sentence begins. */
  readonly start: number;
  readonly titles: readonly string[];
  readonly wide: readonly Token[];
  readonly before: readonly number[];
  readonly index: number;
}

function frameAt(pieces: readonly Piece[], at: number, place: Place, scene: Scene): Frame | null {
  const { asks, places, lexicon } = scene.request;
  const described = describeGap(pieces, at, scene.self);
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
    ...timeOf({ said, near, borrowed }, place, scene),
    bounded: bound.test(behind(place.text.slice(piece.end), piece.unit)),
    shortfall: place.titles.some((title) => places.shortfalls.test(title)),
    person: personOf(lastStretch(said), borrowed ? lastStretch(said) : near, scene.self, places),
    part: places.part.test(near) || (borrowed && places.part.test(said.slice(-partReach))),
    organ,
    shape: scene.told && isMask ? shapeOf(described.gap.raw) : null,
    earlier: place.before,
    turn: null,
  };
}

const longestSaid = 60;
const bound = /^(?:及?以[上下内]|左右|上下)/u;
const behind = (text: string, unit: string | null): string =>
  unit !== null && text.startsWith(unit) ? text.slice(unit.length) : text;
/** Characters before a figure that may list what is added up. */
const together = 24;
const percentBefore = /百分之$/u;
/** 其中 governs the figures after it for about a clause. */
const partReach = 24;

type FrameTime = Pick<
  Frame,
  "year" | "months" | "timeless" | "reportYear" | "several" | "together" | "doubtful" | "plan" | "perUnit"
>;

function timeOf(
  { said, near, borrowed }: { readonly said: string; readonly near: string; readonly borrowed: boolean },
  { titles }: Place,
  { request, whole }: Scene,
): FrameTime {
  const { places, year } = request;
  const plan = titles.some((title) => places.intentions.test(title)) || places.planned.test(said);
  const told = timeSpokenOf(said, year, borrowed);
  const months = places.midYear.test(said) ? halfYear : (told.months ?? (plan ? null : whole));
  return {
    year: months?.year ?? (plan && year !== null ? year + 1 : year),
    months,
    timeless: months === whole,
    reportYear: year,
    several: places.several.test(near),
    together: places.together.test(near) || places.together.test(said.slice(-together)),
    doubtful: told.doubtful,
    plan,
    perUnit: places.perUnit.test(near),
  };
}

const halfYear: Months = { year: null, from: 1, to: 6 };

function personOf(said: string, near: string, title: string, places: PlaceWords): Frame["person"] {
  if (places.othersDo.test(near) && !places.self.test(near) && !places.leads.test(near)) return null;
  if (places.self.test(said)) return "self";
  if (places.writer.test(title) && places.leads.test(near) && !places.others.test(near)) return "self";
  return (places.personal.test(title) && places.implied.test(near)) || places.chief.test(said)
    ? "implied"
    : null;
}

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
