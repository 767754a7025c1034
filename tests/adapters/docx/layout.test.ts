import { unzipSync } from "fflate";
import { applyLayout, checkLayout, standardProfile } from "../../../src/app/layout";
import type { LayoutReport } from "../../../src/app/layout";
import { differenceId } from "../../../src/core/layout/compareLayout";
import type { DocumentFile } from "../../../src/ports/documentFile";
import type { DocumentLayout, LaidOut } from "../../../src/ports/documentLayout";
import { buildDocx, buildDocxOf } from "../../support/docxFixtures";
import { documentXml, openedDocx, partText, snapshotOf } from "../../support/openedDocx";

const report = [
  "2025年度落实全面从严治党主体责任情况报告",
  "市委：",
  "现将本年度落实全面从严治党主体责任情况报告如下。",
  "一、主要工作",
  "（一）加强政治建设。全年召开党委会12次，专题研究党建工作4次。",
  "认真执行“第一议题”制度，把学习成果转化为工作举措。",
  "二、存在问题",
  "学习的系统性还不够，联系实际还不紧密。",
  "中共青禾市河湾区委员会",
  "2025年12月31日",
];

/** As people draft: everything in one look of their own. */
const drafted = (
  texts: readonly string[],
  look = '<w:rFonts w:eastAsia="宋体"/><w:sz w:val="24"/>',
): Uint8Array =>
  buildDocx(
    texts.map((text) => ({
      runs: [{ text, look }],
      properties:
        '<w:spacing w:line="360" w:lineRule="auto"/><w:ind w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="left"/>',
    })),
  );

const layoutOf = ({ layout }: DocumentFile): DocumentLayout => {
  if (layout === undefined) throw new Error("no layout");
  return layout;
};

async function checked(file: DocumentFile): Promise<LayoutReport> {
  const found = await checkLayout(layoutOf(file), standardProfile);
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value;
}

const idsOf = ({ comparison }: LayoutReport): readonly string[] => comparison.differences.map(differenceId);

async function laidOut(file: DocumentFile, ids: readonly string[] | null = null): Promise<LaidOut> {
  const done = await applyLayout(layoutOf(file), await checked(file), standardProfile, ids);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return done.value;
}

/** The paragraph's XML in the saved document. */
function paragraphXml(bytes: Uint8Array, words: string): string {
  const found = (documentXml(bytes).match(/<w:p[ >](?:(?!<\/w:p>).)*<\/w:p>/gsu) ?? []).find((xml) =>
    xml.replaceAll(/<[^>]*>/gu, "").includes(words),
  );
  if (found === undefined) throw new Error(`No paragraph with ${words}`);
  return found;
}

const textsOf = async (bytes: Uint8Array): Promise<readonly string[]> =>
  (await snapshotOf(bytes)).paragraphs.map(({ text }) => text);

test("a draft is told apart from the standard, thing by thing", async () => {
  expect(idsOf(await checked(openedDocx(drafted(report))))).toEqual([
    "title.font",
    "title.size",
    "title.place",
    "addressee.font",
    "addressee.size",
    "heading1.font",
    "heading1.size",
    "heading1.place",
    "heading2.font",
    "heading2.size",
    "body.font",
    "body.size",
    "body.place",
    "signature.font",
    "signature.size",
    "signature.place",
    "date.font",
    "date.size",
    "date.place",
    "all.linePitch",
    "page.grid",
    "page.pageNumber",
  ]);
});

test("a laid-out document has no difference left, in a second reading as well, and the same texts", async () => {
  const bytes = drafted(report);
  const file = openedDocx(bytes);
  const done = await laidOut(file);
  expect(done).toMatchObject({ paragraphs: report.length, left: [] });
  expect(idsOf(await checked(file))).toEqual([]);
  const saved = file.save();
  expect(idsOf(await checked(openedDocx(saved)))).toEqual([]);
  expect(await textsOf(saved)).toEqual(report);
  expect((await laidOut(openedDocx(saved))).undo).toBeNull();
});

test("each part gets its look", async () => {
  const file = openedDocx(drafted(report));
  await laidOut(file);
  const saved = file.save();
  const title = paragraphXml(saved, "2025年度落实");
  expect(title).toContain('<w:jc w:val="center"/>');
  expect(title).toContain('w:eastAsia="方正小标宋简体"');
  expect(title).toContain('<w:sz w:val="44"/><w:szCs w:val="44"/>');
  expect(paragraphXml(saved, "一、主要工作")).toContain('w:eastAsia="黑体"');
  const text = paragraphXml(saved, "认真执行");
  expect(text).toContain('w:eastAsia="仿宋_GB2312"');
  expect(text).toContain('w:firstLineChars="200" w:firstLine="640"');
  expect(text).toContain('w:line="579" w:lineRule="exact"');
  expect(paragraphXml(saved, "市委：")).toContain('w:firstLineChars="0"');
});

test("of a heading that runs on, the first sentence alone is 楷体: the run is cut", async () => {
  const file = openedDocx(drafted(report));
  await laidOut(file);
  const runs = paragraphXml(file.save(), "加强政治建设").match(/<w:r>.*?<\/w:r>/gu) ?? [];
  expect(runs.map((run) => [/eastAsia="([^"]*)"/u.exec(run)?.[1], run.replaceAll(/<[^>]*>/gu, "")])).toEqual([
    ["楷体_GB2312", "（一）加强政治建设。"],
    ["仿宋_GB2312", "全年召开党委会12次，专题研究党建工作4次。"],
  ]);
});

test("the date begins two characters to the right of the unit", async () => {
  const file = openedDocx(drafted(report));
  await laidOut(file);
  const saved = file.save();
  // The unit takes eleven characters, the date seven with its digits half as wide.
  expect(paragraphXml(saved, "委员会")).toContain('w:rightChars="200"');
  expect(paragraphXml(saved, "12月31日")).toContain('w:rightChars="400"');
});

test("bold and underlined words within the text stay so", async () => {
  const file = openedDocx(
    buildDocx([
      ...report.slice(0, 4),
      {
        runs: [{ text: "要做到" }, { text: "四个到位", look: '<w:b/><w:u w:val="single"/>' }, { text: "。" }],
      },
    ]),
  );
  await laidOut(file);
  expect(paragraphXml(file.save(), "四个到位")).toMatch(/<w:b\/>.*<w:u w:val="single"\/>.*四个到位/u);
});

test("tables, pictures, locked places and every other part are left as they are", async () => {
  const picture = "<w:r><w:drawing><wp:inline/></w:drawing></w:r><w:r><w:t>图</w:t></w:r>";
  const bytes = buildDocx(
    [
      ...report.slice(0, 3),
      { text: "党委会", cell: { row: 0, column: 0 }, properties: '<w:jc w:val="left"/>' },
      { text: "12次", cell: { row: 0, column: 1 } },
      { text: "锁定的段落。", control: "locked" },
      { xml: picture, properties: '<w:spacing w:line="240" w:lineRule="auto"/>' },
    ],
    { furniture: true },
  );
  const file = openedDocx(bytes);
  const before = documentXml(bytes);
  await laidOut(file);
  const saved = file.save();
  const table = /<w:tbl>.*<\/w:tbl>/su;
  expect(table.exec(documentXml(saved))?.[0]).toBe(table.exec(before)?.[0]);
  expect(paragraphXml(saved, "锁定的段落")).toBe(paragraphXml(bytes, "锁定的段落"));
  expect(paragraphXml(saved, "图")).not.toContain("exact");
  const parts = unzipSync(bytes);
  const same = Object.keys(parts).filter(
    (name) => !["word/document.xml", "[Content_Types].xml", "word/_rels/document.xml.rels"].includes(name),
  );
  expect(same).toContain("word/footer1.xml");
  for (const name of same) expect(unzipSync(saved)[name]).toEqual(parts[name]);
});

test("page numbers: odd on the right, even on the left, and even pages keep the header", async () => {
  const file = openedDocx(buildDocx(report, { furniture: true }));
  await laidOut(file, ["page.pageNumber"]);
  const saved = file.save();
  const section = /<w:sectPr>.*<\/w:sectPr>/su.exec(documentXml(saved))?.[0] ?? "";
  const reference = (kind: string, type: string): string | undefined =>
    new RegExp(`<w:${kind}Reference w:type="${type}" r:id="([^"]*)"`, "u").exec(section)?.[1];
  expect(reference("header", "default")).toBe("rId3");
  expect(reference("header", "even")).toBe("rId3");
  const relations = partText(saved, "word/_rels/document.xml.rels");
  const target = (id = ""): string =>
    partText(saved, `word/${new RegExp(`Id="${id}"[^>]*Target="([^"]*)"`, "u").exec(relations)?.[1] ?? ""}`);
  expect(target(reference("footer", "default"))).toContain('<w:jc w:val="right"/>');
  expect(target(reference("footer", "even"))).toContain('<w:jc w:val="left"/>');
  expect(partText(saved, "word/settings.xml")).toContain("<w:evenAndOddHeaders/>");
  expect(idsOf(await checked(openedDocx(saved)))).not.toContain("page.pageNumber");
});

test("a footer with the office's own words is not touched, and said to be in the way", async () => {
  const footer =
    '<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>河湾区委办公室印</w:t></w:r></w:p></w:ftr>';
  const bytes = buildDocx(report, { furniture: true, parts: { "word/footer1.xml": footer } });
  const file = openedDocx(bytes);
  const { comparison } = await checked(file);
  expect(comparison.differences).toContainEqual(
    expect.objectContaining({ kind: "page", aspect: "pageNumber", possible: false }),
  );
  await laidOut(file);
  expect(documentXml(file.save())).toContain('<w:footerReference w:type="default" r:id="rId4"/>');
  expect(Object.keys(unzipSync(file.save())).sort()).toEqual(Object.keys(unzipSync(bytes)).sort());
});

test("turned pages keep their size and margins", async () => {
  const turned =
    '<w:p><w:pPr><w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="720" w:right="720" w:bottom="720" w:left="720" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr></w:pPr><w:r><w:t>任务清单</w:t></w:r></w:p>';
  const paragraphs = report.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join("");
  const file = openedDocx(buildDocxOf(turned + paragraphs));
  await laidOut(file, ["page.paper", "page.margins", "page.grid"]);
  expect(documentXml(file.save())).toContain(turned);
});

test("one thing alone can be changed", async () => {
  const file = openedDocx(drafted(report));
  await laidOut(file, ["heading1.font"]);
  const saved = file.save();
  expect(paragraphXml(saved, "一、主要工作")).toContain('w:eastAsia="黑体"');
  expect(paragraphXml(saved, "一、主要工作")).toContain('<w:sz w:val="24"/>');
  expect(paragraphXml(saved, "认真执行")).toBe(paragraphXml(drafted(report), "认真执行"));
  expect(idsOf(await checked(file))).not.toContain("heading1.font");
});

test("putting back restores every byte, and is refused once the text has changed", async () => {
  const bytes = buildDocx(report, { furniture: true });
  const file = openedDocx(bytes);
  const { undo } = await laidOut(file);
  if (undo === null) throw new Error("nothing changed");
  const range = { paragraph: 7, start: 0, end: 2 };
  const edit = { kind: "replaceText", range, before: "学习", after: "理论学习" } as const;
  const applied = await file.apply([edit]);
  expect(await layoutOf(file).putBack(undo)).toEqual({ ok: false, error: { kind: "placeGone" } });
  if (applied.ok) await file.apply(applied.value.undo);
  expect(await layoutOf(file).putBack(undo)).toEqual({ ok: true, value: null });
  expect(file.save()).toEqual(bytes);
});

test("text filled in after laying out, and our record, are kept with the page numbers", async () => {
  const file = openedDocx(buildDocx(report, { furniture: true }));
  await laidOut(file);
  await file.record?.set("记录");
  const saved = openedDocx(file.save());
  expect(await saved.record?.get()).toEqual({ ok: true, value: "记录" });
  expect(idsOf(await checked(saved))).toEqual([]);
});

test.each([1, 2, 3, 4, 5, 6])("texts stay the same, however the runs are split (%i)", async (seed) => {
  const bytes = buildDocx(report, { seed });
  const file = openedDocx(bytes);
  const before = await textsOf(bytes);
  await laidOut(file);
  expect(await textsOf(file.save())).toEqual(before);
  const left = idsOf(await checked(file)).filter((id) => !id.startsWith("page."));
  expect(left).toEqual([]);
});

test("a paragraph indented by blanks gets no second indent", async () => {
  const file = openedDocx(drafted([...report.slice(0, 4), "　　认真执行“第一议题”制度。"]));
  const { comparison } = await checked(file);
  expect(comparison.typedIndents).toEqual([4]);
  await laidOut(file);
  expect(paragraphXml(file.save(), "认真执行")).toContain('w:firstLineChars="0"');
});

test("a symbol's font stays: its letters stand for pictures", async () => {
  const look = '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings" w:eastAsia="Wingdings"/>';
  const file = openedDocx(
    buildDocx([...report.slice(0, 4), { runs: [{ text: "l", look }, { text: "重点工作按期完成。" }] }]),
  );
  await laidOut(file);
  expect(paragraphXml(file.save(), "重点工作")).toContain('w:ascii="Wingdings"');
});

test("a list's hanging indent gives way to the official one, and the numbers stay", async () => {
  const numbering =
    '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:pPr><w:ind w:left="840" w:hanging="420"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>';
  const list = { id: 1, level: 0 };
  const bytes = buildDocx(
    [...report.slice(0, 4), { text: "制定任务清单，逐项抓好落实。", list }, report[6] ?? ""],
    {
      parts: { "word/numbering.xml": numbering },
    },
  );
  const file = openedDocx(bytes);
  expect(idsOf(await checked(file))).toContain("body.place");
  await laidOut(file);
  const paragraph = paragraphXml(file.save(), "制定任务清单");
  expect(paragraph).toContain('<w:numId w:val="1"/>');
  expect(paragraph).toContain('w:left="0"');
  expect(idsOf(await checked(file))).toEqual([]);
});

test("paragraphs with the fixed distance are off the lines of the grid, and the characters stay on it", async () => {
  const file = openedDocx(drafted(report));
  await laidOut(file);
  const bytes = file.save();
  for (const words of report)
    expect(paragraphXml(bytes, words)).toMatch(
      /<w:pPr>(?:(?!<\/w:pPr>).)*<w:snapToGrid w:val="0"\/><w:spacing /su,
    );
  expect(documentXml(bytes)).toMatch(
    /<w:docGrid w:type="linesAndChars" w:linePitch="57\d" w:charSpace="-8\d\d"/u,
  );
  expect(documentXml(bytes)).not.toMatch(/<w:r>(?:(?!<\/w:rPr>).)*<w:snapToGrid/su);
});
