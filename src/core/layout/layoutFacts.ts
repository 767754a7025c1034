import type { Snapshot } from "../document/snapshot";
import type { LayoutAlignment } from "./profile";

/** Words of a paragraph that look alike; UTF-16 offsets, half-open. Null = the host can not tell. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Chinese font as it takes effect; "" where nothing names one and the program chooses. */
  readonly font: string | null;
  readonly latinFont: string | null;
  /** In points. */
  readonly size: number | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly coloured: boolean | null;
}

/** A length as it is written: in characters, or in points. */
export type Length =
  | { readonly unit: "characters"; readonly value: number }
  | { readonly unit: "points"; readonly value: number };

export type LineSpacing =
  /** Times the height of a line. */
  | { readonly rule: "multiple"; readonly value: number }
  /** In points. */
  | { readonly rule: "exact" | "atLeast"; readonly value: number };

/** How a paragraph stands, its styles and the document's defaults taken in. Null = the host can not tell. */
export interface ParagraphLayout {
  /** In order, together the whole text. */
  readonly stretches: readonly Stretch[];
  readonly alignment: LayoutAlignment | null;
  /** Negative = hanging. */
  readonly firstLine: Length | null;
  readonly left: Length | null;
  readonly right: Length | null;
  readonly lineSpacing: LineSpacing | null;
  /** Before and after, in points together; null also where they follow the program (auto). */
  readonly space: number | null;
  /** Holds a picture or other thing that a fixed pitch of lines would cut off. */
  readonly holdsThing: boolean;
  /** May not be changed: a locked content control. */
  readonly locked: boolean;
  /** Its words have several fonts or sizes that the host can not tell apart; they are not compared. */
  readonly mixed: boolean;
}

/** A section (节) of the document; lengths in millimetres. */
export interface SectionLayout {
  /** Higher than wide: turned pages, made for a wide table, are let be. */
  readonly upright: boolean;
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Of its text grid (文档网格), in points; null without a grid of lines. */
  readonly linePitch: number | null;
  /** What is added to the width of each character, in points; null without a grid of characters. */
  readonly characterSpace: number | null;
}

/** What stands at the foot of the pages. */
export type FootLayout =
  /** Page numbers — 1 — on the outer side. */
  | "official"
  /** Nothing, or page numbers of another form: may be replaced. */
  | "replaceable"
  /** Words or pictures of the office's own, which are not touched. */
  | "ownContent";

export interface PageLayout {
  readonly sections: readonly SectionLayout[];
  readonly foot: FootLayout;
}

/** A document with its looks, as read at one moment. */
export interface LayoutReading {
  readonly snapshot: Snapshot;
  /** One for each paragraph of the snapshot. */
  readonly paragraphs: readonly ParagraphLayout[];
  /** Null where the host can not tell. */
  readonly page: PageLayout | null;
}
