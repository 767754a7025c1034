import { fixedFormulations } from "../catalog/wording/fixedFormulations";
import type { Finding } from "../core/checking/finding";
import { readOutline } from "../core/document/outline";
import type { Snapshot } from "../core/document/snapshot";
import { findGaps } from "../core/gaps/findGaps";
import { compareReports } from "../core/likeness/compareReports";
import type { ComparedSentence, ReportLikeness } from "../core/likeness/compareReports";
import { readLike } from "../core/likeness/likeText";
import type { LikeFigure, LikeReport } from "../core/likeness/likeText";
import { recogniseYear } from "../core/report/recogniseYear";
import type { TextRange } from "../core/text/range";
import { textRange } from "../core/text/range";

/** A report read for comparing, with what the comparison says of it in sentences. */
export interface ReadReport {
  readonly snapshot: Snapshot;
  readonly year: number | null;
  readonly like: LikeReport;
}

export function readForComparing(snapshot: Snapshot): ReadReport {
  const outline = readOutline(snapshot);
  const like = readLike({ snapshot, outline, gaps: findGaps(snapshot) }, { formulations: fixedFormulations });
  return { snapshot, year: recogniseYear(snapshot, outline), like };
}

/** Share of a section that is the other report's. */
export interface SectionLikeness {
  readonly title: string;
  /** Of its heading; the section before the first one has the first paragraph. */
  readonly paragraph: number;
  readonly likeness: number;
}

export interface Comparison {
  readonly old: ReadReport;
  readonly new: ReadReport;
  readonly result: ReportLikeness;
  readonly sections: readonly SectionLikeness[];
  /** What the writer of the new report should look at, in document order. */
  readonly findings: readonly Finding[];
}

/** Pure. Last year's report against this year's (与去年稿比对). */
export function compareSnapshots(old: ReadReport, fresh: ReadReport): Comparison {
  const result = compareReports(old.like, fresh.like);
  return {
    old,
    new: fresh,
    result,
    sections: sectionsOf(fresh, result),
    findings: findingsOf(old, fresh, result),
  };
}

/** What a person is shown of a comparison. */
export interface LikenessReport extends Pick<Comparison, "sections" | "findings"> {
  readonly likeness: number;
  readonly counts: ReturnType<typeof countsOf>;
}

export function likenessReport(old: ReadReport, fresh: Snapshot): LikenessReport {
  const comparison = compareSnapshots(old, readForComparing(fresh));
  const { sections, findings, result } = comparison;
  return { likeness: result.likeness, counts: countsOf(comparison), sections, findings };
}

/** How many sentences and figures are last year's, changed, or new. */
export function countsOf({ result }: Pick<Comparison, "result">) {
  const count = (all: readonly { readonly standing: string }[], standing: string): number =>
    all.filter((one) => one.standing === standing).length;
  const of = (all: readonly { readonly standing: string }[]) => ({
    same: count(all, "same"),
    changed: count(all, "changed"),
    new: count(all, "new"),
  });
  return { sentences: of(result.sentences), figures: of(result.figures) };
}

function sectionsOf({ snapshot }: ReadReport, { sentences }: ReportLikeness): readonly SectionLikeness[] {
  const tops = [
    { title: "导语", paragraph: 0 },
    ...readOutline(snapshot).sections.map(({ heading }) => ({
      title: heading.title,
      paragraph: heading.paragraph,
    })),
  ];
  return tops.flatMap(({ title, paragraph }, order) => {
    const end = tops[order + 1]?.paragraph ?? Infinity;
    const own = sentences.filter(
      ({ sentence: { range } }) => range.paragraph >= paragraph && range.paragraph < end,
    );
    const total = own.reduce((sum, { sentence }) => sum + sentence.weight, 0);
    const shared = own.reduce(
      (sum, { sentence, standing, covered }) => sum + (standing === "new" ? 0 : covered * sentence.weight),
      0,
    );
    return total === 0 ? [] : [{ title, paragraph, likeness: shared / total }];
  });
}

/** A shorter sentence that stands unchanged is a heading or a turn of phrase. */
const worthTelling = 16;
const basis = "与去年稿比对";

function findingsOf(old: ReadReport, fresh: ReadReport, result: ReportLikeness): readonly Finding[] {
  const lastYear = result.sentences.flatMap((one) => lastYearFinding(one, old, fresh));
  const told = new Set(lastYear.map(({ range }) => range.paragraph * 1e6 + range.start));
  const copied = result.sentences.flatMap((one) => copiedFinding(one, fresh, told));
  const figures = result.figures.flatMap(({ figure, standing }) =>
    standing === "same" ? [figureFinding(figure)] : [],
  );
  return [...lastYear, ...copied, ...figures].sort(
    (a, b) => a.range.paragraph - b.range.paragraph || a.range.start - b.range.start,
  );
}

const finding = (
  check: string,
  severity: Finding["severity"],
  range: TextRange,
  text: string,
  message: string,
): Finding => ({ check, severity, range, text, message, basis, fix: null });

const textOf = ({ snapshot }: ReadReport, { paragraph, start, end }: TextRange): string =>
  snapshot.paragraphs[paragraph]?.text.slice(start, end) ?? "";

/** A sentence of last year's that still names the year it was written for: “2024年以来”. */
function lastYearFinding(
  { sentence, standing, counterpart }: ComparedSentence,
  old: ReadReport,
  fresh: ReadReport,
): readonly Finding[] {
  if (standing !== "same" || counterpart === null || old.year === null || old.year === fresh.year) return [];
  const text = textOf(fresh, sentence.range);
  const year = `${old.year}年`;
  const at = text.indexOf(year);
  if (at < 0 || /(?:较|比|同比|去年|上年)/u.test(text.slice(Math.max(0, at - 4), at))) return [];
  if (!textOf(old, counterpart.range).includes(year)) return [];
  const start = sentence.range.start + at;
  return [
    finding(
      "last-years-words",
      "warning",
      textRange(sentence.range.paragraph, start, start + year.length),
      year,
      `这句话与去年稿相同，写的仍是${year}的事，请改成今年的。`,
    ),
  ];
}

function copiedFinding(
  { sentence, standing }: ComparedSentence,
  fresh: ReadReport,
  told: ReadonlySet<number>,
): readonly Finding[] {
  const { range, weight } = sentence;
  if (standing !== "same" || weight < worthTelling || told.has(range.paragraph * 1e6 + range.start))
    return [];
  return [
    finding(
      "copied-sentence",
      "advice",
      range,
      textOf(fresh, range),
      "这句话的文字与去年稿相同，请看是否要按今年的情况改写。",
    ),
  ];
}

const figureFinding = ({ figure: { range, text, unit } }: LikeFigure): Finding =>
  finding("unchanged-figure", "advice", range, text, `去年也是 ${text}${unit ?? ""}，请核实。`);
