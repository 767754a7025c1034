import { measureXml } from "../../../src/adapters/docx/measureXml";
import { openDocx } from "../../../src/adapters/docx/openDocx";
import { readTextFile } from "../../../src/adapters/memory/textFile";
import { fileErrorSentence } from "../../../src/app/errorSentence";
import { measureGaps, measureNumbers } from "../../../src/app/measureReport";
import { documentLimits, tooMuch } from "../../../src/core/document/documentLimits";
import { plainSnapshot } from "../../../src/core/document/snapshot";
import type { TooMuch } from "../../../src/core/document/documentLimits";
import { buildDocx, buildDocxOf } from "../../support/docxFixtures";

const { paragraphs, elements, depth, characters, paragraphCharacters, runs, gaps, numbers } = documentLimits;

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
  expect(fileErrorSentence(tooMuch("paragraphs"))).toContain(`上限 ${paragraphs} 段`);
});

test("a long text file is refused the same", () => {
  const line = `${"a".repeat(99)}\n`;
  const bytes = new TextEncoder().encode(line.repeat(characters / 99 + 1));
  expect(readTextFile(bytes)).toEqual({ ok: false, error: tooMuch("characters") });
  expect(readTextFile(new TextEncoder().encode("\n".repeat(paragraphs + 2)))).toMatchObject({ ok: false });
});

const refusalOf = (bytes: Uint8Array) => {
  const opened = openDocx(bytes);
  return opened.ok ? null : opened.error;
};
const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const textBox = (inside: string) =>
  `<w:p><w:r><w:pict><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`;

test("one paragraph may hold so much text and so many runs", () => {
  const long = "a".repeat(paragraphCharacters);
  expect(refusalOf(buildDocx([long]))).toBeNull();
  expect(refusalOf(buildDocx([`${long}a`]))).toEqual(tooMuch("paragraphCharacters"));
  expect(readTextFile(new TextEncoder().encode(`${long}a`))).toMatchObject({
    error: tooMuch("paragraphCharacters"),
  });
  expect(refusalOf(buildDocxOf(`<w:p>${run("a").repeat(runs)}</w:p>`))).toBeNull();
  expect(refusalOf(buildDocxOf(`<w:p>${run("a").repeat(runs + 1)}</w:p>`))).toEqual(tooMuch("runs"));
});

test("text in text boxes counts as that of the body does", () => {
  const boxes = textBox(`<w:p>${run("a".repeat(paragraphCharacters + 1))}</w:p>`);
  expect(refusalOf(buildDocxOf(`<w:p>${run("a")}</w:p>${boxes}`))).toEqual(tooMuch("paragraphCharacters"));
});

test("fields that are never ended are refused when they lie too deep", () => {
  const begin = `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${run("a")}`;
  expect(refusalOf(buildDocxOf(`<w:p>${run("a")}${begin.repeat(100)}</w:p>`))).toBeNull();
  expect(refusalOf(buildDocxOf(`<w:p>${run("a")}${begin.repeat(101)}</w:p>`))).toEqual({
    ...tooMuch("depth"),
    limit: 100,
  });
});

test("more places than anybody fills are too many", () => {
  const lines = (count: number) => Array.from({ length: count }, () => "召开会议**次。");
  expect(measureGaps(plainSnapshot(lines(gaps)))).toBeNull();
  expect(measureGaps(plainSnapshot(lines(gaps + 1)))).toEqual(tooMuch("gaps"));
});

test("more numbers than are asked about are too many", () => {
  const line = "全年召开会议12次，议题３６个。";
  expect(measureNumbers(plainSnapshot(Array.from({ length: numbers / 2 }, () => line)))).toBeNull();
  expect(measureNumbers(plainSnapshot(Array.from({ length: numbers / 2 + 1 }, () => line)))).toEqual(
    tooMuch("numbers"),
  );
});

test("a thousand pages are within the limits", () => {
  expect(characters).toBeGreaterThanOrEqual(700_000);
  expect(paragraphs).toBeGreaterThanOrEqual(15_000);
});
