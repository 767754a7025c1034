import type { Result } from "../core/result";
import type { HostError } from "./documentHost";

/**
 * One text of ours that lives in the document, goes where it goes, and is no part of what is printed. What one host
 * keeps the others read.
 * A host that has no place for it leaves it out, so that nobody is told that something was kept.
 */
export interface DocumentRecord {
  /**
   * The host may close the document without asking to save it, when nothing but the record has changed; absent where it
   * asks (OfficeDev/office-js 273, 1059, 4320: custom properties alone may not make a document one to be saved).
   */
  readonly mayBeLost?: true;
  /** Null when nothing is kept; "" when something is that can not be read: damaged, or kept by a later version. */
  get(): Promise<Result<string | null, HostError>>;
  /** Becomes part of the document with its next saving. Null takes everything of ours away. */
  set(text: string | null): Promise<Result<null, HostError>>;
}
