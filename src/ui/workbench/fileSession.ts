import type { TextRange } from "../../core/text/range";
import type { DocumentFile, Preview } from "../../ports/documentFile";
import type { DocumentHost } from "../../ports/documentHost";
import type { Panel } from "../panel/createPanel";
import { createPanel } from "../panel/createPanel";
import type { Services, Stop } from "../services";
import { sessionHost } from "./sessionHost";
import type { WorkbenchServices } from "./workbenchServices";

/** What the page does when the pane asks for it; the page connects itself once it is there. */
export interface PageHandle {
  readonly reveal: (range: TextRange) => void;
  readonly focus: () => void;
}

/** An open file with its pane. `revision` counts the batches that changed something. */
export interface FileSession {
  readonly id: number;
  readonly name: string;
  readonly demo: boolean;
  readonly panel: Panel;
  readonly services: Services;
  readonly getRevision: () => number;
  /** There are changes, of the text or of what the document remembers, that no saved file holds. */
  readonly isUnsaved: () => boolean;
  readonly subscribe: (listener: () => void) => Stop;
  readonly connectPage: (page: PageHandle) => Stop;
  readonly preview: () => Preview;
  /** The file as it stands; from now on it counts as saved. */
  readonly save: () => Uint8Array;
}

let sessions = 0;

export function openSession(
  document: DocumentFile,
  { name, demo }: { readonly name: string; readonly demo: boolean },
  workbench: WorkbenchServices,
): FileSession {
  let revision = 0;
  let remembered = 0;
  let saved = 0;
  let page: PageHandle | null = null;
  const listeners = new Set<() => void>();
  const tell = (): void => listeners.forEach((listener) => listener());
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
  return {
    id: ++sessions,
    name,
    demo,
    services,
    panel: createPanel(services),
    getRevision: () => revision,
    isUnsaved: () => revision + remembered !== saved,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    connectPage(handle) {
      page = handle;
      return () => {
        page = null;
      };
    },
    preview: () => document.preview(),
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
  { ledgerSource, store, locale, thisYear, fetchDemoLedger, ...files }: WorkbenchServices,
  name: string,
  focusDocument: () => void,
): Services => ({
  host,
  ledgerSource,
  ...(files.compute === undefined ? {} : { compute: files.compute }),
  store,
  locale,
  thisYear,
  openDemoLedger: fetchDemoLedger,
  fetchOfficePhrases: files.fetchOfficePhrases,
  focusDocument,
  paper: {
    documentName: () => name,
    sheetDocx: files.sheetDocx,
    workbook: files.workbook,
    download: files.download,
  },
});
