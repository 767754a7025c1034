import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { buildDocx } from "../support/docxFixtures";
import { snapshotOf } from "../support/openedDocx";

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
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], {
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
    "customXml/_rels/item1.xml.rels",
    "customXml/item1.xml",
    "customXml/itemProps1.xml",
    "word/_rels/document.xml.rels",
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
  expect(changed("kept.docx", "updated.docx")).toEqual(["customXml/item1.xml", "word/document.xml"]);
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
});

test.each([
  [["fill", "draft.txt", "--ledger", "ledger.txt", "--record", "--out", "x.txt"], "只用于 .docx"],
  [["putback", "draft.docx"], "--out"],
  [["putback", "draft.txt", "--out", "x.txt"], "只用于 .docx"],
])("wrong usage is told in a sentence: %j", (words, sentence) => {
  const { status, stderr } = zhubi(...words);
  expect(status).toBe(2);
  expect(stderr).toContain(sentence);
});
