import { openDocx } from "../../src/adapters/docx/openDocx";
import { spreadsheetSource } from "../../src/adapters/spreadsheet/spreadsheetSource";
import { memoryHost } from "../../src/adapters/memory/memoryHost";
import { checkDocument } from "../../src/app/checkDocument";
import { loadLedgerFile, withDocuments } from "../../src/app/loadLedger";
import { proposeFigures } from "../../src/app/proposeFigures";
import { plainSnapshot } from "../../src/core/document/snapshot";
import { buildDocx } from "../support/docxFixtures";

/** Minutes and summaries of the office, in sentences: figures are filled from what another document prints. */
const minutes = [
  "青禾县水利局党组2025年工作情况汇报",
  "今年以来，局党组共召开党组会议26次，其中研究全面从严治党议题31个。班子成员带头讲党课6次。",
];
const draft = [
  "青禾县水利局党组2025年落实全面从严治党主体责任情况报告",
  "一、主要工作",
  "全年召开党组会议**次，研究全面从严治党议题**个，班子成员讲党课**次。",
];

const source = withDocuments(spreadsheetSource, async (bytes) => {
  const file = openDocx(bytes);
  if (!file.ok) return null;
  const snapshot = await file.value.read();
  return snapshot.ok ? snapshot.value : null;
});

test.each([
  ["汇报.docx", buildDocx(minutes)],
  ["汇报.txt", new TextEncoder().encode(minutes.join("\n"))],
])("%s is a ledger: each figure has the sentence it stands in as evidence", async (name, bytes) => {
  const ledger = await loadLedgerFile(source, name, bytes, { year: 2025 });
  if (!ledger.ok) throw new Error(ledger.error.kind);
  const report = await checkDocument(memoryHost(plainSnapshot(draft)));
  if (!report.ok) throw new Error(report.error.kind);
  const { proposals } = proposeFigures(report.value, ledger.value);
  expect(proposals.map(({ value }) => value)).toEqual(["26", "31", "6"]);
  for (const { source: from } of proposals) expect(from.text).toContain("共召开党组会议26次");
});
