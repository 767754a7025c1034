import type { Outline, Span } from "../document/outline";
import { textAt, textParagraphs } from "../document/paragraphText";
import type { Snapshot } from "../document/snapshot";

interface YearMention {
  readonly year: number;
  readonly after: string;
}

const chineseDigits = "〇一二三四五六七八九";

const mention =
  /(?<![0-9０-９])([12１２][0-9０-９]{3}|二[〇○零OＯ][一二三四五六七八九〇○零]{2})(?=\s?(?:年|[-－—~～至]\s?20\d\d年))(?=(.{0,24}))/gu;

function toYear(text: string): number {
  const plain = text.normalize("NFKC").replace(/[○零O]/gu, "〇");
  return Number(plain.replace(/[〇一二三四五六七八九]/gu, (digit) => String(chineseDigits.indexOf(digit))));
}

/** Years of a text in order, document titles (《…》) and document numbers (〔2020〕) left out. */
function yearsIn(text: string): readonly YearMention[] {
  const plain = text.replace(/《[^》]{0,200}》/gu, "").replace(/[〔[（(]\s?20\d\d\s?[〕\]）)]\d*号?/gu, "");
  return [...plain.matchAll(mention)]
    .map((match) => ({ year: toYear(match[1] ?? ""), after: match[2] ?? "" }))
    .filter(({ year }) => year >= 1990 && year <= 2099);
}

const planWords = /^年?度?.{0,8}(?:计划|打算|安排|思路|要点|设想|谋划|展望)/u;
const planHeading = /下一?步|下阶段|今后|计划|打算|思路|安排|努力方向|设想|明年/u;

/** The year the report speaks of (from title, preamble, body), null when nothing names one. Not the year of the plan. */
export function recogniseYear(snapshot: Snapshot, outline: Outline): number | null {
  return (
    yearOfTitle(joined(snapshot, outline.title)) ??
    yearOfPreamble(joined(snapshot, outline.preamble)) ??
    yearOfBody(snapshot, outline) ??
    yearOfSignature(joined(snapshot, outline.signature))
  );
}

function joined(snapshot: Snapshot, span: Span | null): string {
  if (span === null) return "";
  return snapshot.paragraphs
    .slice(span.from, span.to)
    .map(({ text }) => text.trim())
    .join("");
}

/** "2025年工作总结和2026年工作计划" is the report of 2025; of a range (2023—2025年) the last year counts. */
function yearOfTitle(title: string): number | null {
  const years = yearsIn(title.replace(/\s/gu, ""));
  const told = years.filter(
    ({ after }) => !planWords.test(after) || /总结|报告|汇报/u.test(after.slice(0, 8)),
  );
  const counted = told.length > 0 ? told : years;
  return counted.length === 0 ? null : Math.max(...counted.map(({ year }) => year));
}

/** The year that opens a sentence ("2025年，…"、"2025年以来"), else the latest one named. */
function yearOfPreamble(preamble: string): number | null {
  for (const sentence of preamble.split(/[。：:！\n]/u)) {
    const opening = /^\s*(?:自|在|截至|回顾|过去的|刚刚过去的)?\s*/u.exec(sentence)?.[0].length ?? 0;
    const start = yearsIn(sentence.slice(opening, opening + 12))[0];
    if (start !== undefined && /^\s*(?:[12１２二])/u.test(sentence.slice(opening))) return start.year;
  }
  const years = yearsIn(preamble).map(({ year }) => year);
  return years.length === 0 ? null : Math.max(...years);
}

/** The year named most outside of the plans; of equals the later one. */
function yearOfBody(snapshot: Snapshot, outline: Outline): number | null {
  const plans = outline.sections.filter(({ heading }) => planHeading.test(heading.title));
  const end = outline.signature?.from ?? snapshot.paragraphs.length;
  const counts = new Map<number, number>();
  for (const paragraph of textParagraphs(snapshot)) {
    if (paragraph >= end || plans.some(({ from, to }) => from <= paragraph && paragraph < to)) continue;
    for (const { year } of yearsIn(textAt(snapshot, paragraph)))
      counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([yearA, a], [yearB, b]) => b - a || yearB - yearA);
  return ranked[0]?.[0] ?? yearOfPlan(snapshot, plans);
}

/** A plan of 2026 belongs to the report of 2025. */
function yearOfPlan(snapshot: Snapshot, plans: Outline["sections"]): number | null {
  const years = plans.flatMap(({ heading }) => yearsIn(textAt(snapshot, heading.paragraph)));
  return years[0] === undefined ? null : years[0].year - 1;
}

/** Reports are signed at the end of their year or in the first months of the next. */
function yearOfSignature(signature: string): number | null {
  const compactText = signature.replace(/\s/gu, "");
  const year = yearsIn(compactText)[0] ?? dottedYear(compactText);
  if (year === undefined) return null;
  const month = /(?:年|20\d\d[.．/-])(?:0?([1-9]|1[0-2])|([一二三]))(?:月|[.．/-])/u.exec(compactText);
  const early = month !== null && (month[2] !== undefined || Number(month[1]) <= 3);
  return early ? year.year - 1 : year.year;
}

function dottedYear(text: string): YearMention | undefined {
  const match = /(20\d\d)[.．/-]\d/u.exec(text);
  return match === null ? undefined : { year: Number(match[1]), after: "" };
}
