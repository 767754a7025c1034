import type { Result } from "../core/result";

/** A document somebody works on, as far as a list of them needs it. */
export interface WorkSummary {
  readonly id: string;
  /** Of the file. */
  readonly name: string;
  readonly origin: "file" | "demo" | "new";
  /** The same for every page that opened the same file, as long as the file stays as it was. */
  readonly key: string;
  /** When it was kept last, in milliseconds since 1970. */
  readonly at: number;
  /** There are changes that no saved file holds. */
  readonly unsaved: boolean;
}

/** A ledger as the person brought it. */
export type BroughtLedger =
  /** `name`: by which it is known beside other pastes, once it was read. */
  | { readonly kind: "paste"; readonly text: string; readonly name?: string }
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array };

/** What takes room and changes less often than the rest. */
export interface WorkContents {
  /** The document as it stands. */
  readonly bytes: Uint8Array;
  readonly ledgers: readonly BroughtLedger[];
}

export interface KeptWork extends WorkSummary, WorkContents {
  /** Of the pane; whoever kept it knows its shape. */
  readonly pane: unknown;
}

export type WorkStoreError = { readonly kind: "full" } | { readonly kind: "notAvailable" };

/** Keeps the work at hand on this computer, so that a page that goes away takes nothing with it. */
export interface WorkStore {
  /** Newest first; empty where nothing can be kept. */
  list(): Promise<readonly WorkSummary[]>;
  get(id: string): Promise<KeptWork | null>;
  /** @param contents null: as kept before */
  put(
    work: WorkSummary & { readonly pane: unknown },
    contents: WorkContents | null,
  ): Promise<Result<null, WorkStoreError>>;
  remove(id: string): Promise<void>;
}

/** Tells the pages of one person on one computer from each other. */
export interface OtherPages {
  /** Whether another page answers to this name. From now on this one does. */
  claim(name: string): Promise<boolean>;
  release(name: string): void;
}
