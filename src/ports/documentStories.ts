import type { EditOutcome, ReplaceText } from "../core/document/edit";
import type { Result } from "../core/result";
import type { HostError } from "./documentHost";

/** A replacement in a story (文本框、页眉…); positions count its own paragraphs. */
export interface StoryEdit {
  /** `Story.id`. */
  readonly story: string;
  readonly edit: ReplaceText;
}

export interface StoriesApplied {
  /** One for each edit, in the order given. */
  readonly outcomes: readonly EditOutcome[];
  /** Puts back what was applied; positions refer to the stories after the batch. */
  readonly undo: readonly StoryEdit[];
}

/** What a file holds that no edit reaches. */
export type BeyondKind =
  | "alt-chunk"
  | "embedded"
  | "chart"
  | "diagram"
  | "deleted"
  | "alternative"
  | "drawing"
  | "macro"
  | "data"
  | "unread"
  /** Text boxes, notes, headers, footers and comments of a host that does not tell of them. */
  | "stories"
  /** Alternative text, addresses of links, names of bookmarks, authors of revisions, names and items of controls. */
  | "attribute"
  | "picture"
  | "properties";

export interface Beyond {
  readonly kind: BeyondKind;
  /** Parts, or pieces of text. */
  readonly count: number;
  /** Their words, as far as they are known. */
  readonly texts: readonly string[];
}

/** Text outside of the body, as `Snapshot.elsewhere` tells it. */
export interface DocumentStories {
  apply(edits: readonly StoryEdit[]): Promise<Result<StoriesApplied, HostError>>;
  beyond(): Promise<Result<readonly Beyond[], HostError>>;
}
