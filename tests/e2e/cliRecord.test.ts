import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { spreadsheetSource } from "../../src/adapters/spreadsheet/spreadsheetSource";
import { createWordHost } from "../../src/adapters/word/wordHost";
import { checkDocument } from "../../src/app/checkDocument";
import { fillFigures } from "../../src/app/fillFigures";
import { loadPastedLedger } from "../../src/app/loadLedger";
import { proposeFigures } from "../../src/app/proposeFigures";
import { buildDocx, zipParts } from "../support/docxFixtures";
import { snapshotOf } from "../support/openedDocx";
import { playWord } from "../support/wordHost/inNode";
import { WordStandIn } from "../support/wordHost/wordStandIn";

const command = join(__dirname, "../../dist/cli.js");
let folder: string;

const draft = [
  "云溪镇党委关于2025年落实全面从严治党主体责任情况的报告",
  "一、主体责任落实情况",
  "全年召开党委会议**次，组织讲党课*次，慰问困难党员**余人次，**同志带队走访。",
];
const ledger = "指标\t数量\t单位\n党委会议\t24\t次\n讲党课\t9\t次\n慰问困难党员\t63\t人次\n";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "zhubi-record-"));
  writeFileSync(join(folder, "draft.docx"), buildDocx(draft, { furniture: true }));
  writeFileSync(join(folder, "draft.txt"), draft.join("\n"));
  writeFileSync(join(folder, "ledger.txt"), ledger);
  writeFileSync(
    join(folder, "later.txt"),
    ledger.replace("24", "26").replace("讲党课\t9\t次\n", "").replace("63", "66"),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

function zhubi(...words: readonly string[]) {
  // The tests write under the same names, one after the other.
  const force = words.includes("--out") ? ["--force"] : [];
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words, ...force], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

const bytes = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));
const textOf = async (name: string): Promise<string> => (await snapshotOf(bytes(name))).paragraphs[2]!.text;
const changed = (before: string, after: string): string[] => {
  const old = unzipSync(bytes(before));
  return Object.entries(unzipSync(bytes(after)))
    .filter(([name, data]) => !old[name] || Buffer.compare(Buffer.from(old[name]), Buffer.from(data)) !== 0)
    .map(([name]) => name)
    .sort();
};

test("by default the text alone changes; with --record the record comes with it, and the text is the same", async () => {
  const fill = ["fill", "draft.docx", "--ledger", "ledger.txt", "--out"];
  expect(zhubi(...fill, "plain.docx")).toMatchObject({ status: 0, stderr: "" });
  expect(zhubi(...fill, "kept.docx", "--record")).toMatchObject({ status: 0, stderr: "" });
  expect(changed("draft.docx", "plain.docx")).toEqual(["word/document.xml"]);
  expect(changed("draft.docx", "kept.docx")).toEqual([
    "[Content_Types].xml",
    "_rels/.rels",
    "docProps/custom.xml",
    "word/document.xml",
  ]);
  expect(await snapshotOf(bytes("kept.docx"))).toEqual(await snapshotOf(bytes("plain.docx")));
});

test("a later ledger: what changed is rewritten, what is gone is listed", async () => {
  zhubi("fill", "draft.docx", "--ledger", "ledger.txt", "--record", "--out", "kept.docx");
  const again = ["fill", "kept.docx", "--ledger", "later.txt", "--again"];
  const dry = zhubi(...again, "--dry-run", "--format", "json");
  expect(JSON.parse(dry.stdout)).toMatchObject({
    file: "kept.docx",
    same: 1,
    updated: [{ paragraph: 2, text: "24", kind: "changed", sure: true, filled: "24", value: "26" }],
    kept: [{ paragraph: 2, text: "9", kind: "vanished", value: null, source: null }],
    lost: [],
  });
  const { status, stdout } = zhubi(...again, "--out", "updated.docx");
  expect(status).toBe(0);
  expect(stdout).toContain("改为新数 1 处");
  expect(await textOf("updated.docx")).toContain("党委会议26次，组织讲党课9次，慰问困难党员60余人次");
  expect(changed("kept.docx", "updated.docx")).toEqual(["docProps/custom.xml", "word/document.xml"]);
  expect(zhubi("fill", "updated.docx", "--ledger", "later.txt", "--again", "--dry-run").stdout).toContain(
    "改为新数 0 处",
  );
});

test("putback gives the masks back", async () => {
  zhubi("fill", "draft.docx", "--ledger", "ledger.txt", "--record", "--out", "kept.docx");
  expect(zhubi("putback", "kept.docx", "--out", "back.docx")).toMatchObject({
    status: 0,
    stdout: "kept.docx · 放回 3 处\n",
  });
  expect(await textOf("back.docx")).toBe(draft[2]);
  expect(changed("draft.docx", "back.docx")).toEqual(["word/document.xml"]);
});

test("figures whose names another program has dropped are counted as not found", () => {
  zhubi("fill", "draft.docx", "--ledger", "ledger.txt", "--record", "--out", "kept.docx");
  const parts = unzipSync(bytes("kept.docx"));
  const xml = Buffer.from(parts["word/document.xml"]!)
    .toString()
    .replaceAll(/<w:tag [^>]*>/g, "");
  writeFileSync(join(folder, "stripped.docx"), zipParts({ ...parts, "word/document.xml": xml }));
  expect(zhubi("putback", "stripped.docx", "--out", "back.docx").stdout).toBe(
    "stripped.docx · 放回 0 处，3 处在文中找不到（已删，或另存时丢了标记）\n",
  );
  const again = zhubi("fill", "stripped.docx", "--ledger", "later.txt", "--again", "--dry-run").stdout;
  expect(again).toContain("文中找不到 3 处");
});

test("forget leaves the text, and nothing of ours, a damaged record included", async () => {
  zhubi("fill", "draft.docx", "--ledger", "ledger.txt", "--record", "--out", "kept.docx");
  const parts = unzipSync(bytes("kept.docx"));
  const custom = Buffer.from(parts["docProps/custom.xml"]!).toString().replace("zhubi.b.1", "zhubi.c.1");
  writeFileSync(join(folder, "damaged.docx"), zipParts({ ...parts, "docProps/custom.xml": custom }));
  expect(zhubi("figures", "damaged.docx")).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("已损坏，没有改动它") as string,
  });
  for (const name of ["kept.docx", "damaged.docx"]) {
    expect(zhubi("forget", name, "--out", "sent.docx")).toMatchObject({ status: 0, stderr: "" });
    expect(await snapshotOf(bytes("sent.docx"))).toEqual(await snapshotOf(bytes("kept.docx")));
    expect(changed("draft.docx", "sent.docx")).toEqual(["word/document.xml"]);
    const xml = Buffer.from(unzipSync(bytes("sent.docx"))["word/document.xml"]!).toString();
    expect(xml).not.toContain("w:sdt");
  }
  expect(zhubi("figures", "sent.docx").stdout).toContain("无台账依据 全年召开党委会议【24】次");
});

test("figures lists what each figure rests on, and writes the table", () => {
  zhubi("fill", "draft.docx", "--ledger", "ledger.txt", "--record", "--out", "kept.docx");
  const json = zhubi("figures", "kept.docx", "--format", "json", "--out", "table.xlsx");
  expect(JSON.parse(json.stdout)).toMatchObject({
    figures: [
      { paragraph: 2, text: "24", unit: "次", kind: "filled", ledger: "ledger.txt" },
      { text: "9", kind: "filled" },
      { text: "60", kind: "filled", source: { rowText: "慰问困难党员\t63\t人次" } },
    ],
  });
  expect(Object.keys(unzipSync(bytes("table.xlsx")))).toContain("xl/workbook.xml");
  zhubi("fill", "draft.docx", "--ledger", "ledger.txt", "--out", "plain.docx");
  const asked = zhubi("figures", "plain.docx", "--ledger", "later.txt", "--out", "table.docx").stdout;
  expect(asked).toContain("与台账不符，台账为 26");
  expect(asked).toContain("组织讲党课【9】次");
  expect(Object.keys(unzipSync(bytes("table.docx")))).toContain("word/document.xml");
});

test("a document filled in Word is understood: origins, a later ledger, the masks", async () => {
  const word = new WordStandIn(bytes("draft.docx"));
  const stop = playWord(word);
  const host = createWordHost();
  const report = await checkDocument(host);
  const read = loadPastedLedger(spreadsheetSource, ledger, { year: 2025 });
  if (!report.ok || !read.ok) throw new Error("not read");
  const { proposals } = proposeFigures(report.value, read.value);
  await fillFigures(host, proposals, { ledger: "台账.xlsx", at: "2025-12-03 15:20" });
  stop();
  writeFileSync(join(folder, "word.docx"), word.document.save());
  const figures = zhubi("figures", "word.docx").stdout;
  expect(figures).toContain("按台账填入 全年召开党委会议【24】次");
  expect(figures).toContain("有台账依据 3 处");
  const again = zhubi("fill", "word.docx", "--ledger", "later.txt", "--again", "--out", "later.docx");
  expect(again.stdout).toContain("改为新数 1 处");
  expect(await textOf("later.docx")).toContain("党委会议26次");
  zhubi("putback", "word.docx", "--out", "back.docx");
  expect(await textOf("back.docx")).toBe(draft[2]);
});

test("carry makes this year's draft of last year's report", async () => {
  zhubi("fill", "draft.docx", "--ledger", "ledger.txt", "--out", "plain.docx");
  const { status, stdout } = zhubi("carry", "plain.docx", "--year", "2026", "--out", "next.docx");
  expect(status).toBe(0);
  expect(stdout).toContain("数据待填 3 处 · 年份顺延 1 处");
  expect(await textOf("next.docx")).toContain("党委会议**次，组织讲党课**次，慰问困难党员**余人次");
  expect((await snapshotOf(bytes("next.docx"))).paragraphs[0]!.text).toContain("2026年");
});

test("mask hides figures and names, unmask gives them back", async () => {
  zhubi("fill", "draft.docx", "--ledger", "ledger.txt", "--record", "--out", "kept.docx");
  const { stdout } = zhubi("mask", "kept.docx", "--out", "shared.docx", "--key", "key.json");
  expect(stdout).toContain("隐去数据 3 处、名称 1 处");
  const parts = Object.values(unzipSync(bytes("shared.docx"))).map((data) => Buffer.from(data).toString());
  expect(parts.filter((part) => /云溪|慰问困难党员\\t63|w:sdt/.test(part))).toEqual([]);
  expect(zhubi("unmask", "shared.docx", "--key", "key.json", "--out", "restored.docx").status).toBe(0);
  expect(await snapshotOf(bytes("restored.docx"))).toEqual(await snapshotOf(bytes("kept.docx")));
});

test.each([
  [["carry", "draft.docx", "--out", "x.docx"], "--year"],
  [["carry", "draft.docx", "--year", "2025", "--out", "x.docx"], "应比它晚"],
  [["mask", "draft.docx", "--out", "x.docx"], "--key"],
  [["unmask", "draft.docx", "--key", "ledger.txt", "--out", "x.docx"], "密钥"],
  [["figures", "draft.docx", "--out", "x.txt"], ".xlsx"],
  [["fill", "draft.txt", "--ledger", "ledger.txt", "--record", "--out", "x.txt"], "只用于 .docx"],
  [["putback", "draft.docx"], "--out"],
  [["forget", "draft.docx"], "--out"],
  [["forget", "draft.txt", "--out", "x.txt"], "只用于 .docx"],
  [["putback", "draft.txt", "--out", "x.txt"], "只用于 .docx"],
])("wrong usage is told in a sentence: %j", (words, sentence) => {
  const { status, stderr } = zhubi(...words);
  expect(status).toBe(2);
  expect(stderr).toContain(sentence);
});
