import { numberStyleOf, readLead, readListNumber } from "./headingNumber";
import type { Lead, LeadKind } from "./headingNumber";
import type { HeadingNumber } from "./outline";
import { endsSentence, isContentsLine } from "./paragraphText";
import type { Paragraph } from "./snapshot";

/** What a candidate is known by: its number, the style of its paragraph, a bullet, or only its looks. */
export type CandidateKind = LeadKind | "styled" | "plain";

export interface HeadingCandidate {
  readonly paragraph: number;
  readonly kind: CandidateKind;
  readonly number: HeadingNumber | null;
  /** Level of the paragraph's style, null when it has none. */
  readonly styleLevel: number | null;
  readonly title: string;
  readonly start: number;
  readonly end: number;
  readonly runOn: boolean;
  /** Looks like a heading by itself; a weak one is a heading only among strong ones of its row. */
  readonly strong: boolean;
}

export interface Neighbours {
  /** Paragraphs with text before and after, null at the ends of the body. */
  readonly previous: Paragraph | null;
  readonly next: Paragraph | null;
  /** A table stands right behind it: 主要数据见下表. */
  readonly beforeTable: boolean;
}

interface Extent {
  readonly end: number;
  readonly runOn: boolean;
  /** The words are a sentence with its full stop, and nothing follows in the paragraph. */
  readonly sentence: boolean;
}

const longest = 90;
const figure =
  /[0-9０-９*＊×]\s?[余多]?(?:人次|场次|次|人|个|项|条|篇|期|场|家|名|件|批|起|份|户|万|亿|％|%)/u;

/** The paragraph as a heading, null when it can not be one. */
export function headingCandidate(
  paragraph: Paragraph,
  index: number,
  neighbours: Neighbours,
): HeadingCandidate | null {
  const { text, listLabel, outlineLevel: styleLevel } = paragraph;
  if (paragraph.cell !== null || text.trim() === "" || isContentsLine(paragraph)) return null;
  const lead = listLabel === null ? readLead(text) : null;
  const number = numberOf(paragraph, lead);
  const kind = kindOf(paragraph, lead, number);
  const start = lead?.titleStart ?? text.length - text.trimStart().length;
  const extent = extentOf(text, start, lead);
  if (extent === null) return null;
  const { end, runOn } = extent;
  const title = text.slice(start, end);
  if (isKnownByLooks(kind, lead) && !isPlainHeading(title, extent, text, neighbours)) return null;
  const strong = styleLevel !== null || isStrong(kind, title, extent, neighbours);
  return { paragraph: index, kind, number, styleLevel, title, start, end, runOn, strong };
}

const isKnownByLooks = (kind: CandidateKind, lead: Lead | null): boolean =>
  kind === "plain" || lead?.loose === true;

function numberOf({ listLabel }: Paragraph, lead: Lead | null): HeadingNumber | null {
  if (listLabel !== null) return readListNumber(listLabel.text);
  if (lead === null || lead.value === 0) return null;
  return { style: numberStyleOf(lead.kind), value: lead.value, label: lead.label, source: "typed" };
}

function kindOf(
  { outlineLevel, listLabel }: Paragraph,
  lead: Lead | null,
  number: HeadingNumber | null,
): CandidateKind {
  if (number !== null) return number.label.startsWith("第") ? "part" : number.style;
  if (outlineLevel !== null && outlineLevel <= 4) return "styled";
  if (lead !== null) return lead.kind;
  return listLabel === null ? "plain" : "bullet";
}

/** Null where the words are none of a heading: an unfinished clause, or too long. */
function extentOf(text: string, start: number, lead: Lead | null): Extent | null {
  const extent =
    lead?.titleEnd == null
      ? sentenceExtent(text, start)
      : { end: lead.titleEnd, runOn: text.slice(lead.titleEnd + 1).trim() !== "", sentence: false };
  if (extent === null || extent.end <= start || extent.end - start > longest) return null;
  const bold = text.slice(0, start).includes("**") && text.slice(start, extent.end).endsWith("**");
  return bold ? { ...extent, end: extent.end - 2 } : extent;
}

/** A heading ends with its first sentence, or at a manual line break, or at the colon of a label ("政治建设方面："). */
function sentenceExtent(text: string, start: number): Extent | null {
  const rest = text.slice(start).trimEnd();
  const stop = rest.search(/[。！？\n]/u);
  const colon = labelColon(rest, stop);
  if (colon > 0) return { end: start + colon, runOn: colon < rest.length - 1, sentence: false };
  if (stop >= 0) {
    const runOn = stop < rest.length - 1;
    return { end: start + stop, runOn, sentence: !runOn };
  }
  if (/[，、；;,]$/u.test(rest)) return null;
  return { end: start + rest.length, runOn: false, sentence: false };
}

/** Words that name a topic rather than say something of it. */
const topic = /(?:方面|情况|工作|建设|(?:问题|不足|差距|短板)是?|措施|打算|下一?步|[上中])$/u;

/** The colon after a short label, where what follows is too long to be part of the heading; -1 when there is none. */
function labelColon(rest: string, stop: number): number {
  const first = stop < 0 ? rest.length : stop;
  const colon = rest.slice(0, first).search(/[：:]/u);
  if (colon <= 0 || colon > 24) return -1;
  const isLast = colon === rest.length - 1;
  if (isLast || first > 45 || (first > 30 && stop < 0)) return colon;
  return first - colon > 12 && topic.test(rest.slice(0, colon)) ? colon : -1;
}

/** How long the words of a heading are at most before it needs strong neighbours: alone on its line, or run on. */
const usual: Readonly<Record<CandidateKind, readonly [alone: number, runOn: number]>> = {
  part: [60, 60],
  chinese: [60, 60],
  bracketedChinese: [60, 48],
  arabic: [45, 28],
  bracketedArabic: [40, 24],
  decimal: [30, 0],
  decimalSecond: [30, 0],
  decimalThird: [30, 0],
  bullet: [32, 26],
  lenticular: [30, 30],
  styled: [60, 48],
  plain: [26, 0],
};

function isStrong(kind: CandidateKind, title: string, extent: Extent, { next }: Neighbours): boolean {
  const [alone, runOn] = usual[kind];
  if (title.length > (extent.runOn ? runOn : alone)) return false;
  if (alwaysStrong.has(kind)) return true;
  if (kind === "bracketedChinese") return !(extent.sentence && (title.length > 36 || figure.test(title)));
  if (figure.test(title) || extent.sentence) return false;
  // A row of short items, one a line, is an enumeration: headings have text under them.
  return extent.runOn || (next !== null && !sameLead(kind, next));
}

const alwaysStrong: ReadonlySet<CandidateKind> = new Set(["part", "chinese", "styled", "plain"]);

function sameLead(kind: CandidateKind, next: Paragraph): boolean {
  if (next.listLabel !== null)
    return readListNumber(next.listLabel.text)?.style === kind || kind === "bullet";
  return readLead(next.text)?.kind === kind;
}

const fragment = /[，。、；：！？,.;:!?]|^(?:[一二三四五六七八九十]是|其[一二三四五])/u;

/** A short line without number between paragraphs that are sentences: "存在的主要问题". */
function isPlainHeading(title: string, extent: Extent, text: string, neighbours: Neighbours): boolean {
  const { previous, next, beforeTable } = neighbours;
  if (
    beforeTable ||
    extent.runOn ||
    extent.sentence ||
    !hasPlainLength(title, text, previous) ||
    isFragment(title)
  ) {
    return false;
  }
  const opensFreely = previous === null || endsSentence(previous.text) || isShort(previous.text);
  return opensFreely && next !== null && carriesText(next, title);
}

/** A label with a colon is shorter ("存在的问题："); the first paragraph with a colon is an addressee. */
function hasPlainLength(title: string, text: string, previous: Paragraph | null): boolean {
  const isLabel = /[：:]\s*$/u.test(text);
  return title.length >= 3 && title.length <= (isLabel ? 14 : 26) && !(isLabel && previous === null);
}

const isFragment = (title: string): boolean =>
  fragment.test(title.replace(/，/u, "")) ||
  /^现[将就把]|如下$/u.test(title) ||
  /^(?:[（(*＊]|\d(?!\d{3}年)|同志们|各位|尊敬的)/u.test(title);

const carriesText = (next: Paragraph, title: string): boolean =>
  next.cell === null && (next.text.trim().length > title.length || readLead(next.text) !== null);

const isShort = (text: string): boolean => text.trim().length <= 45;
