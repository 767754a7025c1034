import type { Locale } from "../../app/errorSentence";
import type { Result } from "../../core/result";
import type { OpenDocumentFile } from "../../ports/documentFile";
import type { AppUpdates } from "../../ports/appUpdates";
import type { HostError } from "../../ports/documentHost";
import type { SheetFiles } from "../../ports/ledgerSource";
import type { UserStore } from "../../ports/userStore";
import type { OtherPages, WorkStore } from "../../ports/workStore";
import type { Compute } from "../compute/compute";
import type { Paper } from "../services";

/** What the workbench page needs, connected by its entry. */
export interface WorkbenchServices {
  readonly openDocument: OpenDocumentFile;
  readonly sheetFiles: SheetFiles;
  readonly compute: Compute;
  readonly store: UserStore;
  readonly works: WorkStore;
  readonly otherPages: OtherPages;
  readonly locale: Locale;
  readonly thisYear: number;
  /** An empty document to begin a report in. */
  readonly newDocument: () => Promise<Result<Uint8Array, HostError>>;
  /** The sample report's bytes; an error when it could not be fetched. */
  readonly fetchDemoReport: () => Promise<Result<Uint8Array, null>>;
  /** The sample ledger as pasted text. */
  readonly fetchDemoLedger: () => Promise<Result<string, null>>;
  /** The office's own phrases, served beside the page, as text; null where it serves none. */
  readonly fetchOfficePhrases: () => Promise<string | null>;
  /** The submission sheet (送审单) as a .docx. */
  readonly sheetDocx: Paper["sheetDocx"];
  readonly workbook: Paper["workbook"];
  /** Hands a file to the person; never overwrites one. */
  readonly download: (name: string, bytes: Uint8Array) => void;
  /** Newer versions of the pages; absent where the pages are not kept on this computer. */
  readonly updates?: AppUpdates;
  /** Hears of files that the person opens from the file manager. */
  readonly onLaunchedFile?: (listener: (file: File) => void) => void;
}
