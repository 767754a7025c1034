import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { sheetDocx } from "../../adapters/docx/sheetDocx";
import { createBrowserStore } from "../../adapters/storage/browserStore";
import { capabilities } from "../../adapters/word/capabilities";
import { documentAddress } from "../../adapters/word/documentAddress";
import { officeStart } from "../../adapters/word/officeStart";
import { beginRecording, endRecording, isRecording, recordCalls } from "../../adapters/word/recorder";
import { createWordHost } from "../../adapters/word/wordHost";
import type { WordHost } from "../../adapters/word/wordHost";
import type { Locale } from "../../app/errorSentence";
import { downloadFile } from "../../adapters/storage/downloadFile";
import { fetchOfficeFile } from "../../adapters/storage/officeFile";
import { officePhrasesFile } from "../../app/officePhrasesFile";
import { computeLater } from "../../ui/compute/computeLater";
import { computeApart } from "../../ui/compute/computeApart";
import { App } from "../../ui/App";
import { snapshotOf } from "../../app/snapshotOf";
import { Appearance } from "../../ui/frame/Appearance";
import type { Services } from "../../ui/services";
import { NoWord } from "./NoWord";
import { openAt } from "./openAt";
import type { Obstacle } from "./NoWord";

/** Tables are read when one is brought. */
const spreadsheets = () => import("../../adapters/spreadsheet/spreadsheetSource");

async function start(): Promise<void> {
  const { host, language } = await officeStart();
  const locale: Locale = language.toLowerCase().startsWith("zh") ? "zh-CN" : "en-US";
  if (host !== "Word") show(noWord("outsideWord", locale));
  else if (!capabilities().base) show(noWord("oldWord", locale));
  else {
    const word = recordCalls(createWordHost({ smallRequests: !capabilities().review }));
    show(<App services={wordServices(locale, word)} open={openAt(window.location.search)} />);
  }
}

const diagnosis: Services["diagnosis"] = {
  isRecording,
  begin: beginRecording,
  end: () => {
    const recording = endRecording("zhubi");
    return recording === null ? null : JSON.stringify(recording);
  },
};

const wordServices = (locale: Locale, host: WordHost): Services => ({
  host,
  diagnosis,
  onSelection: host.onSelection,
  onDocumentChange: host.onDocumentChange,
  sheetFiles: { readFile: async (...file) => (await spreadsheets()).spreadsheetSource.readFile(...file) },
  store: createBrowserStore(),
  locale,
  thisYear: new Date().getFullYear(),
  compute: computeApart(
    () =>
      new Worker(
        /* webpackChunkName: "compute", webpackEntryOptions: { publicPath: "../" } */
        new URL("../compute/worker.ts", import.meta.url),
      ),
    computeLater(async () => {
      const [{ computeHere }, { spreadsheetSource }] = await Promise.all([
        import("../../ui/compute/compute"),
        spreadsheets(),
      ]);
      return computeHere(spreadsheetSource);
    }),
  ),
  openReport: async (bytes) => {
    const { openDocx } = await import("../../adapters/docx/openDocx");
    return snapshotOf(openDocx(bytes));
  },
  fetchOfficePhrases: () => fetchOfficeFile(officePhrasesFile),
  documentKey: () => (documentAddress() === "" ? null : documentAddress()),
  paper: {
    documentName: () => documentAddress().split(/[/\\]/u).at(-1) ?? "",
    sheetDocx,
    workbook: async (sheets) =>
      (await import("../../adapters/spreadsheet/writeWorkbook")).writeWorkbook(sheets),
    download: downloadFile,
  },
});

const noWord = (obstacle: Obstacle, locale: Locale): ReactNode => (
  <Appearance store={createBrowserStore()} locale={locale}>
    <NoWord obstacle={obstacle} locale={locale} />
  </Appearance>
);

function show(page: ReactNode): void {
  const root = document.getElementById("root");
  if (root !== null) createRoot(root).render(page);
}

void start();
