import { fileErrorSentence, hostErrorSentence, ledgerErrorSentence } from "../../src/app/errorSentence";
import type { Locale } from "../../src/app/errorSentence";
import type { LoadLedgerError } from "../../src/app/loadLedger";
import { documentLimits, tooMuch } from "../../src/core/document/documentLimits";
import type { DocumentFileError } from "../../src/ports/documentFile";
import type { HostError } from "../../src/ports/documentHost";

const fileErrors: readonly DocumentFileError[] = [
  { kind: "notAZip" },
  { kind: "wordXml" },
  { kind: "passwordProtected" },
  { kind: "oldDoc" },
  { kind: "notWord" },
  { kind: "noMainPart" },
  { kind: "brokenXml", part: "word/document.xml", line: 7 },
  { kind: "brokenZip", part: "word/document.xml" },
  { kind: "partTooLarge", part: "word/document.xml", limit: 256 * 1024 * 1024 },
  { kind: "emptyDocument" },
  ...(Object.keys(documentLimits) as (keyof typeof documentLimits)[]).map(tooMuch),
];
const hostErrors: readonly HostError[] = [
  { kind: "notAvailable" },
  { kind: "readOnly" },
  { kind: "busy" },
  { kind: "tooLarge" },
  { kind: "placeGone" },
  { kind: "failed", code: "GeneralException", detail: "" },
];
const ledgerLimits = [
  "bytes",
  "rows",
  "columns",
  "cells",
  "places",
  "cellText",
  "text",
  "parts",
  "figures",
  "filled",
] as const;
const ledgerErrors: readonly LoadLedgerError[] = [
  { kind: "emptyLedger" },
  { kind: "nothingUnderstood", rows: 5 },
  { kind: "notASpreadsheet" },
  { kind: "passwordProtected" },
  { kind: "broken", detail: "" },
  ...ledgerLimits.map((of) => ({ kind: "tooLarge", limit: 200_000, of }) as const),
];

describe.each(["zh-CN", "en-US"] as const)("sentences in %s", (locale: Locale) => {
  const sentences = [
    ...fileErrors.map((error) => fileErrorSentence(error, locale)),
    ...hostErrors.map((error) => hostErrorSentence(error, locale)),
    ...ledgerErrors.map((error) => ledgerErrorSentence(error, locale)),
  ];

  test("every error has a sentence of its own", () => {
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test.each(sentences)("%s", (sentence) => {
    expect(sentence).toMatch(locale === "zh-CN" ? /^[^a-z].*。”?$/su : /^[A-Z“\d].*\.”?$/su);
    expect(sentence).not.toMatch(/undefined|NaN|\[object/u);
    // No name of the code, as paragraphCharacters.
    expect(sentence).not.toMatch(/ [a-z]+[A-Z]/u);
  });
});

test("what matters is named: the part, the line, the limit", () => {
  expect(fileErrorSentence({ kind: "brokenXml", part: "word/document.xml", line: 7 })).toMatch(
    /document\.xml.*7/u,
  );
  expect(fileErrorSentence({ kind: "partTooLarge", part: "a", limit: 3 * 1024 * 1024 })).toContain("3 MB");
});
