import { ok } from "../../core/result";
import type { TextRange } from "../../core/text/range";
import type { DocumentFile } from "../../ports/documentFile";
import type { DocumentHost } from "../../ports/documentHost";
import type { DocumentLayout } from "../../ports/documentLayout";
import type { Panel } from "../panel/createPanel";
import { createPanel } from "../panel/createPanel";
import type { Services, Stop } from "../services";
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
  readonly getSavedRevision: () => number;
  readonly subscribe: (listener: () => void) => Stop;
  readonly connectPage: (page: PageHandle) => Stop;
  readonly previewCopy: () => Uint8Array;
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
  let savedRevision = 0;
  let page: PageHandle | null = null;
  const listeners = new Set<() => void>();
  const tell = (): void => listeners.forEach((listener) => listener());
  const changed = (): void => {
    revision++;
    tell();
  };
  const host: DocumentHost = {
    read: () => document.read(),
    async apply(edits) {
      const applied = await document.apply(edits);
      if (applied.ok && applied.value.outcomes.some(({ kind }) => kind === "applied")) changed();
      return applied;
    },
    ...(document.layout === undefined ? {} : { layout: layoutOf(document.layout, changed) }),
    reveal(range) {
      page?.reveal(range);
      return Promise.resolve(ok(null));
    },
  };
  const services = paneServices(host, workbench, () => page?.focus());
  return {
    id: ++sessions,
    name,
    demo,
    services,
    panel: createPanel(services),
    getRevision: () => revision,
    getSavedRevision: () => savedRevision,
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
    previewCopy: () => document.previewCopy(),
    save() {
      const bytes = document.save();
      savedRevision = revision;
      tell();
      return bytes;
    },
  };
}

/** Other looks are a change like other words. */
const layoutOf = (layout: DocumentLayout, changed: () => void): DocumentLayout => ({
  limits: layout.limits,
  read: () => layout.read(),
  async apply(plan) {
    const done = await layout.apply(plan);
    if (done.ok && done.value.undo !== null) changed();
    return done;
  },
  async putBack(undo) {
    const done = await layout.putBack(undo);
    if (done.ok) changed();
    return done;
  },
});

const paneServices = (
  host: DocumentHost,
  { ledgerSource, store, locale, thisYear, fetchDemoLedger }: WorkbenchServices,
  focusDocument: () => void,
): Services => ({
  host,
  ledgerSource,
  store,
  locale,
  thisYear,
  openDemoLedger: fetchDemoLedger,
  focusDocument,
});
