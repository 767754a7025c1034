import type { Locale } from "../app/errorSentence";
import type { TextGrid } from "../app/officeLists";
import type { SubmissionSheet } from "../core/checking/submissionSheet";
import type { Snapshot } from "../core/document/snapshot";
import type { Result } from "../core/result";
import type { TextRange } from "../core/text/range";
import type { DocumentFileError } from "../ports/documentFile";
import type { DocumentHost } from "../ports/documentHost";
import type { SheetFiles } from "../ports/ledgerSource";
import type { UserStore } from "../ports/userStore";
import type { Compute } from "./compute/compute";

/** Ends what was begun: a subscription, a timer. */
export type Stop = () => void;

/** What goes beside the document: sheets to be signed, tables. */
export interface Paper {
  /** "" where the document has no name yet. */
  readonly documentName: () => string;
  readonly sheetDocx: (sheet: SubmissionSheet) => Uint8Array;
  /** A spreadsheet of texts, the first row of each sheet its head. */
  readonly workbook: (sheets: readonly TextGrid[]) => Promise<Uint8Array>;
  /** Hands a file to the person; never overwrites one. */
  readonly download: (name: string, bytes: Uint8Array) => void;
  /** Puts a page of ours on paper; absent where the surroundings print nothing but their own document. */
  readonly print?: (html: string) => void;
}

/** Records what goes between the pane and its host, for those who mend it. */
export interface Diagnosis {
  readonly isRecording: () => boolean;
  /** @param plain texts are left as they are: only where all of them are ours */
  readonly begin: (plain: boolean) => void;
  /** The recording as JSON; null where none was begun. */
  readonly end: () => string | null;
}

/** What a pane needs. The same pane serves Word and the workbench; the entry decides what stands behind these. */
export interface Services {
  readonly host: DocumentHost;
  readonly sheetFiles: SheetFiles;
  /** Where the long work is done. */
  readonly compute: Compute;
  readonly store: UserStore;
  /** Used until the person chooses a language in the settings. */
  readonly locale: Locale;
  /** The calendar year of today, offered in the menu of years when the document names none. */
  readonly thisYear: number;
  /** A ledger to try, as pasted text; absent where the entry has none. */
  readonly openDemoLedger?: () => Promise<Result<string, null>>;
  /** The office's own phrases, served beside the pane, as text; null where it serves none. */
  readonly fetchOfficePhrases?: () => Promise<string | null>;
  /** Tells where the person clicked in the text, where the host can tell. Positions as in the last snapshot. */
  readonly onSelection?: (listener: (place: TextRange) => void) => Stop;
  /** Tells that the person changed the text in the host itself. */
  readonly onDocumentChange?: (listener: () => void) => Stop;
  /**
   * Tells the document from the person's others where the host itself remembers nothing (no `record`); null for one
   * that was never saved.
   */
  readonly documentKey?: () => string | null;
  /** Files for the person beside the document; absent where none can be handed over. */
  readonly paper?: Paper;
  /** Reads another report beside this one (去年稿); absent where none can be brought. */
  readonly openReport?: (bytes: Uint8Array) => Promise<Result<Snapshot, DocumentFileError>>;
  /** Absent where there is nothing to be recorded: the host is ours. */
  readonly diagnosis?: Diagnosis;
  /** Puts the keyboard into the document (Esc in the lists). */
  readonly focusDocument?: () => void;
}
