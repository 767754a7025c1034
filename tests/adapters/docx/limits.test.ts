import { measureXml } from "../../../src/adapters/docx/measureXml";
import { openDocx } from "../../../src/adapters/docx/openDocx";
import { readTextFile } from "../../../src/adapters/memory/textFile";
import { fileErrorSentence } from "../../../src/app/errorSentence";
import { documentLimits, tooMuch } from "../../../src/core/document/documentLimits";
import type { TooMuch } from "../../../src/core/document/documentLimits";
import { buildDocx } from "../../support/docxFixtures";

const { paragraphs, elements, depth, characters } = documentLimits;

test.each<[string, TooMuch["of"] | null]>([
  ["<w:p/>".repeat(paragraphs), null],
  ["<w:p/>".repeat(paragraphs + 1), "paragraphs"],
  ["<p a='1'></p>".repeat(paragraphs + 1), "paragraphs"],
  ["<other:p />".repeat(paragraphs + 1), "paragraphs"],
  ["<w:pPr/>".repeat(paragraphs + 1), null],
  ["<a/>".repeat(elements + 1), "elements"],
  ["<a>".repeat(depth + 1), "depth"],
  ["<a><b></b></a>".repeat(depth + 1), null],
  ["<!-- <a --><?b c?>", null],
])("XML %# is counted", (xml, of) => {
  expect(measureXml(xml)).toEqual(of === null ? null : tooMuch(of));
});

test("a document with more is refused in a sentence that says of what", () => {
  const opened = openDocx(buildDocx(Array.from({ length: paragraphs + 1 }, () => "")));
  expect(opened).toEqual({ ok: false, error: tooMuch("paragraphs") });
  expect(fileErrorSentence(tooMuch("paragraphs"))).toContain("上限 50000 段");
});

test("a long text file is refused the same", () => {
  const bytes = new TextEncoder().encode("a".repeat(characters + 1));
  expect(readTextFile(bytes)).toEqual({ ok: false, error: tooMuch("characters") });
  expect(readTextFile(new TextEncoder().encode("\n".repeat(paragraphs + 2)))).toMatchObject({ ok: false });
});
