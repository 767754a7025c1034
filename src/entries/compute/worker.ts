import { spreadsheetSource } from "../../adapters/spreadsheet/spreadsheetSource";
import { answerRequests } from "../../ui/compute/answerRequests";
import { computeHere } from "../../ui/compute/compute";
import type { Answered, Asked } from "../../ui/compute/messages";

/** Checks documents and reads ledgers beside the page. */
const answer = answerRequests(computeHere(spreadsheetSource));

self.onmessage = ({ data: { run, request } }: MessageEvent<Asked>): void => {
  const tell = (answered: Answered): void => self.postMessage(answered);
  answer(request).then(
    (done) => tell({ run, answer: done }),
    // The page does it again itself, and meets the fault where it can be shown.
    () => tell({ run, answer: null }),
  );
};
