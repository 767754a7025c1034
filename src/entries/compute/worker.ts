import { spreadsheetSource } from "../../adapters/spreadsheet/spreadsheetSource";
import { answerMessages, answerRequests } from "../../ui/compute/answerRequests";
import { computeHere } from "../../ui/compute/compute";

/** Checks documents and reads ledgers beside the page. */
self.onmessage = answerMessages(answerRequests(computeHere(spreadsheetSource)), (answered) =>
  self.postMessage(answered),
);
