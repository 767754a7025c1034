import type { CellPlace } from "../../core/document/snapshot";

/** A stretch of the document's XML text, UTF-16, half-open. */
export interface Slice {
  readonly from: number;
  readonly to: number;
}

/** An element that holds paragraphs: the body, a table cell, a content control, a wrapper of custom XML. */
export interface Container {
  readonly parent: Container | null;
  /** The nearest table cell, this one included. */
  readonly cell: Container | null;
  readonly place: CellPlace | null;
  /** Whether paragraphs may stand right in it: a table holds rows, a content control its content. */
  readonly holdsParagraphs: boolean;
  /** Whether what stands in it are rows or cells. */
  readonly inTable: boolean;
  /** A content control that may not be edited, or that Word overwrites from a data store, here or around. */
  locked: boolean;
  /** In a content control that takes no other one (plain text, a list of choices), here or around. */
  closed: boolean;
  /** In a block that was inserted or moved as a revision, here or around. */
  readonly revised: boolean;
  /** `w:showingPlcHdr` of this very content control. */
  placeholder: Slice | null;
  /** From the start tag to behind the end tag. */
  from: number;
  to: number;
}

/** A complex field (ECMA-376 part 1, 17.16.18). */
export interface Field {
  /** Before `separate`: what comes is its code, which nobody reads. */
  inCode: boolean;
  /** A field without end is damaged: what follows its begin is text after all. */
  ended: boolean;
  /** As far as it has been read. */
  code: string;
  /** Locked against updates (`w:fldLock`). */
  readonly kept: boolean;
}

/** A tracked insertion or deletion of words (`w:ins`, `w:del`; ECMA-376 part 1, 17.13.5.14 and 17.13.5.18). */
export interface Revision extends Slice {
  readonly kind: "insertion" | "deletion";
  readonly author: string;
  /** What stands between its tags. */
  readonly contentFrom: number;
  contentTo: number;
  to: number;
}

export interface Run extends Slice {
  /** `w:rPr` whole, null when the run has none. */
  look: Slice | null;
  /** Record of an earlier look within `look`: not to be copied. */
  readonly lookCuts: Slice[];
  readonly locked: boolean;
  /** In a hyperlink, a field's result, a content control or under 拼音, which new text beside it should not join. */
  readonly bound: boolean;
  /** Whether a content control of ours may stand here: not in a field, under 拼音, or in a control that takes none. */
  readonly open: boolean;
  /** The tracked insertion that it stands in, with nothing in between. */
  readonly insertion: Revision | null;
  /** Whether a revision may begin or end within it: not under 拼音, nor in what was moved or inserted around more than it. */
  readonly splittable: boolean;
  /** In the result of a simple field that is calculated. */
  readonly computed: boolean;
  to: number;
}

/** An element that stands for text. */
export interface Segment extends Slice {
  to: number;
  /** Offset of its first unit in the paragraph's text. */
  textStart: number;
  readonly text: string;
  readonly run: Run;
  /** `w:t`: what stands between its tags, as a slice of the XML; -1 for a tab, a break, a hyphen. */
  contentFrom: number;
  contentTo: number;
  /** `w:t` with xml:space="preserve". */
  preserved: boolean;
  /** Field in whose code it stands. */
  readonly field: Field | null;
  /** Complex fields in whose results it stands, those that are not calculated left out. */
  readonly results: readonly Field[];
}

/** A content control within a paragraph (`w:sdt`; ECMA-376 part 1, 17.5.2.31). */
export interface Control extends Slice {
  to: number;
  /** `w:tag`, null when it has none. */
  tag: string | null;
  /** `w:showingPlcHdr`: what stands in it is a prompt, which typing replaces. */
  placeholder: Slice | null;
  /** What stands between the tags of `w:sdtContent`. */
  contentFrom: number;
  contentTo: number;
  segments: readonly Segment[];
}

export interface BodyParagraph extends Slice {
  readonly container: Container;
  /** Behind the start tag. */
  readonly openEnd: number;
  readonly selfClosing: boolean;
  to: number;
  /** `w:pPr` whole. */
  properties: Slice | null;
  /** Parts of `properties` that belong to this paragraph alone: section, revisions. */
  readonly cuts: Slice[];
  /** `w:rPr` of the paragraph mark. */
  markLook: Slice | null;
  text: string;
  segments: readonly Segment[];
  /** In the order of their end tags; null when there are none. */
  controls: Control[] | null;
  /** In the order of their start or end tags; those within others included. */
  readonly revisions: Revision[];
  /** Author of the insertion of the paragraph mark (`w:rPr/w:ins`), null when it was none. */
  markInsertedBy: string | null;
  firstRun: Run | null;
  /** Ends a section: its `w:pPr` holds the section's properties. */
  endsSection: boolean;
  /** Holds a part of a complex field that begins or ends elsewhere. */
  cutsField: boolean;
  /** Bookmarks and comments that begin or end here alone, by kind and id; null when there are none. */
  openRanges: Set<string> | null;
  styleId: string | null;
  outlineLevel: string | null;
  alignment: string | null;
  numberingId: string | null;
  numberingLevel: string | null;
}

/** As it is where its start tag ends. @param segments that its texts will be added to */
export const newParagraph = (
  container: Container,
  { from, openEnd, selfClosing }: Pick<BodyParagraph, "from" | "openEnd" | "selfClosing">,
  segments: readonly Segment[],
  cutsField: boolean,
): BodyParagraph => ({
  container,
  from,
  openEnd,
  selfClosing,
  to: openEnd,
  properties: null,
  cuts: [],
  markLook: null,
  text: "",
  segments,
  controls: null,
  revisions: [],
  markInsertedBy: null,
  firstRun: null,
  endsSection: false,
  cutsField,
  openRanges: null,
  styleId: null,
  outlineLevel: null,
  alignment: null,
  numberingId: null,
  numberingLevel: null,
});

/** How to write WordprocessingML into the document. */
export interface WordNames {
  /** Colon included, e.g. "w:". */
  readonly prefix: string;
  /**
   * Goes into the start tag of what is put in: empty, or the declaration of the prefix, where the document
   * writes its elements without one (attributes must have one).
   */
  readonly declaration: string;
}

/** Fields within fields that are read. */
export const deepestField = 100;

export interface Body {
  readonly paragraphs: readonly BodyParagraph[];
  /** How many fields are open at once where most are. */
  readonly fieldDepth: number;
  readonly names: WordNames;
}
