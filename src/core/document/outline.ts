import type { Snapshot } from "./snapshot";

/** 一、 · （一） · 1. · （1）, and headings without a number. */
export type NumberStyle = "chinese" | "bracketedChinese" | "arabic" | "bracketedArabic";

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

export function readOutline(snapshot: Snapshot): Outline {
  throw new Error(`not yet: ${snapshot.paragraphs.length}`);
}
