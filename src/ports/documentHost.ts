import type { Applied, Edit } from "../core/document/edit";
import type { Snapshot } from "../core/document/snapshot";
import type { Result } from "../core/result";
import type { TextRange } from "../core/text/range";
import type { DocumentLayout } from "./documentLayout";
import type { DocumentRecord } from "./documentRecord";
import type { DocumentStories } from "./documentStories";

export type HostError =
  | { readonly kind: "notAvailable" } // no document, or the host went away
  | { readonly kind: "readOnly" }
  | { readonly kind: "busy" } // a dialog is open, another run holds the document
  | { readonly kind: "tooLarge" }
  | { readonly kind: "placeGone" } // the place to reveal is not there any more
  /** Read again after the batch, the document was not what the batch makes of it: all of it was taken back. */
  | { readonly kind: "notAsWritten"; readonly paragraph: number }
  | { readonly kind: "failed"; readonly code: string; readonly detail: string };

/** Whether the same question may be answered the next time. */
export const isPassing = ({ kind }: { readonly kind: string }): boolean =>
  kind === "busy" || kind === "notAvailable";

/** Words that carry a name of ours. After copying, several places may carry the same; an emptied one has no words left. */
export interface TaggedText {
  readonly tag: string;
  readonly range: TextRange;
  /** What stands at `range` now, by whomever it was written. */
  readonly text: string;
}

/** A document that can be read, changed and shown: Word, a .docx package, or memory. */
export interface DocumentHost {
  read(): Promise<Result<Snapshot, HostError>>;
  /** All positions refer to the document before the batch; an edit whose expectation fails is left alone and reported. */
  apply(edits: readonly Edit[]): Promise<Result<Applied, HostError>>;
  /** Scrolls to the place and selects it. */
  reveal(range: TextRange): Promise<Result<null, HostError>>;
  /**
   * Writes a comment (批注) beside words; absent where the host can not. `placeGone` where other words stand there.
   * @param expected what stands at the place @param words of the comment
   */
  comment?(range: TextRange, expected: string, words: string): Promise<Result<null, HostError>>;
  /** So many edits are best asked for at once, where each takes its time; absent where the number hardly matters. */
  readonly portion?: number;
  /** Absent where the document has no place for it. */
  readonly record?: DocumentRecord;
  /** Absent where the document has no looks (plain text). */
  readonly layout?: DocumentLayout;
  /** Absent where what stands outside of the body can not be changed. */
  readonly stories?: DocumentStories;
  /** The words that carry a name given with `ReplaceText.tag`, in document order; absent where nothing can carry one. */
  tagged?(): Promise<Result<readonly TaggedText[], HostError>>;
}
