import type { ParagraphRole } from "../document/edit";

/**
 * What a paragraph is for the page. Beyond the roles of new paragraphs: what stands under the title (副标题、日期),
 * the note of attachments with its further lines (附件说明), and the mark 附件1 at the head of an attachment.
 */
export type LayoutRole = ParagraphRole | "subtitle" | "attachmentNote" | "attachmentItem" | "attachmentMark";

export type LayoutAlignment = "left" | "center" | "right" | "justify";

/** Where the lines of a paragraph begin and end; lengths in characters of the paragraph's own size. */
export interface Place {
  readonly alignment: LayoutAlignment;
  readonly firstLine: number;
  readonly left: number;
  readonly right: number;
}

/** How the paragraphs of one role look. */
export interface ParagraphRule extends Place {
  /** Chinese font. */
  readonly font: string;
  /** In points: 3号 = 16, 2号 = 22, 4号 = 14. */
  readonly size: number;
  /** Neither bold nor italic nor coloured, as titles and headings stand; false leaves emphasis alone. */
  readonly plain: boolean;
  /** Heading level from 1, which new paragraphs of the role get; null for text. */
  readonly level: number | null;
}

/** The page; lengths in millimetres. */
export interface PageRule {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Lines to a page and characters to a line, which fill the type area (版心). */
  readonly lines: number;
  readonly characters: number;
  /** Whether pages are to have that grid; false leaves it alone. */
  readonly grid: boolean;
  /** Null where the office numbers its pages in its own way. */
  readonly number: PageNumberRule | null;
}

/** — 1 — at the outer edge: on odd pages on the right, on even ones on the left. */
export interface PageNumberRule {
  readonly font: string;
  /** In points. */
  readonly size: number;
  /** From the type area down to the dashes, in millimetres. */
  readonly below: number;
}

/** How firmly a rule asks: stated 规定, usual 一般, derived 推算, practice 惯例. */
export type Strength = "stated" | "usual" | "derived" | "practice";

export interface Basis {
  /** Clause of the standard; "" where the standard says nothing. */
  readonly clause: string;
  readonly strength: Strength;
}

/** What is looked at in a paragraph: Chinese font, Latin font, size, emphasis, place, pitch of lines. */
export type ParagraphAspect = "font" | "latinFont" | "size" | "plain" | "place" | "linePitch";
export type PageAspect = "paper" | "margins" | "grid" | "pageNumber";

export interface LayoutProfile {
  readonly id: string;
  /** For the person, e.g. 公文格式 GB/T 9704–2012. */
  readonly name: string;
  readonly page: PageRule;
  readonly paragraphs: Readonly<Record<LayoutRole, ParagraphRule>>;
  /** Font of digits and Latin letters; null leaves them. */
  readonly latinFont: string | null;
  /** Fixed distance of lines in points; null leaves it. */
  readonly linePitch: number | null;
  /** Further distances that are let stand. */
  readonly otherPitches: readonly number[];
}

/** Where a profile's rules come from. */
export interface LayoutBasis {
  readonly standard: string;
  readonly paragraph: (role: LayoutRole, aspect: ParagraphAspect) => Basis;
  readonly page: Readonly<Record<PageAspect, Basis>>;
}

export const layoutRoles: readonly LayoutRole[] = [
  "title",
  "subtitle",
  "addressee",
  "heading1",
  "heading2",
  "heading3",
  "heading4",
  "body",
  "attachmentNote",
  "attachmentItem",
  "signature",
  "date",
  "attachmentMark",
];

export const paragraphAspects: readonly ParagraphAspect[] = [
  "font",
  "size",
  "plain",
  "place",
  "linePitch",
  "latinFont",
];
export const pageAspects: readonly PageAspect[] = ["paper", "margins", "grid", "pageNumber"];
