import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openDocx } from "../../src/adapters/docx/openDocx";
import { spreadsheetSource } from "../../src/adapters/spreadsheet/spreadsheetSource";
import { checkDocument } from "../../src/app/checkDocument";
import { loadPastedLedger } from "../../src/app/loadLedger";
import { proposeFigures } from "../../src/app/proposeFigures";
import { demoAssets, demoLedger, demoReport } from "../support/demo";

if (process.env["ZHUBI_WRITE"] === "1") {
  mkdirSync(demoAssets, { recursive: true });
  writeFileSync(join(demoAssets, "report.docx"), demoReport());
  writeFileSync(join(demoAssets, "ledger.txt"), demoLedger());
}

async function demo() {
  const file = openDocx(demoReport());
  if (!file.ok) throw new Error(file.error.kind);
  const report = await checkDocument(file.value);
  if (!report.ok) throw new Error(report.error.kind);
  const ledger = loadPastedLedger(spreadsheetSource, demoLedger(), { year: 2025 });
  if (!ledger.ok) throw new Error(ledger.error.kind);
  return { report: report.value, ledger: ledger.value };
}

test("the shipped demo is made from its sources (ZHUBI_WRITE=1 makes it anew)", () => {
  expect(readFileSync(join(demoAssets, "report.docx")).equals(demoReport())).toBe(true);
  expect(readFileSync(join(demoAssets, "ledger.txt"), "utf8")).toBe(demoLedger());
});

test("the demo report shows every kind of gap and the main findings", async () => {
  const { report } = await demo();
  expect(report).toMatchObject({ kind: { id: "main-responsibility" }, year: 2025 });
  expect(new Set(report.gaps.map(({ kind }) => kind))).toEqual(new Set(["figure", "name", "text", "residue"]));
  const found = new Set(report.findings.map(({ check }) => check));
  for (const id of ["missing-section", "unfilled-figure", "paired-punctuation"]) expect(found).toContain(id);
});

test("the demo ledger answers most of the report, and nothing wrongly", async () => {
  const { report, ledger } = await demo();
  const plan = proposeFigures(report, ledger);
  const certain = plan.proposals.filter(({ decision }) => decision === "certain");
  const figures = report.gaps.filter(({ kind }) => kind === "figure");
  expect(certain.length / figures.length).toBeGreaterThan(0.5);
  const textOf = (paragraph: number): string => report.snapshot.paragraphs[paragraph]?.text ?? "";
  const sentences = certain.map(({ gap: { range }, value }) => {
    const text = textOf(range.paragraph);
    return `${text.slice(Math.max(0, range.start - 6), range.start)}[${value}]${text.slice(range.end, range.end + 2)}`;
  });
  expect(sentences).toEqual(expect.arrayContaining(["组织理论学习中心组学习[12]次，".slice(-13)]));
});
