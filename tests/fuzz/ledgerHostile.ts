import fc from "fast-check";
import { spreadsheetSource } from "../../src/adapters/spreadsheet/spreadsheetSource";
import { checkSnapshot } from "../../src/app/checkDocument";
import { loadLedgerFile, loadPastedLedger } from "../../src/app/loadLedger";
import { loadOfficeListFile } from "../../src/app/officeLists";
import { readPackFile } from "../../src/app/phraseSheet";
import { proposeFigures } from "../../src/app/proposeFigures";
import { plainSnapshot } from "../../src/core/document/snapshot";
import { buildZip } from "../support/zipBuilder";
import { fuzzClass } from "./fuzzClass";
import { anyRows, rowsText, textTokens, workbook, workbookParts } from "./ledgerCases";
import {
  anyElementMutations,
  anyMutations,
  extremeNumbers,
  mutatedBytes,
  mutatedElements,
  mutatedText,
} from "./mutations";

const report = checkSnapshot(
  plainSnapshot([
    "关于2025年落实全面从严治党主体责任情况的报告",
    "一、主要工作",
    "召开党组会**次，研究议题**个，其中党建议题*个；开展谈心谈话**余人次。",
    "二、存在问题",
    "三、下一步打算",
  ]),
);

async function readAs(name: string, bytes: Uint8Array): Promise<string> {
  const ledger = await loadLedgerFile(spreadsheetSource, name, bytes, { year: 2025 });
  if (!ledger.ok) return ledger.error.kind;
  proposeFigures(report, ledger.value);
  checkSnapshot(report.snapshot, { kind: "auto", year: null, ledger: ledger.value });
  return "read";
}

const sheetTokens = [
  "<row>",
  "</row>",
  '<row r="1048576">',
  '<c r="ZZZZZ3"><v>1</v></c>',
  '<c r="XFD1"><v>1</v></c>',
  '<col min="1" max="2000000000"/>',
  '<mergeCell ref="A1:XFD1048576"/>',
  '<dimension ref="A1:XFD1048576"/>',
  "<c>",
  "</c>",
  "<v>",
  '<c t="s"><v>99999</v></c>',
  '<c t="e"><v>#REF!</v></c>',
  '<c t="d"><v>2025-13-45</v></c>',
  "<f>SUM(A:A)</f>",
  "<si><t>",
  "<![CDATA[",
  '<!DOCTYPE x [<!ENTITY a "aaaa">]>',
  "&a;",
  "\u0000",
  "\ud800",
  " ",
];

export const hostileWorkbooks = fuzzClass({
  id: "xlsx.damaged-parts",
  kind: "hostile",
  inputs: fc
    .tuple(
      anyRows,
      fc.constantFrom(4, 4, 4, 5, 2, 0, 3),
      fc.oneof(
        anyMutations(sheetTokens).map((mutations) => (text: string) => mutatedText(text, mutations)),
        anyElementMutations.map((steps) => (text: string) => mutatedElements(text, steps)),
      ),
    )
    .map(([rows, index, damage]) =>
      buildZip(
        workbookParts(rows, "台账").map(([name, text], at) => [name, at === index ? damage(text) : text]),
        { stored: true },
      ),
    ),
  files: (bytes) => [{ name: "input.xlsx", content: bytes }],
  run: (bytes) => readAs("台账.xlsx", bytes),
});

export const hostileWorkbookBytes = fuzzClass({
  id: "xlsx.damaged-bytes",
  kind: "hostile",
  inputs: fc
    .tuple(anyRows, anyMutations([""]))
    .map(([rows, mutations]) => mutatedBytes(workbook(rows), mutations)),
  files: (bytes) => [{ name: "input.xlsx", content: bytes }],
  run: (bytes) => readAs("台账.xlsx", bytes),
});

export const hostileTexts = fuzzClass({
  id: "csv.damaged",
  kind: "hostile",
  inputs: fc
    .tuple(
      anyRows,
      fc.constantFrom(",", "\t", ";", "|", "  "),
      anyMutations([...textTokens, ...extremeNumbers]),
      fc.boolean(),
    )
    .map(([rows, separator, mutations, asBytes]) => {
      const text = rowsText(rows, separator);
      return asBytes ? mutatedBytes(Buffer.from(text), mutations) : Buffer.from(mutatedText(text, mutations));
    }),
  files: (bytes) => [{ name: "input.csv", content: bytes }],
  run: async (bytes) => {
    const pasted = loadPastedLedger(spreadsheetSource, new TextDecoder().decode(bytes), { year: null });
    if (pasted.ok) proposeFigures(report, pasted.value);
    return readAs("台账.csv", bytes);
  },
});

const listRows: readonly (readonly string[])[] = [
  ["错误写法", "正确写法", "说明", "必改"],
  ["主要责认", "主要责任", "", "是"],
  ["按装", "安装", "说明", "否"],
];
const phraseRows: readonly (readonly string[])[] = [
  ["编号", "用语", "章节", "类型"],
  ["a1", "召开党组会**次，研究议题**个。", "", ""],
];

/** An office's word lists and phrases as spreadsheets. */
export const hostileLists = fuzzClass({
  id: "lists.damaged",
  kind: "hostile",
  inputs: fc
    .tuple(
      fc.constantFrom(listRows, phraseRows),
      fc.constantFrom("常见错字", "名称提法", "年度提法", "次数要求", "用语"),
      anyMutations(sheetTokens),
    )
    .map(([rows, name, mutations]) =>
      buildZip(
        workbookParts(rows, name).map(([part, text], at) => [
          part,
          at === 4 ? mutatedText(text, mutations) : text,
        ]),
        { stored: true },
      ),
    ),
  files: (bytes) => [{ name: "input.xlsx", content: bytes }],
  run: async (bytes) => {
    await readPackFile(spreadsheetSource, "用语.xlsx", bytes);
    const read = await loadOfficeListFile(spreadsheetSource, "词表.xlsx", bytes);
    if (!read.ok) return read.error.kind;
    checkSnapshot(report.snapshot, { kind: "auto", year: null, ledger: null, lists: read.value.lists });
    return read.value.faults.length > 0 ? "faults named" : "read";
  },
});
