import { carriedUnchanged } from "../../src/app/carriedUnchanged";
import { carryDocument, planCarry } from "../../src/app/carryForward";
import { checkDocument } from "../../src/app/checkDocument";
import { fillFigures } from "../../src/app/fillFigures";
import type { DocumentHost } from "../../src/ports/documentHost";
import { buildDocx } from "../support/docxFixtures";
import { openedDocx } from "../support/openedDocx";

const lines = [
  "某局党组2024年工作总结",
  "一、主要工作",
  "2024年，召开党组会议12次，研究议题86个，讲党课9次。",
];

/** Last year's report as this year's draft, its figures masked. */
async function draft(): Promise<DocumentHost> {
  const host = openedDocx(buildDocx(lines));
  const report = await checkDocument(host);
  if (!report.ok) throw new Error(report.error.kind);
  const carried = await carryDocument(host, planCarry(report.value, { from: 2024, to: 2025 }), 2024);
  if (!carried.ok) throw new Error(carried.error.kind);
  return host;
}

const told = async (host: DocumentHost): Promise<string[]> =>
  (await carriedUnchanged(host)).map(({ last, unit, standing }) => `${last.value}${unit ?? ""} ${standing}`);

test("before anything is filled, all that was brought is told; what is filled anew is not", async () => {
  const host = await draft();
  expect(await told(host)).toEqual(["12次 masked", "86个 masked", "9次 masked"]);
  const report = await checkDocument(host);
  if (!report.ok) throw new Error(report.error.kind);
  // One has changed, one says last year's figure in other words, one is left.
  const values = ["24", "86"];
  const figures = report.value.gaps
    .filter(({ kind }) => kind === "figure")
    .slice(0, 2)
    .map((gap, at) => ({ gap, value: values[at]! }));
  await fillFigures(host, figures, { ledger: "", at: "" });
  expect(await told(host)).toEqual(["86个 same", "9次 masked"]);
});

test("a report that remembers no last year has nothing to tell", async () => {
  expect(await told(openedDocx(buildDocx(lines)))).toEqual([]);
});
