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
  expect(new Set(report.gaps.map(({ kind }) => kind))).toEqual(
    new Set(["figure", "name", "text", "residue"]),
  );
  const found = new Set(report.findings.map(({ check }) => check));
  for (const id of ["missing-section", "unfilled-figure", "paired-punctuation"]) expect(found).toContain(id);
});

/** What the ledger answers for each figure in document order; "" = nothing. */
const answers =
  "24 156 51 32.7 12 4 38 40 97.5 2 12 6 17 46 4 12 9 8 21 60 3 180 - 18 130 4 5 87 9 120 215 7 11 14 23 68 66 97.1 5 - - - 3 2 - - 34 -"
    .split(" ")
    .map((answer) => (answer === "-" ? "" : answer));

test("the demo ledger answers most of the report, and nothing wrongly", async () => {
  const { report, ledger } = await demo();
  const figures = report.gaps.filter(({ kind }) => kind === "figure");
  expect(figures).toHaveLength(answers.length);
  const answerOf = new Map(figures.map((gap, index) => [gap, answers[index] ?? ""]));
  const { proposals } = proposeFigures(report, ledger);
  const certain = proposals.filter(({ decision }) => decision === "certain");
  const wrong = certain.filter(({ gap, value }) => answerOf.get(gap) !== value);
  expect(wrong.map(({ gap, value, source }) => ({ ...gap.range, value, from: source.indicator }))).toEqual(
    [],
  );
  const right = proposals.filter(({ gap, value }) => answerOf.get(gap) === value);
  const answerable = answers.filter((answer) => answer !== "").length;
  expect(certain.length / answerable).toBeGreaterThan(0.5);
  expect(right.length / answerable).toBeGreaterThan(0.75);
});
