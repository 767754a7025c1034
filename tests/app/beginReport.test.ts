import { beginDocument, beyondModel, nameOfNextYear, planBegin } from "../../src/app/beginReport";
import type { Model } from "../../src/app/beginReport";
import { checkDocument } from "../../src/app/checkDocument";
import { readFigurePlaces } from "../../src/app/figureNotes";
import { wholeHost } from "../../src/app/wholeDocument";
import { buildDocx } from "../support/docxFixtures";
import { textsOf } from "../support/hostContract";
import { openedDocx, partText } from "../support/openedDocx";

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const lines = [
  "云溪镇党委2024年落实全面从严治党主体责任情况的报告",
  "2024年，云溪镇党委召开党委会议24次，谈话60余人次。",
];
const withHeader = (): Uint8Array =>
  buildDocx(lines, {
    parts: {
      "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId_header" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header.xml"/></Relationships>`,
      "word/header.xml": `<w:hdr ${w}><w:p><w:r><w:t>云溪镇2024年度报告，印制86份</w:t></w:r></w:p></w:hdr>`,
    },
  });

async function begun(bytes: Uint8Array, model: Model) {
  const file = openedDocx(bytes);
  const report = await checkDocument(file);
  if (!report.ok) throw new Error(report.error.kind);
  const plan = planBegin(report.value, model, { from: 2024, to: 2025 }, "");
  if (!plan.ok) throw new Error(plan.error.kind);
  const done = await beginDocument(file, plan.value);
  if (!done.ok) throw new Error(done.error.kind);
  return { file, plan: plan.value, done: done.value };
}

test("last year's report becomes this year's draft that remembers its figures, and all of it can be put back", async () => {
  const { file, done } = await begun(buildDocx(lines), "lastYear");
  expect(done).toMatchObject({ left: 0, recordTrouble: null });
  const again = openedDocx(file.save());
  expect(await textsOf(again)).toEqual([
    "云溪镇党委2025年落实全面从严治党主体责任情况的报告",
    "2025年，云溪镇党委召开党委会议**次，谈话**余人次。",
  ]);
  const places = await readFigurePlaces(again);
  expect(places.ok && places.value.places.map(({ figure }) => figure.last)).toEqual([
    { value: "24", year: 2024 },
    { value: "60", year: 2024 },
  ]);
  await again.apply(done.undo);
  expect(await textsOf(again)).toEqual(lines);
});

test("of a sample nothing is remembered, its headers are begun anew as well, and it is put back whole", async () => {
  const bytes = withHeader();
  const { file, done } = await begun(bytes, "sample");
  const saved = file.save();
  expect(await textsOf(openedDocx(saved))).toEqual([
    "**镇党委2025年落实全面从严治党主体责任情况的报告",
    "2025年，**镇党委召开党委会议**次，谈话**余人次。",
  ]);
  expect(partText(saved, "word/header.xml")).toContain("**镇2025年度报告，印制**份");
  const places = await readFigurePlaces(openedDocx(saved));
  expect(places.ok && places.value.places).toEqual([]);
  await wholeHost(file).apply(done.undo);
  expect(await textsOf(file)).toEqual(lines);
  expect(partText(file.save(), "word/header.xml")).toContain("云溪镇2024年度报告，印制86份");
});

test("last year's report can not be of the year that is begun; a sample can", async () => {
  const report = await checkDocument(openedDocx(buildDocx(lines)));
  if (!report.ok) throw new Error(report.error.kind);
  const years = { from: 2025, to: 2025 };
  expect(planBegin(report.value, "lastYear", years, "")).toEqual({
    ok: false,
    error: { kind: "sameYear", from: 2025 },
  });
  expect(planBegin(report.value, "sample", years, "").ok).toBe(true);
});

test("what goes into the new report as it stands is told", async () => {
  const kinds = (await beyondModel(openedDocx(buildDocx(lines)))).map(({ kind }) => kind);
  expect(kinds).not.toContain("chart");
});

test.each([
  ["2024年报告.docx", "2025年报告.docx"],
  ["水务局 2024 责任报告（2024稿）.docm", "水务局 2025 责任报告（2025稿）.docm"],
  ["责任报告.docx", "责任报告（2025年）.docx"],
])("%s is carried forward as %s, never under its own name", (name, next) => {
  expect(nameOfNextYear(name, { from: 2024, to: 2025 })).toBe(next);
});
