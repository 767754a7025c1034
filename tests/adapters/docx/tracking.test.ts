import { openDocx } from "../../../src/adapters/docx/openDocx";
import type { Edit } from "../../../src/core/document/edit";
import type { DocumentFile } from "../../../src/ports/documentFile";
import { applied, textsOf } from "../../support/hostContract";
import { bodyOf, documentXml, snapshotOf } from "../../support/openedDocx";
import { docxWithSettings, rejectedXml } from "../../support/trackedDocx";

const clock = (): Date => new Date(2025, 10, 20, 9, 5, 7);
const date = "2025-11-20T09:05:07Z";

function opened(bytes: Uint8Array): DocumentFile {
  const file = openDocx(bytes, { clock, blank: true });
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  return file.value;
}

const bold = "<w:rPr><w:b/></w:rPr>";
const run = (text: string, look = ""): string => `<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...inside: readonly string[]): string => `<w:p>${inside.join("")}</w:p>`;
const by = (author: string, id: number): string => `w:id="${id}" w:author="${author}" w:date="${date}"`;
const ours = (id: number): string => by("主笔", id);
const replace = (start: number, before: string, after: string, at = 0): Edit => ({
  kind: "replaceText",
  range: { paragraph: at, start, end: start + before.length },
  before,
  after,
});

test("a figure is written as what goes and what comes, in the look of its place", async () => {
  const file = opened(docxWithSettings(paragraph(run("召开**次", bold))));
  await applied(file, [replace(2, "**", "24")]);
  expect(bodyOf(file.save())).toBe(
    paragraph(
      run("召开", bold),
      `<w:del ${ours(1)}><w:r>${bold}<w:delText xml:space="preserve">**</w:delText></w:r></w:del>`,
      `<w:ins ${ours(2)}><w:r>${bold}<w:t>24</w:t></w:r></w:ins>`,
      run("次", bold),
    ),
  );
  expect(await textsOf(file)).toEqual(["召开24次"]);
  expect((await snapshotOf(file.save())).tracksChanges).toBe(true);
});

test("without a clock, revisions have no date", async () => {
  const file = openDocx(docxWithSettings(paragraph(run("**次"))));
  if (!file.ok) throw new Error("not opened");
  await applied(file.value, [replace(0, "**", "24")]);
  const xml = documentXml(file.value.save());
  expect(xml).toContain('w:author="主笔">');
  expect(xml).not.toContain("w:date");
});

const theirs = `<w:ins ${by("文书", 1)}>${run("召开**次")}</w:ins>`;
const bodies: readonly (readonly [string, string, Edit, string])[] = [
  ["in the middle of a run", paragraph(run("召开**次")), replace(2, "**", "24"), "召开24次"],
  [
    "a run of its own",
    paragraph(run("召开"), run("**", bold), run("次")),
    replace(2, "**", "24"),
    "召开24次",
  ],
  [
    "over several runs",
    paragraph(run("召开*"), run("*", bold), run("次")),
    replace(2, "**", "24"),
    "召开24次",
  ],
  ["with references", paragraph(run("A&amp;B **次")), replace(4, "**", "24"), "A&B 24次"],
  [
    "in a hyperlink",
    paragraph(`<w:hyperlink w:anchor="a">${run("召开**次")}</w:hyperlink>`),
    replace(2, "**", "24"),
    "召开24次",
  ],
  ["a tab", paragraph(`<w:r><w:t>召开</w:t><w:tab/><w:t>次</w:t></w:r>`), replace(2, "\t", "24"), "召开24次"],
  ["in what another inserted", paragraph(theirs), replace(2, "**", "24"), "召开24次"],
  ["all that another inserted", paragraph(run("共"), theirs), replace(1, "召开**次", "24次"), "共24次"],
  [
    "beside what another deleted",
    paragraph(
      run("召开*"),
      `<w:del ${by("文书", 1)}><w:r><w:delText>几</w:delText></w:r></w:del>`,
      run("*次"),
    ),
    replace(2, "**", "24"),
    "召开24次",
  ],
  ["an insertion", paragraph(run("召开次")), replace(2, "", "24"), "召开24次"],
  ["a deletion", paragraph(run("召开约24次")), replace(2, "约", ""), "召开24次"],
  ["into an empty paragraph", "<w:p/>", replace(0, "", "24"), "24"],
  ["a whole paragraph's words", paragraph(run("**")), replace(0, "**", ""), ""],
];

describe.each(bodies)("%s", (_name, body, edit, text) => {
  const bytes = docxWithSettings(`${body}${paragraph(run("其余"))}`);

  test("reads as the edit says, and rejected as before", async () => {
    const file = opened(bytes);
    const before = await textsOf(file);
    const { outcomes } = await applied(file, [edit]);
    expect(outcomes).toEqual([{ kind: "applied" }]);
    expect((await textsOf(opened(file.save())))[0]).toBe(text);
    const rejected = docxWithSettings(bodyWithin(rejectedXml(file.save())));
    expect(await textsOf(opened(rejected))).toEqual(before);
  });

  test("is put back to the byte while open, and rejected after reopening", async () => {
    const file = opened(bytes);
    const before = await textsOf(file);
    const { undo } = await applied(file, [edit]);
    const again = opened(file.save());
    await applied(file, undo);
    expect(documentXml(file.save())).toBe(documentXml(bytes));
    await applied(again, undo);
    expect(await textsOf(again)).toEqual(before);
    expect(documentXml(again.save())).not.toContain("主笔");
  });
});

/** Between the tags, without the last section. */
const bodyWithin = (xml: string): string =>
  /<w:body>([\s\S]*)<w:sectPr>(?:(?!<w:sectPr>)[\s\S])*$/u.exec(xml)?.[1] ?? "";

test("looks stand again as they were, once rejected", async () => {
  const body = paragraph(run("召开"), run("*", bold), run("*"), run("次"));
  const file = opened(docxWithSettings(body));
  const { undo } = await applied(file, [replace(2, "**", "24")]);
  const again = opened(file.save());
  await applied(again, undo);
  expect(bodyOf(again.save())).toBe(body);
});

test("another's insertion stays theirs on both sides, under a number of its own", async () => {
  const file = opened(docxWithSettings(paragraph(theirs)));
  await applied(file, [replace(2, "**", "24")]);
  expect(bodyOf(file.save())).toBe(
    paragraph(
      `<w:ins ${by("文书", 1)}>${run("召开")}`,
      `<w:del ${ours(2)}><w:r><w:delText xml:space="preserve">**</w:delText></w:r></w:del></w:ins>`,
      `<w:ins ${ours(3)}><w:r><w:t>24</w:t></w:r></w:ins>`,
      `<w:ins ${by("文书", 4)}>${run("次")}</w:ins>`,
    ),
  );
});

test("what we put in is changed without a second revision", async () => {
  const file = opened(docxWithSettings(paragraph(run("召开**次"))));
  await applied(file, [replace(2, "**", "24")]);
  const again = opened(file.save());
  await applied(again, [replace(2, "24", "25")]);
  const xml = documentXml(again.save());
  expect(xml.match(/<w:(?:ins|del) /gu)).toHaveLength(2);
  expect(xml).toContain("<w:t>25</w:t></w:r></w:ins>");
  // And what stood there at first is known still.
  await applied(again, [replace(2, "25", "**")]);
  expect(documentXml(again.save())).not.toContain("主笔");
});

const inserted = (at: number, following: string): Edit => ({
  kind: "insertParagraphs",
  at,
  following,
  paragraphs: [
    { text: "新的一段", role: "body", like: 0 },
    { text: "又一段", role: "heading1", like: null },
  ],
});

test("new paragraphs are inserted with their marks, and taken out without a trace", async () => {
  const look = '<w:pPr><w:jc w:val="both"/><w:rPr><w:b/></w:rPr></w:pPr>';
  const body = `${paragraph(look, run("一"))}${paragraph(run("二"))}`;
  const file = opened(docxWithSettings(body));
  const { undo } = await applied(file, [inserted(1, "一")]);
  const xml = bodyOf(file.save());
  expect(xml).toContain(`<w:pPr><w:jc w:val="both"/><w:rPr><w:ins ${ours(1)}/><w:b/></w:rPr></w:pPr>`);
  expect(xml).toContain(`<w:ins ${ours(2)}><w:r><w:t>新的一段</w:t></w:r></w:ins>`);
  expect(bodyWithin(rejectedXml(file.save()))).toBe(body);
  const again = opened(file.save());
  await applied(again, undo);
  expect(bodyOf(again.save())).toBe(body);
});

const cell = (inside: string): string =>
  `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:tcPr/>${inside}</w:tc></w:tr></w:tbl>`;
const prompt = `<w:sdt><w:sdtPr><w:id w:val="7"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run("**")}</w:sdtContent></w:sdt>`;
test.each([
  ["a prompt", paragraph(prompt), replace(0, "**", "24")],
  [
    "words that were moved here",
    paragraph(`<w:moveTo ${by("文书", 3)}>${run("**")}</w:moveTo>`),
    replace(0, "**", "24"),
  ],
  [
    "拼音",
    paragraph(
      `<w:r><w:ruby><w:rubyPr/><w:rt>${run("a")}</w:rt><w:rubyBase>${run("**")}</w:rubyBase></w:ruby></w:r>`,
    ),
    replace(0, "**", "24"),
  ],
  ["a paragraph at the very end", paragraph(run("一")), inserted(1, "一")],
  ["a paragraph before a table", `${paragraph(run("一"))}${cell(paragraph(run("二")))}`, inserted(1, "一")],
  [
    "a paragraph that is not ours",
    `${paragraph(run("一"))}${paragraph(run("二"))}`,
    { kind: "deleteParagraphs", at: 0, texts: ["一"] } satisfies Edit,
  ],
] as const)("what can not be tracked is refused: %s", async (_name, body, edit) => {
  const bytes = docxWithSettings(body);
  const file = opened(bytes);
  const { outcomes } = await applied(file, [edit]);
  expect(outcomes).toEqual([{ kind: "refused", reason: "notTracked" }]);
  expect(file.save()).toEqual(bytes);
});

test("what is masked leaves no trace in a revision", async () => {
  const file = opened(docxWithSettings(paragraph(run("张三谈话24次"))));
  await applied(file, [{ ...replace(4, "24", "**"), traceless: true } as Edit]);
  expect(documentXml(file.save())).not.toContain("24");
});
