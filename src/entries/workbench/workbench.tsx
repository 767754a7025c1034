import { createRoot } from "react-dom/client";
import { openDocx } from "../../adapters/docx/openDocx";
import { reportDocx } from "../../adapters/docx/reportDocx";
import { sheetDocx } from "../../adapters/docx/sheetDocx";
import { spreadsheetSource } from "../../adapters/spreadsheet/spreadsheetSource";
import { writeWorkbook } from "../../adapters/spreadsheet/writeWorkbook";
import { createBrowserStore } from "../../adapters/storage/browserStore";
import { createBrowserWorks } from "../../adapters/storage/browserWorks";
import { createOtherPages } from "../../adapters/storage/otherPages";
import { err, ok } from "../../core/result";
import type { Result } from "../../core/result";
import { computeHere } from "../../ui/compute/compute";
import { computeApart } from "../../ui/compute/computeApart";
import { WorkbenchApp } from "../../ui/workbench/WorkbenchApp";
import type { WorkbenchServices } from "../../ui/workbench/workbenchServices";
import { downloadFile } from "../../adapters/storage/downloadFile";
import { fetchOfficeFile } from "../../adapters/storage/officeFile";
import { withOfficialPage } from "../../app/newReport";
import { officePhrasesFile } from "../../app/officePhrases";

const services: WorkbenchServices = {
  openDocument: (bytes) => openDocx(bytes, { blank: true, clock: () => new Date() }),
  ledgerSource: spreadsheetSource,
  store: createBrowserStore(),
  works: createBrowserWorks(),
  otherPages: createOtherPages(),
  locale: navigator.language.toLowerCase().startsWith("en") ? "en-US" : "zh-CN",
  thisYear: new Date().getFullYear(),
  newDocument: () => {
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
    computeHere(spreadsheetSource),
  ),
  sheetDocx,
  workbook: writeWorkbook,
  download: downloadFile,
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
