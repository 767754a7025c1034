import type { TextRange } from "../../core/text/range";
import type { CarryRemark } from "../../core/writing/carryForward";
import { snapshotOf } from "../../app/snapshotOf";
import type { DocumentFile, Preview } from "../../ports/documentFile";
import type { DocumentHost } from "../../ports/documentHost";
import type { WorkContents, WorkSummary } from "../../ports/workStore";
import type { OpenedPane } from "../panel/panelState";
import type { Panel } from "../panel/createPanel";
import { createPanel } from "../panel/createPanel";
import type { Services, Stop } from "../services";
import type { PaneOfWork, Typing, WorkToTakeUp } from "./paneOfWork";
import { takenUp } from "./paneOfWork";
import { printHtml } from "./printing";
import { sessionHost } from "./sessionHost";
import type { WorkbenchServices } from "./workbenchServices";

/** What the page does when the pane asks for it; the page connects itself once it is there. */
export interface PageHandle {
  readonly reveal: (range: TextRange) => void;
  readonly focus: () => void;
  readonly print: () => Promise<void>;
  /** Looks for words in the text; false where the browser finds them as well. */
  readonly find: () => boolean;
}

/** An open file with its pane. `revision` counts the batches that changed something. */
export interface FileSession {
  /** Under this the work is kept. */
  readonly id: string;
  readonly name: string;
  readonly origin: WorkSummary["origin"];
  readonly key: string;
  readonly panel: Panel;
  readonly services: Services;
  readonly getRevision: () => number;
  /** There are changes, of the text or of what the document remembers, that no saved file holds. */
  readonly isUnsaved: () => boolean;
  readonly subscribe: (listener: () => void) => Stop;
  readonly connectPage: (page: PageHandle) => Stop;
  /** Reads the document, and takes up what was left off; ends with the returned function. */
  readonly begin: () => Stop;
  readonly print: () => Promise<void>;
  readonly find: () => boolean;
  /** Places to look at, as they were found when the report was begun; the same object until one is settled. */
  readonly reminders: () => readonly CarryRemark[];
  readonly settle: (reminder: CarryRemark) => void;
  /** What stands in the field of a paragraph, so that it is kept; null once that is closed. */
  readonly type: (typing: Typing | null) => void;
  readonly preview: () => Preview;
  /** Counts up with every change of what is to be kept beside the pane: the document, the ledgers. */
  readonly contentsVersion: () => number;
  readonly contents: () => WorkContents;
  readonly paneToKeep: () => PaneOfWork;
  /** The file as it stands; from now on it counts as saved. */
  readonly save: () => Uint8Array;
}

export interface SessionStart {
  readonly name: string;
  readonly origin: WorkSummary["origin"];
  readonly key: string;
  readonly kept?: WorkToTakeUp & { readonly id: string; readonly unsaved: boolean };
  /** A report that was just begun: no file holds it yet. */
  readonly begun?: { readonly pane: OpenedPane; readonly reminders: readonly CarryRemark[] };
}

const noReminders: readonly CarryRemark[] = [];

const isInNoFile = (kept: SessionStart["kept"], begun: SessionStart["begun"]): boolean =>
  kept?.unsaved ?? begun !== undefined;

function remindersOf(
  found: readonly CarryRemark[],
  tell: () => void,
): Pick<FileSession, "reminders" | "settle"> {
  let open = found;
  return {
    reminders: () => open,
    settle(reminder) {
      open = open.filter((other) => other !== reminder);
      tell();
    },
  };
}

function fieldOf(tell: () => void): Pick<FileSession, "type"> & { readonly typing: () => Typing | null } {
  let typing: Typing | null = null;
  return {
    typing: () => typing,
    type(next) {
      typing = next;
      tell();
    },
  };
}

const withMore = (
  pane: PaneOfWork,
  reminders: readonly CarryRemark[],
  typing: Typing | null,
): PaneOfWork => ({
  ...pane,
  ...(reminders.length === 0 ? {} : { reminders }),
  ...(typing === null ? {} : { typing }),
});

/** Not to be guessed is not needed, only that two are never the same. */
const newId = (): string => [...crypto.getRandomValues(new Uint32Array(4))].join("-");

function listening(): Pick<FileSession, "subscribe"> & { readonly tell: () => void } {
  const listeners = new Set<() => void>();
  return {
    tell: () => listeners.forEach((listener) => listener()),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function openSession(
  document: DocumentFile,
  { name, origin, key, kept, begun }: SessionStart,
  workbench: WorkbenchServices,
): FileSession {
  let revision = 0;
  let remembered = 0;
  let saved = isInNoFile(kept, begun) ? -1 : 0;
  let page: PageHandle | null = null;
  const { tell, subscribe } = listening();
  const field = fieldOf(tell);
  const changed = (): void => {
    revision++;
    tell();
  };
  const remember = (): void => {
    remembered++;
    tell();
  };
  const host = sessionHost(document, { changed, remember, reveal: (range) => page?.reveal(range) });
  const services = paneServices(host, workbench, name, () => page?.focus());
  const work = takenUp(
    createPanel(services, kept?.pane.state ?? begun?.pane),
    kept,
    workbench.fetchDemoLedger,
  );
  const { panel } = work;
  const reminding = remindersOf((kept?.pane ?? begun)?.reminders ?? noReminders, tell);
  return {
    id: kept?.id ?? newId(),
    name,
    origin,
    key,
    services,
    panel,
    getRevision: () => revision,
    isUnsaved: () => revision + remembered !== saved,
    subscribe,
    connectPage(handle) {
      page = handle;
      return () => void (page = null);
    },
    begin: work.begin,
    print: async () => page?.print(),
    find: () => page?.find() ?? false,
    ...reminding,
    preview: () => document.preview(),
    contentsVersion: () => revision + remembered + work.version(),
    contents: () => ({ bytes: document.save(), ledgers: work.brought() }),
    type: field.type,
    paneToKeep: () => withMore(work.paneToKeep(), reminding.reminders(), field.typing()),
    save() {
      const bytes = document.save();
      saved = revision + remembered;
      tell();
      return bytes;
    },
  };
}

const paneServices = (
  host: DocumentHost,
  { sheetFiles, compute, store, locale, thisYear, fetchDemoLedger, ...files }: WorkbenchServices,
  name: string,
  focusDocument: () => void,
): Services => ({
  host,
  sheetFiles,
  compute,
  store,
  locale,
  thisYear,
  openDemoLedger: fetchDemoLedger,
  fetchOfficePhrases: files.fetchOfficePhrases,
  openReport: (bytes) => snapshotOf(files.openDocument(bytes)),
  focusDocument,
  paper: {
    documentName: () => name,
    sheetDocx: files.sheetDocx,
    workbook: files.workbook,
    download: files.download,
    print: printHtml,
  },
});
