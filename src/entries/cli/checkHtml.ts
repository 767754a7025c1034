import { sheetsHtml } from "../../app/sheetHtml";
import { writeSheet } from "../../app/writeSheet";
import type { CheckedFile } from "./checkCommand";

/** The submission sheets (送审单) of many reports as one printable page, with a summary first. */
export const checkHtml = (files: readonly CheckedFile[]): string =>
  sheetsHtml(
    files.map(({ file, outcome }) =>
      outcome.ok
        ? {
            document: file,
            sheet: writeSheet(outcome.value.whole, { document: file, ignores: outcome.value.ignores }),
          }
        : { document: file, problem: outcome.error.message },
    ),
  );
