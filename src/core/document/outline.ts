import { headingCandidate } from "./headingCandidate";
import type { HeadingCandidate } from "./headingCandidate";
import { acceptHeadings } from "./acceptHeadings";
import { endsSentence, textAt, textParagraphs } from "./paragraphText";
import { parallelLeads } from "./parallelLeads";
import { attachmentsStart, findSignature } from "./signature";
import type { Snapshot } from "./snapshot";
import { findOpening } from "./titleLines";

/** 一、 · （一） · 1. · （1）, and the decimal numbers of standards: 1 · 1.1 · 1.1.1. */
export type NumberStyle =
  | "chinese"
  | "bracketedChinese"
  | "arabic"
  | "bracketedArabic"
  | "decimal"
  | "decimalSecond"
  | "decimalThird";

export interface HeadingNumber {
  readonly style: NumberStyle;
  readonly value: number;
  /** As it stands, e.g. "一、", "（二）", "3．". */
  readonly label: string;
  /** `automatic`: the label is list numbering and not in the paragraph's text. */
  readonly source: "typed" | "automatic";
}

export interface Heading {
  readonly paragraph: number;
  /** 1 = 一、 … 4 = （1）; headings without number take the level of their style or of their look. */
  readonly level: 1 | 2 | 3 | 4;
  readonly number: HeadingNumber | null;
  /** Words without the number, e.g. "存在问题". */
  readonly title: string;
  /** Where the title stands in the paragraph's text, UTF-16, half-open. */
  readonly start: number;
  readonly end: number;
  /** The heading is the first sentence of a paragraph that goes on with body text. */
  readonly runOn: boolean;
}

export interface Section {
  readonly heading: Heading;
  /** Paragraphs of the section, its heading included: from (inclusive) to (exclusive). */
  readonly from: number;
  readonly to: number;
  readonly children: readonly Section[];
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Outline {
  /** The title's paragraphs (a long title may be broken over several), null when there is none. */
  readonly title: Span | null;
  /** Between the title and the first section; an addressee line belongs to it. */
  readonly preamble: Span | null;
  /** All headings in document order. */
  readonly headings: readonly Heading[];
  /** Top sections; deeper ones are their children. */
  readonly sections: readonly Section[];
  /** Unit and date at the end, null when there is none. */
  readonly signature: Span | null;
}

/** Reads the parts of a report. Linear in the length of the document; tables' cells are never headings. */
export function readOutline(snapshot: Snapshot): Outline {
  const { title, bodyFrom } = findOpening(snapshot);
  const signature = findSignature(snapshot, bodyFrom + 1);
  const bodyTo = Math.min(signature?.from ?? snapshot.paragraphs.length, attachmentsStart(snapshot));
  const body = textParagraphs(snapshot).filter((index) => index >= bodyFrom && index < bodyTo);
  const accepted = acceptHeadings(candidatesOf(snapshot, body), snapshot);
  const headings = accepted.length > 0 ? accepted : parallelLeads(snapshot, body);
  return {
    title,
    preamble: preambleOf(snapshot, body, headings),
    headings,
    sections: sectionsOf(headings, bodyTo),
    signature,
  };
}

function candidatesOf(snapshot: Snapshot, body: readonly number[]): readonly HeadingCandidate[] {
  const plainAllowed = !isHardWrapped(snapshot, body);
  return body.flatMap((index, order) => {
    const paragraph = snapshot.paragraphs[index];
    if (paragraph === undefined) return [];
    const candidate = headingCandidate(paragraph, index, {
      previous: snapshot.paragraphs[body[order - 1] ?? -1] ?? null,
      next: snapshot.paragraphs[body[order + 1] ?? -1] ?? null,
      beforeTable: snapshot.paragraphs[index + 1]?.cell != null,
    });
    if (candidate === null || (candidate.kind === "plain" && !plainAllowed)) return [];
    return [candidate];
  });
}

/** Lines broken by hand in mid-sentence: short lines are then no sign of a heading. */
function isHardWrapped(snapshot: Snapshot, body: readonly number[]): boolean {
  const long = body.filter((index) => textAt(snapshot, index).trim().length > 30);
  const open = long.filter((index) => !endsSentence(textAt(snapshot, index)));
  return open.length > 2 && open.length * 4 > long.length;
}

function preambleOf(snapshot: Snapshot, body: readonly number[], headings: readonly Heading[]): Span | null {
  const first = headings[0];
  const before =
    first === undefined ? undividedPreamble(snapshot, body) : body.filter((i) => i < first.paragraph);
  const from = before[0];
  const last = before.at(-1);
  return from === undefined || last === undefined ? null : { from, to: last + 1 };
}

/** Without any heading the preamble ends with its leading-in phrase (如下), or with the first sentence's paragraph. */
function undividedPreamble(snapshot: Snapshot, body: readonly number[]): readonly number[] {
  const opening = body.slice(0, 4);
  const leadIn = opening.findIndex((index) => /如下[：:。.]?\s*$/u.test(textAt(snapshot, index)));
  if (leadIn >= 0) return opening.slice(0, leadIn + 1);
  const sentence = opening.findIndex(
    (index) => endsSentence(textAt(snapshot, index)) && !/[：:]\s*$/u.test(textAt(snapshot, index)),
  );
  return body.length > 1 ? opening.slice(0, Math.max(sentence, 0) + 1) : [];
}

interface OpenSection {
  readonly heading: Heading;
  readonly children: OpenSection[];
}

/** A section ends where the next heading of its level or a higher one begins. */
function sectionsOf(headings: readonly Heading[], bodyTo: number): readonly Section[] {
  const top: OpenSection[] = [];
  const open: OpenSection[] = [];
  for (const heading of headings) {
    while ((open.at(-1)?.heading.level ?? 0) >= heading.level) open.pop();
    const section: OpenSection = { heading, children: [] };
    (open.at(-1)?.children ?? top).push(section);
    open.push(section);
  }
  return closeSections(top, bodyTo);
}

const closeSections = (sections: readonly OpenSection[], end: number): readonly Section[] =>
  sections.map(({ heading, children }, order) => {
    const to = sections[order + 1]?.heading.paragraph ?? end;
    return { heading, from: heading.paragraph, to, children: closeSections(children, to) };
  });
