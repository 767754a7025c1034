import { createRoot } from "react-dom/client";
import { openDocx } from "../../adapters/docx/openDocx";
import { sheetDocx } from "../../adapters/docx/sheetDocx";
import { createAppUpdates } from "../../adapters/storage/appUpdates";
import { createBrowserStore } from "../../adapters/storage/browserStore";
import { createBrowserWorks } from "../../adapters/storage/browserWorks";
import { createOtherPages } from "../../adapters/storage/otherPages";
import { err, ok } from "../../core/result";
import type { Result } from "../../core/result";
import { computeLater } from "../../ui/compute/computeLater";
import { computeApart } from "../../ui/compute/computeApart";
import { WorkbenchApp } from "../../ui/workbench/WorkbenchApp";
import type { WorkbenchServices } from "../../ui/workbench/workbenchServices";
import { downloadFile } from "../../adapters/storage/downloadFile";
import { onLaunchedFile } from "../../adapters/storage/launchedFiles";
import { fetchOfficeFile } from "../../adapters/storage/officeFile";
import { officePhrasesFile } from "../../app/officePhrasesFile";

/** Tables are read when one is brought. */
const spreadsheets = () => import("../../adapters/spreadsheet/spreadsheetSource");

const services: WorkbenchServices = {
  openDocument: (bytes) => openDocx(bytes, { blank: true, clock: () => new Date() }),
  sheetFiles: { readFile: async (...file) => (await spreadsheets()).spreadsheetSource.readFile(...file) },
  store: createBrowserStore(),
  works: createBrowserWorks(),
  otherPages: createOtherPages(),
  locale: navigator.language.toLowerCase().startsWith("en") ? "en-US" : "zh-CN",
  thisYear: new Date().getFullYear(),
  newDocument: async () => {
    const [{ reportDocx }, { withOfficialPage }] = await Promise.all([
      import("../../adapters/docx/reportDocx"),
      import("../../app/newReport"),
    ]);
    const empty = openDocx(reportDocx("", [{ role: "body", like: null, text: "" }]), { blank: true });
    if (!empty.ok) throw new Error("a new document can not be opened");
    return withOfficialPage(empty.value);
  },
  fetchDemoReport: () =>
    fetchAsset("assets/demo/report.docx", async (r) => new Uint8Array(await r.arrayBuffer())),
  fetchDemoLedger: () => fetchAsset("assets/demo/ledger.txt", (response) => response.text()),
  fetchOfficePhrases: () => fetchOfficeFile(officePhrasesFile),
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
  sheetDocx,
  workbook: async (sheets) =>
    (await import("../../adapters/spreadsheet/writeWorkbook")).writeWorkbook(sheets),
  download: downloadFile,
  onLaunchedFile,
  // A developer's pages change under a worker that keeps them.
  ...(process.env.NODE_ENV === "production" ? { updates: createAppUpdates("sw.js") } : {}),
};

/** A file that is served beside the page; null when it could not be had. */
async function fetchAsset<T>(
  address: string,
  read: (response: Response) => Promise<T>,
): Promise<Result<T, null>> {
  try {
    const response = await fetch(address);
    return response.ok ? ok(await read(response)) : err(null);
  } catch {
    return err(null);
  }
}

const root = document.getElementById("root");
if (root !== null) createRoot(root).render(<WorkbenchApp services={services} />);
