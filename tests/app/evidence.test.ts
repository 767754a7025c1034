import { readSheets } from "../support/readSheets";
import { sheetDocx } from "../../src/adapters/docx/sheetDocx";
import { memoryHost } from "../../src/adapters/memory/memoryHost";
import { writeWorkbook } from "../../src/adapters/spreadsheet/writeWorkbook";
import { checkDocument } from "../../src/app/checkDocument";
import { collectEvidence, evidenceSheet, evidenceWorkbook } from "../../src/app/evidence";
import { fillFigures } from "../../src/app/fillFigures";
import { proposeFigures } from "../../src/app/proposeFigures";
import { plainSnapshot } from "../../src/core/document/snapshot";
import { cellName, evidenceWords } from "../../src/core/filling/evidenceTable";
import type { Evidence } from "../../src/core/filling/evidenceTable";
import type { Result } from "../../src/core/result";
import type { DocumentFile } from "../../src/ports/documentFile";
import { ledgerOf } from "../fixtures/fills/fillCase";
import { buildDocx } from "../support/docxFixtures";
import { applied, textsOf } from "../support/hostContract";
import { openedDocx, snapshotOf } from "../support/openedDocx";

const report = [
  "云溪镇党委关于2025年落实全面从严治党主体责任情况的报告",
  "全年召开党委会议**次，组织讲党课**次，慰问困难党员**余人次，整改问题7**个。",
  "开展志愿服务6次，发放宣传资料800份，培训党员3期。",
];
const text =
  "党委会议 24 次\n讲党课 9 次\n慰问困难党员 63 人次\n整改问题 751 个\n志愿服务 6 次\n发放宣传资料 900 份";
const ledger = ledgerOf(text);

function value<T>(result: Result<T, { readonly kind: string }>): T {
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

async function filled(): Promise<DocumentFile> {
  const file = openedDocx(buildDocx(report));
  const { proposals } = proposeFigures(value(await checkDocument(file)), ledger);
  const typed = proposals.map((proposal, index) => (index === 1 ? { ...proposal, source: null } : proposal));
  value(await fillFigures(file, typed, { ledger: "台账.xlsx", at: "2025-12-03 15:20" }));
  const at = (await textsOf(file))[1]!.indexOf("60");
  await applied(file, [
    { kind: "replaceText", range: { paragraph: 1, start: at, end: at + 2 }, before: "60", after: "70" },
  ]);
  return openedDocx(file.save());
}

const brief = (evidence: readonly Evidence[]): readonly string[] =>
  evidence.map((one) => `${one.text}${one.unit ?? ""} ${evidenceWords(one)}`);

test("every figure has its origin, or is told to have none", async () => {
  const file = await filled();
  const read = value(await checkDocument(file));
  const evidence = value(await collectEvidence(file, read, { ledger, name: "台账.xlsx" }));
  expect(brief(evidence)).toEqual([
    "24次 按台账填入",
    "9次 人工填写",
    "70人次 填入后人工改过，台账为 60",
    "751个 按台账填入",
    "6次 与台账一致",
    "800份 与台账不符，台账为 900",
    "3期 无台账依据",
  ]);
  for (const { range, text: words } of evidence)
    expect(read.snapshot.paragraphs[range.paragraph]!.text.slice(range.start, range.end)).toBe(words);
});

test("without a ledger at hand the record alone speaks", async () => {
  const file = await filled();
  const evidence = value(await collectEvidence(file, value(await checkDocument(file)), null));
  expect(brief(evidence).slice(-3)).toEqual(["6次 无台账依据", "800份 无台账依据", "3期 无台账依据"]);
  expect(evidence[0]).toMatchObject({ kind: "filled", ledger: "台账.xlsx", at: "2025-12-03 15:20" });
});

test("a text file is asked of the ledger alone", async () => {
  const host = memoryHost(plainSnapshot(["全年召开党委会议24次。"]));
  const evidence = value(await collectEvidence(host, value(await checkDocument(host)), { ledger, name: "" }));
  expect(brief(evidence)).toEqual(["24次 与台账一致"]);
});

test("the table as a spreadsheet names the cell and the row as it stood", async () => {
  const file = await filled();
  const read = value(await checkDocument(file));
  const evidence = value(await collectEvidence(file, read, null));
  const [sheet] = await readSheets(await writeWorkbook(evidenceWorkbook(read, evidence)));
  expect(sheet?.name).toBe("数据核对表");
  expect(sheet?.rows[0]?.slice(0, 7)).toEqual(["序号", "位置", "数据", "单位", "所在文字", "依据", "指标"]);
  expect(sheet?.rows).toHaveLength(8);
  expect(sheet?.rows[1]).toEqual(
    expect.arrayContaining(["24", "次", "按台账填入", "党委会议", "台账.xlsx", "B1", "2025-12-03 15:20"]),
  );
});

test("the table on paper has a row for every figure", async () => {
  const file = await filled();
  const read = value(await checkDocument(file));
  const evidence = value(await collectEvidence(file, read, { ledger, name: "" }));
  const sheet = evidenceSheet(read, evidence, "报告.docx");
  expect(sheet.verdict).toBe("有台账依据 3 处，与台账不同 2 处，无台账依据 2 处。");
  const { paragraphs } = await snapshotOf(sheetDocx(sheet));
  expect(paragraphs.filter(({ text: words }) => words === "无台账依据")).toHaveLength(1);
});

test.each([
  [1, 1, "A1"],
  [26, 7, "Z7"],
  [27, 12, "AA12"],
  [702, 3, "ZZ3"],
  [703, 3, "AAA3"],
])("column %i is named as a spreadsheet does", (column, row, name) => {
  expect(cellName({ row, column })).toBe(name);
});
