import { spreadsheetSource } from "../../src/adapters/spreadsheet/spreadsheetSource";
import { checkDocument } from "../../src/app/checkDocument";
import { fillElsewhere, proposeElsewhere } from "../../src/app/fillElsewhere";
import { loadLedgerFile } from "../../src/app/loadLedger";
import { buildDocx } from "../support/docxFixtures";
import { documentXml, openedDocx } from "../support/openedDocx";

const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const box = (text: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${paragraph(text)}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraph(text)}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

async function ledgerOf(text: string) {
  const bytes = new TextEncoder().encode(text);
  const ledger = await loadLedgerFile(spreadsheetSource, "台账.txt", bytes, { year: 2025 });
  if (!ledger.ok) throw new Error(ledger.error.kind);
  return ledger.value;
}

test("what is certain by the words of a text box is filled there; what the ledger does not know stays", async () => {
  const file = openedDocx(
    buildDocx([
      "云溪镇党委关于2025年落实全面从严治党主体责任情况的报告",
      { xml: `<w:r><w:t>见图。</w:t></w:r>${box("全年召开党委会议**次，走访企业**家。")}` },
    ]),
  );
  const report = await checkDocument(file);
  if (!report.ok) throw new Error(report.error.kind);
  const proposals = proposeElsewhere(
    report.value,
    await ledgerOf("指标\t数量\t单位\n党委会议\t24\t次\n讲党课\t9\t次\n"),
  );
  expect(proposals.map(({ story, proposal }) => [story.kind, proposal.value])).toEqual([["text-box", "24"]]);
  const filled = await fillElsewhere(file, proposals);
  expect(filled.ok && filled.value).toEqual(proposals);
  expect(documentXml(file.save()).split("全年召开党委会议24次，走访企业**家。")).toHaveLength(3);
});
