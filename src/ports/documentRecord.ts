import type { Result } from "../core/result";
import type { HostError } from "./documentHost";

/**
 * One small text of ours that lives in the document, goes where it goes, and is no part of what is printed.
 * A host that has no place for it leaves it out, so that nobody is told that something was kept.
 */
export interface DocumentRecord {
  /** Null when nothing was ever kept. */
  get(): Promise<Result<string | null, HostError>>;
  /** Becomes part of the document with its next saving. */
  set(text: string): Promise<Result<null, HostError>>;
}
