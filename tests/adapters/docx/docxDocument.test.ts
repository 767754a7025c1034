import { openDocx } from "../../../src/adapters/docx/openDocx";
import type { DocumentFile } from "../../../src/ports/documentFile";
import { buildDocx } from "../../support/docxFixtures";
import { hostContract } from "../../support/hostContract";

function opened(bytes: Uint8Array): DocumentFile {
  const file = openDocx(bytes);
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  return file.value;
}

hostContract("docx", (paragraphs) => Promise.resolve(opened(buildDocx(paragraphs))));
hostContract("docx with scattered runs", (paragraphs) =>
  Promise.resolve(opened(buildDocx(paragraphs, { seed: 7 }))),
);
