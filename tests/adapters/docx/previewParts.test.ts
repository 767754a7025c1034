import type { PreviewPart } from "../../../src/ports/documentFile";
import type { DocumentFile } from "../../../src/ports/documentFile";
import type { FixtureParagraph } from "../../support/docxFixtures";
import { buildDocx, buildDocxOf } from "../../support/docxFixtures";
import { applied, textsOf } from "../../support/hostContract";
import { bodyOf, documentXml, openedDocx } from "../../support/openedDocx";

const copies = (file: DocumentFile): readonly Uint8Array[] =>
  file.preview().parts.map((part) => part.copy("zb"));

async function textsOfParts(parts: readonly PreviewPart[]): Promise<readonly (readonly string[])[]> {
  return Promise.all(parts.map((part) => textsOf(openedDocx(part.copy("zb")))));
}

/** Long enough for several parts; lengths differ, as those of a report do. */
const longReport = (count: number): readonly FixtureParagraph[] =>
  Array.from({ length: count }, (_, index) => ({
    text: `第${index + 1}条。${"认真研究部署，层层压实责任。".repeat(1 + ((index * 7) % 11))}`,
    style: "body" as const,
  }));

const section = (width: number): string =>
  `<w:sectPr><w:pgSz w:w="${width}" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1985" w:left="1588"/></w:sectPr>`;

test("an empty bookmark stands in every paragraph behind its properties, with ids not yet used", () => {
  const text = "<w:r><w:t>甲</w:t></w:r>";
  const body = `<w:p><w:pPr><w:jc w:val="right"/></w:pPr>${text}</w:p><w:p><w:bookmarkStart w:id="41" w:name="x"/><w:bookmarkEnd w:id="41"/></w:p><w:p/>`;
  const mark = (index: number): string =>
    `<w:bookmarkStart w:id="${42 + index}" w:name="zb${index}"/><w:bookmarkEnd w:id="${42 + index}"/>`;
  expect(copies(openedDocx(buildDocxOf(body))).map(bodyOf)).toEqual([
    `<w:p><w:pPr><w:jc w:val="right"/></w:pPr>${mark(0)}${text}</w:p><w:p>${mark(1)}<w:bookmarkStart w:id="41" w:name="x"/><w:bookmarkEnd w:id="41"/></w:p><w:p>${mark(2)}</w:p>`,
  ]);
});

test("the copies show the document as it stands, and leave it as it is", async () => {
  const file = openedDocx(buildDocx(["学习**次", ""], { seed: 1 }));
  await applied(file, [
    { kind: "replaceText", range: { paragraph: 0, start: 2, end: 4 }, before: "**", after: "12" },
  ]);
  const saved = documentXml(file.save());
  expect(await textsOfParts(file.preview().parts)).toEqual([["学习12次", ""]]);
  expect(documentXml(file.save())).toBe(saved);
});

test("a document that writes its elements without prefix gets bookmarks with one", async () => {
  const xml =
    '<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><body><p><r><t>甲</t></r></p></body></document>';
  const file = openedDocx(buildDocx([], { parts: { "word/document.xml": xml } }));
  expect(copies(file).map(documentXml)).toEqual([
    expect.stringMatching(/<p><w:bookmarkStart xmlns:w="[^"]+" w:id="1" w:name="zb0"\/>/),
  ]);
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

test("a long document falls into parts of whole paragraphs, each a document with all of its own", async () => {
  const paragraphs = longReport(240);
  const { parts } = openedDocx(buildDocx(paragraphs, { furniture: true })).preview();
  const texts = await textsOfParts(parts);
  expect(parts.length).toBeGreaterThan(4);
  expect(texts.flat()).toEqual(paragraphs.map(({ text }) => text));
  expect(parts.map((part) => part.paragraphs)).toEqual(texts.map((own) => own.length));
  expect(parts.map(({ startsSection }) => startsSection)).toEqual(parts.map((_, index) => index === 0));
  for (const part of parts)
    expect(documentXml(part.copy("zb"))).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
});

test("a change leaves the parts around it as they were, also where paragraphs come and go", async () => {
  const file = openedDocx(buildDocx(longReport(400)));
  const before = file.preview();
  await applied(file, [
    {
      kind: "insertParagraphs",
      at: 200,
      following: longReport(200)[199]?.text ?? "",
      paragraphs: [{ text: "补写一段，长短与别段不同。", role: "body", like: null }],
    },
  ]);
  const after = file.preview();
  const known = new Set(before.parts.map(({ content }) => content));
  const fresh = after.parts.filter(({ content }) => !known.has(content));
  expect(fresh.length).toBeGreaterThanOrEqual(1);
  expect(fresh.length).toBeLessThanOrEqual(3);
  expect(after.parts.length).toBeGreaterThan(10);
  expect(after.frame).toBe(before.frame);
});

test("tables are not cut, whatever their length", async () => {
  const rows = Array.from({ length: 300 }, (_, row) => ({
    text: `第${row + 1}行`,
    cell: { row, column: 0 },
  }));
  const { parts } = openedDocx(buildDocx([...longReport(60), ...rows, ...longReport(60)])).preview();
  const texts = await textsOfParts(parts);
  const holding = texts.filter((own) => own.some((text) => /^第\d+行$/.test(text)));
  expect(holding).toHaveLength(1);
  expect(texts.flat()).toHaveLength(420);
});

test("each section begins a part, which has that section's page and not its end", async () => {
  const text = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
  const body = `${text("甲")}<w:p><w:pPr>${section(11906)}</w:pPr><w:r><w:t>乙</w:t></w:r></w:p>${text("丙")}<w:p><w:pPr>${section(16838)}</w:pPr></w:p>${text("丁")}`;
  const { parts } = openedDocx(buildDocxOf(body)).preview();
  expect(await textsOfParts(parts)).toEqual([["甲", "乙"], ["丙", ""], ["丁"]]);
  expect(parts.map(({ startsSection }) => startsSection)).toEqual([true, true, true]);
  const widths = parts.map((part) =>
    [...documentXml(part.copy("zb")).matchAll(/w:pgSz w:w="(\d+)"/g)].map(([, width]) => width),
  );
  expect(widths).toEqual([["11906"], ["16838"], ["11906"]]);
});

test("what stands there in two ways, for old and new programs, stays together", async () => {
  const long = Array.from(
    { length: 200 },
    (_, index) => `<w:p><w:r><w:t>第${index}段，认真研究部署，层层压实责任。</w:t></w:r></w:p>`,
  ).join("");
  const body = `<mc:AlternateContent><mc:Choice Requires="wps">${long}</mc:Choice><mc:Fallback>${long}</mc:Fallback></mc:AlternateContent><w:p><w:r><w:t>末</w:t></w:r></w:p>`;
  const { parts } = openedDocx(buildDocxOf(body)).preview();
  const texts = await textsOfParts(parts);
  expect(texts.map((own) => own.length)).toEqual([201]);
});

test("words in a content control stand without it, as renderers pass over controls within links", () => {
  const body =
    '<w:p><w:hyperlink w:anchor="a"><w:sdt><w:sdtPr><w:tag w:val="t"/></w:sdtPr><w:sdtContent><w:r><w:t>12</w:t></w:r></w:sdtContent></w:sdt></w:hyperlink></w:p>';
  const [copy] = copies(openedDocx(buildDocxOf(body)));
  if (copy === undefined) throw new Error("no part");
  expect(bodyOf(copy)).toContain('<w:hyperlink w:anchor="a"><w:r><w:t>12</w:t></w:r></w:hyperlink>');
});
