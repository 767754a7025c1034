import type { TextRange } from "../text/range";

/** Replaces words inside one paragraph. `before` is what must stand at `range`; it may be empty (an insertion). */
export interface ReplaceText {
  readonly kind: "replaceText";
  readonly range: TextRange;
  readonly before: string;
  /** A "\n" is a line break inside the paragraph: a replacement never splits it. */
  readonly after: string;
  /**
   * A short name that the new words are to carry through moving, saving and reopening, invisible to a reader; null
   * takes such names off whatever carries one within the range; absent leaves them. A host that has no place for a
   * name, there or at all, writes the words without it.
   */
  readonly tag?: string | null;
  /** What stood there is to leave no trace, not as a revision either (脱敏). A host that can not do so refuses: `notTracked`. */
  readonly traceless?: true;
}

/** How a new paragraph is to look. `heading1`–`heading4` are 一、 （一） 1. （1）. */
export type ParagraphRole =
  "title" | "addressee" | "heading1" | "heading2" | "heading3" | "heading4" | "body" | "signature" | "date";

export interface NewParagraph {
  readonly text: string;
  readonly role: ParagraphRole;
  /** Index, in the snapshot before the edit, of a paragraph whose look is taken over; null = the host's own look for the role. */
  readonly like: number | null;
}

/** Puts whole paragraphs before the paragraph with index `at` (at the end when `at` is the paragraph count). */
export interface InsertParagraphs {
  readonly kind: "insertParagraphs";
  readonly at: number;
  /** Text of paragraph `at - 1`, which must still stand there; null when `at` is 0. */
  readonly following: string | null;
  readonly paragraphs: readonly NewParagraph[];
}

/** Takes whole paragraphs out again. Used to put an insertion back. */
export interface DeleteParagraphs {
  readonly kind: "deleteParagraphs";
  readonly at: number;
  /** The texts that must stand there, one for each paragraph to delete. */
  readonly texts: readonly string[];
}

/**
 * A change as data. All positions of a batch refer to the snapshot before the batch. An edit whose expectation
 * does not hold is left alone and reported: nothing is overwritten on the strength of an old reading.
 */
export type Edit = ReplaceText | InsertParagraphs | DeleteParagraphs;

export type EditOutcome =
  | { readonly kind: "applied" }
  /** The document changed since: `found` is what stands there now, null when the place is gone. */
  | { readonly kind: "stale"; readonly found: string | null }
  /** Touches the same place as an earlier edit of the batch. */
  | { readonly kind: "overlapping" }
  /** The host can not change this place (a locked content control, a read-only document…). */
  | { readonly kind: "refused"; readonly reason: RefusalReason };

/**
 * `locked`: a content control forbids it · `readOnly`: the document is protected · `notText`: no text of a document ·
 * `halfFilled`: digits stand beside the place already · `fieldResult`: an update of the field would take it back ·
 * `notFound`: the host's search does not lead to the place · `revised`: revisions there can not be told from the text ·
 * `notAsWritten`: read again, other words stood there than were written ·
 * `notTracked`: changes are tracked, and this one can not be · `byHost`: the host gave no reason that we know.
 */
export type RefusalReason =
  | "locked"
  | "readOnly"
  | "notText"
  | "notFound"
  | "revised"
  | "notAsWritten"
  | "halfFilled"
  | "fieldResult"
  | "notTracked"
  | "byHost";

export interface Applied {
  /** One for each edit, in the order given. */
  readonly outcomes: readonly EditOutcome[];
  /** Puts back what was applied; positions refer to the document after the batch. */
  readonly undo: readonly Edit[];
}
