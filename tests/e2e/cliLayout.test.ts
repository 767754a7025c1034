import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildDocx } from "../support/docxFixtures";
import { docxWithSettings } from "../support/trackedDocx";
import { documentXml, snapshotOf } from "../support/openedDocx";

const command = join(__dirname, "../../dist/cli.js");
let folder: string;

const draft = [
  "云溪镇党委关于2025年落实全面从严治党主体责任情况的报告",
  "现将有关情况报告如下：",
  "一、主体责任落实情况",
  "全年召开党委会议12次。",
];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "zhubi-layout-"));
  const look = '<w:rFonts w:eastAsia="宋体"/><w:sz w:val="24"/>';
  writeFileSync(join(folder, "draft.docx"), buildDocx(draft.map((text) => ({ runs: [{ text, look }] }))));
  writeFileSync(join(folder, "draft.txt"), draft.join("\n"));
  writeFileSync(join(folder, "own.json"), '{"page": {"bottom": 27}, "linePitch": 30}');
  writeFileSync(join(folder, "wrong.json"), '{"page": {"buttom": 27}}');
});
afterAll(() => rmSync(folder, { recursive: true }));

function zhubi(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, "layout", ...words], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

test("a report is laid out into another file, its words as they were", async () => {
  const original = readFileSync(join(folder, "draft.docx"));
  const { status, stdout } = zhubi("draft.docx", "--out", "official.docx");
  expect(status).toBe(0);
  expect(stdout).toContain("正文字体：宋体，应为仿宋_GB2312");
  const written = new Uint8Array(readFileSync(join(folder, "official.docx")));
  expect((await snapshotOf(written)).paragraphs.map(({ text }) => text)).toEqual(draft);
  expect(documentXml(written)).toContain('w:type="linesAndChars"');
  expect(readFileSync(join(folder, "draft.docx"))).toEqual(original);
  expect(zhubi("official.docx", "--dry-run").stdout).toContain("排版符合");
});

test("the layout of a sample is learned into a profile, which lays out another report and finds the sample right", () => {
  const { status, stdout } = zhubi("draft.docx", "--learn", "--out", "learned.json");
  expect(status).toBe(0);
  expect(stdout).toMatch(/正文：宋体　小四（12 磅）/u);
  expect(JSON.parse(readFileSync(join(folder, "learned.json"), "utf8"))).toMatchObject({
    name: "draft的版式",
    paragraphs: { body: { font: "宋体", size: 12 } },
  });
  expect(zhubi("draft.docx", "--profile", "learned.json", "--dry-run").stdout).toContain(
    "排版符合draft的版式",
  );
  const shown = zhubi("draft.docx", "--learn");
  expect(JSON.parse(shown.stdout)).toMatchObject({ name: "draft的版式" });
  expect(zhubi("draft.docx", "--learn", "--out", "learned.docx")).toMatchObject({ status: 2 });
  expect(zhubi("draft.docx", "--learn", "--out", "learned.json")).toMatchObject({ status: 2 });
  expect(zhubi("draft.txt", "--learn").stderr).toContain("纯文本没有排版");
});

test("where the document tracks changes it is said that the layout is not tracked", () => {
  const body = "<w:p><w:r><w:t>全年召开党委会议12次。</w:t></w:r></w:p>";
  writeFileSync(join(folder, "tracked.docx"), docxWithSettings(body));
  expect(zhubi("tracked.docx", "--out", "tracked-out.docx").stdout).toContain("排版没有记成修订");
  expect(zhubi("tracked.docx", "--dry-run").stdout).toContain("排版不会记成修订");
  const { stdout } = zhubi("tracked.docx", "--dry-run", "--format", "json");
  expect(JSON.parse(stdout)).toMatchObject({ notes: [expect.stringContaining("修订")] });
  expect(zhubi("draft.docx", "--dry-run").stdout).not.toContain("修订");
});

test("an office's own profile decides", () => {
  expect(zhubi("draft.docx", "--profile", "own.json", "--out", "own.docx").status).toBe(0);
  const xml = documentXml(new Uint8Array(readFileSync(join(folder, "own.docx"))));
  expect(xml).toContain('w:bottom="1531"');
});

test("differences as JSON name their paragraphs", () => {
  const { stdout } = zhubi("draft.docx", "--dry-run", "--format", "json");
  const { differences } = JSON.parse(stdout) as {
    readonly differences: readonly { readonly id: string; readonly paragraphs: readonly number[] }[];
  };
  expect(differences.find(({ id }) => id === "heading1.font")?.paragraphs).toEqual([2]);
});

test("the standard is printed to be changed", () => {
  expect(JSON.parse(zhubi("--show-profile").stdout)).toMatchObject({ id: "gbt9704", linePitch: 28.95 });
});

test.each([
  [["draft.docx"], "请用 --out"],
  [["draft.docx", "--profile", "mine", "--dry-run"], "没有“mine”这个排版方案，可用的有 gbt9704"],
  [["draft.docx", "--profile", "wrong.json", "--dry-run"], "没有“page.buttom”这一项"],
  [["draft.docx", "--profile", "none.json", "--dry-run"], "找不到这个文件"],
  [["draft.txt", "--dry-run"], "纯文本没有排版"],
  [["draft.docx", "--out", "draft.txt"], "--out 的文件类型应与原件相同"],
])("%s says what to do", (words, sentence) => {
  const { status, stderr } = zhubi(...words);
  expect(status).toBe(2);
  expect(stderr).toContain(sentence);
});
