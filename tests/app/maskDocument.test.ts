import { checkDocument } from "../../src/app/checkDocument";
import { beyondMask, maskDocument, unmaskDocument } from "../../src/app/maskDocument";
import type { DocumentFile } from "../../src/ports/documentFile";
import { buildDocx } from "../support/docxFixtures";
import { documentXml, openedDocx, partText } from "../support/openedDocx";

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const box = (text: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${paragraph(text)}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraph(text)}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const link = (type: string): string =>
  `<Relationship Id="rId_${type}" Type="${types}/${type}" Target="${type}.xml"/>`;
const links = ["styles", "numbering", "footnotes", "endnotes", "header", "footer", "comments"];

const parts = {
  "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.map(link).join("")}</Relationships>`,
  "word/footnotes.xml": `<w:footnotes ${w}><w:footnote w:id="2">${paragraph("云溪镇廉政谈话135人次。")}</w:footnote></w:footnotes>`,
  "word/endnotes.xml": `<w:endnotes ${w}><w:endnote w:id="2">${paragraph("整改问题17个。")}</w:endnote></w:endnotes>`,
  "word/header.xml": `<w:hdr ${w}>${paragraph("中共云溪镇委员会")}</w:hdr>`,
  "word/footer.xml": `<w:ftr ${w}>${paragraph("印制86份")}</w:ftr>`,
  "word/comments.xml": `<w:comments ${w}><w:comment w:id="1">${paragraph("云溪镇实为39次。")}</w:comment></w:comments>`,
};
const report = (more: string, others: Record<string, string> = {}): Uint8Array =>
  buildDocx(
    [
      "中共云溪镇委员会关于2025年落实全面从严治党主体责任情况的报告",
      "排查廉政风险点63个，云溪镇党委召开会议24次。",
      { xml: `<w:r><w:t>见图。</w:t></w:r>${box("云溪镇走访48户")}${more}` },
    ],
    { parts: { ...parts, ...others } },
  );

async function masked(file: DocumentFile) {
  const checked = await checkDocument(file);
  if (!checked.ok) throw new Error(checked.error.kind);
  const outcome = await maskDocument(file, checked.value);
  if (!outcome.ok) throw new Error(outcome.error.kind);
  return outcome.value;
}
const names = ["document", "footnotes", "endnotes", "header", "footer", "comments"];
const written = (bytes: Uint8Array): readonly string[] =>
  names.map((name) => partText(bytes, `word/${name}.xml`));

test("nothing that was hidden can be read in any part, and the key gives all of it back", async () => {
  const bytes = report("");
  const file = openedDocx(bytes);
  const { key, left } = await masked(file);
  expect(left).toEqual([]);
  const shared = file.save();
  for (const xml of written(shared)) {
    const text = xml.replaceAll(/<[^>]*>/gu, "");
    for (const hidden of ["云溪", "63", "24", "48", "135", "17", "86", "39"])
      expect(text).not.toContain(hidden);
  }
  expect(documentXml(shared).split("**镇走访**户")).toHaveLength(3);
  const again = openedDocx(shared);
  const checked = await checkDocument(again);
  if (!checked.ok) throw new Error(checked.error.kind);
  const restored = await unmaskDocument(again, checked.value, key);
  expect(restored.ok && restored.value.left).toEqual([]);
  expect(written(again.save())).toEqual(written(bytes));
});

test("every number and name-like word that stays is told with the reason", async () => {
  const { words } = await masked(
    openedDocx(report("<w:r><w:t>2025年第3次获得青岚县表彰，《条例》第12条。</w:t></w:r>")),
  );
  const told = words.map(({ text, reason }) => `${text} ${reason}`);
  expect(told).toEqual(expect.arrayContaining(["2025年 date", "3 number", "青岚县 name", "12 number"]));
});

test.each([
  ["deleted", '<w:del w:id="3"><w:r><w:delText>上年为57次</w:delText></w:r></w:del>', {}],
  ["embedded", "", { "word/embeddings/sheet1.bin": "x" }],
  ["chart", "", { "word/charts/chart1.xml": "<c><v>57</v></c>" }],
  ["data", "", { "customXml/item1.xml": "<d><v>青岚县57人</v></d>" }],
])("what can not be masked hinders: %s", async (kind, more, others) => {
  const beyond = await beyondMask(openedDocx(report(more, others)));
  expect(beyond.ok && beyond.value.hindering.map((one) => one.kind)).toEqual([kind]);
});

test("pictures and properties of the file are told, and hinder nothing", async () => {
  const beyond = await beyondMask(openedDocx(report("", { "word/media/image1.png": "x" })));
  expect(beyond.ok && beyond.value.hindering).toEqual([]);
  expect(beyond.ok && beyond.value.told.map(({ kind }) => kind)).toContain("picture");
});
