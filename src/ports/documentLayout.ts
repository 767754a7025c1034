import type { LayoutReading } from "../core/layout/layoutFacts";
import type { LayoutPlan } from "../core/layout/planLayout";
import type { Result } from "../core/result";
import type { HostError } from "./documentHost";

/** What a host has no means for: the pages themselves, a fixed distance of lines, a font for digits alone. */
export type LayoutLimit = "page" | "linePitch" | "latinFont";

export interface LaidOut {
  /** Paragraphs that were given another look. */
  readonly paragraphs: number;
  /** Paragraphs that had changed since or may not be changed, and were left alone. */
  readonly left: readonly number[];
  /** For `putBack`; null when nothing was changed. */
  readonly undo: LayoutUndo | null;
}

/** Names a batch that can be put back. */
export interface LayoutUndo {
  readonly step: number;
}

/** The looks of a document: read apart from its text, so that reading the text stays cheap. */
export interface DocumentLayout {
  readonly limits: readonly LayoutLimit[];
  /** Looks are changed without a revision, even where the document tracks its changes. */
  readonly untracked?: true;
  read(): Promise<Result<LayoutReading, HostError>>;
  /** Changes looks alone, never a character. */
  apply(plan: LayoutPlan): Promise<Result<LaidOut, HostError>>;
  /** Gives back the looks from before; `placeGone` where later changes would have to be put back first. */
  putBack(undo: LayoutUndo): Promise<Result<null, HostError>>;
}
