import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildDocx } from "../support/docxFixtures";

const command = join(__dirname, "../../dist/cli.js");
let folder: string;

const report = [
  "青禾县水利局党组2025年全面从严治党工作总结",
  "一、主要工作",
  "召开党组会议**次，研究议题**个。",
];
const given: Readonly<Record<string, string | Uint8Array>> = {
  "报告.docx": buildDocx(report),
  "报告.txt": report.join("\n"),
  "台账.csv": "指标,数量,单位\n党组会议,24,次\n",
  "台账.docx": buildDocx(["指标 数量"]),
  "资料.json": '{"单位": "青禾县水利局", "年度": 2025}',
  "旧密钥.json": '{"a": 1}',
  "空.docx": "",
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "zhubi-refusals-"));
  mkdirSync(join(folder, "夹"));
  for (const [name, content] of Object.entries(given)) writeFileSync(join(folder, name), content);
});
afterEach(() => rmSync(folder, { recursive: true }));

function zhubi(...words: readonly string[]) {
  return spawnSync(process.execPath, [command, ...words], { cwd: folder, input: "", encoding: "utf8" });
}

const untouched = (): boolean =>
  Object.entries(given).every(([name, content]) =>
    readFileSync(join(folder, name)).equals(Buffer.from(content)),
  ) && readdirSync(folder).length === Object.keys(given).length + 1;

test.each([
  ["fill 报告.docx --ledger 台账.csv --out 台账.csv", "--out 的文件类型应与原件相同"],
  ["fill 报告.docx --ledger 台账.docx --out 夹/../台账.docx", "--out 不能是台账“台账.docx”"],
  ["fill 报告.docx --ledger 台账.csv --out 已填.doc", "--out 的文件类型应与原件相同"],
  ["fill 报告.docx --ledger 台账.csv --out 没有/已填.docx", "没有这个文件夹，请先建好"],
  ["fill 报告.txt --ledger 台账.csv --out 夹", "--out 的文件类型应与原件相同"],
  ["fill 报告.docx --ledger 台账.csv --out 夹", "这是一个文件夹，请给出文件名"],
  ["fill 报告.docx 报告.txt --ledger 台账.csv --dry-run", "一次只填一份报告，却给了 2 份"],
  ["fill 报告.docx --ledger 台账.docx --dry-run", "没有认出指标和数量"],
  ["fill - --ledger 台账.csv --dry-run", "报告不能从标准输入读"],
  ["carry 报告.docx --year 2026 --out 报告.docx", "--out 不能是去年的报告“报告.docx”"],
  ["figures 报告.docx --out 报告.docx", "--out 不能是报告“报告.docx”"],
  ["mask 报告.docx --out 报告.docx --key 密钥.json", "--out 不能是原件“报告.docx”"],
  ["mask 报告.docx --out 脱敏.docx --key 报告.docx", "--key 不能是原件“报告.docx”"],
  ["mask 报告.docx --out 脱敏.docx --key 脱敏.docx", "--out 不能是密钥“脱敏.docx”"],
  ["mask 报告.docx --out 脱敏.docx --key 旧密钥.json", "密钥文件“旧密钥.json”已经存在"],
  ["unmask 报告.docx --out 还原.docx --key 旧密钥.json", "这不是脱敏时留下的密钥"],
  ["new --kind annual-summary --profile 资料.json --out 资料.json", "--out 应为 .docx 文件"],
  ["putback 报告.docx --out 原样.xlsx", "--out 的文件类型应与原件相同"],
  ["check 空.docx", "这个文件是空的（0 字节）"],
  ["check 夹", "这是一个文件夹，请给出其中的文件"],
  ["check 报告.txt/报告.docx", "路径中有一段不是文件夹"],
  ["check @空.docx", "清单里没有文件，什么都没有检查"],
  ["check 报告.docx --year 2025 --year 2024", "选项 --year 给了不止一次"],
  ["check 报告.docx --year=", "选项 --year 的值是空的"],
  ["check 报告.docx --ledger", "选项 --ledger 后面要有一个值"],
  ["check 报告.docx --ledger --year 2025", "值以“-”开头时写成 --ledger=值"],
  ["fill 报告.docx --dry-run=yes --ledger 台账.csv", "选项 --dry-run 后面不带值"],
  ["check 报告.docx --yaer 2025", "没有“--yaer”这个选项，可用的有 --kind、--year"],
  ["ledger 资料.json", "这不是台账文件"],
  ["fill 报告.docx --ledger 台账.csv --out 报告.docx", "这个文件已经存在，没有改动它"],
  ["fill 报告.txt --ledger 台账.csv --out 报告.txt", "加上 --force"],
  ["carry 报告.docx --year 2026 --out 台账.docx", "这个文件已经存在"],
  ["figures 报告.docx --out 台账.docx", "这个文件已经存在"],
  ["forget 报告.docx --out 台账.docx", "这个文件已经存在"],
  ["layout 报告.docx --out 报告.docx", "这个文件已经存在"],
  ["mask 报告.docx --out 台账.docx --key 密钥.json", "这个文件已经存在"],
  ["new --kind annual-summary --out 台账.docx", "这个文件已经存在"],
  ["putback 报告.docx --out 报告.docx", "这个文件已经存在"],
  ["toString", "没有“toString”这个命令"],
  ["check @夹", "这是一个文件夹"],
  ["check @/dev/zero", "这是管道或设备"],
  ["ledger /dev/zero", "这是管道或设备"],
  ["ledger 台账.csv 报告.txt", "报告.txt：读了 3 行，没有认出指标和数量"],
])("zhubi %s is refused in one sentence, and no file is touched", (words, sentence) => {
  const { status, stdout, stderr } = zhubi(...words.split(" "));
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(sentence);
  expect(stderr.trimEnd().split("\n").length).toBeLessThanOrEqual(2);
  // A file is named once.
  expect(stderr).not.toMatch(/(\S+\.\w+)：[^\n]{0,40}\1：/u);
  expect(untouched()).toBe(true);
});

test("help is given where options stand, but not for a file of that name", () => {
  expect(zhubi("check", "-h")).toMatchObject({ status: 0, stderr: "" });
  expect(zhubi("check", "--", "--help").stderr).toContain("找不到这个文件");
});

test("a list may be saved by an old Notepad", () => {
  // 报告.txt in GB18030, as a file of its own lines.
  const names = Buffer.from([0xb1, 0xa8, 0xb8, 0xe6, 0x2e, 0x74, 0x78, 0x74, 0x0d, 0x0a]);
  writeFileSync(join(folder, "清单"), names);
  const { stdout } = zhubi("check", "@清单", "--format", "json");
  expect(JSON.parse(stdout)).toMatchObject({ file: "报告.txt", counts: { paragraphs: 3 } });
});

test("a link is followed, and the file behind it keeps its place", () => {
  writeFileSync(join(folder, "已填.docx"), "以前的");
  symlinkSync("已填.docx", join(folder, "链接.docx"));
  expect(zhubi("fill", "报告.docx", "--ledger", "台账.csv", "--out", "链接.docx", "--force").status).toBe(0);
  expect(readFileSync(join(folder, "已填.docx")).subarray(0, 2).toString()).toBe("PK");
  expect(existsSync(join(folder, "链接.docx"))).toBe(true);
  expect(zhubi("fill", "报告.docx", "--ledger", "台账.csv", "--out", "报告.docx", "--force").status).toBe(0);
});
