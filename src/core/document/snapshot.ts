import type { Story } from "./story";

/** The label that automatic numbering shows before a paragraph; it is not part of the paragraph's text. */
export interface ListLabel {
  /** As the reader sees it, e.g. "（一）" or "3.". */
  readonly text: string;
  /** List level, 0 to 8 (`w:ilvl`). */
  readonly level: number;
}

/** Where a paragraph stands in a table; all counted from 0, `table` in document order. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

export type Alignment = "left" | "center" | "right" | "justify";

export interface Paragraph {
  /** Runs joined: insertions in, deletions out; a tab is "\t", a line break "\n"; field results, not field codes. */
  readonly text: string;
  /** The style's name as the document shows it ("标题 1", "heading 1"), null for the default paragraph style. */
  readonly styleName: string | null;
  /** Heading level 1 to 9 from the paragraph or its style, null for body text. */
  readonly outlineLevel: number | null;
  readonly listLabel: ListLabel | null;
  readonly cell: CellPlace | null;
  readonly alignment: Alignment | null;
  /** Results of calculated fields (域) in the text, UTF-16, half-open: an update writes them anew. Absent where there are none, or the host can not tell. */
  readonly computed?: readonly { readonly start: number; readonly end: number }[];
}

/** A document as read at one moment. Paragraphs are the body's in document order, table cells and empty ones included. */
export interface Snapshot {
  readonly paragraphs: readonly Paragraph[];
  /** The host marks every change as a revision (修订), ours too; absent where it does not, or can not tell. */
  readonly tracksChanges?: true;
  /** Texts hold what revisions delete, for the host can not leave it out; absent where they do not, or nobody knows. */
  readonly showsDeletions?: true;
  /** Text outside of the body, in the order of its parts; absent where there is none, or the host can not tell. */
  readonly elsewhere?: readonly Story[];
  /** The document is protected against writing (限制编辑, 修改密码), and a host refuses every edit; absent where it is not. */
  readonly readOnly?: true;
  /** Its author advises to open it for reading only; nothing is forbidden. Absent where not, or the host can not tell. */
  readonly readOnlyAdvised?: true;
}

export const plainParagraph = (text: string): Paragraph => ({
  text,
  styleName: null,
  outlineLevel: null,
  listLabel: null,
  cell: null,
  alignment: null,
});

/** A snapshot of plain text, one paragraph a line. */
export const plainSnapshot = (lines: readonly string[]): Snapshot => ({
  paragraphs: lines.map(plainParagraph),
});
