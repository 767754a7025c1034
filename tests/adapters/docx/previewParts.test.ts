import { buildDocx, buildDocxOf } from "../../support/docxFixtures";
import { applied, textsOf } from "../../support/hostContract";
import { bodyOf, documentXml, openedDocx } from "../../support/openedDocx";

test("an empty bookmark stands in every paragraph behind its properties, with ids not yet used", () => {
  const text = "<w:r><w:t>甲</w:t></w:r>";
  const body = `<w:p><w:pPr><w:jc w:val="right"/></w:pPr>${text}</w:p><w:p><w:bookmarkStart w:id="41" w:name="x"/><w:bookmarkEnd w:id="41"/></w:p><w:p/>`;
  const mark = (index: number): string =>
    `<w:bookmarkStart w:id="${42 + index}" w:name="zb${index}"/><w:bookmarkEnd w:id="${42 + index}"/>`;
  expect(bodyOf(openedDocx(buildDocxOf(body)).previewCopy())).toBe(
    `<w:p><w:pPr><w:jc w:val="right"/></w:pPr>${mark(0)}${text}</w:p><w:p>${mark(1)}<w:bookmarkStart w:id="41" w:name="x"/><w:bookmarkEnd w:id="41"/></w:p><w:p>${mark(2)}</w:p>`,
  );
});

test("the copy shows the document as it stands, and leaves it as it is", async () => {
  const file = openedDocx(buildDocx(["学习**次", ""], { seed: 1 }));
  await applied(file, [
    { kind: "replaceText", range: { paragraph: 0, start: 2, end: 4 }, before: "**", after: "12" },
  ]);
  const saved = documentXml(file.save());
  expect(await textsOf(openedDocx(file.previewCopy()))).toEqual(["学习12次", ""]);
  expect(documentXml(file.save())).toBe(saved);
});

test("a document that writes its elements without prefix gets bookmarks with one", async () => {
  const xml =
    '<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><body><p><r><t>甲</t></r></p></body></document>';
  const file = openedDocx(buildDocx([], { parts: { "word/document.xml": xml } }));
  expect(documentXml(file.previewCopy())).toMatch(
    /<p><w:bookmarkStart xmlns:w="[^"]+" w:id="1" w:name="zb0"\/>/,
  );
  await applied(file, [
    {
      kind: "insertParagraphs",
      at: 1,
      following: "甲",
      paragraphs: [{ text: "乙", role: "body", like: null }],
    },
  ]);
  expect(await textsOf(openedDocx(file.save()))).toEqual(["甲", "乙"]);
});
