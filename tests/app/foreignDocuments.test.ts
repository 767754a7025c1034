/** Documents that are not ours, read from the folder `ZHUBI_SAMPLES`; only facts about them stand in this project. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openDocx } from "../../src/adapters/docx/openDocx";
import { spreadsheetSource } from "../../src/adapters/spreadsheet/spreadsheetSource";
import { checkDocument } from "../../src/app/checkDocument";
import type { CheckReport } from "../../src/app/checkDocument";
import { fillFigures } from "../../src/app/fillFigures";
import { loadPastedLedger } from "../../src/app/loadLedger";
import { proposeFigures } from "../../src/app/proposeFigures";
import type { DocumentFile } from "../../src/ports/documentFile";
import { expectations } from "../fixtures/foreign/expectations";
import type { Expectation } from "../fixtures/foreign/expectations";
import { buildDocx } from "../support/docxFixtures";

const folder = process.env["ZHUBI_SAMPLES"] ?? "";
const available = folder !== "" && existsSync(folder);

async function open(file: string): Promise<{ readonly file: DocumentFile; readonly report: CheckReport }> {
  const lines = readFileSync(join(folder, file), "utf8").split(/\r?\n/u);
  const docx = openDocx(buildDocx(lines, { seed: 20_250_101 }));
  if (!docx.ok) throw new Error(docx.error.kind);
  const report = await checkDocument(docx.value);
  if (!report.ok) throw new Error(report.error.kind);
  return { file: docx.value, report: report.value };
}

function ledgerOf({ ledger, year }: Expectation) {
  const read = loadPastedLedger(spreadsheetSource, ledger, { year });
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

if (!available) {
  test("ZHUBI_SAMPLES is not set: no foreign documents were tested", () => {
    process.stderr.write("ZHUBI_SAMPLES names no folder: the tests over foreign documents did not run.\n");
    expect(available).toBe(false);
  });
} else {
  describe.each(expectations)("$file", (expected) => {
    const name = readdirSync(folder).find((file) => file.startsWith(expected.file));

    test("is there", () => {
      expect(name).toBeDefined();
    });

    test("its kind, year and sections are recognised", async () => {
      const { report } = await open(name!);
      expect({ kind: report.kind?.id, year: report.year }).toEqual({
        kind: expected.kind,
        year: expected.year,
      });
      const statuses = Object.fromEntries(report.sections.map(({ role, status }) => [role, status]));
      expect(statuses).toMatchObject(expected.sections);
      const missing = report.findings
        .filter(({ check }) => check === "missing-section")
        .map(({ severity }) => severity);
      expect(missing.includes("error")).toBe(Object.values(expected.sections).includes("missing"));
    });

    test("figures, names and residue are told apart", async () => {
      const { gaps } = (await open(name!)).report;
      const of = (kind: string) => gaps.filter((gap) => gap.kind === kind);
      expect(of("figure").map(({ unit }) => unit?.replace("%", "％"))).toEqual(
        expected.figures.map(([unit]) => unit),
      );
      expect(of("residue")).toHaveLength(expected.residues);
      expect(of("name").length).toBeGreaterThanOrEqual(expected.names);
    });

    test("what is filled as certain is right; most of what the ledger answers is proposed", async () => {
      const { file, report } = await open(name!);
      const plan = proposeFigures(report, ledgerOf(expected));
      const figures = report.gaps.filter(({ kind }) => kind === "figure");
      const answers = new Map(figures.map((gap, index) => [gap, expected.figures[index]?.[1] ?? ""]));
      const certain = plan.proposals.filter(({ decision }) => decision === "certain");
      const wrong = certain.filter(({ gap, value }) => answers.get(gap) !== value);
      expect(
        wrong.map(({ gap, value, source }) => ({ ...gap.range, value, from: source.indicator })),
      ).toEqual([]);

      const answerable = figures.filter((gap) => answers.get(gap) !== "");
      const proposed = plan.proposals.filter(({ gap, value }) => answers.get(gap) === value);
      expect(proposed.length / answerable.length).toBeGreaterThanOrEqual(0.7);
      expect(plan.proposals.length + plan.open.length).toBe(report.gaps.length);

      const outcome = await fillFigures(file, certain);
      if (!outcome.ok) throw new Error(outcome.error.kind);
      expect(outcome.value.left).toEqual([]);
      const after = openDocx(file.save());
      if (!after.ok) throw new Error(after.error.kind);
      const again = await checkDocument(after.value);
      expect(again.ok && again.value.gaps.length).toBe(report.gaps.length - certain.length);
    });
  });
}
