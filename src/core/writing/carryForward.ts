import type { ReplaceText } from "../document/edit";
import type { Outline } from "../document/outline";
import type { Snapshot } from "../document/snapshot";
import type { Gap } from "../gaps/gap";
import { compareRanges, rangesOverlap } from "../text/range";
import type { TextRange } from "../text/range";
import { carryDates } from "./carryDates";
import type { CarryYears } from "./carryDates";
import { protectedSpans, within } from "./protectedSpans";
import { reportFigures } from "./reportFigures";
import type { ReportFigure } from "./reportFigures";

/** A wording that belongs to certain years; `YearPhrase` of the catalogue fits. */
export interface YearWording {
  readonly phrase: string;
  readonly from: number | null;
  readonly until: number | null;
  readonly note: string;
}

export interface CarryRequest {
  readonly snapshot: Snapshot;
  readonly outline: Outline;
  readonly gaps: readonly Gap[];
  readonly years: CarryYears;
  readonly phrases: readonly YearWording[];
}

export interface CarriedChange {
  readonly kind: "figure" | "year" | "date";
  readonly edit: ReplaceText;
  /** Last year's figure; null for a year or a date. */
  readonly figure: ReportFigure | null;
}

/** What belonged to last year, or was left alone: for the person to look at. */
export interface CarryRemark {
  readonly range: TextRange;
  readonly text: string;
  readonly note: string;
}

export interface CarryPlan {
  /** In document order, none touching another. */
  readonly changes: readonly CarriedChange[];
  readonly remarks: readonly CarryRemark[];
}

/** What a figure becomes: its unit and hedge stand beside it, which makes it a typed gap (`**次`). */
const figureMask = "**";

/**
 * Last year's finished report as this year's draft (去年稿转今年稿): figures become gaps, years move on, days become
 * masks. What is quoted, cited or fixed stays; what is tied to last year is listed and not touched.
 */
export function carryForward(request: CarryRequest): CarryPlan {
  const { snapshot, outline, gaps, years } = request;
  const changes: CarriedChange[] = [];
  const remarks: CarryRemark[] = [];
  const dated: TextRange[] = [];
  snapshot.paragraphs.forEach(({ text }, paragraph) => {
    const dates = carryDates(text, paragraph, years);
    changes.push(...dates.changes.map((change) => ({ ...change, figure: null })));
    dated.push(...dates.spans.map(({ start, end }) => ({ paragraph, start, end })));
    remarks.push(
      ...dates.kept.map(({ start, end, note }) => ({
        range: { paragraph, start, end },
        text: text.slice(start, end),
        note,
      })),
    );
  });
  const taken = [...dated, ...gaps.map(({ range }) => range)];
  const byParagraph = grouped(taken);
  const free = (range: TextRange): boolean =>
    !(byParagraph.get(range.paragraph) ?? []).some((other) => rangesOverlap(other, range));
  for (const figure of reportFigures(snapshot, outline))
    if (free(figure.range)) changes.push({ kind: "figure", edit: maskEdit(figure), figure });
  changes.sort((a, b) => compareRanges(a.edit.range, b.edit.range));
  remarks.push(...phraseRemarks(request), ...numberRemarks(request, changes, dated));
  remarks.sort((a, b) => compareRanges(a.range, b.range));
  return { changes, remarks };
}

const maskEdit = ({ range, text }: ReportFigure): ReplaceText => ({
  kind: "replaceText",
  range,
  before: text,
  after: figureMask,
});

function grouped(ranges: readonly TextRange[]): ReadonlyMap<number, readonly TextRange[]> {
  const groups = new Map<number, TextRange[]>();
  for (const range of ranges) {
    const group = groups.get(range.paragraph);
    if (group === undefined) groups.set(range.paragraph, [range]);
    else group.push(range);
  }
  return groups;
}

const turningYear = /(?:开局|收官|起步|攻坚|关键)之年/gu;

/** Words of a year that will be over, or that began in last year itself. */
function phraseRemarks({ snapshot, years, phrases }: CarryRequest): readonly CarryRemark[] {
  const past = phrases
    .filter(({ from, until }) => (until !== null && until < years.to) || from === years.from)
    .sort((a, b) => b.phrase.length - a.phrase.length);
  return snapshot.paragraphs.flatMap(({ text }, paragraph) => {
    const found: CarryRemark[] = [];
    const add = (start: number, words: string, note: string): void => {
      const range = { paragraph, start, end: start + words.length };
      if (!found.some((other) => rangesOverlap(other.range, range))) found.push({ range, text: words, note });
    };
    for (const { phrase, note } of past)
      for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length))
        add(at, phrase, `${note}，请核对是否仍要写`);
    for (const { 0: words, index } of text.matchAll(turningYear))
      add(index, words, "只属于某一年的说法，请核对");
    return found;
  });
}

const anyNumber = /(?<![A-Za-z0-9０-９])[0-9０-９]+(?:[.．][0-9０-９]+)?/gu;

/** Numbers that are neither figures nor dates and stay as they are: 第3次, 12345热线. */
function numberRemarks(
  { snapshot, outline, gaps }: CarryRequest,
  changes: readonly CarriedChange[],
  dated: readonly TextRange[],
): readonly CarryRemark[] {
  const leads = new Map(outline.headings.map(({ paragraph, start }) => [paragraph, start]));
  const known = grouped([
    ...changes.map(({ edit }) => edit.range),
    ...dated,
    ...gaps.map(({ range }) => range),
  ]);
  return snapshot.paragraphs.flatMap(({ text }, paragraph) => {
    const quoted = protectedSpans(text);
    return [...text.matchAll(anyNumber)].flatMap(({ 0: words, index }): CarryRemark[] => {
      const range = { paragraph, start: index, end: index + words.length };
      const settled =
        index < (leads.get(paragraph) ?? 0) ||
        /^\s*[（(]?$/u.test(text.slice(0, index)) ||
        within(quoted, range.start, range.end) ||
        (known.get(paragraph) ?? []).some((other) => rangesOverlap(other, range));
      return settled ? [] : [{ range, text: words, note: "这个数字没有改动，请核对" }];
    });
  });
}
