import { buildDocx } from "../../support/docxFixtures";
import { hostContract } from "../../support/hostContract";
import { openedDocx } from "../../support/openedDocx";

hostContract("docx", (paragraphs) => Promise.resolve(openedDocx(buildDocx(paragraphs))));
hostContract("docx with scattered runs", (paragraphs) =>
  Promise.resolve(openedDocx(buildDocx(paragraphs, { seed: 7 }))),
);
