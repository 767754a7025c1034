import { hostErrorSentence } from "../../../src/app/errorSentence";
import * as documentText from "../../../src/adapters/docx/documentText";
import type { Edit } from "../../../src/core/document/edit";
import { buildDocx, buildDocxOf } from "../../support/docxFixtures";
import { applied, textsOf } from "../../support/hostContract";
import { documentXml, openedDocx } from "../../support/openedDocx";

jest.mock("../../../src/adapters/docx/documentText", () => {
  const real: typeof documentText = jest.requireActual("../../../src/adapters/docx/documentText");
  return { ...real, editedXml: jest.fn(real.editedXml) };
});
const editedXml = jest.mocked(documentText.editedXml);

const typed = (paragraph: number, at: number, after: string): Edit => ({
  kind: "replaceText",
  range: { paragraph, start: at, end: at },
  before: "",
  after,
});

const cell = (content: string): string =>
  `<w:p><w:r><w:t>表</w:t></w:r></w:p><w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>${content}</w:tc></w:tr></w:tbl><w:p/>`;
const link = '<w:hyperlink w:anchor="_top"><w:r><w:t>文件</w:t></w:r></w:hyperlink>';

test.each([
  ["an empty cell", cell("<w:p></w:p>"), 1, ""],
  [
    "an empty cell whose paragraph has a look",
    cell('<w:p><w:pPr><w:jc w:val="center"/></w:pPr></w:p>'),
    1,
    "",
  ],
  ["behind a hyperlink that ends a cell", cell(`<w:p>${link}</w:p>`), 1, "文件"],
])("words typed into %s stand there", async (_name, body, paragraph, text) => {
  const bytes = buildDocxOf(body);
  const file = openedDocx(bytes);
  const { outcomes, undo } = await applied(file, [typed(paragraph, text.length, "24")]);
  expect(outcomes).toEqual([{ kind: "applied" }]);
  expect((await textsOf(openedDocx(file.save())))[paragraph]).toBe(`${text}24`);
  expect(documentXml(file.save())).not.toContain("</w:p><w:r>");
  await applied(file, undo);
  expect(file.save()).toEqual(bytes);
});

test("words typed behind a hyperlink at the very end of a body without a section stand there", async () => {
  const whole = documentXml(buildDocxOf(`<w:p><w:r><w:t>表</w:t></w:r></w:p><w:p>${link}</w:p>`));
  const xml = whole.replace(/<w:sectPr>.*<\/w:sectPr>/u, "");
  const file = openedDocx(buildDocxOf("", { parts: { "word/document.xml": xml } }));
  await applied(file, [typed(1, 2, "24")]);
  expect(await textsOf(openedDocx(file.save()))).toEqual(["表", "文件24"]);
});

test("a result that is not what the batch makes of the document is taken back as a whole, and said", async () => {
  const bytes = buildDocx(["召开党组会**次。", "研究议题**个。"]);
  const file = openedDocx(bytes);
  const edits: Edit[] = [
    { kind: "replaceText", range: { paragraph: 0, start: 5, end: 7 }, before: "**", after: "24" },
    { kind: "replaceText", range: { paragraph: 1, start: 4, end: 6 }, before: "**", after: "96" },
  ];
  const real = editedXml.getMockImplementation()!;
  // The second figure gets lost on its way into the file.
  editedXml.mockImplementationOnce((xml, body, accepted) => real(xml, body, accepted.slice(0, 1)));
  const result = await file.apply(edits);
  expect(result).toEqual({ ok: false, error: { kind: "notAsWritten", paragraph: 1 } });
  expect(hostErrorSentence({ kind: "notAsWritten", paragraph: 1 })).toContain("第 2 段");
  expect(file.save()).toEqual(bytes);
  expect(await textsOf(file)).toEqual(["召开党组会**次。", "研究议题**个。"]);
  // The next batch is carried out as if nothing had been.
  await applied(file, edits);
  expect(await textsOf(file)).toEqual(["召开党组会24次。", "研究议题96个。"]);
});
