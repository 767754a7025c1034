import type { Outline } from "../document/outline";
import { textParagraphs } from "../document/paragraphText";
import type { Snapshot } from "../document/snapshot";
import type { Gap } from "../gaps/gap";
import type { TextRange } from "../text/range";
import { findNames } from "../writing/findNames";
import { reportFigures } from "../writing/reportFigures";
import type { ReportFigure } from "../writing/reportFigures";

/** What of a report is compared: everything but its title, its signature, and what nobody could word otherwise. */
export interface LikeReport {
  readonly sentences: readonly LikeSentence[];
  readonly figures: readonly LikeFigure[];
}

export interface LikeSentence {
  /** Where it stands, without its final mark. */
  readonly range: TextRange;
  /**
   * Its words without marks, blanks, number and 一是: every figure, year and mask is `#`, a name `@`, a formulation or the
   * title of a document `|`, which nothing is compared across.
   */
  readonly words: string;
  /** How many of them count: all but `|`. */
  readonly weight: number;
}

/** A figure with the words around it, as they are compared. */
export interface LikeFigure {
  readonly figure: ReportFigure;
  /** Index into `sentences`. */
  readonly sentence: number;
  /** Index of its `#` in the sentence's words. */
  readonly at: number;
}

export interface LikeSource {
  readonly snapshot: Snapshot;
  readonly outline: Outline;
  readonly gaps: readonly Gap[];
}

/** Words that say nothing about who wrote a sentence; handed in by the catalogue. */
export interface LikeWords {
  /** Standing formulations (提法), any order. */
  readonly formulations: readonly string[];
}

type Kept = (text: string) => readonly Stretch[];

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly sign: "#" | "@" | "|";
}

const ender = /[。！？；!?;\n]/u;
const plain = /[\p{Script=Han}A-Za-z]/u;
const digit = /[0-9０-９]/u;
const enumerator =
  /^(?:[一二三四五六七八九十]{1,2}(?:是|要)|其[一二三四五]|首先|其次|第[一二三四五六](?=[，、,]))/u;
/** Bounded, so that unclosed marks cost nothing. */
const title = /《[^《》]{1,60}》/gu;

/** Reads a report for comparing. Linear in its length. */
export function readLike({ snapshot, outline, gaps }: LikeSource, words: LikeWords): LikeReport {
  const kept = formulationsOf(words.formulations);
  const figures = groupByParagraph(reportFigures(snapshot, outline), ({ range }) => range.paragraph);
  const masks = groupByParagraph(gaps, ({ range }) => range.paragraph);
  const names = groupByParagraph(findNames(snapshot, outline), ({ range }) => range.paragraph);
  const leads = new Map(outline.headings.map(({ paragraph, start }) => [paragraph, start]));
  const report: { sentences: LikeSentence[]; figures: LikeFigure[] } = { sentences: [], figures: [] };
  for (const paragraph of textParagraphs(snapshot)) {
    if (
      [outline.title, outline.signature].some(
        (span) => span !== null && span.from <= paragraph && paragraph < span.to,
      )
    )
      continue;
    const text = snapshot.paragraphs[paragraph]?.text ?? "";
    const own = figures.get(paragraph) ?? [];
    const stretches = [
      ...own.map(({ range }) => ({ ...range, sign: "#" as const })),
      ...(masks.get(paragraph) ?? []).map(({ range }) => ({ ...range, sign: "#" as const })),
      ...(names.get(paragraph) ?? []).map(({ range }) => ({ ...range, sign: "@" as const })),
      ...kept(text),
    ].sort((a, b) => a.start - b.start || b.end - a.end);
    readParagraph({ text, paragraph, from: leads.get(paragraph) ?? 0, stretches, figures: own }, report);
  }
  return report;
}

interface ParagraphSource {
  readonly text: string;
  readonly paragraph: number;
  readonly from: number;
  readonly stretches: readonly Stretch[];
  readonly figures: readonly ReportFigure[];
}

function readParagraph(
  { text, paragraph, from, stretches, figures }: ParagraphSource,
  report: { readonly sentences: LikeSentence[]; readonly figures: LikeFigure[] },
): void {
  const figureAt = new Map(figures.map((figure) => [figure.range.start, figure]));
  for (const { start, end } of sentencesIn(text, from)) {
    const signs = signsOf(text, start, end, stretches);
    const words = signs.map(({ sign }) => sign).join("");
    const weight = words.replaceAll("|", "").length;
    if (weight === 0) continue;
    signs.forEach(({ from: place }, at) => {
      const figure = figureAt.get(place);
      if (figure !== undefined) report.figures.push({ figure, sentence: report.sentences.length, at });
    });
    report.sentences.push({ range: { paragraph, start, end }, words, weight });
  }
}

/** Sentences without their final marks; marks within a title or a formulation end one as well. */
function* sentencesIn(
  text: string,
  from: number,
): Generator<{ readonly start: number; readonly end: number }> {
  let start = from;
  for (let at = from; at <= text.length; at++)
    if (at === text.length || ender.test(text.charAt(at))) {
      if (at > start) yield { start, end: at };
      start = at + 1;
    }
}

interface Sign {
  readonly sign: string;
  /** Offset in the paragraph's text. */
  readonly from: number;
}

function signsOf(text: string, start: number, end: number, stretches: readonly Stretch[]): readonly Sign[] {
  const own = stretches.filter((stretch) => stretch.start >= start && stretch.end <= end);
  const signs: Sign[] = [];
  let at = start + leadLength(text.slice(start, Math.min(end, start + 8)));
  for (const stretch of own) {
    if (stretch.start < at) continue;
    pushPlain(text, at, stretch.start, signs);
    signs.push({ sign: stretch.sign, from: stretch.start });
    at = stretch.end;
  }
  pushPlain(text, at, end, signs);
  return signs;
}

/** Blanks and 一是 at the head of a sentence. */
function leadLength(head: string): number {
  const blanks = head.length - head.trimStart().length;
  return blanks + (enumerator.exec(head.slice(blanks))?.[0].length ?? 0);
}

/** Letters as they are, a run of digits as one `#`, marks and blanks not at all. */
function pushPlain(text: string, from: number, to: number, signs: Sign[]): void {
  for (let at = from; at < to; at++) {
    const character = text.charAt(at);
    if (plain.test(character)) signs.push({ sign: character, from: at });
    else if (digit.test(character) && !(at > from && digit.test(text.charAt(at - 1))))
      signs.push({ sign: "#", from: at });
  }
}

/** Stretches of a text that count for nothing: formulations and titles of documents. */
function formulationsOf(formulations: readonly string[]): Kept {
  const escaped = [...formulations]
    .filter((words) => words.length > 3)
    .sort((a, b) => b.length - a.length)
    .map((words) => words.replaceAll(/[\\^$.*+?()[\]{}|]/gu, "\\$&"));
  const pattern = escaped.length === 0 ? null : new RegExp(escaped.join("|"), "gu");
  return (text) => {
    const found: Stretch[] = [];
    for (const { 0: words, index } of text.matchAll(title))
      found.push({ start: index, end: index + words.length, sign: "|" });
    if (pattern !== null)
      for (const { 0: words, index } of text.matchAll(pattern))
        found.push({ start: index, end: index + words.length, sign: "|" });
    return found;
  };
}

function groupByParagraph<T>(all: readonly T[], paragraphOf: (one: T) => number): ReadonlyMap<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const one of all) {
    const group = groups.get(paragraphOf(one));
    if (group === undefined) groups.set(paragraphOf(one), [one]);
    else group.push(one);
  }
  return groups;
}
